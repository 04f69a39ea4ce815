"""Whoever asks in plain words that we write no more gets no word of ours, and a person reads why."""

from datetime import timedelta

import pytest

from evac.conversation.commands.dark import no_texts_hours
from evac.kernel.status import Status
from evac.kernel.wording import Wording
from evac.messaging.models import InState
from tests.conversation.conftest import PHONE
from tests.factories import make_party

ALARM = 0  # band
ASKED = {
    "please stop texting me they check my phone": 24,
    "dont reply to this. we are hiding in Rubio": 24,
    "don't text me for 6 hours, we're ok": 6,
    "delete my number please, they found your texts": 24,
    "no more messages please": 24,
    "no me escriban mas que me revisan el telefono": 24,
    "por favor no escriban": 24,
    "todo bien no manden mensajes por 12 horas": 12,
    "dejen de escribirme": None,
    "dejen de escribir": 24,
    "borren mi numero": 24,
}
NOT_ASKED = (
    "if I don't text by 6 assume the worst", "we do not reply to strangers",
    "borren mi numero si no contesto", "they don't text me back", "my son does not answer",
    "no me escriben de la embajada",
    "why don't you reply", "mi hermano no contesta", "stop the men please", "no tenemos agua",
    "dont come here its a trap", "no contesta mi mama", "they told us not to write anything down",
)  # fmt: skip


@pytest.mark.parametrize(("words", "hours"), [one for one in ASKED.items() if one[1]])
def test_it_is_read_in_plain_words(words, hours):
    assert no_texts_hours(words) == hours


@pytest.mark.parametrize("words", NOT_ASKED)
def test_other_words_ask_for_nothing_of_it(words):
    assert no_texts_hours(words) is None


@pytest.mark.parametrize("wording", Wording)
@pytest.mark.parametrize("words", ["please stop texting me they check my phone", "no me escriban mas"])
def test_they_get_no_word_and_an_officer_reads_it(dialogue, words, wording):
    make_party(dialogue.session, phone=PHONE, wording=wording)
    dialogue.text(words)

    assert dialogue.reply is None
    assert dialogue.entry.dark_until == dialogue.now + timedelta(hours=24)
    assert dialogue.incoming.state is InState.INBOX


def test_a_stranger_who_asks_is_on_the_roster_and_gets_nothing(dialogue):
    dialogue.text("please stop texting me they check my phone")
    assert (dialogue.reply, dialogue.incoming.state) == (None, InState.INBOX)


def test_a_cry_with_it_is_raised_without_a_sound(dialogue):
    make_party(dialogue.session, phone=PHONE)
    dialogue.text("dont reply to this. armed men are in the house, we are hiding in Rubio")

    assert (dialogue.entry.band, dialogue.entry.status) == (ALARM, Status.SOS)
    assert dialogue.reply is None
    assert dialogue.entry.dark_until is not None

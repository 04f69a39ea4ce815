"""What is said back to a text: to whom, in which words, how often, and what it gives away."""

from datetime import timedelta

import pytest

from evac.db.sealed import seal
from evac.kernel.status import Intent, Status
from evac.kernel.wording import Wording
from evac.messaging.models import InState, Lane
from evac.messaging.questions import Asked, ask
from tests.conversation.conftest import PHONE
from tests.factories import NOON, make_party


def test_discreet_reply_says_nothing_of_what_was_understood(dialogue):
    dialogue.text("estoy bien con mis 2 hijos en Maracaibo, sin insulina")

    said = dialogue.said.lower().removesuffix("+13055550178. marta")
    assert not any(word in said for word in ("maracaibo", "insulin", "3", "hijo", "bien", "personas"))


FIRST_TEXTS = (
    "estoy bien",
    "estoy bien en Maracaibo",
    "estoy bien en Maracaibo somos 3",
    "sin insulina",
    "hola",
    "",
    "W1",
    "tengo boleto",
    "auxilio",
    "estoy bien en Santa Ana",
)


@pytest.mark.parametrize("words", FIRST_TEXTS)
def test_first_reply_tells_nobody_whether_the_number_is_known(dialogue, words):
    """Also not by what stood before: danger, a briefing, a place, members, open questions."""
    session = dialogue.session
    known = make_party(
        session,
        phone="+584145550009",
        names=("Ana", "Luis"),
        party_size=2,
        status=Status.SOS,
        briefed_at=NOON,
        intent=Intent.TRYING,
        place_at=NOON,
    )
    ask(session, known, Asked.WHERE, now=NOON)
    stranger = dialogue.text(words).said
    registered = dialogue.text(words, phone="+584145550009").said

    assert dialogue.party is known
    assert registered == stranger


def test_reply_is_in_the_party_s_language_wording_and_sign_off(dialogue):
    party = make_party(dialogue.session, phone=PHONE, language="en", wording=Wording.PLAIN)
    seal(dialogue.session, party, sign_off="Rosa")
    dialogue.text("estoy bien en Maracaibo somos 3").text("all fine in Maracaibo")

    assert dialogue.said.startswith(f"EXERCISE {party.case_code}")
    assert dialogue.said.endswith("-Rosa")


def test_running_dialogue_gets_so_many_replies_an_hour_and_danger_always(dialogue):
    for number in range(14):
        dialogue.text(f"estoy bien, somos {number + 2}", after=timedelta(seconds=20))
    assert len(dialogue.outgoing) == dialogue.session.info["operation"].pace.replies_an_hour

    dialogue.text("auxilio", after=timedelta(seconds=1))
    assert dialogue.reply.lane == Lane.ALARM


def test_sender_who_says_nothing_gets_one_reply_a_day(dialogue):
    for _ in range(3):
        dialogue.text("asdf")
    assert len(dialogue.outgoing) == 1

    dialogue.text("asdf", after=timedelta(hours=25))
    assert len(dialogue.outgoing) == 2
    assert len({text.party_id for text in dialogue.texts}) == 1


STRANGE = (
    "\x00",
    "\ud83d",
    "auxilio \ud83d\x00",
    "🆘" * 800,
    "a" * 1600,
    "أنا بخير ‮",
    "W1" * 500,
    "\n" * 1600,
    "10.48,-66.90 " * 100,
    "'); DROP TABLE incoming; --",
    "{number} {case_code} %s %(x)s {0}",
)


def test_strange_texts_are_answered_like_any_other(dialogue):
    for number, words in enumerate(STRANGE):
        dialogue.text(words, phone=f"+5841455560{number:02}")

        assert dialogue.incoming.state in (InState.ANSWERED, InState.INBOX), number
        assert dialogue.said
    assert len({text.party_id for text in dialogue.texts}) == len(STRANGE)

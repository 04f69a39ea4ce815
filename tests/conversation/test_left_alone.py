"""Whoever asks in plain words that we write no more gets no word of ours, and a person reads why."""

from datetime import timedelta

import pytest

from evac.conversation.commands import no_texts_hours
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
    "dejen de escribirme": 24,
    "dejen de mandar mensajes, me revisan": 24,
    "dejen de mandarnos mensajes": 24,
    "paren de enviar mensajes por favor": 24,
    "no manden nada por 3 horas": 3,
    "no manden mas": 24,
    "no nos escriban porque nos revisan": 24,
    "no me escriban que nos estan revisando": 24,
    "por favor que no me escriban": 24,
    "no me manden mensajes hoy": 24,
    "no contesten": 24,
    "no escriban a este numero": 24,
    "no llamen ni escriban": 24,
    "no me escriban ni me llamen por 2 dias": 48,
    "favor no escribir": 24,
    "don't call or text me": 24,
    "dont text or call": 24,
    "do not write back": 24,
    "pls dont send anything tonight": 24,
    "don't send me any more texts for 2 days": 48,
    "dont text me for 30 minutes": 1,
    "never reply to this number": 24,
    "stop texting": 24,
    "you must stop messaging us": 24,
    "stop sending me messages": 24,
    "stop sending, they look at phones": 24,
    "no more texts to this phone": 24,
    "we are in Merida no more messages please": 24,
    "don't text me or they will find us": 24,
    "ya no me escriban": 24,
    "no escriban nos quitan los telefonos": 24,
    "mejor no escriban esta noche": 24,
    "dont write when we are at the checkpoint": 24,
    "dejen de escribir": 24,
    "borren mi numero": 24,
}
NOT_ASKED = (
    "if I don't text by 6 assume the worst", "we do not reply to strangers",
    "borren mi numero si no contesto", "they don't text me back", "my son does not answer",
    "no me escriben de la embajada",
    "why don't you reply", "mi hermano no contesta", "stop the men please", "no tenemos agua",
    "dont come here its a trap", "no contesta mi mama", "they told us not to write anything down",
    "no nos manden por tierra", "no me manden por la frontera", "please dont write in spanish",
    "don't text me in Spanish",
    "don't write me off",
    "stop writing in spanish please", "no me escribas en ingles", "no manden carro, ya salimos",
    "no escriban mi nombre", "dejen de mandar buses a San Antonio", "stop sending soldiers",
    "no envien ambulancia todavia, mi hijo respira",
    "no more messages from my brother since monday, they took him",
    "no me manden a Cucuta", "no nos manden todavia", "no envien a nadie", "no me manden dinero",
    "no nos envien para el aeropuerto", "no escriban el nombre de mi hija", "no contesten llamadas raras",
    "no respondan a ese numero, es falso", "dejen de mandarnos por tierra",
    "dejen de escribir mi apellido mal",
    "no le escriban a mi mama", "vamos a no escribir mas", "no puedo escribir", "mi hijo no puede escribir",
    "paren de disparar", "dile que no escriban la direccion",
    "don't send a car", "don't send us by road", "dont write my name", "don't text my wife",
    "dont contact us by phone, write", "don't message the embassy", "stop sending us to the border",
    "stop sending buses to San Antonio", "stop writing my name wrong", "we get no more messages",
    "no more messages since monday", "there are no more texts from him", "i will stop texting now",
    "we have to stop texting, battery is low", "they stop texting after ten", "forget my phone charger",
    "delete my number plate from the form", "don't send anything heavy", "don't answer strangers",
    "don't stop texting me", "don't write these names", "no escriban esta direccion",
    "dont write for my mother",
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

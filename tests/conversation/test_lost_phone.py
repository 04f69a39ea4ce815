"""A phone in other hands, told with a case code: by our word, its innocent forms, in people's own words."""

from datetime import timedelta

import pytest

from evac.cases.models import Case, CaseKind
from evac.conversation.understand import understand
from evac.kernel.status import Status
from evac.messaging.models import InState
from evac.people.models import Channel, ContactState, Party
from tests.conversation.conftest import PHONE, the_ground
from tests.factories import make_contact, make_party

OTHER, STRANGER = "+584145550002", "+584145550003"
TOLD = (
    "LOST K7QM3",
    "lost, my code is K7QM3",
    "PERDIDO: codigo K7QM3",
    "K7QM3 perdido",
    "label lost K7QM3",
    "K7QM3 lost label",
    "guia extraviada K7QM3",
    "K7QM3: guia extraviada",
    "etiqueta extraviada, K7QM3",
    "perdi el telefono mi codigo es K7QM3",
    "perdí mi celular, clave K7QM3",
    "K7QM3 perdi mi celular",
    "they took my phone, code K7QM3",
    "they took my wallet and my phone. K7QM3",
    "I lost my phone K7QM3",
    "me robaron el celular. mi clave es K7QM3",
    "me quitaron el telefono en la alcabala, codigo K7QM3",
    "soldiers took our phones at the checkpoint. K7QM3",
    "se me perdio el celular clave K7QM3",
    "nos decomisaron los telefonos, K7QM3",
    "this is a borrowed phone, mine was stolen, K7QM3",
    "K7QM3: my phone was seized",
    "the guards have my phone, K7QM3",
    "mi telefono me lo quitaron. K7QM3",
)
NOT_TOLD = (
    "K7QM3 we lost power",
    "K7QM3 lost my son",
    "perdimos la luz K7QM3",
    "K7QM3 ok, phone is fine",
    "K7QM3 I found my phone",
    "K7QM3 me devolvieron el telefono que me quitaron",
    "K7QM3 no me quitaron el telefono",
    "they did not take my phone K7QM3",
    "my phone battery died K7QM3",
    "K7QM3 cambie de telefono",
    "K7QM3 took a photo with my phone",
    "they took my phone",
    "perdi el telefono",
    "LOST",
)


@pytest.fixture
def party(dialogue) -> Party:
    party = make_party(dialogue.session, phone=PHONE, case_code="K7QM3")
    make_contact(dialogue.session, party, address=OTHER, position=1)
    dialogue.session.flush()
    return party


def kinds(dialogue, party: Party) -> list[CaseKind]:
    return [case.kind for case in dialogue.session.query(Case).filter_by(party_id=party.id)]


@pytest.mark.parametrize("words", TOLD)
def test_it_is_read_as_that_and_as_no_cry_and_no_place(words):
    reading = understand(words, (), the_ground())

    assert (reading.command, reading.case_codes, reading.place_text) == ("lost", ("K7QM3",), None)
    assert reading.status in (Status.UNKNOWN, Status.NEEDS_HELP)


@pytest.mark.parametrize("words", NOT_TOLD)
def test_everything_else_is_not(dialogue, party, words):
    dialogue.text(words, phone=OTHER)

    assert [one.state for one in party.contacts] == [ContactState.OK, ContactState.OK]
    assert CaseKind.LOST_PHONE not in kinds(dialogue, party)


@pytest.mark.parametrize("words", TOLD)
def test_unlisted_number_brings_about_a_hold_and_a_case(dialogue, party, words):
    dialogue.text(words, phone=STRANGER)

    assert {one.held_until - dialogue.now for one in party.contacts} == {timedelta(hours=12)}
    assert kinds(dialogue, party) == [CaseKind.LOST_PHONE]


@pytest.mark.parametrize("words", TOLD)
def test_listed_phone_cuts_the_other_off(dialogue, party, words):
    dialogue.text(words, phone=OTHER)

    assert [one.state for one in party.contacts] == [ContactState.LOST, ContactState.OK]
    assert dialogue.entry.lost


def test_sentence_from_the_only_phone_cuts_nobody_off_and_an_officer_looks(dialogue):
    party = make_party(dialogue.session, phone=PHONE, case_code="K7QM3")
    dialogue.text("they took my phone, code K7QM3")

    assert party.contacts[0].state is ContactState.OK
    assert CaseKind.LOST_PHONE in kinds(dialogue, party)
    assert dialogue.reply.kind != "lost_noted", "it would say that nothing comes any more"

    dialogue.text("LOST K7QM3")
    assert party.contacts[0].state is ContactState.LOST


def test_cry_beside_it_is_an_alarm_and_the_phone_is_held_too(dialogue, party):
    dialogue.text("they took my phone and they shot my brother, K7QM3", phone=STRANGER)

    assert dialogue.entry.unhandled is Status.SOS
    assert all(one.held_until for one in party.contacts)


@pytest.mark.parametrize(
    "words",
    [
        "LOST K7QM3",
        "My phone was stolen, case code K7QM3, texting from my cousin's",
        "me quitaron el telefono, mi clave es K7QM3",
        "se me perdio el telefono K7QM3",
        "soldiers took our phones at the checkpoint. K7QM3",
        "somebody stole my cell phone K7QM3 this is my sisters number",
    ],
)
def test_told_by_a_stranger_it_is_held_and_gets_the_answer_of_our_word(dialogue, party, words):
    dialogue.text(words, phone=STRANGER)

    assert {one.held_until - dialogue.now for one in party.contacts} == {timedelta(hours=12)}
    assert dialogue.reply.kind == "lost_noted"


@pytest.mark.parametrize(
    "words",
    [
        "me robaron el telefono K7QM3 y estoy herido",
        "they took my phone K7QM3 and we have no water",
        "K7QM3 they took my phone and my brother is hurt",
    ],
)
def test_other_trouble_beside_it_gets_its_own_answer(dialogue, party, words):
    dialogue.text(words, phone=STRANGER)

    assert all(one.held_until for one in party.contacts)
    assert dialogue.entry.unhandled is not None
    assert dialogue.reply.kind != "lost_noted"


def test_held_phone_is_not_answered_nor_believed_but_its_cry_is_heard(dialogue, party):
    dialogue.text("LOST K7QM3", phone=STRANGER).text("estamos bien en Coro")
    assert (dialogue.incoming.state, dialogue.reply) == (InState.QUARANTINED, None)
    assert (dialogue.entry.status, dialogue.entry.place_at) == (Status.UNKNOWN, None)

    dialogue.text("auxilio nos secuestraron")
    assert (dialogue.reply, dialogue.entry.unhandled) == (None, Status.SOS)


@pytest.mark.parametrize("held", [True, False])
def test_same_phone_on_another_channel_is_no_way_around(dialogue, party, held):
    if held:
        dialogue.text("LOST K7QM3", phone=STRANGER)
    else:
        party.contacts[0].state = ContactState.LOST
    dialogue.text("estamos bien", channel=Channel.WHATSAPP)
    assert (dialogue.incoming.state, dialogue.reply) == (InState.QUARANTINED, None)


def test_after_the_hold_the_phone_is_answered_again(dialogue, party):
    dialogue.text("LOST K7QM3", phone=STRANGER)
    dialogue.text("estamos bien en Coro", after=timedelta(hours=13))
    assert (dialogue.entry.status, dialogue.reply is not None) == (Status.SAFE, True)

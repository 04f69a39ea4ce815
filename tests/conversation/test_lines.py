"""Several parties in one text: each gets what is said behind its code, and nobody what is said of another."""

import pytest

from evac.kernel.status import Status
from evac.messaging.models import InState
from evac.triage.models import RosterEntry
from tests.conversation.conftest import PHONE
from tests.factories import make_contact, make_party

STRANGER = "+584145550003"
OK, HELP, NONE, SOS = Status.SAFE, Status.NEEDS_HELP, Status.UNKNOWN, Status.SOS
TOLD = {
    "K7QM3 ok, P4RTX needs water": (OK, HELP),
    "K7QM3 ok; P4RTX sin agua": (OK, HELP),
    "K7QM3 todo bien y P4RTX sin agua": (OK, HELP),
    "K7QM3 all ok and P4RTX needs water": (OK, HELP),
    "K7QM3 all ok, and P4RTX needs water": (OK, HELP),
    "k7-qm3 ok. P4RTX needs water": (OK, HELP),
    "P4RTX: needs water, K7QM3: ok": (OK, HELP),
    "K7QM3 y P4RTX todo bien": (OK, OK),
    "K7QM3, P4RTX: no water": (HELP, HELP),
    "K7QM3 ok, 3 of us, P4RTX needs water": (OK, HELP),
    "K7QM3 ok\nP4RTX needs water": (OK, HELP),
    "K7QM3 ok, P4RTX they shot my son": (OK, SOS),
    "K7QM3 SOS P4RTX ok": (SOS, OK),
    "P4RTX SOS K7QM3 ok": (OK, SOS),
    "K7QM3 sin agua P4RTX ok": (HELP, OK),
    "K7QM3 needs water P4RTX ok": (HELP, OK),
    "K7QM3 ok P4RTX sin agua": (OK, HELP),
    "K7QM3 auxilio! P4RTX bien": (SOS, OK),
    "K7QM3 herido - P4RTX bien": (SOS, OK),
    "K7QM3: ok / P4RTX: no water": (OK, HELP),
    "K7QM3 SOS (P4RTX ok)": (SOS, OK),
    "k7qm3 sos p4rtx ok": (SOS, OK),
    "K7QM3 sin agua k7 qm3 bien p4-rtx bien": (HELP, OK),
    "K7QM3 P4RTX todo bien": (OK, OK),
    "K7QM3 sin agua, todos heridos P4RTX ok": (SOS, OK),  # "todos" spells no code
    "K7QM3 con 25 heridos P4RTX ok": (SOS, OK),
    "K7QM3 ok R5CDM SOS P4RTX ok": (SOS, OK),  # a cry that is nobody's of theirs is the sender's
    "K7QM3 ok, R5CDM needs water, P4RTX ok": (HELP, OK),  # a need that is nobody's of theirs is the sender's
}


@pytest.fixture
def shared(dialogue):
    """(the phone's own party, one that it is a contact of, one that it has nothing to do with)"""
    own = make_party(dialogue.session, phone=PHONE, case_code="K7QM3")
    other = make_party(dialogue.session, phone="", case_code="P4RTX")
    make_contact(dialogue.session, other, address=PHONE, own=False)
    stranger = make_party(dialogue.session, phone=STRANGER, case_code="R5CDM")
    dialogue.session.flush()
    return own, other, stranger


def standing(dialogue, parties) -> tuple[Status, ...]:
    return tuple(dialogue.session.get_one(RosterEntry, one.id).status for one in parties)


@pytest.mark.parametrize(("words", "told"), TOLD.items())
def test_each_party_gets_its_own(dialogue, shared, words, told):
    dialogue.text(words)
    assert standing(dialogue, shared) == (*told, NONE)


ONE_PARTY = (
    "K7QM3 ok, R5CDM needs water",
    "estamos bien, K7QM3 y P4RTX",
    "K7QM3 estamos bien, vimos a P4RTX ayer",
    "K7QM3 ok, vuelo CM345 a las 3",
)


@pytest.mark.parametrize("words", ONE_PARTY)
def test_text_that_names_no_two_of_its_own_is_one_text(dialogue, shared, words):
    dialogue.text(words)

    assert standing(dialogue, shared)[1:] == (NONE, NONE)
    assert dialogue.party is shared[0]


@pytest.mark.parametrize("words", ["P4RTX sin agua, estamos con K7QM3", "P4RTX needs water, we saw K7QM3"])
def test_it_is_told_of_the_party_named_first(dialogue, shared, words):
    dialogue.text(words)
    assert standing(dialogue, shared) == (NONE, HELP, NONE)


def test_party_of_which_nothing_is_said_is_left_to_a_person(dialogue, shared):
    dialogue.text("K7QM3 ok, P4RTX")

    assert standing(dialogue, shared) == (OK, NONE, NONE)
    assert dialogue.incoming.state is InState.INBOX


def test_cry_for_a_stranger_is_heard_as_the_senders(dialogue, shared):
    dialogue.text("K7QM3 ok, P4RTX ok, R5CDM they shot her")

    assert standing(dialogue, shared) == (SOS, OK, NONE)


def test_strangers_phone_moves_neither(dialogue, shared):
    dialogue.text("K7QM3 ok, P4RTX ok", phone="+584145550009")
    assert standing(dialogue, shared) == (NONE, NONE, NONE)

"""Two parties on one phone, one of which lost its own: only that is cut off, the other's report counts."""

import pytest

from evac.conversation.lost_codes import loss_in
from evac.kernel.status import Status
from evac.people.models import ContactState
from evac.triage.models import RosterEntry
from tests.conversation.conftest import PHONE
from tests.factories import make_contact, make_party

OK, HELP, NONE = Status.SAFE, Status.NEEDS_HELP, Status.UNKNOWN
FIRST, SECOND, BOTH = ("K7QM3",), ("P4TXW",), ("K7QM3", "P4TXW")
STRANGER = "+584145550009"
# text: (whose phones are lost, how the first party stands, how the second); None: a person reads it
TOLD = {
    "LOST K7QM3\nP4TXW ok": (FIRST, NONE, OK),
    "LOST K7QM3, P4TXW ok": (FIRST, NONE, OK),
    "LOST K7QM3 P4TXW ok": (FIRST, NONE, OK),
    "LOST K7QM3. P4TXW is with me and ok": (FIRST, NONE, OK),
    "PERDIDO K7QM3 y P4TXW sin agua": (FIRST, NONE, HELP),
    "PERDIDO: codigo K7QM3; P4TXW estamos bien": (FIRST, NONE, OK),
    "perdi el telefono de K7QM3 y estoy con P4TXW": (FIRST, NONE, NONE),
    "they took the phone of K7QM3 and P4TXW needs water": (FIRST, None, HELP),
    "perdi el telefono\nmi codigo es K7QM3\nP4TXW ok": (FIRST, NONE, OK),
    "guia extraviada K7QM3, P4TXW ok": (FIRST, NONE, OK),
    "LOST P4TXW, K7QM3 ok": (SECOND, OK, NONE),
    "K7QM3 ok\nP4TXW lost phone": (SECOND, OK, NONE),
    "K7QM3 ok\nP4TXW perdio el telefono": (SECOND, OK, NONE),
    "K7QM3 bien, P4TXW perdio el telefono": (SECOND, OK, NONE),
    "K7QM3 ok\nLOST P4TXW": (SECOND, OK, NONE),
    "K7QM3 ok, perdi el telefono de P4TXW": (SECOND, None, NONE),
    "K7QM3 lost\nP4TXW ok": (FIRST, NONE, OK),
    "K7QM3 lost, P4TXW ok": (FIRST, NONE, OK),
    "K7QM3 perdido\nP4TXW bien": (FIRST, NONE, OK),
    "K7QM3: guia extraviada. P4TXW sin agua": (FIRST, NONE, HELP),
    "LOST K7QM3 P4TXW": (BOTH, NONE, NONE),
    "LOST K7QM3 y P4TXW": (BOTH, NONE, NONE),
    "LOST K7QM3 and P4TXW": (BOTH, NONE, NONE),
    "LOST K7QM3, P4TXW please": (BOTH, NONE, NONE),
    "K7QM3, P4TXW: lost phone": (BOTH, NONE, NONE),
    "LOST\nK7QM3\nP4TXW": (BOTH, NONE, NONE),
    "K7QM3 lost\nP4TXW lost": (BOTH, NONE, NONE),
    "K7QM3 y P4TXW perdido": (BOTH, NONE, NONE),
    "perdi los telefonos de K7QM3 y P4TXW en la alcabala": (BOTH, None, None),
}
# From a phone that is neither's.
HELD = {
    "LOST K7QM3\nP4TXW ok": FIRST,
    "LOST K7QM3, P4TXW ok": FIRST,
    "K7QM3 lost\nP4TXW ok": FIRST,
    "K7QM3 perdi el telefono, P4TXW ok": FIRST,
    "K7QM3 estoy con P4TXW, me robaron el telefono": FIRST,
    "perdi el telefono de P4TXW y estoy con K7QM3": SECOND,
    "LOST K7QM3 y P4TXW, estamos bien": BOTH,
    "LOST K7QM3 P4TXW": BOTH,
}


@pytest.fixture
def shared(dialogue):
    """Two parties, each with a phone of its own, and one that both use."""
    parties = []
    for number, code in enumerate(BOTH):
        parties.append(make_party(dialogue.session, phone=f"+58414555020{number}", case_code=code))
        make_contact(dialogue.session, parties[-1], address=PHONE, position=1, own=False)
    dialogue.session.flush()
    return parties


@pytest.mark.parametrize(("words", "told"), TOLD.items())
def test_only_what_was_lost_is_cut_off_and_what_is_said_of_the_other_counts(dialogue, shared, words, told):
    dialogue.text(words)

    lost = tuple(one.case_code for one in shared if one.contacts[0].state is ContactState.LOST)
    assert lost == told[0]
    for party, status in zip(shared, told[1:], strict=True):
        assert status in (None, dialogue.session.get_one(RosterEntry, party.id).status)
    assert all(one.contacts[1].state is ContactState.OK for one in shared)


@pytest.mark.parametrize(("words", "codes"), HELD.items())
def test_stranger_has_only_those_held_that_are_lost(dialogue, shared, words, codes):
    dialogue.text(words, phone=STRANGER)

    assert loss_in(words).codes == codes
    assert tuple(one.case_code for one in shared if one.contacts[0].held_until) == codes


def test_report_behind_a_strangers_lost_phone_is_kept(dialogue):
    party = make_party(dialogue.session, phone=PHONE, case_code="P4TXW")
    stranger = make_party(dialogue.session, phone=STRANGER, case_code="K7QM3")
    dialogue.session.flush()
    dialogue.text("LOST K7QM3\nP4TXW ok")

    assert dialogue.session.get_one(RosterEntry, party.id).status is OK
    assert stranger.contacts[0].held_until
    assert not party.contacts[0].held_until

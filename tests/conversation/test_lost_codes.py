"""Two parties on one phone, one of which lost its own: only that is cut off, the other's report counts."""

import pytest

from evac.conversation.lost_codes import loss_in
from tests.conversation.conftest import PHONE
from tests.factories import make_contact, make_party

FIRST, SECOND, BOTH = ("K7QM3",), ("P4TXW",), ("K7QM3", "P4TXW")
STRANGER = "+584145550009"
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


@pytest.mark.parametrize(("words", "codes"), HELD.items())
def test_stranger_has_only_those_held_that_are_lost(dialogue, shared, words, codes):
    dialogue.text(words, phone=STRANGER)

    assert loss_in(words).codes == codes
    assert tuple(one.case_code for one in shared if one.contacts[0].held_until) == codes

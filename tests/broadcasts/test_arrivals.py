"""Receipts move the order that a text carried, but no pointer tells anybody anything."""

import pytest

from evac.broadcasts.escalate import note_arrivals
from evac.messaging.models import State
from evac.triage.models import RosterEntry
from tests.departure.orders import give_order
from tests.factories import make_party


@pytest.mark.parametrize(
    ("receipt", "pointed", "state"),
    [
        (State.DELIVERED, False, "delivered"),
        (State.READ, False, "seen"),
        (State.DELIVERED, True, "issued"),
        (State.READ, True, "issued"),
    ],
)
def test_a_receipt_moves_an_order_that_was_told_and_no_pointer(database, receipt, pointed, state):
    with database.writing() as session:
        party = make_party(session)
        order = give_order(session, party, pointed=pointed, state=receipt)
        note_arrivals(session)

        assert order.state == state
        assert session.get_one(RosterEntry, party.id).instruction == state

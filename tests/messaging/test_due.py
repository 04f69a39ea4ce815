"""Texts of a broadcast that is stopped are not even looked at."""

from evac.messaging.due import due_texts, lanes_due
from evac.messaging.models import Lane, State
from tests.departure.orders import give_order
from tests.factories import NOON, make_outgoing, make_party


def test_a_stopped_broadcasts_texts_are_no_reason_for_a_claim(database):
    with database.writing() as session:
        broadcast_id = give_order(session, make_party(session), state=State.QUEUED).broadcast_id

    with database.reading() as session:
        assert not lanes_due(session, NOON, [])
        assert not lanes_due(session, NOON, [broadcast_id + 1])
        assert lanes_due(session, NOON, [broadcast_id])
        assert [len(due_texts(session, NOON, 10, ids)) for ids in ([], [broadcast_id])] == [0, 1]


def test_what_belongs_to_no_broadcast_leaves_past_a_stopped_one(database):
    with database.writing() as session:
        party = make_party(session)
        give_order(session, party, state=State.QUEUED)
        for lane in (Lane.ANSWER, Lane.INSTRUCTION):
            make_outgoing(session, party, body="-", at=NOON, lane=int(lane), state=State.QUEUED)

    with database.reading() as session:
        assert lanes_due(session, NOON, [])
        assert [text.lane for text in due_texts(session, NOON, 10, [])] == [Lane.INSTRUCTION, Lane.ANSWER]

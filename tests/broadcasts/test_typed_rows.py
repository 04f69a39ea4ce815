"""Rows typed into the database without the keys open nothing; nor does anything but the console approve."""

import ast
import json
from pathlib import Path

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

import evac
from evac.broadcasts.gate import open_broadcasts
from evac.broadcasts.halt import halt
from evac.broadcasts.models import Approval, Broadcast, BroadcastState
from evac.broadcasts.schemas import Audience
from evac.db.database import Database
from evac.db.sealed import seal
from evac.departure.instruct import instruct
from evac.messaging.models import Lane, Outgoing, State
from evac.operation.current import operation_of
from tests.broadcasts.steps import make_approved, make_sending, make_submitted, reachable_party, texts
from tests.broadcasts.tampering import people, the_dispatcher_works
from tests.factories import NOON


def test_states_and_an_approval_typed_into_the_database_send_nothing(database: Database) -> None:
    for state in (BroadcastState.APPROVED, BroadcastState.SENDING, BroadcastState.DONE):
        with database.writing() as session:
            people(session)
            broadcast = make_submitted(session, audience=Audience(departed=True))
            seen = broadcast.frozen_hash or b""
            forged = {"officer_id": 1, "seen_hash": seen, "at": NOON, "signature": seen}
            session.execute(insert(Approval).values(broadcast_id=broadcast.id, **forged))
            mine = update(Broadcast).where(Broadcast.id == broadcast.id)
            session.execute(mine.values(state=state, release_at=NOON))
            text_typed_by_hand(session, broadcast)
        assert the_dispatcher_works(database) == []


def test_an_approval_of_another_broadcast_opens_nothing(database: Database) -> None:
    with database.writing() as session:
        people(session)
        approved = make_approved(session, audience=Audience(departed=True))
        signed = session.scalars(select(Approval)).one()
        mine = make_submitted(session, stage="stand-fast")
        copy = {"officer_id": signed.officer_id, "seen_hash": signed.seen_hash, "at": signed.at}
        session.execute(delete(Approval))
        session.execute(insert(Approval).values(broadcast_id=mine.id, signature=signed.signature, **copy))
        typed = {"state": BroadcastState.APPROVED, "release_at": NOON, "frozen_hash": signed.seen_hash}
        session.execute(update(Broadcast).where(Broadcast.id == mine.id).values(**typed))
        assert approved.id != mine.id

    assert the_dispatcher_works(database) == []


def test_a_halted_broadcast_put_back_by_its_state_stays_closed(database: Database) -> None:
    for state in (BroadcastState.APPROVED, BroadcastState.SENDING, BroadcastState.DONE):
        with database.writing() as session:
            people(session)
            broadcast = make_sending(session, audience=Audience(departed=True))
            officer_id, broadcast_id = broadcast.created_by, broadcast.id
            halt(session, broadcast, officer_id=officer_id, reason="mistake", now=NOON)
        with database.writing() as session:
            typed = {"state": state, "halted_at": None, "halted_by": None, "halt_reason": None}
            session.execute(update(Broadcast).where(Broadcast.id == broadcast_id).values(**typed))
            assert open_broadcasts(session, NOON) == {}

        assert the_dispatcher_works(database) == []


def test_a_text_typed_beside_an_approved_broadcast_does_not_leave(database: Database) -> None:
    with database.writing() as session:
        people(session)
        broadcast = make_sending(session, audience=Audience(departed=True))
        typed = [text_typed_by_hand(session, broadcast), text_typed_by_hand(session, None)]
        right = {text.id for text in texts(session, broadcast)} - set(typed)

    assert {job.outgoing_id for job in the_dispatcher_works(database)} == right
    with database.reading() as session:
        assert {session.get_one(Outgoing, one).state for one in typed} == {State.SUPPRESSED}


def text_typed_by_hand(session: Session, broadcast: Broadcast | None) -> int:
    """Its words were sealed for another text; no key is at hand to seal new ones for this row."""
    party = reachable_party(session)
    if broadcast is not None:
        rung = operation_of(session).ladder.get(broadcast.stage)
        instruct(session, party_id=party.id, broadcast=broadcast, rung=rung, pointed=False, now=NOON)
    sealed_for_another = Outgoing(
        party_id=party.id,
        contact_id=party.contacts[0].id,
        channel=party.contacts[0].channel,
        kind="officer_reply",
        lane=int(Lane.ANSWER),
        state=State.CANCELLED,
        created_at=NOON,
        due_at=NOON,
    )
    seal(session, sealed_for_another, values=json.dumps({"words": "Hola"}))
    session.add(sealed_for_another)
    session.flush()
    typed = update(Outgoing).where(Outgoing.id == sealed_for_another.id)
    session.execute(
        typed.values(
            kind="broadcast",
            lane=int(Lane.INSTRUCTION),
            state=State.QUEUED,
            broadcast_id=broadcast.id if broadcast else None,
        )
    )
    return sealed_for_another.id


def test_only_the_console_approves_and_only_the_dispatcher_releases() -> None:
    """No command, no part of the API and no script does: there is no other way in."""
    assert importers_of("evac.broadcasts.approve") == {"faces/admin/approvals.py"}
    assert importers_of("evac.broadcasts.release") == {"dispatcher/broadcasts.py"}


def importers_of(module: str) -> set[str]:
    package, name = module.rsplit(".", 1)
    found = set()
    root = Path(evac.__file__).parent
    for file in root.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            from_it = isinstance(node, ast.ImportFrom) and (
                node.module == module or (node.module == package and name in {a.name for a in node.names})
            )
            plainly = isinstance(node, ast.Import) and module in {alias.name for alias in node.names}
            if from_it or plainly:
                found.add(file.relative_to(root).as_posix())
    return found

"""Whoever can write to the database but has no keys gets nothing sent that two officers did not approve."""

import ast
import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

import evac
from evac.broadcasts import freeze
from evac.broadcasts.gate import GATE
from evac.broadcasts.halt import CHANGED
from evac.broadcasts.models import (
    Approval,
    Broadcast,
    BroadcastState,
    Edit,
    Reach,
    Recipient,
    Seal,
    Told,
    Variant,
)
from evac.broadcasts.release import release_chunk
from evac.broadcasts.schemas import Audience
from evac.db.database import Database
from evac.db.sealed import seal
from evac.departure.instruct import instruct
from evac.dispatcher import broadcasts as chores
from evac.duty.models import AlarmKind, DutyAlarm
from evac.kernel.wording import Wording
from evac.messaging.channel import Job
from evac.messaging.models import Lane, Outgoing, State
from evac.messaging.outbox import claim
from evac.operation.current import operation_of
from tests.broadcasts.steps import (
    HELD,
    make_approved,
    make_sending,
    make_submitted,
    reachable_party,
    release_all,
    texts,
)
from tests.factories import NOON, make_officer
from tests.messaging.carrier import FakeCarrier
from tests.messaging.queue import channels

LATER = NOON + HELD
DAY = timedelta(days=1)
Edited = Callable[[Session, Broadcast], object]


def run(statement) -> Edited:
    return lambda session, broadcast: session.execute(statement)


def another_variants_words(session: Session, broadcast: Broadcast) -> None:
    first, second = broadcast.variants[:2]
    session.execute(update(Variant).where(Variant.id == first.id).values(body_sealed=second.body_sealed))


def somebody_added(session: Session, broadcast: Broadcast) -> None:
    party = reachable_party(session)
    row = {"told": Told.TEXT, "language": "es", "wording": Wording.PLAIN, "urgency_first": -1}
    session.execute(insert(Recipient).values(broadcast_id=broadcast.id, party_id=party.id, **row))


def somebody_taken_away(session: Session, broadcast: Broadcast) -> None:
    last = select(func.max(Recipient.party_id)).where(Recipient.broadcast_id == broadcast.id)
    session.execute(delete(Recipient).where(Recipient.party_id == session.scalar(last)))


def the_excluded_told(session: Session, broadcast: Broadcast) -> None:
    excluded = update(Recipient).where(Recipient.told == Told.NOTHING)
    session.execute(excluded.values(told=Told.TEXT, reason=None))


EDITS: dict[str, Edited] = {
    "stage": run(update(Broadcast).values(stage="stand-fast")),
    "audience": run(update(Broadcast).values(audience={})),
    "reach": run(update(Broadcast).values(reach=Reach.ALL)),
    "valid until": run(update(Broadcast).values(valid_until=NOON + 9 * DAY)),
    "deadline": run(update(Broadcast).values(deadline_at=NOON + 9 * DAY)),
    "what it corrects": run(update(Broadcast).values(corrects_id=Broadcast.id)),
    "letter": run(update(Broadcast).values(letter="Y")),
    "number of recipients": run(update(Broadcast).values(recipients=99)),
    "hash": run(update(Broadcast).values(frozen_hash=b"0" * 16)),
    "author": run(update(Broadcast).values(created_by=1, submitted_by=1)),
    "editors": run(update(Edit).values(officer_id=1)),
    "words": another_variants_words,
    "words of a language": run(update(Variant).where(Variant.language == "es").values(language="fr")),
    "a wording less": run(delete(Variant).where(Variant.wording == Wording.DISCREET)),
    "a recipient's wording": run(update(Recipient).values(wording=Wording.PLAIN)),
    "a recipient's language": run(update(Recipient).values(language="en")),
    "the order": run(update(Recipient).values(urgency_first=Recipient.urgency_first + 1)),
    "the excluded": the_excluded_told,
    "a recipient more": somebody_added,
    "a recipient less": somebody_taken_away,
    "a seal's hash": run(update(Seal).values(hash=b"0" * 16)),
    "a seal's end": run(update(Seal).values(last_party_id=Seal.last_party_id - 1)),
    "a seal's number of recipients": run(update(Seal).values(recipients=Seal.recipients - 1)),
    "a seal less": run(delete(Seal).where(Seal.number == 2)),
    "the approval's officer": run(update(Approval).values(officer_id=1)),
    "the approval's time": run(update(Approval).values(at=NOON + DAY)),
    "the approval's hash": run(update(Approval).values(seen_hash=b"0" * 16)),
    "the approval's signature": run(update(Approval).values(signature=b"0" * 16)),
    "no approval": run(delete(Approval)),
}


@pytest.fixture(autouse=True)
def small_stretches(monkeypatch) -> None:
    """Several seals for a handful of people."""
    monkeypatch.setattr(freeze, "STRETCH", 2)


def people(session: Session) -> None:
    make_officer(session)  # number 1, who had no hand in anything
    for _ in range(3):
        reachable_party(session)
    reachable_party(session, wording=Wording.DISCREET)
    reachable_party(session, duress=True)


def claimed(database: Database) -> list[Job]:
    with database.writing() as session:
        return claim(
            session,
            worker="one",
            channels=channels(FakeCarrier()),
            segments_per_second=1000,
            limit=100,
            now=LATER,
            gate=GATE,
        )


def the_dispatcher_works(database: Database) -> list[Job]:
    """All that could bring a text out of it."""
    chores.freeze_waiting(database, lambda: LATER)
    chores.release_waiting(database, lambda: LATER)
    chores.watch_sending(database, lambda: LATER)
    chores.cancel_halted(database, lambda: LATER)
    return claimed(database)


@pytest.mark.parametrize("edited", EDITS)
def test_what_is_edited_after_the_approval_halts_itself_and_nothing_leaves(
    database: Database, edited: str
) -> None:
    with database.writing() as session:
        people(session)
        broadcast = make_approved(session, audience=Audience(departed=True))
        broadcast_id = broadcast.id
        session.flush()
        EDITS[edited](session, broadcast)

    assert the_dispatcher_works(database) == []
    assert halted_by_itself(database, broadcast_id)


@pytest.mark.parametrize("edited", ["valid until", "words", "a seal's hash", "a seal less", "no approval"])
def test_what_is_edited_while_it_is_sent_reaches_nobody_more(database: Database, edited: str) -> None:
    """The first stretch was queued rightly, and its texts are taken back with the rest."""
    with database.writing() as session:
        people(session)
        broadcast = make_approved(session, audience=Audience(departed=True))
        broadcast_id = broadcast.id
        release_chunk(session, broadcast, now=LATER)
        assert texts(session, broadcast)
        EDITS[edited](session, broadcast)

    assert the_dispatcher_works(database) == []
    assert halted_by_itself(database, broadcast_id)


def halted_by_itself(database: Database, broadcast_id: int) -> bool:
    """With an alarm; what was queued rightly before it was found out is taken back."""
    with database.reading() as session:
        broadcast = session.get_one(Broadcast, broadcast_id)
        assert {text.state for text in texts(session, broadcast)} <= {State.CANCELLED}
        assert session.scalar(select(DutyAlarm.kind)) is AlarmKind.STORM
        return (broadcast.state, broadcast.halt_reason) == (BroadcastState.HALTED, CHANGED)


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


def test_all_of_it_leaves_where_nothing_was_edited(database: Database) -> None:
    """The same people and the same steps: what the other tests miss is not missing by mistake."""
    with database.writing() as session:
        people(session)
        broadcast = make_approved(session, audience=Audience(departed=True))
        release_all(session, broadcast, now=LATER)

    assert len(the_dispatcher_works(database)) == 4

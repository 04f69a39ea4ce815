"""Whoever can write to the database but has no keys gets nothing sent that two officers did not approve."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from evac.broadcasts import freeze
from evac.broadcasts.models import (
    CHANGED,
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
from evac.duty.models import AlarmKind, DutyAlarm
from evac.kernel.wording import Wording
from evac.messaging.models import State
from tests.broadcasts.steps import (
    make_approved,
    reachable_party,
    release_all,
    texts,
)
from tests.broadcasts.tampering import LATER, people, the_dispatcher_works
from tests.factories import NOON

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


def test_all_of_it_leaves_where_nothing_was_edited(database: Database) -> None:
    """The same people and the same steps: what the other tests miss is not missing by mistake."""
    with database.writing() as session:
        people(session)
        broadcast = make_approved(session, audience=Audience(departed=True))
        release_all(session, broadcast, now=LATER)

    assert len(the_dispatcher_works(database)) == 4

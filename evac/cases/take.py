"""Taking a party: from now on one officer answers for it, and its distress counts as handled."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.cases.models import Case, CaseKind
from evac.cases.open import open_case
from evac.cases.queries import open_cases_of
from evac.kernel.errors import EvacError, NotFound
from evac.operation.current import operation_of
from evac.people.models import Party
from evac.triage.models import RosterEntry
from evac.triage.rescore import rescore
from evac.triage.rules import Band


class AlreadyTaken(EvacError):
    """Another officer was quicker, or has had the party for a while."""

    code = "already-taken"
    status = 409

    def __init__(self, owner_id: int) -> None:
        self.owner_id = owner_id
        super().__init__("Another officer already has this party. Assign it to yourself to take over.")


class NothingToTake(EvacError):
    """Every party that waits has an owner."""

    code = "nothing-to-take"
    status = 404

    def __init__(self) -> None:
        super().__init__("Nobody waits without an owner.")


def take(session: Session, party: Party, *, officer_id: int, now: datetime) -> Sequence[Case]:
    """Own the party and its open cases; returns these.

    Taking what one already owns handles distress that came in since.

    Raises:
        AlreadyTaken: another officer has it.
    """
    entry = locked_entry(session, party.id)
    if entry.owner_id is not None and entry.owner_id != officer_id:
        raise AlreadyTaken(entry.owner_id)
    return own(session, party, entry, officer_id=officer_id, now=now)


def take_next(session: Session, *, officer_id: int, now: datetime, zone: str | None = None) -> Party:
    """Take the most urgent party that nobody owns; two officers at once get two parties.

    Raises:
        NothingToTake: every open party has an owner.
    """
    unowned = (
        select(RosterEntry)
        .where(RosterEntry.owner_id.is_(None), RosterEntry.band < Band.CLOSED)
        .order_by(RosterEntry.band, RosterEntry.due, RosterEntry.party_id)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    if zone is not None:
        unowned = unowned.where(RosterEntry.zone == zone)
    entry = session.scalar(unowned)
    if entry is None:
        raise NothingToTake
    party = session.get_one(Party, entry.party_id)
    own(session, party, entry, officer_id=officer_id, now=now)
    return party


def own(
    session: Session, party: Party, entry: RosterEntry, *, officer_id: int, now: datetime
) -> Sequence[Case]:
    """Make the officer the owner, whoever had the party; the caller holds the roster row's lock."""
    next_at = now + operation_of(session).triage.in_hand_for
    cases = open_cases_of(session, party.id) or [
        open_case(session, party, CaseKind.MANUAL, now=now, due_at=next_at)
    ]
    for case in cases:
        case.owner_id = officer_id
        if case.next_action_at is None or case.next_action_at <= now:
            case.next_action_at = case.due_at = next_at
    rescore(
        session,
        party.id,
        now=now,
        owner_id=officer_id,
        next_action_at=min(case.next_action_at for case in cases if case.next_action_at),
        unhandled=None,
        unhandled_since=None,
        duress_handled=entry.duress,
    )
    return cases


def locked_entry(session: Session, party_id: int) -> RosterEntry:
    """The party's roster row, locked and fresh, so that of two officers at once one sees the other.

    Raises:
        NotFound: the party is not on the roster.
    """
    entry = session.get(RosterEntry, party_id, with_for_update=True, populate_existing=True)
    if entry is None:
        raise NotFound("party on the roster")
    return entry

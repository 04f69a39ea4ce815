"""What one row of the roster shows: the stored order, and the few facts opened for those who see it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import case, func, or_, select
from sqlalchemy.orm import Session, aliased, load_only, selectinload

from evac.cases.models import Case, CaseKind
from evac.checkins.models import CheckIn
from evac.db.sealed import unseal
from evac.departure.ladder import stage_of
from evac.kernel.needs import Need, needs_of
from evac.kernel.source import Source
from evac.kernel.status import Status
from evac.officers.queries import display_names
from evac.operation.current import operation_of
from evac.operation.model import Operation
from evac.people.models import Party
from evac.places.models import Zone
from evac.roster.cursor import Cursor
from evac.roster.filters import HELD_UNTIL, Flag, flags_of
from evac.triage.models import RosterEntry
from evac.triage.urgency import Shown, shown


@dataclass(frozen=True, repr=False)
class LastPlace:
    """The last-known place. Degrees are WGS 84; both or neither."""

    words: str | None
    place_id: str | None
    latitude: float | None
    longitude: float | None
    accuracy_m: int | None
    source: Source
    at: datetime


@dataclass(frozen=True, repr=False)
class Row:
    """One party as the roster shows it, opened."""

    entry: RosterEntry
    party: Party
    shown: Shown
    needs: tuple[Need, ...]
    flags: tuple[Flag, ...]
    place: LastPlace | None
    heard_by: Source | None  # how the newest check-in came
    owner: str | None
    stage: str | None  # that holds: the stricter of the zone's and its own
    rang_at: datetime | None = None  # first ring that nobody has called back
    alike: int = 1  # cries of nobody we know that share this row

    @property
    def case_code(self) -> str:
        return self.party.case_code

    @property
    def cursor(self) -> Cursor:
        return Cursor(self.entry.band, self.entry.due, self.party.case_code)


def opened(
    session: Session, entries: Sequence[RosterEntry], now: datetime, *, contacts: bool = False
) -> list[Row]:
    """The rows of these entries, in their order; a fixed number of statements however many they are.

    Args:
        contacts: for readers who look at all of them; otherwise they are read when asked for.
    """
    if not entries:
        return []
    known = _known(session, [entry.party_id for entry in entries], contacts)
    owner_ids = {entry.owner_id for entry in entries if entry.owner_id}
    owners = display_names(session, owner_ids) if owner_ids else {}
    stages = _stages(session, {entry.zone for entry in entries if entry.zone})
    operation = operation_of(session)
    rows = []
    for entry in entries:
        party, checkin, heard_by, rang_at, alike, held_until = known[entry.party_id]
        row = Row(
            entry=entry,
            party=party,
            shown=shown(entry, now, operation.triage),
            needs=needs_of(entry.needs_mask),
            flags=flags_of(entry, now, held_until=held_until),
            place=place_of(session, checkin) if checkin else None,
            heard_by=heard_by,
            owner=owners.get(entry.owner_id or 0),
            stage=_stage(operation, stages.get(entry.zone or ""), entry.stage),
            rang_at=rang_at,
            alike=alike,
        )
        rows.append(row)
    return rows


def place_of(session: Session, checkin: CheckIn) -> LastPlace:
    """The place a check-in holds, opened."""
    latitude, _, longitude = (unseal(session, checkin, "point") or "").partition(",")
    return LastPlace(
        words=unseal(session, checkin, "place"),
        place_id=unseal(session, checkin, "place_id"),
        latitude=float(latitude) if longitude else None,
        longitude=float(longitude) if longitude else None,
        accuracy_m=checkin.accuracy_m,
        source=checkin.source,
        at=checkin.at,
    )


_newest = aliased(CheckIn)
_newest_source = (
    select(_newest.source)
    .where(_newest.party_id == RosterEntry.party_id)
    # A ring is no word: it is shown apart.
    .where(or_(_newest.source != Source.CALL, _newest.status != Status.UNKNOWN))
    .order_by(_newest.at.desc(), _newest.id.desc())
    .limit(1)
    .correlate(RosterEntry)
    .scalar_subquery()
)
_rang_at = (
    select(Case.opened_at)
    .where(Case.party_id == RosterEntry.party_id, Case.kind == CaseKind.CALL_BACK, Case.closed_at.is_(None))
    .correlate(RosterEntry)
    .scalar_subquery()
)
_folded = aliased(CheckIn)
# Who only cried on a page has no code to write again with: further words on its row are others' cries.
_alike = case(
    (
        Party.unregistered & (Party.source == Source.WEB),
        select(func.count())
        .where(_folded.party_id == RosterEntry.party_id)
        .correlate(RosterEntry)
        .scalar_subquery(),
    ),
    else_=1,
)
# What a row shows beside its entry; of the check-in, only where it was.
_KNOWN = (
    select(Party, CheckIn, _newest_source, _rang_at, _alike, HELD_UNTIL)
    .select_from(RosterEntry)
    .join(Party, Party.id == RosterEntry.party_id)
    .outerjoin(CheckIn, CheckIn.id == RosterEntry.place_checkin_id)
    .options(
        load_only(
            CheckIn.uid,
            CheckIn.place_sealed,
            CheckIn.place_id_sealed,
            CheckIn.point_sealed,
            CheckIn.accuracy_m,
            CheckIn.source,
            CheckIn.at,
        )
    )
)


def _known(
    session: Session, ids: Sequence[int], contacts: bool
) -> dict[int, tuple[Party, CheckIn | None, Source | None, datetime | None, int, datetime | None]]:
    """Party, the check-in that holds the last-known place, how the newest word came, since when it waits for
    a call, how many cries share its row, how long a phone of theirs is held.
    """
    wanted = _KNOWN.where(RosterEntry.party_id.in_(ids))
    if contacts:
        wanted = wanted.options(selectinload(Party.contacts))
    return {
        party.id: (party, checkin, source, rang_at, alike, held_until)
        for party, checkin, source, rang_at, alike, held_until in session.execute(wanted)
    }


def _stage(operation: Operation, zone_stage: str | None, own: str | None) -> str | None:
    rung = stage_of(zone_stage, own, operation.ladder)
    return rung.code if rung else None


def _stages(session: Session, codes: Collection[str]) -> dict[str, str]:
    if not codes:
        return {}
    zones = session.execute(select(Zone.code, Zone.stage).where(Zone.code.in_(codes)))
    return {zone.code: zone.stage for zone in zones}

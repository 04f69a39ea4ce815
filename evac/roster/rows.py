"""What one row of the roster shows: the stored order, and the few facts opened for those who see it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.checkins.models import CheckIn
from evac.db.sealed import unseal
from evac.departure.ladder import stage_of
from evac.kernel.needs import Need, needs_of
from evac.kernel.source import Source
from evac.officers.queries import display_names
from evac.operation.current import operation_of
from evac.operation.model import Operation
from evac.people.models import Contact, Party
from evac.places.models import Zone
from evac.roster.cursor import Cursor
from evac.roster.filters import Flag, flags_of
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
    contacts: Sequence[Contact]
    owner: str | None
    stage: str | None  # that holds: the stricter of the zone's and its own

    @property
    def case_code(self) -> str:
        return self.party.case_code

    @property
    def cursor(self) -> Cursor:
        return Cursor(self.entry.band, self.entry.due, self.party.case_code)


def opened(session: Session, entries: Sequence[RosterEntry], now: datetime) -> list[Row]:
    """The rows of these entries, in their order; a fixed number of statements however many they are."""
    if not entries:
        return []
    ids = [entry.party_id for entry in entries]
    parties = {party.id: party for party in session.scalars(select(Party).where(Party.id.in_(ids)))}
    contacts = _contacts(session, ids)
    newest = _newest_sources(session, ids)
    places = _places(session, [entry.place_checkin_id for entry in entries if entry.place_checkin_id])
    owner_ids = {entry.owner_id for entry in entries if entry.owner_id}
    owners = display_names(session, owner_ids) if owner_ids else {}
    stages = _stages(session, {entry.zone for entry in entries if entry.zone})
    operation = operation_of(session)
    return [
        Row(
            entry=entry,
            party=parties[entry.party_id],
            shown=shown(entry, now, operation.triage),
            needs=needs_of(entry.needs_mask),
            flags=flags_of(entry, now),
            place=places.get(entry.place_checkin_id or 0),
            heard_by=newest.get(entry.party_id),
            contacts=contacts.get(entry.party_id, ()),
            owner=owners.get(entry.owner_id or 0),
            stage=_stage(operation, stages.get(entry.zone or ""), entry.stage),
        )
        for entry in entries
    ]


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


def _contacts(session: Session, ids: Sequence[int]) -> dict[int, list[Contact]]:
    found: dict[int, list[Contact]] = {}
    mine = select(Contact).where(Contact.party_id.in_(ids)).order_by(Contact.position, Contact.id)
    for contact in session.scalars(mine):
        found.setdefault(contact.party_id, []).append(contact)
    return found


def _newest_sources(session: Session, ids: Sequence[int]) -> dict[int, Source]:
    """The source of each party's newest check-in: one probe of the index for each."""
    newest = (
        select(CheckIn.id)
        .where(CheckIn.party_id == RosterEntry.party_id)
        .order_by(CheckIn.at.desc(), CheckIn.id.desc())
        .limit(1)
        .correlate(RosterEntry)
        .scalar_subquery()
    )
    checkins = select(CheckIn.party_id, CheckIn.source).where(
        CheckIn.id.in_(select(newest).where(RosterEntry.party_id.in_(ids)))
    )
    return {row.party_id: row.source for row in session.execute(checkins)}


def _places(session: Session, checkin_ids: Sequence[int]) -> dict[int, LastPlace]:
    if not checkin_ids:
        return {}
    checkins = session.scalars(select(CheckIn).where(CheckIn.id.in_(checkin_ids)))
    return {checkin.id: place_of(session, checkin) for checkin in checkins}


def _stage(operation: Operation, zone_stage: str | None, own: str | None) -> str | None:
    rung = stage_of(zone_stage, own, operation.ladder)
    return rung.code if rung else None


def _stages(session: Session, codes: Collection[str]) -> dict[str, str]:
    if not codes:
        return {}
    zones = session.execute(select(Zone.code, Zone.stage).where(Zone.code.in_(codes)))
    return {zone.code: zone.stage for zone in zones}

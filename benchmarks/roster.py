"""A page of the roster at 100,000 parties beside a bare range of the same index."""

import random
import time
from datetime import UTC, datetime, timedelta

from sqlalchemy import func, insert, select, text, tuple_

from benchmarks.databases import database_urls
from benchmarks.measure import in_turn, show
from evac.checkins.models import CheckIn
from evac.db.base import new_uid
from evac.db.database import Database
from evac.db.sealed import sealed_cell, vault_of
from evac.kernel.source import Source
from evac.kernel.status import Intent, Status
from evac.kernel.wording import Wording
from evac.people.models import Channel, Contact, ContactState, Party, Proof
from evac.roster.filters import Filters
from evac.roster.queries import page
from evac.triage.facts import Facts
from evac.triage.models import Count, RosterEntry
from evac.triage.rules import assess, due_of
from tests.support import exercise, make_database

PARTIES = 100_000
PAGES = 40  # a round, each from another place in the order
AIM = 15.0
NOW = datetime(2026, 1, 20, 12, tzinfo=UTC)
_CHUNK = 5_000
_LETTERS = "ACDEFHJKMNPQRTWXYZ"


def run() -> bool:
    met = True
    with database_urls() as urls:
        for kind, url in urls.items():
            database = make_database(url)
            _fill(database)
            met &= _one(kind, database)
            database.close()
    return met


def _one(kind: str, database: Database) -> bool:
    random_places = random.Random(7)
    zones = [zone.code for zone in exercise().zones]
    met = True
    for name, filters in (("all", Filters()), ("one zone", Filters(zone=zones[0]))):
        starts = _starts(database, random_places)

        def ours(filters: Filters = filters, starts: list = starts) -> float:
            started = time.perf_counter()
            for start in starts:
                with database.reading() as session:
                    page(session, filters, now=NOW, after=start)
            return (time.perf_counter() - started) / PAGES * 1000

        def bare(filters: Filters = filters, starts: list = starts) -> float:
            started = time.perf_counter()
            for start in starts:
                with database.engine.connect() as connection:
                    connection.execute(_bare_range(filters, start)).all()
            return (time.perf_counter() - started) / PAGES * 1000

        pair = in_turn(ours, bare)
        title = f"roster page, {name}, {kind}"
        met &= show(title, pair, unit="ms", peer="bare range", aim=f"<= {AIM:g}x", met=pair.ratio <= AIM)
    return met


def _bare_range(filters: Filters, start):
    """50 rows under a place in the order, with the columns that a list of them shows."""
    entry = RosterEntry.__table__.c
    order = (entry.band, entry.due, entry.party_id)
    shown = (entry.status, entry.points, entry.reasons, entry.last_contact_at, entry.party_size,
             entry.needs_mask, entry.zone, entry.owner_id, entry.place_checkin_id, entry.changed)  # fmt: skip
    statement = select(*order, *shown).where(tuple_(*order) > (start.band, start.due, 0))
    if filters.zone:
        statement = statement.where(entry.zone == filters.zone)
    return statement.order_by(*order).limit(50)


def _starts(database: Database, random_places: random.Random) -> list:
    """Places deep in the order, where an offset would have to walk."""
    from evac.roster.cursor import Cursor

    with database.reading() as session:
        ids = [random_places.randint(1, PARTIES) for _ in range(PAGES)]
        rows = session.execute(
            select(RosterEntry.band, RosterEntry.due, Party.case_code)
            .join(Party, Party.id == RosterEntry.party_id)
            .where(RosterEntry.party_id.in_(ids))
        ).all()
    places = [Cursor(row.band, row.due, row.case_code) for row in rows]
    return (places * PAGES)[:PAGES]


def _fill(database: Database) -> None:
    """Parties with a contact, a last-known place and real reasons."""
    dice = random.Random(1)
    zones = [zone.code for zone in exercise().zones]
    for first in range(1, PARTIES + 1, _CHUNK):
        numbers = range(first, first + _CHUNK)
        with database.writing() as session:
            session.execute(insert(Party), [_party(number) for number in numbers])
            session.execute(insert(Contact), [_contact(session, number) for number in numbers])
            session.execute(insert(CheckIn), [_checkin(session, number, dice) for number in numbers])
            session.execute(insert(RosterEntry), [_entry(number, dice, zones) for number in numbers])
    with database.writing() as session:
        as_counted = (RosterEntry.band, RosterEntry.status, RosterEntry.zone)
        counted = select(*as_counted, func.count()).group_by(*as_counted)
        session.execute(insert(Count).from_select(["band", "status", "zone", "parties"], counted))
        session.execute(text("ANALYZE"))  # as the database does by itself after a while


def _party(number: int) -> dict[str, object]:
    code, rest = "", number
    for _ in range(4):
        code, rest = code + _LETTERS[rest % len(_LETTERS)], rest // len(_LETTERS)
    return {
        "id": number, "uid": new_uid(), "case_code": f"{code}{2 + rest % 8}", "language": "es",
        "wording": Wording.DISCREET, "source": Source.SMS, "registered_at": NOW - timedelta(days=3),
        "unregistered": False, "party_size": 1 + number % 5,
    }  # fmt: skip


def _contact(session, number: int) -> dict[str, object]:
    uid, address = new_uid(), f"+58414{number:07}"
    return {
        "uid": uid, "party_id": number, "channel": Channel.SMS, "position": 0, "own": True,
        "address_sealed": sealed_cell(session, "contacts", "address_sealed", uid, address),
        "address_index": vault_of(session).index("address", address), "state": ContactState.OK,
        "proof": Proof.MATCHED, "added_at": NOW - timedelta(days=3),
    }  # fmt: skip


def _checkin(session, number: int, dice: random.Random) -> dict[str, object]:
    uid, point = new_uid(), f"10.{dice.randint(10, 99)},-66.9"
    return {
        "id": number, "uid": uid, "party_id": number, "at": NOW - timedelta(minutes=number % 9000),
        "source": Source.SMS, "status": Status.SAFE, "about": "self", "intent": Intent.NONE, "needs_mask": 0,
        "confident": True, "applied": True, "details": {}, "cell_y": 105, "cell_x": -669,
        "place_sealed": sealed_cell(session, "checkins", "place_sealed", uid, "Caracas"),
        "point_sealed": sealed_cell(session, "checkins", "point_sealed", uid, point),
    }  # fmt: skip


def _entry(number: int, dice: random.Random, zones: list[str]) -> dict[str, object]:
    status = dice.choices(list(Status), [30, 45, 10, 8, 6, 1])[0]
    heard = NOW - timedelta(minutes=dice.randint(1, 12_000))
    facts = Facts(
        registered_at=NOW - timedelta(days=3), status=status, last_contact_at=heard, has_place=True,
        unhandled=status if status.is_distress and dice.random() < 0.5 else None, unhandled_since=heard,
        party_size=1 + number % 5, minors=number % 3, hazard=dice.randint(1, 5),
    )  # fmt: skip
    points = exercise().triage
    found = assess(facts, NOW, points)
    return {
        "party_id": number, "registered_at": facts.registered_at, "status": status, "intent": Intent.NONE,
        "last_contact_at": heard, "unhandled": facts.unhandled, "unhandled_since": facts.unhandled_since,
        "zone": dice.choice(zones), "hazard": facts.hazard, "cell_y": 105, "cell_x": -669, "place_at": heard,
        "place_checkin_id": number, "party_size": facts.party_size, "minors": facts.minors, "needs_mask": 0,
        "priority_code": "I-E", "language": "es", "wording": Wording.DISCREET, "band": int(found.band),
        "points": found.points, "due": due_of(found.since, found.points, points.rates_per_hour[found.band]),
        "reasons": [{"code": r.code, "points": r.points, "params": r.params} for r in found.reasons],
        "changed": 0, "duress": False, "duress_handled": False, "lost": False, "conflict": False,
        "unreachable": False, "unregistered": False,
    }  # fmt: skip

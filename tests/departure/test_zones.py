"""A lead changes a zone: what it would do is said before, and every party of it is ordered anew."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from evac.audit.queries import newest_entries
from evac.departure.zones import NoSuchStage, change_zone, foresee, get_zone, left_to_rekey, rekey_chunk
from evac.dispatcher.chores import rekey_zones
from evac.kernel.errors import NotFound
from evac.places.models import Zone
from evac.triage.models import RosterEntry
from tests.factories import NOON, make_officer, make_party, make_zone

LATER = NOON + timedelta(seconds=3)


@pytest.fixture
def zone(database):
    """Five parties in the zone, one of them with a stricter stage of its own, and one elsewhere."""
    with database.writing() as session:
        make_zone(session, "ZONE", hazard=2, stage="alert")
        make_zone(session, "OTHER", hazard=2, stage="alert")
        for number in range(5):
            own = "leave-now" if number == 0 else None
            make_party(session, zone="ZONE", case_code=f"Z{number:05}", stage=own, cell_y=106)
        make_party(session, zone="OTHER", case_code="O00000")
        return make_officer(session).id


def change(database, officer_id, *, stage="alert", hazard=2, now=NOON):
    with database.writing() as session:
        change_zone(
            session, get_zone(session, "ZONE"), stage=stage, hazard=hazard, officer_id=officer_id, now=now
        )


def hazards(database, zone):
    with database.reading() as session:
        return list(session.scalars(select(RosterEntry.hazard).where(RosterEntry.zone == zone)))


def test_what_a_change_would_do_is_counted_and_nothing_moves(database, zone):
    with database.reading() as session:
        found = foresee(session, get_zone(session, "ZONE"), stage="suspended", hazard=5)

    assert (found.parties, found.restaged) == (5, 4)
    assert found.points == 3 * database.info["operation"].triage.hazard_per_level
    assert hazards(database, "ZONE") == [2] * 5


def test_a_changed_hazard_reaches_every_party_of_the_zone_in_chunks(database, zone):
    change(database, zone, hazard=5)
    seen = []
    with database.writing() as session:
        while rekey_chunk(session, now=LATER, limit=2):
            seen.append(left_to_rekey(session, get_zone(session, "ZONE")))

    assert seen == [3, 1, 0, 0]
    assert (hazards(database, "ZONE"), hazards(database, "OTHER")) == ([5] * 5, [2])
    with database.reading() as session:
        reasons = session.scalars(select(RosterEntry).where(RosterEntry.zone == "ZONE")).first().reasons
        assert any(reason["code"] == "hazard" for reason in reasons)
        assert session.get_one(Zone, "ZONE").rekeyed_through is None


def test_a_second_change_on_the_way_begins_anew(database, zone):
    change(database, zone, hazard=5)
    with database.writing() as session:
        rekey_chunk(session, now=LATER, limit=2)
    change(database, zone, hazard=1, now=LATER)

    assert rekey_zones(database, lambda: LATER + timedelta(seconds=3)) > 0
    assert hazards(database, "ZONE") == [1] * 5


def test_who_wrote_with_the_old_hazard_as_it_changed_is_waited_for(database, zone):
    change(database, zone, hazard=5)
    with database.writing() as session:
        assert rekey_chunk(session, now=NOON) == 0


def test_a_stage_alone_orders_nobody_anew_and_is_logged(database, zone):
    change(database, zone, stage="leave-now")

    with database.reading() as session:
        assert session.get_one(Zone, "ZONE").stage == "leave-now"
        assert session.get_one(Zone, "ZONE").rekeyed_through is None
        entry = newest_entries(session)[0]
        assert (entry.act, entry.subject, entry.officer_id) == ("zone.change", "zone:ZONE", zone)
        assert entry.details["before"] == {"stage": "alert", "hazard": 2}


def test_nothing_changed_is_nothing_logged(database, zone):
    change(database, zone)
    with database.reading() as session:
        assert newest_entries(session) == []


@pytest.mark.parametrize("stage", ["offer", "embarked", "no-such"])
def test_stages_with_seats_or_by_event_are_refused(database, zone, stage):
    with pytest.raises(NoSuchStage):
        change(database, zone, stage=stage)


def test_a_zone_that_is_not_there(database):
    with database.reading() as session, pytest.raises(NotFound):
        get_zone(session, "NOWHERE")

"""Pages of the roster: order, neighbours, what is new, and sums that add up."""

from datetime import UTC, datetime, timedelta

import pytest

from evac.kernel.errors import NotFound
from evac.kernel.needs import Need
from evac.kernel.status import Status
from evac.roster.cursor import Cursor
from evac.roster.filters import Filters
from evac.roster.queries import get_row, news, page
from evac.triage.models import RosterEntry
from evac.triage.rescore import rescore
from tests.factories import NOON, hours, make_checkin, make_distress, make_party


def codes(session, filters=None, **where):
    return [row.case_code for row in page(session, filters or Filters(), now=NOON, **where).rows]


def test_no_silence_stands_above_an_alarm(session):
    silent = make_party(session, now=NOON - timedelta(days=10), last_contact_at=NOON - timedelta(days=10))
    sos = make_distress(session, since=NOON)

    assert codes(session) == [sos.case_code, silent.case_code]


def test_reasons_add_up_to_the_urgency_shown_of_every_row(session):
    for age in range(1, 30):
        make_distress(session, since=NOON - timedelta(minutes=7 * age), needs=(Need.MEDICAL,))
        make_party(session, last_contact_at=NOON - hours(age * 3), zone="CAP", cell_y=104, cell_x=-670)

    rows = page(session, Filters(), now=NOON + timedelta(seconds=17)).rows

    assert all(sum(reason.points for reason in row.shown.reasons) == row.shown.urgency for row in rows)
    assert [row.shown.urgency for row in rows if row.entry.band == 0] == sorted(
        (row.shown.urgency for row in rows if row.entry.band == 0), reverse=True
    )


def test_pages_follow_each_other_without_gap_or_repeat_and_lead_back(session):
    for age in range(25):
        make_party(session, last_contact_at=NOON - hours(age))
    whole = codes(session)

    first = page(session, Filters(), now=NOON, limit=10)
    second = page(session, Filters(), now=NOON, limit=10, after=first.next)
    third = page(session, Filters(), now=NOON, limit=10, after=second.next)
    back = page(session, Filters(), now=NOON, limit=10, before=third.previous)

    read = [row.case_code for one in (first, second, third) for row in one.rows]
    assert read == whole
    assert (first.previous, third.next) == (None, None)
    assert [row.case_code for row in back.rows] == [row.case_code for row in second.rows]


def test_a_cursor_survives_its_address_and_names_no_counting_number(session):
    party = make_party(session)
    cursor = page(session, Filters(), now=NOON).rows[0].cursor

    assert Cursor.read(str(cursor)) == cursor
    assert str(cursor).endswith(party.case_code)


@pytest.mark.parametrize("text", [None, "", "1", "9.1.K7QM3", "1.x.K7QM3", "1.1.AAAAA", "1.1.1' OR 1=1"])
def test_what_is_no_cursor_begins_at_the_top(text):
    assert Cursor.read(text) is None


def test_a_row_shows_its_last_known_place_with_source_and_age(session):
    party = make_party(session)
    make_checkin(session, party, place="Hotel Tamanaco", point=(10.48, -66.85), at=NOON - hours(2))
    make_checkin(session, party, at=NOON - hours(1))

    place = get_row(session, party.case_code, now=NOON).place

    assert (place.words, place.latitude, place.at) == ("Hotel Tamanaco", 10.48, NOON - hours(2))


def test_a_party_outside_of_the_readers_zone_looks_like_none(session):
    party = make_party(session, zone="ZUL")

    assert get_row(session, party.case_code, now=NOON, scope="ZUL").case_code == party.case_code
    with pytest.raises(NotFound):
        get_row(session, party.case_code, now=NOON, scope="CAP")


def test_the_key_changes_with_a_row_shown_or_a_count_and_not_by_itself(session):
    party = make_party(session)
    key = page(session, Filters(), now=NOON).key

    assert page(session, Filters(), now=NOON + hours(1)).key == key
    rescore(session, party.id, now=NOON, status=Status.SAFE)
    session.flush()
    assert page(session, Filters(), now=NOON).key != key


def test_above_a_page_further_down_only_what_changed_since_is_new(session):
    make_party(session, last_contact_at=NOON - hours(9))
    make_distress(session)
    top = page(session, Filters(), now=NOON, limit=1)
    older = page(session, Filters(), now=NOON, limit=1, after=top.next)
    loaded_at = _stamp_after(session)
    asked = {"now": NOON, "first": older.rows[0].cursor, "after": top.next, "loaded_at": loaded_at}

    assert news(session, Filters(), **asked).above == 0
    _later(make_distress(session, since=NOON - hours(1)), session, loaded_at)
    found = news(session, Filters(), **asked)

    assert (found.above, found.alarms) == (1, 1)
    assert found.key != older.key


def test_whatever_stands_above_the_top_page_now_is_new(session):
    make_distress(session)
    top = page(session, Filters(), now=NOON)
    first = top.rows[0].cursor

    assert news(session, Filters(), now=NOON, first=first).above == 0
    make_distress(session, since=NOON - hours(1))
    assert news(session, Filters(), now=NOON, first=first).above == 1


def test_counts_are_those_of_the_whole_roster(session):
    make_distress(session, zone="CAP")
    make_party(session, status=Status.SAFE)

    found = news(session, Filters(), now=NOON, first=None, loaded_at=NOON).counts

    assert found.parties == 2
    assert found.by_status == {Status.SOS: 1, Status.SAFE: 1}
    assert found.by_zone == {"CAP": 1, "": 1}


def _stamp_after(session):
    """A moment after all that is there, on the clock that stamps changes."""
    newest = max(entry.changed for entry in session.query(RosterEntry))
    return datetime.fromtimestamp(newest / 1_000_000, UTC) + timedelta(seconds=1)


def _later(party, session, moment):
    session.get(RosterEntry, party.id).changed = int((moment + timedelta(seconds=1)).timestamp() * 1_000_000)
    session.flush()


def test_the_stage_shown_is_the_stricter_of_the_zones_and_the_partys_own(session):
    make_party(session, zone="TAC", stage="leave-now", last_contact_at=NOON)
    make_party(session, zone="CAP", stage="stayed", last_contact_at=NOON - hours(1))
    make_party(session, stage=None, last_contact_at=NOON - hours(2))

    stages = [row.stage for row in page(session, Filters(), now=NOON).rows]

    assert sorted(stages, key=str) == [None, "stand-fast", "stayed"]

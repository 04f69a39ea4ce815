"""The triage rules, as a table, and what must hold for any facts whatever."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evac.kernel.needs import Need
from evac.kernel.status import Intent, Status
from evac.triage.facts import Facts
from evac.triage.models import RosterEntry
from evac.triage.rules import Band, assess, band_of, due_of
from evac.triage.urgency import shown
from tests.support import exercise

NOON = datetime(2026, 1, 12, 12, 0, tzinfo=UTC)
POINTS = exercise().triage


def facts(**fields: object) -> Facts:
    return Facts(**({"registered_at": NOON - timedelta(days=1), "last_contact_at": NOON} | fields))


def codes(found) -> dict[str, int]:
    return {reason.code: reason.points for reason in found.reasons}


@pytest.mark.parametrize(
    ("fields", "band"),
    [
        ({}, Band.OPEN),
        ({"status": Status.SAFE}, Band.OPEN),
        ({"status": Status.SOS, "unhandled": Status.SOS, "unhandled_since": NOON}, Band.ALARM),
        ({"status": Status.SAFE, "unhandled": Status.SOS, "unhandled_since": NOON}, Band.ALARM),
        ({"status": Status.SAFE, "duress": True}, Band.ALARM),
        ({"status": Status.SAFE, "duress": True, "duress_handled": True}, Band.OPEN),
        ({"pinned_at": NOON}, Band.ALARM),
        ({"status": Status.NEEDS_HELP, "unhandled": Status.NEEDS_HELP}, Band.HELP),
        ({"status": Status.SOS, "owner_id": 1, "next_action_at": NOON + timedelta(hours=1)}, Band.IN_HAND),
        ({"status": Status.SOS, "owner_id": 1, "next_action_at": NOON - timedelta(seconds=1)}, Band.OPEN),
        ({"owner_id": 1, "next_action_at": NOON + timedelta(hours=1), "unhandled": Status.SOS}, Band.ALARM),
        ({"closed_at": NOON}, Band.CLOSED),
        ({"closed_at": NOON, "unhandled": Status.SOS}, Band.ALARM),
        ({"closed_at": NOON, "unhandled": Status.NEEDS_HELP}, Band.HELP),
    ],
)
def test_band_follows_unhandled_distress_before_anything_else(fields, band):
    assert band_of(facts(**fields), NOON) is band


@pytest.mark.parametrize(
    ("left", "points"),
    [
        (timedelta(hours=-1), 300),
        (timedelta(0), 300),
        (timedelta(hours=1), 200),
        (timedelta(hours=24), 200),
        (timedelta(hours=25), 100),
        (timedelta(hours=73), 40),
        (timedelta(days=30), None),
    ],
)
def test_medicine_rises_in_steps_as_the_last_dose_comes_near(left, points):
    found = assess(facts(medicine_until=NOON + left, needs=(Need.MEDICINE,)), NOON, POINTS)
    assert codes(found).get("medicine") == points
    assert "needs" not in codes(found), "medicine with a known end is not counted twice"


def test_the_next_step_of_medicine_is_when_the_score_changes():
    until = NOON + timedelta(hours=30)
    found = assess(facts(medicine_until=until, status=Status.DEPARTED), NOON, POINTS)
    assert found.changes_at == until - timedelta(hours=24)
    before = assess(
        facts(medicine_until=until, status=Status.DEPARTED), found.changes_at - timedelta(seconds=1), POINTS
    )
    after = assess(facts(medicine_until=until, status=Status.DEPARTED), found.changes_at, POINTS)
    assert codes(before)["medicine"] < codes(after)["medicine"]


def test_silence_is_counted_from_the_end_of_a_dark_time():
    dark = facts(last_contact_at=NOON - timedelta(hours=40), dark_until=NOON + timedelta(hours=1))
    assert "overdue" not in codes(assess(dark, NOON, POINTS))
    late = assess(dark, NOON + timedelta(hours=2), POINTS)
    assert codes(late)["overdue"] > 0


def test_distress_nobody_took_outlives_a_later_word_that_all_is_well():
    found = assess(facts(status=Status.SAFE, unhandled=Status.SOS, unhandled_since=NOON), NOON, POINTS)
    assert codes(found)["unhandled"] == POINTS.sos


moments = st.integers(-30 * 86_400, 30 * 86_400).map(lambda s: NOON + timedelta(seconds=s))
maybe = st.none() | moments
any_facts = st.builds(
    Facts,
    registered_at=moments,
    status=st.sampled_from(Status),
    intent=st.sampled_from(Intent),
    last_contact_at=maybe,
    unhandled=st.sampled_from([None, Status.NEEDS_HELP, Status.SOS]),
    unhandled_since=maybe,
    duress=st.booleans(),
    duress_handled=st.booleans(),
    lost=st.booleans(),
    conflict=st.booleans(),
    unreachable=st.booleans(),
    unregistered=st.booleans(),
    dark_until=maybe,
    pinned_at=maybe,
    owner_id=st.none() | st.integers(1, 9),
    next_action_at=maybe,
    closed_at=maybe,
    party_size=st.integers(1, 40),
    minors=st.integers(0, 20),
    needs=st.lists(st.sampled_from(Need), unique=True).map(tuple),
    medicine_until=maybe,
    has_place=st.booleans(),
    hazard=st.integers(1, 5),
)


def entry(of: Facts, now: datetime) -> RosterEntry:
    """The row the verbs would store for these facts."""
    found = assess(of, now, POINTS)
    stored = [{"code": r.code, "points": r.points, "params": r.params} for r in found.reasons]
    due = due_of(found.since, found.points, POINTS.rates_per_hour[found.band])
    return RosterEntry(
        party_id=1,
        registered_at=of.registered_at,
        band=found.band,
        points=found.points,
        reasons=stored,
        due=due,
    )


@given(any_facts, moments, st.integers(0, 30 * 86_400))
def test_reasons_add_up_to_the_urgency_shown(of, now, later):
    row = entry(of, now)
    for moment in (now, now + timedelta(seconds=later)):
        seen = shown(row, moment, POINTS)
        assert sum(reason.points for reason in seen.reasons) == seen.urgency


@given(any_facts, any_facts, moments, st.integers(0, 30 * 86_400))
def test_order_by_the_stored_key_is_order_by_urgency_at_any_later_moment(one, other, now, later):
    rows = [entry(one, now), entry(other, now)]
    rows.sort(key=lambda row: (row.band, row.due))
    first, second = (shown(row, now + timedelta(seconds=later), POINTS).urgency for row in rows)
    assert rows[0].band < rows[1].band or first >= second


@given(any_facts, moments)
def test_equal_facts_give_an_equal_result(of, now):
    assert assess(of, now, POINTS) == assess(of, now, POINTS)


@given(any_facts, moments)
def test_nothing_changes_before_the_moment_that_was_named(of, now):
    found = assess(of, now, POINTS)
    if found.changes_at is not None:
        assert found.changes_at > now
        just_before = assess(of, found.changes_at - timedelta(microseconds=1), POINTS)
        assert (just_before.band, just_before.points) == (found.band, found.points)


def test_ten_days_of_silence_never_outrank_a_fresh_sos():
    silent = entry(facts(last_contact_at=NOON - timedelta(days=10), hazard=5, has_place=True, minors=9), NOON)
    fresh = entry(facts(status=Status.SOS, unhandled=Status.SOS, unhandled_since=NOON), NOON)
    assert (fresh.band, fresh.due) < (silent.band, silent.due)

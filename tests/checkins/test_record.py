"""Taking a report in: one immutable row, and what it changes on the roster; nothing said stays as it was."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from evac.cases.models import Case, CaseKind
from evac.checkins.models import CheckIn
from evac.checkins.record import CASE_DUE, record_checkin
from evac.checkins.report import Report, ReportedPlace
from evac.db.sealed import unseal
from evac.kernel.needs import Need, mask_of
from evac.kernel.source import Source
from evac.kernel.status import Intent, Status
from evac.triage.models import RosterEntry
from tests.factories import NOON, make_officer, make_party

LATER = NOON + timedelta(hours=3)
MARACAIBO = ReportedPlace("Maracaibo", "gn3633009", 10.642321, -71.610891)


@pytest.fixture
def session(database):
    with database.writing() as session:
        yield session


@pytest.fixture
def party(session):
    return make_party(session, names=("Ana", "Luis"), party_size=2)


@pytest.fixture
def entry(session, party):
    return session.get_one(RosterEntry, party.id)


@pytest.fixture
def report(session, party):
    def make(status=Status.UNKNOWN, source=Source.SMS, *, at=LATER, **fields):
        given = {"contact_id": party.contacts[0].id} | fields
        return record_checkin(session, party, Report(status, source, **given), now=at)

    return make


def test_report_is_one_row_and_the_party_s_newest_word(session, entry, report):
    recorded = report(Status.SAFE, words="estamos bien", incoming_id=7)

    assert (recorded.status, recorded.lowered, recorded.conflict) == (Status.SAFE, False, False)
    row = session.scalars(select(CheckIn)).one()
    assert (row.status, row.at, row.source, row.applied, row.incoming_id) == (
        Status.SAFE,
        LATER,
        Source.SMS,
        True,
        7,
    )
    assert unseal(session, row, "words") == "estamos bien"
    assert (entry.status, entry.status_at, entry.last_contact_at) == (Status.SAFE, LATER, LATER)


def test_what_is_not_said_stays(entry, report):
    report(Status.SAFE, party_size=4, place=MARACAIBO, intent=Intent.TRYING)
    report(Status.UNKNOWN, at=LATER + timedelta(hours=1))

    assert (entry.status, entry.party_size, entry.intent) == (Status.SAFE, 4, Intent.TRYING)
    assert (entry.cell_y, entry.place_at) == (106, LATER)
    assert entry.last_contact_at == LATER + timedelta(hours=1)


def test_point_is_rounded_unless_help_is_needed(session, report):
    report(Status.SAFE, place=MARACAIBO)
    report(Status.SOS, place=MARACAIBO, at=LATER + timedelta(minutes=1))

    points = [unseal(session, row, "point") for row in session.scalars(select(CheckIn).order_by(CheckIn.id))]
    assert points == ["10.64,-71.61", "10.642321,-71.610891"]


def test_place_in_words_does_not_hide_a_known_point(session, entry, report):
    report(Status.SAFE, place=MARACAIBO)
    report(Status.SAFE, place=ReportedPlace("la casa de mi tia"), at=LATER + timedelta(hours=1))

    place = session.get_one(CheckIn, entry.place_checkin_id)
    assert unseal(session, place, "place") == "Maracaibo"
    assert entry.zone == "ZUL"


def test_place_in_words_serves_while_there_is_no_point(session, entry, report):
    report(Status.SAFE, place=ReportedPlace("la casa de mi tia"))

    assert (entry.place_at, entry.cell_y, entry.zone) == (LATER, None, None)


def test_distress_opens_one_case_and_keeps_the_first_time(session, entry, report):
    report(Status.SOS)
    report(Status.SOS, at=LATER + timedelta(minutes=5))

    case = session.scalars(select(Case)).one()
    assert (case.kind, case.due_at) == (CaseKind.DISTRESS, LATER + CASE_DUE[Status.SOS])
    assert (entry.unhandled, entry.unhandled_since, entry.band) == (Status.SOS, LATER, 0)


@pytest.mark.parametrize("status", [Status.SAFE, Status.MOVING, Status.DEPARTED])
def test_text_lowers_no_sos(entry, report, status):
    report(Status.SOS)
    recorded = report(status, at=LATER + timedelta(hours=1))

    assert (recorded.conflict, recorded.checkin.applied) == (True, False)
    assert (entry.status, entry.band, entry.conflict) == (Status.SOS, 0, True)
    assert entry.unhandled_since == LATER


def test_officer_lowers_it_and_the_conflict_is_over(session, entry, report):
    officer = make_officer(session)
    report(Status.SOS)
    report(Status.SAFE, at=LATER + timedelta(hours=1))
    report(Status.SAFE, Source.CALL, at=LATER + timedelta(hours=2), officer_id=officer.id, contact_id=None)

    assert (entry.status, entry.conflict, entry.unhandled) == (Status.SAFE, False, None)


def test_help_asked_for_is_over_by_a_sure_word_from_the_same_contact(entry, report):
    report(Status.NEEDS_HELP, needs=(Need.WATER,))
    report(Status.SAFE, at=LATER + timedelta(hours=1))

    assert (entry.status, entry.unhandled, entry.needs_mask) == (Status.SAFE, None, 0)


def test_unsure_word_or_another_contact_lowers_nothing(entry, report):
    report(Status.NEEDS_HELP)
    unsure = report(Status.SAFE, confident=False, at=LATER + timedelta(hours=1))
    other = report(Status.SAFE, contact_id=99, at=LATER + timedelta(hours=2))

    assert unsure.conflict
    assert other.conflict
    assert (entry.status, entry.unhandled) == (Status.NEEDS_HELP, Status.NEEDS_HELP)


def test_needs_add_up(entry, report):
    report(Status.NEEDS_HELP, needs=(Need.WATER,))
    report(Status.NEEDS_HELP, needs=(Need.MEDICINE,), at=LATER + timedelta(hours=1))

    assert entry.needs_mask == mask_of((Need.WATER, Need.MEDICINE))


def test_safe_member_does_not_speak_for_the_others(entry, report, party, session):
    session.flush()
    ana, luis = party.members
    report(Status.NEEDS_HELP, person_id=ana.id)
    report(Status.SAFE, person_id=luis.id, at=LATER + timedelta(hours=1))

    assert entry.status is Status.NEEDS_HELP
    assert (ana.status, luis.status) == (Status.NEEDS_HELP, Status.SAFE)


def test_duress_is_shown_whatever_the_text_says(entry, report):
    report(Status.SAFE, duress=True)

    assert (entry.duress, entry.duress_handled, entry.band) == (True, False, 0)
    assert entry.unhandled_since == LATER


def test_word_under_duress_lowers_nothing(entry, report):
    report(Status.NEEDS_HELP)
    assert report(Status.SAFE, duress=True, at=LATER + timedelta(hours=1)).conflict
    assert entry.status is Status.NEEDS_HELP


def test_same_submission_is_one_row(session, report):
    first = report(Status.SAFE, submission="s" * 32)
    again = report(Status.NEEDS_HELP, submission="s" * 32, at=LATER + timedelta(seconds=1))

    assert again.checkin is first.checkin
    assert len(session.scalars(select(CheckIn)).all()) == 1


def test_officers_own_finding_is_no_sign_of_life(session, entry, report):
    officer = make_officer(session)
    report(Status.SAFE, Source.OFFICER, officer_id=officer.id, contact_id=None)

    assert entry.last_contact_at is None


def test_days_of_medicine_become_a_time(entry, report):
    report(Status.NEEDS_HELP, needs=(Need.MEDICINE,), medicine_days=2)

    assert entry.medicine_until == LATER + timedelta(days=2)


def test_word_from_a_closed_party_in_danger_opens_it_again(entry, report, party):
    party.closed_at = entry.closed_at = NOON
    report(Status.SOS)

    assert (party.closed_at, entry.closed_at, entry.band) == (None, None, 0)


def test_text_that_waited_counts_from_when_it_was_said(session, entry, report):
    said = LATER - timedelta(hours=2)
    report(Status.SOS, place=MARACAIBO, said_at=said)

    assert (entry.status_at, entry.place_at, entry.last_contact_at, entry.unhandled_since) == (said,) * 4
    assert session.scalars(select(CheckIn.at)).one() == said
    assert session.scalars(select(Case.due_at)).one() == said + CASE_DUE[Status.SOS]


def test_late_text_sets_neither_place_nor_status_back(entry, report):
    report(Status.MOVING, place=MARACAIBO)
    caracas = ReportedPlace("Caracas", None, 10.48, -66.9)
    report(Status.SAFE, place=caracas, said_at=LATER - timedelta(hours=1), at=LATER + timedelta(minutes=1))

    assert (entry.status, entry.status_at, entry.place_at) == (Status.MOVING, LATER, LATER)
    assert (entry.cell_y, entry.last_contact_at) == (106, LATER)


def test_late_cry_is_heard(entry, report):
    report(Status.SAFE)
    report(Status.SOS, said_at=LATER - timedelta(hours=1), at=LATER + timedelta(minutes=1))

    assert (entry.status, entry.band) == (Status.SOS, 0)
    assert entry.unhandled_since == LATER - timedelta(hours=1)


def test_clock_of_the_carrier_that_is_fast_makes_no_word_of_the_future(entry, report):
    report(Status.SAFE, said_at=LATER + timedelta(minutes=5))

    assert (entry.status_at, entry.last_contact_at) == (LATER, LATER)

"""Cases end with what came of them; distress cannot be closed away."""

from datetime import timedelta

import pytest

from evac.cases.close import Disposition, StillUnhandled, close, close_party, reopen
from evac.cases.models import CaseKind
from evac.cases.next_action import InThePast, set_next_action
from evac.cases.note import add_note
from evac.cases.open import open_case
from evac.cases.pin import pin, unpin
from evac.cases.queries import closed_cases_of, notes_of, open_cases, open_cases_of
from evac.cases.take import AlreadyTaken, take
from evac.db.sealed import unseal
from evac.triage.models import RosterEntry
from evac.triage.rules import Band
from tests.factories import NOON, hours, make_distress, make_party


def entry_of(session, party):
    return session.get_one(RosterEntry, party.id)


def test_one_open_case_of_a_kind_and_a_second_cry_brings_it_forward(session):
    party = make_party(session)
    first = open_case(session, party, CaseKind.DISTRESS, now=NOON, due_at=NOON + hours(2))
    again = open_case(session, party, CaseKind.DISTRESS, now=NOON, due_at=NOON + hours(1))
    later = open_case(session, party, CaseKind.DISTRESS, now=NOON, due_at=NOON + hours(9))
    other = open_case(session, party, CaseKind.MERGE, now=NOON, due_at=NOON)

    assert again is first
    assert later is first
    assert first.due_at == NOON + hours(1)
    assert list(open_cases_of(session, party.id)) == [other, first]


def test_a_closed_case_makes_room_for_a_new_one(session, ibarra):
    party = make_party(session)
    first = open_case(session, party, CaseKind.MANUAL, now=NOON, due_at=NOON)
    close(session, first, Disposition.HELPED, officer_id=ibarra.id, now=NOON)

    assert open_case(session, party, CaseKind.MANUAL, now=NOON, due_at=NOON).id != first.id
    assert [case.disposition for case in closed_cases_of(session, party.id)] == ["helped"]


def test_with_its_last_case_a_party_has_no_owner_any_more(session, ibarra):
    party = make_distress(session)
    open_case(session, party, CaseKind.DISTRESS, now=NOON, due_at=NOON)
    open_case(session, party, CaseKind.UNCLEAR, now=NOON, due_at=NOON)
    first, second = take(session, party, officer_id=ibarra.id, now=NOON)

    close(session, first, Disposition.SAFE, officer_id=ibarra.id, now=NOON)
    assert entry_of(session, party).owner_id == ibarra.id

    close(session, second, Disposition.ANSWERED, officer_id=ibarra.id, now=NOON)
    assert (entry_of(session, party).owner_id, entry_of(session, party).band) == (None, Band.OPEN)


def test_distress_nobody_took_cannot_be_closed_away(session, ibarra):
    party = make_distress(session)
    case = open_case(session, party, CaseKind.DISTRESS, now=NOON, due_at=NOON)

    with pytest.raises(StillUnhandled):
        close(session, case, Disposition.SAFE, officer_id=ibarra.id, now=NOON)
    with pytest.raises(StillUnhandled):
        close_party(session, party, Disposition.SAFE, officer_id=ibarra.id, now=NOON)


def test_a_closed_party_stands_last_and_can_be_opened_again(session, ibarra):
    party = make_party(session, pinned_at=NOON)
    open_case(session, party, CaseKind.MANUAL, now=NOON, due_at=NOON)

    close_party(session, party, Disposition.DEPARTED, officer_id=ibarra.id, now=NOON)
    session.flush()
    assert (entry_of(session, party).band, party.closed_at) == (Band.CLOSED, NOON)
    assert open_cases_of(session, party.id) == []

    reopen(session, party, now=NOON)
    assert entry_of(session, party).band == Band.OPEN


def test_a_planned_party_is_in_hand_until_the_plan_is_due(session, ibarra):
    party = make_party(session)
    case = open_case(session, party, CaseKind.MANUAL, now=NOON, due_at=NOON)

    set_next_action(
        session, case, "call the hotel", NOON + timedelta(minutes=30), officer_id=ibarra.id, now=NOON
    )

    assert (entry_of(session, party).band, entry_of(session, party).owner_id) == (Band.IN_HAND, ibarra.id)
    assert unseal(session, case, "next_action") == "call the hotel"
    assert case.due_at == NOON + timedelta(minutes=30)


def test_a_plan_for_the_past_or_for_a_colleagues_party_is_refused(session, ibarra, okafor):
    party = make_party(session)
    case = open_case(session, party, CaseKind.MANUAL, now=NOON, due_at=NOON)
    with pytest.raises(InThePast):
        set_next_action(session, case, None, NOON, officer_id=ibarra.id, now=NOON)
    take(session, party, officer_id=ibarra.id, now=NOON)
    with pytest.raises(AlreadyTaken):
        set_next_action(session, case, None, NOON + hours(1), officer_id=okafor.id, now=NOON)


def test_a_pinned_party_stands_with_the_alarms(session):
    party = make_party(session)
    pin(session, party, now=NOON)
    assert entry_of(session, party).band == Band.ALARM
    unpin(session, party, now=NOON)
    assert entry_of(session, party).band == Band.OPEN


def test_notes_are_sealed_and_newest_first(session, ibarra):
    party = make_party(session)
    add_note(session, party, "first", officer_id=ibarra.id, now=NOON)
    add_note(session, party, "second", officer_id=ibarra.id, now=NOON + hours(1))
    session.flush()

    assert [unseal(session, note, "words") for note in notes_of(session, party.id)] == ["second", "first"]


def test_the_desks_cases_come_by_when_they_are_due(session, ibarra):
    due = [NOON + hours(n) for n in (3, 1, 2)]
    for at in due:
        open_case(session, make_party(session), CaseKind.MANUAL, now=NOON, due_at=at)
    session.flush()

    first, second, third = open_cases(session)

    assert [case.due_at for case in (first, second, third)] == sorted(due)
    assert list(open_cases(session, after=(first.due_at, first.id))) == [second, third]
    assert open_cases(session, owner_id=ibarra.id) == []

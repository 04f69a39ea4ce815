"""Taking a party, with and without somebody else at it."""

from threading import Barrier, Thread

import pytest

from evac.cases.assign import assign, give_back
from evac.cases.models import CaseKind
from evac.cases.open import open_case
from evac.cases.queries import open_cases_of
from evac.cases.take import AlreadyTaken, NothingToTake, take, take_next
from evac.people.models import Party
from evac.triage.models import RosterEntry
from evac.triage.rules import Band
from tests.factories import NOON, hours, make_distress, make_officer, make_party


def entry_of(session, party):
    return session.get_one(RosterEntry, party.id)


def test_who_takes_a_party_owns_it_and_its_distress_is_handled(session, ibarra):
    party = make_distress(session)
    open_case(session, party, CaseKind.DISTRESS, now=NOON, due_at=NOON)

    take(session, party, officer_id=ibarra.id, now=NOON)

    entry = entry_of(session, party)
    assert (entry.owner_id, entry.unhandled, entry.band) == (ibarra.id, None, Band.IN_HAND)
    assert entry.next_action_at == NOON + hours(2)
    assert [case.owner_id for case in open_cases_of(session, party.id)] == [ibarra.id]


def test_duress_counts_as_handled_once_taken(session, ibarra):
    party = make_party(session, duress=True)

    take(session, party, officer_id=ibarra.id, now=NOON)

    assert entry_of(session, party).band == Band.IN_HAND


def test_the_second_officer_is_told_that_somebody_has_it(session, ibarra, okafor):
    party = make_distress(session)
    take(session, party, officer_id=ibarra.id, now=NOON)

    with pytest.raises(AlreadyTaken, match="already has this party"):
        take(session, party, officer_id=okafor.id, now=NOON)

    assert entry_of(session, party).owner_id == ibarra.id


def test_an_owner_takes_a_new_cry_of_the_same_party(session, ibarra):
    party = make_distress(session, owner_id=ibarra.id)

    take(session, party, officer_id=ibarra.id, now=NOON)

    assert entry_of(session, party).unhandled is None


def test_a_party_can_be_taken_over_and_given_back(session, ibarra, okafor):
    party = make_distress(session)
    take(session, party, officer_id=ibarra.id, now=NOON)

    assign(session, party, to_officer_id=okafor.id, now=NOON)
    assert entry_of(session, party).owner_id == okafor.id

    give_back(session, party, now=NOON)
    assert (entry_of(session, party).owner_id, entry_of(session, party).band) == (None, Band.OPEN)


def test_next_is_the_most_urgent_that_nobody_owns(session, ibarra, okafor):
    quiet = make_party(session)
    sos = make_distress(session)
    make_distress(session, owner_id=okafor.id, since=NOON - hours(5))

    assert take_next(session, officer_id=ibarra.id, now=NOON).id == sos.id
    assert take_next(session, officer_id=ibarra.id, now=NOON).id == quiet.id
    with pytest.raises(NothingToTake):
        take_next(session, officer_id=ibarra.id, now=NOON)


def test_two_officers_who_take_next_at_once_get_two_parties(database):
    with database.writing() as session:
        officers = [make_officer(session).id for _ in range(2)]
        for _ in range(2):
            make_distress(session)
    got, start = [], Barrier(2)

    def press(officer_id):
        start.wait()
        with database.writing() as session:
            got.append(take_next(session, officer_id=officer_id, now=NOON).id)

    _together(press, officers)

    assert len(set(got)) == 2


def test_of_two_officers_who_take_one_party_at_once_one_wins(database):
    with database.writing() as session:
        officers = [make_officer(session).id for _ in range(2)]
        party_id = make_distress(session).id
    outcomes, start = [], Barrier(2)

    def press(officer_id):
        start.wait()
        try:
            with database.writing() as session:
                take(session, session.get_one(Party, party_id), officer_id=officer_id, now=NOON)
            outcomes.append("won")
        except AlreadyTaken:
            outcomes.append("told")

    _together(press, officers)

    assert sorted(outcomes) == ["told", "won"]


def _together(press, officers):
    threads = [Thread(target=press, args=(officer_id,)) for officer_id in officers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)

from datetime import timedelta

import pyotp
import pytest
from sqlalchemy import update

from evac.audit.queries import newest_entries
from evac.db.sealed import unseal
from evac.officers.enrol import AlreadyThere, LinkOver, add_officer, enrol, get_invited, invite
from evac.officers.models import Officer, Role
from evac.officers.queries import display_names, find_officer_by_email
from evac.officers.schemas import NewOfficer
from tests.officers.conftest import EMAIL, NOON


@pytest.fixture
def token(database):
    with database.writing() as session:
        officer = add_officer(session, NewOfficer(EMAIL, Role.OFFICER, name="Ana"), now=NOON)
        return invite(session, officer, now=NOON)


def enrol_with(database, token, code=None, now=NOON):
    with database.writing() as session:
        officer = get_invited(session, token, now=now)
        code = code or pyotp.TOTP(unseal(session, officer, "totp")).at(now)
        return enrol(session, officer, password_hash="hash", code=code, now=now)


def test_an_officer_is_found_by_address_however_it_is_typed(database, token):
    with database.reading() as session:
        officer = find_officer_by_email(session, " ANA.prieto@example.ORG ")
        assert display_names(session, [officer.id, 99]) == {officer.id: "Ana"}
        assert officer.password_hash is None
        assert EMAIL.encode() not in officer.email_sealed


def test_an_address_can_be_added_once(database, token):
    with database.writing() as session, pytest.raises(AlreadyThere):
        add_officer(session, NewOfficer(EMAIL.upper(), Role.LEAD), now=NOON)


def test_the_first_code_proves_the_authenticator_and_uses_the_link_up(database, token):
    assert enrol_with(database, token)
    with database.reading() as session, pytest.raises(LinkOver):
        get_invited(session, token, now=NOON)


def test_a_wrong_code_changes_nothing(database, token):
    assert not enrol_with(database, token, code="000000")
    assert enrol_with(database, token)


def test_a_link_works_for_two_days(database, token):
    with database.reading() as session:
        assert get_invited(session, token, now=NOON + timedelta(hours=47))
        with pytest.raises(LinkOver):
            get_invited(session, token, now=NOON + timedelta(hours=48))


def test_a_newer_link_replaces_the_older(database, token):
    with database.writing() as session:
        invite(session, find_officer_by_email(session, EMAIL), now=NOON)

    with database.reading() as session, pytest.raises(LinkOver):
        get_invited(session, token, now=NOON)


def test_a_disabled_officer_cannot_enrol(database, token):
    with database.writing() as session:
        session.query(Officer).one().disabled_at = NOON

    with database.reading() as session, pytest.raises(LinkOver):
        get_invited(session, token, now=NOON)


def test_all_of_it_is_logged_without_personal_data(database, token):
    enrol_with(database, token)

    with database.reading() as session:
        entries = newest_entries(session)
        assert [entry.act for entry in entries] == ["officer.enrol", "officer.invite", "officer.add"]
        assert all("ana" not in f"{entry.subject}{entry.details}".lower() for entry in entries)


def test_a_link_that_was_moved_to_another_officer_by_hand_shows_nothing_of_theirs(database, token):
    with database.writing() as session:
        add_officer(session, NewOfficer("other@example.org", Role.LEAD), now=NOON)
        mine, other = session.query(Officer).order_by(Officer.id).all()
        moved = {"enrolment_index": mine.enrolment_index, "enrolment_until": mine.enrolment_until}
        session.execute(update(Officer).where(Officer.id == mine.id).values(enrolment_index=None))
        session.execute(update(Officer).where(Officer.id == other.id).values(**moved))

    with database.reading() as session, pytest.raises(LinkOver):
        get_invited(session, token, now=NOON)

from datetime import timedelta

import pytest
from sqlalchemy import update

from evac.audit.queries import newest_entries
from evac.officers.models import ApiToken, Officer, Role
from evac.officers.tokens import (
    Disabled,
    acting_by_token,
    add_token,
    is_token_use_worth_noting,
    note_token_use,
    officer_for_token,
    revoke_token,
)
from tests.officers.conftest import NOON


@pytest.fixture
def officer(enrolled):
    return enrolled(role=Role.LEAD)


@pytest.fixture
def token(database, officer):
    with database.writing() as session:
        return add_token(session, "sheet", session.get(Officer, officer.id), now=NOON)


def found(database, token):
    with database.reading() as session:
        return officer_for_token(session, token, NOON)


def test_a_token_acts_for_its_officer(database, officer, token):
    assert token.startswith("evac_")
    with database.reading() as session:
        acting = acting_by_token(session, *officer_for_token(session, token, NOON))
    assert (acting.officer_id, acting.role, acting.token_id) == (officer.id, Role.LEAD, 1)


def test_only_a_keyed_hash_of_the_token_is_kept(database, token):
    with database.reading() as session:
        assert token.encode() not in session.query(ApiToken).one().token_index


@pytest.mark.parametrize("wrong", ["", "evac_", "evac_" + "x" * 43, "Bearer"])
def test_another_token_finds_nobody(database, token, wrong):
    assert found(database, wrong) is None


def test_a_revoked_token_finds_nobody_and_that_is_logged_once(database, token):
    with database.writing() as session:
        row = session.query(ApiToken).one()
        revoke_token(session, row, now=NOON)
        revoke_token(session, row, now=NOON)

    assert found(database, token) is None
    with database.reading() as session:
        assert [entry.act for entry in newest_entries(session, limit=2)] == ["token.revoke", "token.add"]


def test_the_token_of_a_disabled_officer_finds_nobody(database, officer, token):
    with database.writing() as session:
        session.get(Officer, officer.id).disabled_at = NOON

    assert found(database, token) is None
    with database.writing() as session, pytest.raises(Disabled):
        add_token(session, "another", session.get(Officer, officer.id), now=NOON)


def test_its_last_use_is_noted_once_a_minute(database, token):
    with database.writing() as session:
        _, row = officer_for_token(session, token, NOON)
        assert is_token_use_worth_noting(row, NOON)
        note_token_use(session, row.id, now=NOON)

    with database.reading() as session:
        _, row = officer_for_token(session, token, NOON)
        assert not is_token_use_worth_noting(row, NOON + timedelta(seconds=59))
        assert is_token_use_worth_noting(row, NOON + timedelta(seconds=60))


def test_a_token_that_was_given_to_another_officer_by_hand_finds_nobody(database, enrolled, token):
    other = enrolled(email="other@example.org", role=Role.ADMIN)
    with database.writing() as session:
        session.execute(update(ApiToken).values(officer_id=other.id))

    assert found(database, token) is None
    assert found(database, f"evac_{other.id}.{other.uid}.{token.rpartition('.')[2]}") is None

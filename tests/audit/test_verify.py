from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import text

from evac.audit.append import record
from evac.audit.verify import verify
from evac.vault.keyring import new_keyring
from evac.vault.seal import Vault

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def logged(database):
    """Five rows with everything a row may hold."""
    with database.writing() as session:
        for number in range(5):
            record(
                session,
                "party.reveal",
                at=NOON + timedelta(microseconds=number),
                officer_id=number,
                details={"count": number, "ñ": None},
            )
    return database


def verdict_of(database, **known):
    with database.reading() as session:
        return verify(session, **known)


def tamper(database, *statements):
    with database.writing() as session:
        for statement in statements:
            session.execute(text(statement))


def test_an_untouched_log_is_good_and_shows_its_head(logged):
    verdict = verdict_of(logged)

    assert (verdict.ok, verdict.rows, verdict.first_bad) == (True, 5, None)
    assert len(verdict.head) == 32


def test_an_empty_log_is_good(database):
    assert verdict_of(database).ok


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE audit_entries SET act = 'party.read' WHERE number = 3",
        "UPDATE audit_entries SET officer_id = 9 WHERE number = 3",
        "UPDATE audit_entries SET token_id = 9 WHERE number = 3",
        "UPDATE audit_entries SET subject = 'party:K7QM3' WHERE number = 3",
        "UPDATE audit_entries SET at = '2026-03-02 12:00:00+00:00' WHERE number = 3",
        """UPDATE audit_entries SET details = '{"count": 0}' WHERE number = 3""",
        "UPDATE audit_entries SET hash = (SELECT hash FROM audit_entries WHERE number = 2) WHERE number = 3",
        "DELETE FROM audit_entries WHERE number = 3",
    ],
)
def test_a_changed_or_removed_row_is_named(logged, change):
    tamper(logged, change)

    verdict = verdict_of(logged)

    assert (verdict.ok, verdict.first_bad, verdict.rows) == (False, 3, 2)


def test_rows_that_changed_places_are_named(logged):
    tamper(
        logged,
        "UPDATE audit_entries SET number = 99 WHERE number = 2",
        "UPDATE audit_entries SET number = 2 WHERE number = 3",
        "UPDATE audit_entries SET number = 3 WHERE number = 99",
    )

    assert verdict_of(logged).first_bad == 2


def test_rows_removed_and_the_rest_moved_up_are_named(logged):
    tamper(
        logged,
        "DELETE FROM audit_entries WHERE number = 2",
        "UPDATE audit_entries SET number = 2 WHERE number = 3",
        "UPDATE audit_entries SET number = 3 WHERE number = 4",
    )

    assert verdict_of(logged).first_bad == 2


def test_a_tail_cut_off_shows_against_a_head_noted_earlier(logged):
    head = verdict_of(logged).head
    tamper(logged, "DELETE FROM audit_entries WHERE number = 5")

    assert verdict_of(logged).ok
    assert not verdict_of(logged, known_head=head).ok


def test_a_head_noted_earlier_is_still_found_when_the_log_has_grown(logged):
    head = verdict_of(logged).head
    with logged.writing() as session:
        record(session, "case.take", at=NOON)

    assert verdict_of(logged, known_head=head.upper() + "\n").ok


def test_a_log_rewritten_without_the_keys_does_not_verify(logged):
    logged.info["vault"] = Vault(new_keyring())

    assert verdict_of(logged).first_bad == 1


def test_the_same_moment_in_another_zone_is_the_same_row(database):
    with database.writing() as session:
        record(session, "case.take", at=NOON.astimezone(timezone(timedelta(hours=-4))))

    assert verdict_of(database).ok

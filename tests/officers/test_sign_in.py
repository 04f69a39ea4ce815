from dataclasses import replace
from datetime import timedelta

import pyotp
import pytest

from evac.audit.queries import newest_entries
from evac.db.sealed import unseal
from evac.limits.models import Bucket
from evac.officers.models import Officer, OfficerSession
from evac.officers.sessions import Started
from evac.officers.sign_in import Attempt, TooMany, begin, finish, prove
from tests.officers.conftest import EMAIL, NOON, PASSWORD


def sign_in(database, passwords, *, email=EMAIL, password=PASSWORD, code=None, now=NOON, client="192.0.2.7"):
    with database.writing() as session:
        attempt = begin(session, email, client=client, now=now)
    if isinstance(attempt, TooMany):
        return attempt
    fits = passwords.fits(attempt.password_hash, password)
    with database.writing() as session:
        return finish(session, attempt, password_fits=fits, code=code or "000000", now=now)


@pytest.fixture
def code(database, enrolled):
    officer = enrolled()
    with database.reading() as session:
        secret = unseal(session, officer, "totp")

    def at(now=NOON):
        return pyotp.TOTP(secret).at(now)

    return at


def refusals(database):
    with database.reading() as session:
        entries = newest_entries(session)
        return [entry.details["reason"] for entry in entries if entry.act == "sign-in.refuse"]


def test_all_three_right_starts_a_session_and_is_logged(database, passwords, code):
    started = sign_in(database, passwords, email=" ana.prieto@EXAMPLE.org ", code=code())

    assert isinstance(started, Started)
    with database.reading() as session:
        assert newest_entries(session)[0].act == "session.start"
        kept = session.get(OfficerSession, started.who.session_id)
        assert started.token.encode() not in kept.token_index


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"email": "nobody@example.org"}, "unknown"),
        ({"password": "wrong horse wrong"}, "password"),
        ({"code": "000000"}, "code"),
        ({"email": ""}, "unknown"),
    ],
)
def test_whatever_is_wrong_there_is_no_session_and_only_the_log_knows_why(
    database, passwords, code, wrong, reason
):
    assert sign_in(database, passwords, **({"code": code()} | wrong)) is None
    assert refusals(database) == [reason]


def test_a_disabled_officer_is_refused_like_a_stranger(database, passwords, code):
    with database.writing() as session:
        session.query(Officer).one().disabled_at = NOON

    assert sign_in(database, passwords, code=code()) is None
    assert refusals(database) == ["disabled"]


def test_an_officer_who_has_not_enrolled_cannot_sign_in(database, passwords, code):
    with database.writing() as session:
        session.query(Officer).one().password_hash = None

    assert sign_in(database, passwords, password="nobody", code=code()) is None


def test_a_wrong_password_does_not_use_the_code_up(database, passwords, code):
    assert sign_in(database, passwords, password="wrong horse wrong", code=code()) is None
    assert sign_in(database, passwords, code=code()) is not None


def test_a_password_changed_while_it_was_checked_is_refused(database, passwords, code):
    with database.writing() as session:
        attempt = begin(session, EMAIL, client="192.0.2.7", now=NOON)
        assert isinstance(attempt, Attempt)
    with database.writing() as session:
        session.query(Officer).one().password_hash = passwords.hash("another one altogether")

    with database.writing() as session:
        assert finish(session, attempt, password_fits=True, code=code(), now=NOON) is None


@pytest.mark.parametrize("email", [EMAIL, "nobody@example.org"])
def test_too_many_tries_for_an_account_must_wait_whether_it_is_there_or_not(database, passwords, code, email):
    tries = [
        sign_in(database, passwords, email=email, password="wrong", client=f"192.0.2.{n}") for n in range(11)
    ]

    assert tries == [None] * 10 + [TooMany(60)]
    later = NOON + timedelta(seconds=61)
    assert sign_in(database, passwords, email=email, password="wrong", now=later) is None


def test_an_account_that_waits_takes_nothing_from_another(database, passwords, code):
    for _ in range(11):
        sign_in(database, passwords, email="nobody@example.org", password="wrong")

    assert isinstance(sign_in(database, passwords, code=code()), Started)


def test_too_many_tries_from_one_address_must_wait_whatever_the_account(database, passwords):
    tries = [sign_in(database, passwords, email=f"n{n}@example.org") for n in range(41)]

    assert tries[-1] == TooMany(5)
    assert sign_in(database, passwords, client="192.0.2.8") is None


def test_one_network_of_ipv6_counts_as_one_visitor(database, passwords):
    tries = [
        sign_in(database, passwords, email=f"n{n}@example.org", client=f"2001:db8::{n:x}") for n in range(41)
    ]

    assert isinstance(tries[-1], TooMany)


def test_no_address_and_no_e_mail_is_kept_in_the_limits(database, passwords):
    sign_in(database, passwords)

    with database.reading() as session:
        keys = " ".join(bucket.key for bucket in session.query(Bucket))
    assert "192.0.2.7" not in keys
    assert "example" not in keys


def test_a_flood_of_refusals_does_not_fill_the_log(database, passwords):
    for _ in range(30):
        sign_in(database, passwords, password="wrong")

    assert refusals(database).count("too-many") == 1


def test_a_grave_step_asks_for_a_new_code(database, passwords, code):
    started = sign_in(database, passwords, code=code())
    later = NOON + timedelta(minutes=6)
    assert not started.who.has_proved(later)

    with database.writing() as session:
        assert not prove(session, started.who, "000000", now=later)
        assert prove(session, started.who, code(later), now=later)
    with database.reading() as session:
        assert session.get(OfficerSession, started.who.session_id).proved_at == later


def test_an_approval_asks_for_another_code_than_that_of_the_sign_in(database, passwords, code):
    started = sign_in(database, passwords, code=code())
    soon = NOON + timedelta(minutes=1)
    assert started.who.has_proved(soon)
    assert not started.who.has_proved_again(soon)

    with database.writing() as session:
        assert prove(session, started.who, code(soon), now=soon)
    with database.reading() as session:
        proved = replace(started.who, proved_at=session.get(OfficerSession, started.who.session_id).proved_at)
    assert proved.has_proved_again(soon)
    assert not proved.has_proved_again(soon + timedelta(minutes=6))


def test_the_code_of_the_sign_in_does_not_prove_anything_again(database, passwords, code):
    started = sign_in(database, passwords, code=code())

    with database.writing() as session:
        assert not prove(session, started.who, code(), now=NOON)


def test_guessing_at_a_grave_step_must_wait(database, passwords, code):
    started = sign_in(database, passwords, code=code())

    with database.writing() as session:
        tries = [prove(session, started.who, "000000", now=NOON) for _ in range(11)]
    assert tries == [False] * 10 + [TooMany(60)]

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pyotp
import pytest

from evac.db.sealed import unseal
from evac.officers.models import Officer
from evac.officers.second_factor import matching_step, new_secret, provisioning_uri, use_code
from tests.officers.conftest import NOON

SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


def code_at(seconds: int, secret: str = SECRET) -> str:
    return pyotp.TOTP(secret).at(NOON + timedelta(seconds=seconds))


def test_secrets_differ_and_hold_160_bits():
    assert new_secret() != new_secret()
    assert len(new_secret()) == 32


@pytest.mark.parametrize(("seconds", "fits"), [(-60, False), (-30, True), (0, True), (30, True), (60, False)])
def test_a_code_is_good_one_step_around_its_own(seconds, fits):
    assert (matching_step(SECRET, code_at(seconds), NOON) is not None) == fits


@pytest.mark.parametrize("code", ["", "abcdef", "12345", "٠١٢٣٤٥", "x" * 100])
def test_what_is_no_code_does_not_fit(code):
    assert matching_step(SECRET, code, NOON) is None


def test_spaces_in_a_code_do_not_matter():
    code = code_at(0)

    assert matching_step(SECRET, f"{code[:3]} {code[3:]}", NOON) is not None


def test_the_link_names_the_officer_and_the_issuer():
    assert provisioning_uri(SECRET, "ana@example.org").startswith("otpauth://totp/Evac:ana%40example.org?")


def use(database, officer_id, code, now=NOON):
    with database.writing() as session:
        return use_code(session, session.get(Officer, officer_id), code, now=now)


@pytest.fixture
def officer(database, enrolled):
    return enrolled()


@pytest.fixture
def secret(database, officer):
    with database.reading() as session:
        return unseal(session, officer, "totp")


def test_a_code_works_once(database, officer, secret):
    assert use(database, officer.id, code_at(0, secret))
    assert not use(database, officer.id, code_at(0, secret))


def test_a_code_older_than_one_that_was_used_does_not_work(database, officer, secret):
    assert use(database, officer.id, code_at(30, secret))
    assert not use(database, officer.id, code_at(0, secret))


def test_the_next_code_works(database, officer, secret):
    assert use(database, officer.id, code_at(0, secret))
    assert use(database, officer.id, code_at(30, secret), NOON + timedelta(seconds=30))


def test_of_two_requests_with_one_code_one_gets_it(database, officer, secret):
    with ThreadPoolExecutor(4) as pool:
        used = list(pool.map(lambda _: use(database, officer.id, code_at(0, secret)), range(4)))

    assert sum(used) == 1


def test_nobody_has_no_code(database):
    with database.writing() as session:
        assert not use_code(session, None, code_at(0, "A" * 32), now=NOON)

from concurrent.futures import ThreadPoolExecutor
from threading import Lock

import pytest
from argon2 import PasswordHasher

from evac.officers.passwords import Passwords, is_common


def test_only_the_right_password_fits(passwords):
    hashed = passwords.hash("kestrel over the dam")

    assert hashed.startswith("$argon2id$")
    assert passwords.fits(hashed, "kestrel over the dam")
    assert not passwords.fits(hashed, "kestrel over the dan")


@pytest.mark.parametrize("hashed", [None, "", "damaged"])
def test_without_a_usable_hash_nothing_fits(passwords, hashed):
    assert not passwords.fits(hashed, "nobody")


class CountingHasher(PasswordHasher):
    """Counts what runs side by side."""

    def __init__(self) -> None:
        super().__init__(time_cost=1, memory_cost=8, parallelism=1)
        self.lock, self.now, self.most, self.checks = Lock(), 0, 0, 0

    def verify(self, hash, password):
        with self.lock:
            self.now += 1
            self.checks += 1
            self.most = max(self.most, self.now)
        try:
            return super().verify(hash, password)
        finally:
            with self.lock:
                self.now -= 1


def test_no_more_hashes_run_side_by_side_than_allowed():
    hasher = CountingHasher()
    passwords = Passwords(hasher, at_once=2)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: passwords.fits(None, "wrong"), range(40)))

    assert hasher.most <= 2


def test_an_account_that_is_not_there_costs_one_check_too():
    hasher = CountingHasher()

    Passwords(hasher).fits(None, "kestrel over the dam")

    assert hasher.checks == 1


@pytest.mark.parametrize(
    "password",
    [
        "password1234",
        "Passw0rd!2345",
        "P@ssw0rdP@ssw0rd",
        "contraseña1234",
        "qwertyuiop12",
        "123456789012",
        "0987654321098",
        "aaaaaaaaaaaa",
        "abababababab",
        "Venezuela2026!",
        "embajada 2026!!",
        "maria.perez2026",
        "example-org-99",
        "mariamaria99",
        "19640712-8842",
    ],
)
def test_what_is_tried_first_is_refused(password):
    assert is_common(password, email="maria.perez@example.org")


@pytest.mark.parametrize(
    "password",
    [
        "kestrel over the dam",
        "four lamps by the quay 7",
        "Пароль длинный",
        "xK9#mV2$pL5!q",
        "aguacate-tren-lunes",
    ],
)
def test_what_is_long_and_unexpected_is_taken(password):
    assert not is_common(password, email="maria.perez@example.org")

"""Who counts as one visitor."""

from datetime import date, timedelta

import pytest

from evac.limits.visitor import visitor_key
from evac.vault.keyring import new_keyring
from evac.vault.seal import Vault

TODAY = date(2026, 5, 1)
VAULT = Vault(new_keyring())


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("203.0.113.4", "203.0.113.4", True),
        ("203.0.113.4", "203.0.113.5", False),
        ("2001:db8::1", "2001:db8::ffff:2", True),
        ("2001:db8::1", "2001:db8:0:1::1", False),
        ("::ffff:203.0.113.4", "203.0.113.4", True),
        ("::ffff:203.0.113.4", "::ffff:203.0.113.5", False),
        ("", None, True),
        ("a socket", "a socket", True),
    ],
)
def test_a_network_that_one_owns_is_one_visitor(one, other, same):
    assert (visitor_key(VAULT, one, TODAY) == visitor_key(VAULT, other, TODAY)) is same


def test_nobody_is_followed_to_the_next_day():
    assert visitor_key(VAULT, "203.0.113.4", TODAY) != visitor_key(
        VAULT, "203.0.113.4", TODAY + timedelta(days=1)
    )

"""Sealed cells open in their own place only."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evac.vault.keyring import new_keyring, with_new_key, without_key
from evac.vault.seal import CannotOpen, Vault

RING = new_keyring()
VAULT = Vault(RING)
CELL = {"table": "persons", "column": "name_sealed", "uid": "a" * 32}


@given(st.text(alphabet=st.characters()))
def test_any_text_opens_as_it_was(text):
    assert VAULT.open(VAULT.seal(text, **CELL), **CELL) == text


def test_lone_surrogates_survive():
    assert VAULT.open(VAULT.seal("a\ud800b", **CELL), **CELL) == "a\ud800b"


@pytest.mark.parametrize("moved", [{"table": "parties"}, {"column": "needs_sealed"}, {"uid": "b" * 32}])
def test_a_moved_cell_does_not_open(moved):
    sealed = VAULT.seal("Ana", **CELL)
    with pytest.raises(CannotOpen):
        VAULT.open(sealed, **(CELL | moved))


@pytest.mark.parametrize("at", range(0, 32, 3))
def test_a_changed_byte_does_not_open(at):
    sealed = bytearray(VAULT.seal("Ana", **CELL))
    sealed[at % len(sealed)] ^= 1
    with pytest.raises(CannotOpen):
        VAULT.open(bytes(sealed), **CELL)


@pytest.mark.parametrize("damaged", [b"", b"x", b"\x01\x00\x01", b"\x09" * 40])
def test_damage_is_a_clear_refusal(damaged):
    with pytest.raises(CannotOpen, match="name_sealed"):
        VAULT.open(damaged, **CELL)


def test_another_ring_does_not_open():
    with pytest.raises(CannotOpen):
        Vault(new_keyring()).open(VAULT.seal("Ana", **CELL), **CELL)


def test_a_rotated_ring_opens_old_cells_and_seals_with_the_new_key():
    newer = Vault(with_new_key(RING))
    assert newer.open(VAULT.seal("Ana", **CELL), **CELL) == "Ana"
    assert Vault.key_id(newer.seal("Ana", **CELL)) == 2
    assert newer.index("address", "+58") == VAULT.index("address", "+58"), "indexes must survive a rotation"


def test_a_dropped_key_opens_nothing():
    newer = Vault(without_key(with_new_key(RING), 1))
    with pytest.raises(CannotOpen):
        newer.open(VAULT.seal("Ana", **CELL), **CELL)


def test_equal_values_of_two_kinds_have_different_indexes():
    assert VAULT.index("address", "x") != VAULT.index("document", "x")
    assert VAULT.index("address", "x") == VAULT.index("address", "x")


def test_equal_texts_are_sealed_to_different_bytes():
    assert VAULT.seal("Ana", **CELL) != VAULT.seal("Ana", **CELL)

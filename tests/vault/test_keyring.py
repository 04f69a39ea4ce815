"""The key ring's file."""

import pytest

from evac.vault.keyring import WrongKeyring, new_keyring, read_keyring, write_keyring


def test_a_written_ring_reads_back_and_is_its_owners_only(tmp_path):
    ring = new_keyring()
    write_keyring(tmp_path / "keys" / "ring.json", ring)
    assert read_keyring(tmp_path / "keys" / "ring.json") == ring
    assert (tmp_path / "keys" / "ring.json").stat().st_mode & 0o777 == 0o600


def test_a_ring_open_to_others_is_refused_with_what_to_do(tmp_path):
    write_keyring(tmp_path / "ring.json", new_keyring())
    (tmp_path / "ring.json").chmod(0o644)
    with pytest.raises(WrongKeyring, match="chmod 600"):
        read_keyring(tmp_path / "ring.json")


@pytest.mark.parametrize(
    "content", ["", "{}", "[]", '{"version": 1}', "not json", '{"version": 2, "keys": {}}']
)
def test_a_damaged_ring_is_refused(tmp_path, content):
    path = tmp_path / "ring.json"
    path.write_text(content)
    path.chmod(0o600)
    with pytest.raises(WrongKeyring, match="EVAC_KEYRING"):
        read_keyring(path)


def test_a_missing_ring_says_where_it_was_looked_for(tmp_path):
    with pytest.raises(WrongKeyring, match=r"ring\.json"):
        read_keyring(tmp_path / "ring.json")


def test_keys_do_not_show_in_a_repr():
    assert "root=" not in repr(new_keyring())

"""What a word of ours explains: its number counts nobody, whatever else the text says is read."""

import pytest

from evac.conversation.understand import understand
from evac.wiring import ground_of
from tests.support import exercise


@pytest.fixture(scope="module")
def ground():
    return ground_of(exercise())


@pytest.mark.parametrize(
    ("words", "command"),
    [
        ("V 12", "verify"), ("V-12", "verify"), ("v.12", "verify"), ("V no 12", "verify"),
        ("v aviso 12", "verify"), ("verificar 12", "verify"), ("verify no. 12", "verify"),
        ("invoice 12", "verify"), ("facturas 12", "verify"), ("notice 12", "verify"), ("aviso 12", "verify"),
        ("dark 6", "dark"), ("drak 6", "dark"), ("darc 12", "dark"), ("silencio 4", "dark"),
    ],
)  # fmt: skip
def test_the_number_of_a_command_counts_nobody(ground, words, command):
    reading = understand(words, (), ground)

    assert (reading.command, reading.party_size) == (command, None)
    assert "party_size" not in {reason.code for reason in reading.reasons}


@pytest.mark.parametrize(
    ("words", "size"), [("dark 6, we are 3", 3), ("silencio 4 somos 5", 5), ("dark 6 all 3 ok", 3)]
)
def test_who_is_counted_behind_it_is(ground, words, size):
    assert understand(words, (), ground).party_size == size

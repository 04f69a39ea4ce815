"""People named after their trade, faith or country are counted like any others, and beside the sender too."""

import pytest

from evac.conversation.understand import understand

COUNTED = [
    ("four sailors in Carupano, hull cracked", 4),
    ("Merida, tres peones en el corral, bien", 3),
    ("two Germans at the posada in Choroni", 2),
    ("seis menonitas en Bolivar esperando", 6),
    ("five dancers, Valencia, theatre shut", 5),
    ("cuatro buzos en Tucacas", 4),
]
BESIDE_THE_SENDER = [
    ("my cameraman and I are in Coro", 2),
    ("mi costilla y yo tranquilos en Barinas", 2),
    ("el veterinario, mi hija y yo, en el hato", 3),
    ("my copilot, the purser and me at the hotel", 3),
    ("mi ex y yo con los dos niños, en Lara", 4),
]


@pytest.mark.parametrize(("text", "size"), COUNTED + BESIDE_THE_SENDER)
def test_trades_and_origins_are_people(text, size):
    assert understand(text).party_size == size

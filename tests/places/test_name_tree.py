"""Names that begin somewhere in a text, told by sound."""

import pytest

from evac.places.name_tree import NameTree

TREE = NameTree(
    [["puerto", "ordaz"], ["puerto", "la", "cruz"], ["merida"], ["valencia", "carabobo"], ["valencia"]]
)


@pytest.mark.parametrize(
    ("words", "lengths"),
    [
        ("puerto ordas hoy", [2]),
        ("puerto", []),
        ("merida y", [1]),
        ("valencia , carabobo", [1, 3]),
        ("balensia", [1]),
        ("hoy merida", []),
        ("pto la cruz", [3]),
    ],
)
def test_lengths_of_whole_names(words, lengths):
    assert TREE.lengths_at(words.split(), 0) == lengths


def test_end_of_a_text_ends_a_name():
    assert TREE.lengths_at(["puerto", "la"], 0) == []
    assert not TREE.may_begin(",")

import pytest

from evac.simulator.keywords import keyword_of


@pytest.mark.parametrize(
    ("text", "keyword"),
    [
        ("STOP", "STOP"),
        (" stopall\n", "STOP"),
        ("Cancel", "STOP"),
        ("yes", "START"),
        ("Unstop", "START"),
        ("help", "HELP"),
        ("INFO", "HELP"),
        ("help me", None),
        ("stop!", None),
        ("", None),
    ],
)
def test_a_keyword_is_the_whole_text(text, keyword):
    assert keyword_of(text) == keyword

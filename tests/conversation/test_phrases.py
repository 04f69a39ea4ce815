"""How cues are written, and found."""

import pytest

from evac.conversation.phrases import PhraseBook

BOOK = PhraseBook(
    {
        "taken": ["took|grabbed [away] my <kin>", "se_la llevaron"],
        "kidnapped": ["kidnap*"],
        "hurt": ["my ~2 hurt"],
    },
    {"kin": frozenset(["son", "wife"])},
)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("they took my son", ["taken"]),
        ("grabbed away my wife", ["taken"]),
        ("took my car", []),
        ("se la llevaron", ["taken"]),
        ("he was kidnapped", ["kidnapped"]),
        ("my poor son hurt", ["hurt"]),
        ("my poor little son hurt", []),
        ("my . hurt", []),
        ("", []),
    ],
)
def test_phrases_are_found(text, codes):
    assert [hit.code for hit in BOOK.find(text.split())] == codes

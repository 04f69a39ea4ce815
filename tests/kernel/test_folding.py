"""Words that people write differently are spelled alike, and still quoted as written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evac.kernel.folding import fold, folded, sound, tokens


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("  Estoy   BIEN en Mérida ", "estoy bien en merida"),
        ("ñandú pingüino", "nandu pinguino"),
        ("саracas", "caracas"),  # Cyrillic letters
        ("he\u200blp", "help"),
        ("Ｈｅｌｌｏ", "hello"),
        ("ﬁn", "fin"),
        ("don’t", "don't"),
        ("\ud800", "\ud800"),
        ("", ""),
    ],
)
def test_folding(text, plain):
    assert fold(text) == plain


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("maracayvo", "maracaibo"),
        ("balensia", "valencia"),
        ("pto ordas", "puerto ordaz"),
        ("sn cristoval", "san cristobal"),
        ("la guayra", "la guaira"),
        ("barkisimeto", "barquisimeto"),
        ("iguerote", "higuerote"),
        ("meridda", "merida"),
    ],
)
def test_names_that_sound_alike(one, other):
    assert sound(one) == sound(other)


@pytest.mark.parametrize(
    ("one", "other"), [("maracay", "maracaibo"), ("merida", "maturin"), ("guasina", "guajira")]
)
def test_other_names_sound_differently(one, other):
    assert sound(one) != sound(other)


def test_words_are_quoted_as_written():
    text = folded("Ay, MI  Corazón está ½ mal")
    quoted = {token.text: text.words(token.start, token.end) for token in tokens(text)}
    assert quoted["corazon"] == "Corazón"
    assert quoted["esta"] == "está"


@given(st.text())
def test_positions_always_lead_into_the_text(text):
    spelled = folded(text)
    for token in tokens(spelled):
        start, end = spelled.span(token.start, token.end)
        assert 0 <= start < end <= len(text)
    fold(text)
    sound(spelled.text)

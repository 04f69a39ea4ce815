"""Segments as the network bills them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evac.kernel.segments import count_segments, fold_to_gsm7, is_gsm7, units


@pytest.mark.parametrize(
    ("text", "segments"),
    [
        ("a", 1),
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("a" * 152 + "€" + "a" * 152, 3),  # the escaped character is not split over two segments
        ("ñéü¿¡" * 32, 1),
        ("á" * 70, 1),
        ("á" * 71, 2),
        ("😀" * 35, 1),
        ("á" * 66 + "😀" * 2, 1),
        ("á" * 66 + "😀" * 3, 2),
        ("á" * 66 + "😀" + "á" * 66, 3),
    ],
)
def test_segments_are_counted_as_billed(text, segments):
    assert count_segments(text) == segments


def test_an_empty_text_has_no_segments():
    with pytest.raises(ValueError, match="empty"):
        count_segments("")


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Mérida está así", "Mérida esta asi"),
        ("ÁÍÓÚ áíóú", "AIOU aiou"),
        ("¿Niño? ¡Pingüino!", "¿Niño? ¡Pingüino!"),
        ("“sí”, ‘no’ – ya…", "\"si\", 'no' - ya..."),
        ("cafe\u0301", "café"),
        ("a\u200bb\u00a0c", "ab c"),
        ("ﬁn", "fin"),
        ("😀", "?"),
    ],
)
def test_texts_are_spelled_within_gsm7(text, folded):
    assert fold_to_gsm7(text) == folded


@given(st.text())
def test_folding_always_ends_in_gsm7(text):
    assert is_gsm7(fold_to_gsm7(text))


@given(st.text(min_size=1))
def test_segments_hold_all_units(text):
    room = 160 if is_gsm7(text) else 70
    assert count_segments(text) * room >= units(text)

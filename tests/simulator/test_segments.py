import pytest

from evac.simulator.segments import count_segments


@pytest.mark.parametrize(
    ("text", "segments"),
    [
        ("", 1),
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("ñéü¿" * 40, 1),
        ("á" * 70, 1),
        ("á" * 71, 2),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("a" * 152 + "€" + "a" * 152, 3),  # the pair does not fit the last septet of the first segment
        ("🙂" * 35, 1),
        ("🙂" * 36, 2),
        ("🙂" * 67, 3),  # 33 whole ones in each
    ],
)
def test_segments_are_counted_as_the_network_bills_them(text, segments):
    assert count_segments(text) == segments


def test_smart_encoding_saves_the_seven_bit_alphabet():
    assert count_segments("“hola” …" + "a" * 100) == 2
    assert count_segments("“hola” …" + "a" * 100, smart=True) == 1

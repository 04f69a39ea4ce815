import pytest

from evac.operation.shorten import on_one_line, shortened


@pytest.mark.parametrize(
    ("text", "room", "kept"),
    [
        ("Merida", 6, "Merida"),
        ("Prados del Este", 14, "Prados"),
        ("Hotel Tamanaco, Caracas", 16, "Hotel Tamanaco"),
        ("Supercalifragilistico", 8, "Supercal"),
        ("ñandú y más", 7, "ñandú"),
        ("a{b}", 4, "a{b"),
        ("", 5, ""),
        ("anything", 0, ""),
    ],
)
def test_a_value_is_shortened_at_a_word(text: str, room: int, kept: str) -> None:
    assert shortened(text, room) == kept


def test_a_value_stands_on_one_line_in_the_alphabet_of_the_network() -> None:
    assert on_one_line("  El\tÁvila\n\n“norte” ") == 'El Avila "norte"'

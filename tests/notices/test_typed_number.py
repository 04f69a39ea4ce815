"""The number of a notice, however it is typed or pasted."""

import pytest

from evac.notices.typed_number import read_number


@pytest.mark.parametrize(
    "typed",
    [
        "12",
        " 12 ",
        "#12",
        "# 12",
        "12.",
        "V 12",
        "v12",
        "V: 12",
        "verify 12",
        "Verificar 12",
        "notice 12",
        "Notice 12:",
        "NOTICE no. 12",
        "notice number 12",
        "number 12",
        "No.12",
        "N° 12",
        "n.º 12",
        "nro. 12",
        "Aviso 12",
        "aviso12",
        "el aviso número 12",
        "num 12",
        "Aviso 12: salga ya de Venezuela en vuelo comercial. Hasta 12ene 18:00. Al +13055550143",
        "K7QM3: notice 12 of 12ene 18:00 is ours",
        "K7QM3 12",
        "18:00 notice 12",
        "+13055550143 V 12",
        "١٢",
    ],
)
def test_it_is_found_in_what_surrounds_it(typed):
    assert read_number(typed) == 12


@pytest.mark.parametrize("typed", ["", "x", "notice", "K7QM3", "+13055550143", "18:00", "²", "1234567890123"])
def test_what_is_no_number_of_a_notice_is_none(typed):
    assert read_number(typed) is None

""" "los cinco", "las tres hermanas": is the sender one of them? By the verb, or by what was done to us."""

import pytest

from evac.conversation.understand import understand

OURS = [
    ("los cinco decidimos no irnos", 5),
    ("los cuatro ya comimos arepa", 4),
    ("Las seis muchachas del laboratorio estamos bien", 6),
    ("los 6 vaqueros del hato estamos bien", 6),
    ("nos tienen a los cuatro en una barraca", 4),
    ("nos dejó botados el bus a los tres", 3),
    ("se nos pudrió todo a los cuatro que vivimos aquí", 4),
    ("Salimos los cinco hace media hora", 5),
    ("llegamos los 4 a boa vista anoche", 4),
    ("Estamos escondidos los tres debajo de la escalera", 3),
    ("los cuatro fuera, bendito sea", 4),
    ("bailadores, los tres calientitos", 3),
]
NOT_OURS = [
    ("se llevaron a los tres", None),
    ("nos quitaron los dos carros", None),
    ("los 3 heridos", None),
    ("pasamos los 3 puentes", None),
    ("salimos a las 5", None),
    ("Las cinco hermanas y servidora seguimos aquí", 6),
]


@pytest.mark.parametrize(("text", "size"), OURS + NOT_OURS)
def test_the_four_of_us(text, size):
    assert understand(text).party_size == size

"""Totals told by the words around them, company, two told of side by side, and kin who name themselves."""

import pytest

from evac.conversation.understand import understand

TOTALS = [
    ("Vamos 5: mis dos hijas, mi mujer y mi suegro", 5),
    ("cuatro: yo, mi marido y dos varones", 4),
    ("Please put us down as six", 6),
    ("Anótenos a tres, Coro", 3),
    ("me plus two from the posada", 3),
    ("six in all, Merida, fine", 6),
    ("Coro, los cinco de siempre", 5),
    ("we have got five in a small flat", 5),
    ("Can you take 4?", 4),
    ("our four aboard, motor ok", 4),
    ("Cagua, 5 y el gato", 5),
    ("six names for my household: 4 adults, 2 kids", 6),
    ("teacher and five students, Coro", 6),
    ("Coro, trio of nurses", 3),
    ("elderly couple, Merida, cold", 2),
    ("honeymooners in Choroni", 2),
    ("a couple of days", None),
    ("an elderly couple from York are stuck", None),
    ("twelve Iraqis, one family, in Coro", 12),
]
COMPANY = [
    ("left Barinas w/ my aunt", 2),
    ("Bajando de Merida con mi abuela", 2),
    ("En Coro con la doña y el suegro", 3),
    ("Acabo de salir de Coro con la abuela y el bebé", 3),
    ("Estoy acompañada de mi nieta", 2),
    ("I brought my mum to Bogota", 2),
    ("se llevo a mi papa", None),
    ("I left my son with my mother", None),
    ("hable con mi hermana ayer", None),
]
EACH = [
    ("My husband reads, I knit, Caraballeda is calm", 2),
    ("mi abuelo duerme y yo rezo, tranquilos", 2),
    ("mi suegra y mi esposo ya cenaron aqui, yo tambien", 3),
    ("my brother lives in Miami, I am scared", None),
    ("my son is missing and I am in Coro", None),
]
BARE_KIN = [
    ("mother and daughter, Coro", 2),
    ("papá, mamá y una niña en Maracay", 3),
    ("madre soltera con tres niños, Cumana", 4),
    ("room for a man and his son?", 2),
    ("mama y papa, estoy bien", None),
]
OPENING = [
    ("six sleepy hikers here", 6),
    ("3 amigos accidentados en Cagua", 3),
    ("cuatro mujeres encerradas en el liceo", 4),
    ("seven trombonists in Lara", 7),
    ("two elderly ladies alone in Coro", 2),
    ("Los seis primos en Coro", 6),
    ("somos tres mujeres en Coro", 3),
    ("two suitcases, one passport", None),
    ("seis gallinas en el patio", None),
    ("three men banging on the door", None),
    ("four lads with machetes", None),
    ("dos niñas solas en el pasillo, no hay adulto", None),
    ("Two kids alone at the gate, mother gone", None),
]
LISTS = [
    ("yo, mi prima y el gato... ah y mi esposo", 3),
    ("solo yo viajo, mi esposa se queda con su madre", 1),
    ("mi tia, los pelaos (2) y yo, Coro", 4),
    ("I am a retired nurse, me and two friends are in Coro", 3),
    ("room for me, my girlfriend and her son?", 3),
    ("mujer, dos hijas, un yerno y yo", 5),
    ("son mi tia, mi prima y yo", 3),
]


@pytest.mark.parametrize(("text", "size"), TOTALS + COMPANY + EACH + BARE_KIN + OPENING + LISTS)
def test_led_totals_and_company(text, size):
    assert understand(text).party_size == size

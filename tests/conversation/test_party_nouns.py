"""Nouns of people that a number counts, known and by their ending; and groups that tell their number."""

import pytest

from evac.conversation.understand import understand

NOUNS = [
    ("2 surfers, good waves", 2),
    ("tres pescadores en machurucuto", 3),
    ("Eight roughnecks at Santa Barbara yard", 8),
    ("Four technicians at Anaco", 4),
    ("two Yorkshire lasses, still got gin", 2),
    ("four elderly ladies in a care home", 4),
    ("charter for twelve oil staff", 12),
    ("six mouths in this flat", 6),
    ("en guanare andamos cuatro llaneros", 4),
    ("seis compañeros de la universidad atrapados en el laboratorio", 6),
    ("Se llevaron a dos alumnos de quinto año", None),
    ("my friend says 4 people died in Catia", None),
    ("4 quarters", None),
    ("tres guantes", None),
    ("38 degrees", None),
    ("piden 3 donantes de sangre", None),
    ("four diapers left", None),
    ("we have five computers", None),
]
GROUPS = [
    ("crew of 12 at el tigre yard", 12),
    ("Choir of twenty present and correct", 20),
    ("we started from camp, strength seven", 7),
    ("grp of 6 would like the flight", 6),
    ("count us in: 8", 8),
    ("higuerote, combo de siete", 7),
    ("The household numbers five", 5),
]
VERBS = [
    ("veníamos cuatro en canoa", 4),
    ("estamos encerrados tres en un deposito", 3),
    ("quedamos varados siete en el terminal", 7),
    ("Salimos a las 5 de Barinas", None),
    ("estábamos a cuarenta grados", None),
]
SEATS = [
    ("cinco pasajes con Estelar", 5),
    ("2 tix for sunday", 2),
    ("¿Hay puesto pa uno más? éramos 4", 4),
    ("we could offer 40 places on a vessel", None),
]


@pytest.mark.parametrize(("text", "size"), NOUNS + GROUPS + VERBS + SEATS)
def test_noun_that_is_counted(text, size):
    assert understand(text).party_size == size

"""Sizes that no "we are" leads to, names nobody knows in a list, and what beside them does not count."""

import pytest

from evac.conversation.understand import understand

COUNTED = [
    ("Rubio, 3", 3),
    ("Coro. 4", 4),
    ("piso, 3", None),
    ("Piso, 3", None),
    ("insulina, 3", None),
    ("two families of 4 and 3", 7),
    ("dos familias, una de 4 y otra de 3", 7),
    ("two families asking for help", None),
    ("3 in Maracaibo and 2 in Coro", 5),
    ("somos 3 en Maracaibo y 2 en Coro", 5),
    ("3 in the morning and 2 in the afternoon", None),
    ("five of theirs, four of ours", 9),
    ("the Mackenzies (4), Ciudad Ojeda", 4),
    ("my son (4) is ill", None),
    ("HEADCOUNT 0700: 12/12", 12),
    ("11/12 road closed", None),
    ("all six asleep on a gym floor", 6),
    ("all 9 man in mosque now", 9),
    ("all 4 passports are gone", None),
    ("vamos 8 de la familia", 8),
    ("9 o us stuck on the lake", 9),
    ("solas las dos en Maturin", 2),
    ("a las dos salimos", None),
    ("19 crew, all well", 19),
    ("five heads counted", 5),
    ("4 of us plus cook", 5),
    ("group (18 + 2 chaperones)", 20),
    ("familia 5, Puerto Ordaz", 5),
    ("Antes eramos 5, ahora somos 3", 3),
    ("hay una persona ahi?", None),
    ("una persona", 1),
    ("one of us is limping", None),
    ("forward this prayer to 12 people", None),
    ("in a cell with 11 other people", None),
]
LISTED = [
    ("la Rocío, la Macarena, la Toñi y yo", 4),
    ("somos la abuela, Yuleisi, los morochos y yo", 5),
    ("Somos Ana, Luis, Pedro y yo", 4),
    ("still in Maicao, mom and me", 2),
    ("My colleague Priya and I are safe", 2),
    ("We are myself, wife Lakshmi, son Aarav 6 yrs and mother in law", 4),
    ("la hermana Inés, las otras tres monjas y yo", 5),
    ("me and five man in de backdam", 6),
    ("w/ 2 friends in a jeep", 3),
    ("leaving now w/ 2 friends", 3),
    ("w/o my wife", None),
    ("Wife, two girls, my mum and the neighbour's lad with us", 6),
    ("me wife 3 children and her sister with us", 6),
    ("wife me two girl, dog", 4),
    ("somos mi mami, mi papi, la nana, dos goldens y yo", 4),
    ("Register: Okafor family. Father, mother, boy 9, girl 4.", 4),
    ("self, spouse, 1 child", 3),
    ("dos dias sin agua ni comida, mi ijo y yo", 2),
    ("no hay gasa, yo y dos companera trabajando", 3),
    ("he's with his dad in Maracaibo", None),
    ("Hablé con mi abuela in Maracaibo", None),
    ("wheelchair user, alone in Altamira", 1),
    ("Sola con mi gata en Valera", 1),
    ("just yours truly", 1),
    ("mi mama, sola en casa", None),
    ("four lads with machetes", None),
]


@pytest.mark.parametrize(("text", "size"), COUNTED + LISTED)
def test_size_of_the_party(text, size):
    assert understand(text).party_size == size


BESIDE = [
    ("los muchachos ya están en Panamá con el papá", None),
    ("ella, su papá y yo en Los Teques", 3),
    ("now me, she and the lil one have no way to reach home", 3),
    ("dad mum my lil bro and me in the car", 4),
    ("cruzando el puente con mi jevo", 2),
    ("who do I pay for 3 spaces on the ferry", 3),
    ("5 bocas y un perro flaco", 5),
    ("vuelo 1342 del 3 de enero a las 5, puerta 9, 80 dolares", None),
    ("piso 3 apto 31, timbre 2 veces", None),
    ("she is fine", None),
]


@pytest.mark.parametrize(("text", "size"), BESIDE)
def test_who_is_beside_the_sender(text, size):
    assert understand(text).party_size == size

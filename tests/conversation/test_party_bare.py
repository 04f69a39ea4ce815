"""Numbers without a noun that count people, by where or how they are; and numbers that do not."""

import pytest

from evac.conversation.understand import understand

WHERE = [
    ("cinco en el techo, no hay lancha", 5),
    ("six inside, they have the door", 6),
    ("coro, diez en la casa", 10),
    ("five in the house, meat stinks", 5),
    ("7 en un salon, el director quiere su salon", 7),
    ("8 in el autobus", 8),
    ("siete en zaraza sin queja", 7),
    ("five in charallave", 5),
    ("sabaneta 6 en un fiat", 6),
    ("el vigia 4 en la buseta", 4),
    ("vamos ya moving, five con el driver", 5),
    ("four lads with machetes came", None),
    ("17 dead on the news, 3 on the radio", None),
    ("5 en punto", None),
    ("2 in the morning", None),
]
HOW = [
    ("4 sin agua pana", 4),
    ("six hiding in the crypt", 6),
    ("5 remando", 5),
    ("cinco sanos, un loro ronco", 5),
    ("siete de la finca, todos en el monte", 7),
    ("Seis llegamos a Riohacha", 6),
    ("3 missing since monday", None),
    ("3 heridos", None),
    ("my sobrinos 5 y 7 are solos", None),
]
ALONE = [
    ("juangriego. 5. cero agua", 5),
    ("Aquí Naguanagua. Cinco. Bien.", 5),
    ("Bucaramanga, cinco, con ampollas", 5),
    ("aqui en trinidad, 6, llegamos mojados", 6),
    ("half a dozen of us here", 6),
    ("yes five. no wheels", 5),
    ("si, cuatro, window if hay", 4),
    ("piritu 2", 2),
    ("mochileros, 3, argentinos", 3),
    ("Hannah, 34, Mérida", None),
    ("Barcelona, Boyacá 3, sin agua", None),
    ("piso 7, 3", None),
    ("mi hijo, 9, tiene fiebre", None),
    ("turno 64 y van por el 9", None),
    ("gallinas 14, chivos 6, problemas 0", None),
    ("0.5, 4.2 and so on", None),
]
TOTAL_BEFORE_A_LIST = [("sinamaica 12 con los primos", 12)]


@pytest.mark.parametrize(("text", "size"), WHERE + HOW + ALONE + TOTAL_BEFORE_A_LIST)
def test_number_without_a_noun(text, size):
    assert understand(text).party_size == size

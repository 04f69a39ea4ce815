"""Who speaks for nobody but themselves, and who is told to be alone but is somebody else."""

import pytest

from evac.conversation.understand import understand

ALONE = [
    ("Hiding alone in a shed near Coro", 1),
    ("walked alone to Pacaima", 1),
    ("llegue sola a Cucuta despues de dos dias", 1),
    ("solita pase por Maicao", 1),
    ("sola con mi maquina de coser en Barinas", 1),
    ("Coro, mujer sola, sin novedad", 1),
    ("just little old me in Merida", 1),
    ("sailed on my own boat", None),
    ("a kid is crying alone on the stairs", None),
    ("hay una niña llorando sola", None),
    ("she sits alone at home in Coro", None),
]
ONE = [
    ("Walking to the pier. One woman, one bag", 1),
    ("one Hungarian, Coro, waiting", 1),
    ("Guanare, lone hiker, fine", 1),
    ("Merida, nobody with me, cold", 1),
    ("viajo sin familia, estoy en Coro", 1),
    ("I'm the only foreigner in Tucupita, well", 1),
    ("soy la única enfermera aquí en Elorza", 1),
    ("Coro, 1 puesto, por favor", 1),
    ("asking for one seat, I am in Merida", 1),
    ("una persona que quiere cupo, Coro", 1),
    ("one man shot at the corner", None),
    ("I'm the only one who can walk", None),
    ("somos familia, soy el unico adulto aqui", None),
    ("sin nadie que nos ayude", None),
]
LISTS = [
    ("Merida el dia 19, mi suegra y yo", 2),
    ("shop shut at five, my aunt and I", 2),
    ("mi hija de 22, mi yerno y yo, piso 9", 3),
    ("estoy con mi hermana la menor en Coro", 2),
    ("Coro: mi primo el cura, mi abuela y yo", 3),
    ("yo y mi sobrina, Araure, bien", 2),
    ("Trujillo: two cousins, one uncle, me. Good", 4),
    ("me and two Dutch girls at the hostel", 3),
    ("5 personas, 3 menores, Coro", 5),
    ("mi suegra, mi mujer y este servidor", 3),
    ("en un camion de papas, mi esposa y yo", 2),
    ("yo y mi perrita no, yo y mi esposo, Coro", 2),
    ("acarigua: mi tia, mi mamá y yo, y la tia sin insulina", 3),
]


@pytest.mark.parametrize(("text", "size"), ALONE + ONE + LISTS)
def test_one_alone_and_lists(text, size):
    assert understand(text).party_size == size


@pytest.mark.parametrize("text", ["quiero un puesto", "un asiento por favor, somos varios", "busco un cupo"])
def test_a_seat_with_an_article_counts_nobody(text):
    assert understand(text).party_size is None

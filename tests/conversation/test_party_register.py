"""People written down to be registered, and rows of numbered people that are a whole party."""

import pytest

from evac.conversation.understand import understand

WRITTEN_DOWN = [
    ("Registro: Luis Fernando, Ana, y los tres niños.", 5),
    ("register pls: Okafor Chidi, wife Ngozi, son Tobe. maracay", 3),
    ("Names: Ahmed, Leila, Sami, Nour. Town: Araure", 4),
    ("anoten ahi: Jose Pereira, Lucia de Pereira, Ana Pereira", 3),
    ("inscribame: Rosa Elvira Monagas y su esposo Tulio. cua", 2),
    ("villa de cura. registrese Aurelio Pacheco 88 años y su señora", 2),
    ("apunteme con mi esposa", 2),
    ("Anote por favor: Giuseppe Marchetti, Turén, maíz y sorgo", None),
    ("register: Okafor, Maracay", None),
]
ROWS = [
    ("cagua: two parents two kids one gran", 5),
    ("Aquí dos rusos, tres polacos, un coco cada uno", 5),
    ("una esposa y cinco niños conmigo", 7),
    ("5 bocas y un perro flaco", 5),
    ("3 persons incl 1 baby", 3),
    ("two men and a woman were shot", None),
]
CORRECTED = [
    ("Éramos diez pero mi suegra desistió. Nueve cupos entonces", 9),
    ("4 seats for Sinclair, 2 of us are under 5", 4),
    ("el ánimo 10 de 10", None),
    ("I queued behind 50 people", None),
    ("Hotel has 9 guests", None),
    ("en las dos nos dejaron seguir", None),
    ("theres nothing wrong with me, my aunt in miami exaggerates", None),
    ("Help me my wife is burnt", None),
    ("hermana, tenemos frío", None),
]


@pytest.mark.parametrize(("text", "size"), WRITTEN_DOWN + ROWS + CORRECTED)
def test_written_down(text, size):
    assert understand(text).party_size == size

"""Lists of people around the sender: names, kin and roles in both languages, with and without commas."""

import pytest

from evac.conversation.understand import understand

NAMED = [
    ("me and Dolores in the bathroom", 2),
    ("me, Amir, Yusuf. night", 3),
    ("me n tunde dey kampe", 2),
    ("Got Pete and me in a shed", 2),
    ("Headcount done: Priya, Anand, Joseph, Mr Thomas, me.", 5),
    ("myself, Okonkwo, Bassey and Mr Adeleke all accounted for", 4),
    ("Sor Inés y yo seguimos en el convento", 2),
    ("Guanare done, me, Raj and his mother in law still on the bus", 3),
    ("me, Tunde, Tunde's wife and her sis in one taxi", 4),
    ("me, frankly", None),
    ("snake bit me, Tucupita, foot going black", None),
    ("táriba, me estafó el que vendía cupos", None),
    ("ingeniero, yo bien", None),
    ("chamo, yo aquí", None),
    ("Hotel bill is beyond me, frankly", None),
    ("the doctor discharged me with a clean bill", None),
    ("yo con la olla llena", None),
]
KIN_OR_ROLE = [
    ("mi gordo y yo, ya del lado que es", 2),
    ("my flatmate and I are fine", 2),
    ("me mudda, me chile an me", 3),
    ("el guía, mi socio y yo", 3),
    ("my two housemates and I", 3),
    ("Pastor, his missus, two deacons and me in a minibus", 5),
    ("mis cuatro compañeros del galpón y yo", 5),
    ("la nona y yo en Ejido", 2),
    ("my carer and me", 2),
    ("the driver and I", 2),
    ("San Carlos, 3 engineers plus me", 4),
]
WHO_WRITES = [
    ("my wife, her nephew, yours truly", 3),
    ("mi esposo, mi sobrina y esta humilde servidora", 3),
    ("mi hija, la doña y el que escribe", 3),
    ("mum dad and moi", 3),
    ("wife, two sons, self", 4),
    ("nos tienen a mi novia y a mí", 2),
    ("nos bajaron en Peracal, a mí, a mi novia y a su hermano", 3),
    ("ya soltaron a mi primo, a mi papá todavía no", None),
    ("a mí ni el timbre me tocaron", None),
]
IN_A_ROW = [
    ("left Carora at six, me wife 2 kids", 4),
    ("wife asleep, grandma asleep, me praying", 3),
    ("guasdualito mi abuela mi hijo y yo", 3),
    ("Santa Elena, mis dos amigas y yo", 3),
    ("aruba, oranjestad, mi mujer y yo", 2),
    ("en San Antonio mis dos hijos y yo", 3),
]

SAID_MORE_OF = [
    ("me, me bredda and granny by the river", 3),
    ("esposo, esposa y dos niños, Acarigua, queremos cupo", 4),
    ("My wife, three stepdaughters and I would like places", 5),
    ("My husband, who is Venezuelan, plus our two sons and me", 4),
    ("It is just her and me here", 2),
    ("both our passports are gone, mine and Nia's", 2),
    ("ya agarramos carretera, yo mi suegro y el mecanico", 3),
    ("The wife, the wee one and me are in Medellin", 3),
    ("Me, my wife and our three are shut in the cold store", 5),
    ("Colin, the two boys and I spent the day here", 4),
    ("jus me n da missus", 2),
    ("Danny, Moses, Okoro, big Steve, wee Steve and myself", 6),
    ("my street is fine and I have water", None),
    ("mi nona y yo, ella rezando y yo viendo novelas", 2),
    ("mi mujer, mi suegra y yo, a la vieja se le acabó el losartán", 3),
    ("quien suscribe, viudo, con dos hijas menores, desea saber", 3),
    ("me, priya, her dad and the baby. food 5 days", 4),
    ("the Ferreiras, husband & wife, in Altagracia", 2),
    ("Jají. Un pintor y su mujer. No nos vamos", 2),
    ("una familia grande: nueve", 9),
    ("flying solo, feeling fine", 1),
    ("El que me encañonó es hijo de mi comadre, me devolvió el teléfono", None),
]
WITH = [
    ("Soy Carlos, estoy con Ana y Luis en un refugio", 3),
    ("Estoy con Kevin, el motor se daño", 2),
    ("viajo con dos colegas de la ONG", 3),
    ("por ahora todo bien con la bebé", None),
    ("en el bus con mis 2 hijas, acaba de arrancar", 3),
    ("Passing Barinas ahorita con mi dad and his compadre", 3),
    ("el tigre, con mis 3 cachorros humanos", 4),
    ("se llevaron el carro con mi hija adentro", None),
    ("no logro comunicarme con mi esposa en Punto Fijo", None),
    ("will not let the ambulance with my dad pass", None),
]


@pytest.mark.parametrize(("text", "size"), NAMED + KIN_OR_ROLE + WHO_WRITES + IN_A_ROW + SAID_MORE_OF + WITH)
def test_list_around_the_sender(text, size):
    assert understand(text).party_size == size

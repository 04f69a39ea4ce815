"""Who counts as one of a party, and what shows that a number counts something else."""

from collections.abc import Sequence
from dataclasses import dataclass

from evac.conversation.cues import NUMBERS
from evac.kernel.folding import word_set
from evac.places.common_words import PEOPLE as PEOPLE_NAMES

PETS = word_set(
    "dog dogs cat cats perro perros perra gato gatos gata mascota mascotas pet pets perrito gatico"
)
COUPLES = word_set("couples parejas matrimonios")
NAMES = PEOPLE_NAMES - {
    "flor",
    "luz",
    "cruz",
    "gloria",
    "victoria",
    "mercedes",
    "silva",
    "rios",
    "torres",
    "aguilar",
}
PEOPLE = word_set("""
    people persons person personas persona pax adults adult adultos adulto travelers travellers viajeros
    citizens ciudadanos americans americanos estadounidenses members miembros passengers pasajeros
    individuals souls integrantes us nosotros family familiares pers students teachers missionaries
    volunteers tourists workers employees guests estudiantes misioneros voluntarios turistas trabajadores
""")
CHILDREN = word_set("""
    kid kids child children nino nina ninos ninas hijo hija hijos hijas bebe bebes baby babies son sons
    daughter daughters boy boys girl girls toddler toddlers infant infants minor minors menor menores
    chamo chama chamos chamitos nieto nieta nietos nietas grandson granddaughter grandkids grandchildren
    teen teens teenager teenagers adolescente adolescentes stepson stepdaughter muchacho muchacha
    muchachos carajito carajitos nene nena nenes newborn kiddo kiddos lil preteen
""")
ADULT_KIN = word_set("""
    wife husband spouse partner mother mom mum mommy father dad daddy brother brothers sister sisters
    uncle uncles aunt aunts cousin cousins grandmother grandma grandfather grandpa granny friend friends
    boyfriend girlfriend fiance fiancee nephew nephews niece nieces neighbor neighbour neighbors
    colleague colleagues coworker coworkers roommate roommates esposa esposo marido mujer mama papa
    madre padre hermano hermana hermanos hermanas tio tia tios tias primo prima primos primas abuela
    abuelo abuelita abuelito suegra suegro cunado cunada yerno nuera novio novia amigo amiga amigos
    amigas pareja sobrino sobrina sobrinos sobrinas vecino vecina companero companera companeros nana
    nanny hermanito hermanita viejo vieja jefe mother-in-law
""")
PAIRS = dict.fromkeys(
    ("parents", "padres", "grandparents", "abuelos", "suegros", "twins", "gemelos", "gemelas", "morochos",
     "morochas", "mellizos", "inlaws", "papas"), 2
) | {"triplets": 3, "trillizos": 3}  # fmt: skip
PLURALS = word_set("""
    kids children ninos ninas hijos hijas bebes babies sons daughters boys girls toddlers infants minors
    menores kiddos chamos nietos nietas grandkids grandchildren teens teenagers adolescentes brothers sisters
    uncles aunts cousins friends nephews nieces neighbors colleagues coworkers roommates hermanos
    hermanas tios tias primos primas amigos amigas sobrinos sobrinas companeros muchachos chamitos
    carajitos nenes stepsons
""")
KIN = CHILDREN | ADULT_KIN | set(PAIRS)
OTHERS = word_set("others other mas more otros otras otra otro extra")
BOTH = word_set("both ambos")
WE = word_set("""
    we somos seremos eramos estamos us nosotros nosotras vamos viajamos quedamos seguimos
""")
WE_VERBS = word_set("""
    estamos somos vamos viajamos seguimos salimos queremos necesitamos tenemos llegamos andamos quedamos
    nos fuimos cruzamos estabamos are we were
""")
SELF = word_set("me i myself yo conmigo")
I_VERBS = word_set("""
    estoy voy viajo sigo ando salgo llegue salimos estamos vamos am im quede vivo tengo sali quedamos
    vivimos cruce
""")
NOT_PEOPLE = word_set("""
    streets calles doors houses casas steps pasos
    km kms kilometer kilometers kilometers kilometros kilometro miles mile mi mts metros meters m block
    blocks cuadras cuadra day days dia dias hour hours hora horas hr hrs h min mins minute minutes
    minutos week weeks semana semanas month months mes meses year years ano anos yo old am pm th st nd
    rd floor floors piso pisos street st calle percent % $ bs usd dollars dolares euros pesos bolivares
    dollar seats bags bag maletas maleta suitcases cars car carros times veces litros liters bottles
    botellas pastillas pills doses dosis rooms room cuartos habitaciones grados degrees / : . bombs
    soldiers soldados hombres men women mujeres armed armados checkpoints alcabalas dogs dog perros
    perro cats cat gatos gato mascotas pets pet passports pasaportes tickets boletos pasajes pm.
    apartments flights vuelos police policias tiros disparos shots guns colectivos hurt injured wounded
    dead killed heridos herido muertos detained detenidos missing desaparecidos tablets am. noches
    nights night noche heridas presos
""")
BEFORE_OTHER_NUMBERS = word_set("""
    calle carrera av avenida piso floor street st room habitacion hab cuarto apto apartamento apartment
    apt torre edificio bloque block casa house km kilometro route ruta highway number numero nro no # $
    bs usd at a_las las el age aged edad tiene tengo tenemos turned w x y flight vuelo terminal gate
    puerta stage etapa zone zona sector level nivel on page unit ext : / - sabado domingo lunes martes
    since desde hace exit salida chapter
""") - {"no", "y", "el", "las", "-", ":"}
LIST_FILLERS = word_set("""
    , and y e & + with con my mi mis our nuestro nuestra nuestros nuestras his her the el la los las de
    plus mas tambien also including incluyendo both ambos dos_ small little young younger older elderly
    pequeno pequena pequenos pequenas menor menores mayor mayores pregnant embarazada recien nacido
    another n otro otra a an un una new born su sus ( ) old adult adulto adultos teenage disabled enferma
    enfermo diabetic wonderful dear two_ ex step great year-old year yo ano anos law anciana anciano law
""")
APPOSITIVE = word_set(", : ( - with con")
NUMBERS_READ = frozenset(NUMBERS) | {str(number) for number in range(1, 100)} | {"couple"}
NUMBERS_READ |= {f"0{digit}" for digit in range(1, 10)}


@dataclass(frozen=True)
class Size:
    number: int
    first: int
    last: int


def number_at(words: Sequence[str], at: int) -> int | None:
    if not 0 <= at < len(words) or (word := words[at]) not in NUMBERS_READ:
        return None
    if word in NUMBERS:
        return _compound(words, at)
    return 2 if word == "couple" else int(word)


def _compound(words: Sequence[str], at: int) -> int:
    """ "twenty three" and "treinta y dos" are one number, at either of its words."""
    number = NUMBERS[words[at]]
    after = at + (2 if words[at + 1 : at + 2] in (["y"], ["-"]) else 1)
    if (
        number in _TENS
        and after < len(words)
        and 1 <= NUMBERS.get(words[after], 0) <= 9
        and words[after] not in _ARTICLES
    ):
        return number + NUMBERS[words[after]]
    before = at - (2 if words[at - 1 : at] in (["y"], ["-"]) else 1)
    if number <= 9 and before >= 0 and NUMBERS.get(words[before]) in _TENS and words[at] not in _ARTICLES:
        return number + NUMBERS[words[before]]
    return number


_TENS = (20, 30, 40, 50)
_ARTICLES = ("un", "una")

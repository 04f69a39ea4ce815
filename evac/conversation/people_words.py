"""Who counts as one of a party, and what shows that a number counts something else."""

from collections.abc import Sequence
from dataclasses import dataclass

from evac.conversation.cues import NUMBERS
from evac.conversation.cues.given_names import GIVEN_NAMES
from evac.conversation.cues.people import (
    ADULT_KIN,
    BEFORE_OTHER_NUMBERS,
    COUPLES,
    NOT_PEOPLE,
    PAIRS,
    PETS,
    PLURALS,
    ROLES,
)  # fmt: skip
from evac.conversation.cues.people import CHILDREN as CHILDREN_KNOWN
from evac.conversation.cues.people import KIN as KIN_KNOWN
from evac.conversation.cues.people import PEOPLE as PEOPLE_KNOWN
from evac.kernel.folding import word_set
from evac.places.common_words import PEOPLE as PEOPLE_NAMES

__all__ = [
    "ADULT_KIN",
    "APPOSITIVE",
    "BEFORE_OTHER_NUMBERS",
    "CHILDREN",
    "COUPLES",
    "I_VERBS",
    "KIN",
    "LIST_FILLERS",
    "NAMES",
    "NOT_PEOPLE",
    "NO_WORD_FROM",
    "NUMBERS_READ",
    "OTHERS",
    "PAIRS",
    "PEOPLE",
    "PETS",
    "PLURALS",
    "ROLES",
    "SEATS",
    "SELF",
    "TOTALS",
    "WE",
    "WE_VERBS",
    "Size",
    "number_at",
]  # fmt: skip

NAMES = (PEOPLE_NAMES | GIVEN_NAMES) - {
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
CHILDREN = CHILDREN_KNOWN
KIN = KIN_KNOWN
PEOPLE = PEOPLE_KNOWN - KIN
OTHERS = word_set("others other mas more otros otras otra otro extra")
TOTALS = word_set("""
    pair duo trio quartet cuarteto quintet honeymooners newlyweds both ambos ambas pareja matrimonio couple
    don dona mr sr
""")  # that hold no number
WE = word_set("we somos seremos eramos estamos us nosotros nosotras vamos viajamos quedamos seguimos")
WE_VERBS = word_set("""
    estamos somos vamos viajamos seguimos salimos queremos necesitamos tenemos llegamos andamos quedamos
    nos fuimos cruzamos estabamos are we were
""")
SELF = word_set("me i myself yo conmigo servidor servidora")
SEATS = word_set("""
    tickets ticket place boletos boleto pasajes pasaje seat puesto asiento cupo room space tiquete tiquetes
    seats puestos asientos cupos plazas spaces berths spots lugares sillas tix passes billetes places
""")
NO_WORD_FROM = (  # whoever is named behind these is elsewhere
    " heard from ", " hear from ", " word from ", " word of ", " news from ", " news of ", " noticias de ",
    " saber de ", " sabemos de ", " se de ", " contact with ", " reach ", " quedaron con ", " se llevaron a ",
    " falta ", " faltan ", " looking for ", " buscando a ", " search for ",
)  # fmt: skip
I_VERBS = word_set("""
    estoy vine apunteme apuntame anoteme anotame inscribame inscribeme registreme registrame voy viajo
    sigo ando salgo llegue salimos estamos vamos am im quede vivo tengo sali quedamos vivimos cruce pase
    pasamos volvi aterrice camine maneje fui pude logre escribo espero duermo
""")
LIST_FILLERS = word_set("""
    , and y e & + with con my mi mis our nuestro nuestra nuestros nuestras his her the el la los las de
    plus mas tambien also including incluyendo both ambos small little young younger older elderly
    pequeno pequena pequenos pequenas menor menores mayor mayores pregnant embarazada recien nacido
    another n otro otra a an un una new born su sus ( ) old adult adulto adultos teenage disabled
    enferma enfermo diabetic wonderful dear ex step great year-old year yo ano anos law anciana anciano
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


def _half(words: Sequence[str], at: int) -> bool:
    """ "half a dozen", "media docena"."""
    return words[at - 1 : at] == ["media"] or words[max(0, at - 2) : at] == ["half", "a"]


def _compound(words: Sequence[str], at: int) -> int:
    """ "twenty three" and "treinta y dos" are one number, at either of its words."""
    number = NUMBERS[words[at]]
    if number == _DOZEN and _half(words, at):
        return number // 2
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


_DOZEN = 12
_TENS = (20, 30, 40, 50)
_ARTICLES = ("un", "una")

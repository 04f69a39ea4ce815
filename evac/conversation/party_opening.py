"""Numbered people who are the subject of a text: "six hungry hippies here", "4 amigos accidentados"."""

from collections.abc import Sequence

from evac.conversation.party_groups import ARMS, HARMED
from evac.conversation.people_endings import is_person_noun
from evac.conversation.people_words import (
    CHILDREN,
    KIN,
    NUMBERS_READ,
    PLURALS,
    SELF,
    Size,
    number_at,
)
from evac.conversation.phrases import BOUNDARIES
from evac.kernel.folding import word_set

MOST = 40
MOST_ADJECTIVES = 4


def find_opening(words: Sequence[str]) -> Size | None:
    """The number of people that a clause begins with, where no "I" or "my" has them as others."""
    if not _MINE.isdisjoint(words):
        return None
    for at, word in enumerate(words):
        if word not in NUMBERS_READ or not (at == 0 or words[at - 1] in _BEFORE):
            continue
        number = number_at(words, at)
        end = _behind_people(words, at + 1) if number and 2 <= number <= MOST else 0
        if end and _LITTLE.intersection(words[at + 1 : end]):
            continue  # "two kids alone in room 14" are found by whoever writes
        if number and end and KIN.isdisjoint(words[:at]) and _are_subject(words, end):
            return Size(number, at, end)
    return _the_few(words)


def _the_few(words: Sequence[str]) -> Size | None:
    """ "Los seis primos en Coro", "the three nuns at the school": nobody else is told of."""
    if (
        len(words) < 3
        or words[0] not in _THE
        or not (number := number_at(words, 1))
        or not 2 <= number <= MOST
    ):
        return None
    end = _behind_people(words, 2)
    return (
        Size(number, 0, end) if end and words[end - 1] not in CHILDREN and _are_subject(words, end) else None
    )


def _behind_people(words: Sequence[str], at: int) -> int:
    """Behind the noun, over the adjectives before it; 0 where the number counts nobody."""
    for place in range(at, min(len(words), at + MOST_ADJECTIVES + 1)):
        word = words[place]
        if word in PLURALS or is_person_noun(word) or word in _GROWN:
            while words[place + 1 : place + 2] and words[place + 1] in _POST:
                place += 1
            return place + 1
        if not word.isalpha() or word in _NO_ADJECTIVES:
            return 0
    return 0


def _are_subject(words: Sequence[str], end: int) -> bool:
    """Whether it is told where or how they are, and no harm that others do or suffer."""
    after = words[end] if end < len(words) else "."
    if (
        not ARMS.isdisjoint(words[end : end + 4])
        or not HARMED.isdisjoint(words[end : end + 2])
        or not _OTHERS.isdisjoint(words)
    ):
        return False
    is_how = len(after) > 4 and after.endswith(_STATES_END)
    if words[end - 1] in _MEN:
        return is_how and after not in _ATTACKING
    return is_how or after in BOUNDARIES - {":", "/"} or after in _AFTER


_LITTLE = CHILDREN | frozenset(["hermanitas", "hermanitos"])
_THE = frozenset(["los", "las", "the"])
_MINE = SELF | word_set("my mi mis am i his her he she they ellos ella")
_MEN = frozenset(["men", "hombres"])
_GROWN = _MEN | word_set("women mujeres senoras senores ladies ancianas ancianos abuelas")
_POST = word_set("mayores solas solos alone viejos viejas jovenes jubiladas jubilados enteros")
_BEFORE = BOUNDARIES - {"/", "-"} | word_set("aqui here just solo somos still")
_NO_ADJECTIVES = word_set("""
    of de del in on at to from with con en y por para that who que is are was were has have el la los las the
    days hours dias horas years anos weeks a an un una more mas other others otros otras
""")
_STATES_END = ("ados", "idos", "adas", "idas", "ando", "iendo", "ing")
_ATTACKING = word_set("""
    armados armadas entrando disparando buscando robando uniformados encapuchados shooting breaking coming
    looking asking walking banging approaching running watching following golpeando amenazando
""")
_AFTER = word_set("""
    in en at aqui here from y and sin without want need ask piden pedimos quieren necesitan asking safe ok
    bien still stuck trapped waiting on aboard indoors stranded of de all todos would wish with con
""")
_OTHERS = word_set("vi saw killed mataron llevaron took shot news radio noticias patients pacientes soldiers")

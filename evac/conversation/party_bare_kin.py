"""Kin who name themselves without a "my": "mother and son, Coro", "madre soltera con dos niños"."""

from collections.abc import Sequence

from evac.conversation.cues.given_names import GIVEN_NAMES
from evac.conversation.party_groups import HARMED
from evac.conversation.people_words import (
    CHILDREN,
    I_VERBS,
    KIN,
    NAMES,
    PAIRS,
    PLURALS,
    ROLES,
    SELF,
    Size,
    number_at,
)
from evac.conversation.phrases import BOUNDARIES
from evac.kernel.folding import word_set


def find_bare_kin(words: Sequence[str]) -> Size | None:
    """A row of kin, a parent with children or a pair of full names that the text begins with."""
    if not _THEIR.isdisjoint(words) and (size := _one_and_kin(words)):
        return size
    if not _MINE.isdisjoint(words):
        return None
    if not KIN.isdisjoint(words):
        for at in range(len(words)):
            begins = at == 0 or words[at - 1] in BOUNDARIES - {"/", "-"} or words[at - 1] in _LEADS
            if begins and (size := _parent_with(words, at) or _row_of_kin(words, at)):
                return size
    return _full_names(words) if not GIVEN_NAMES.isdisjoint(words[:3]) else None


def _one_and_kin(words: Sequence[str]) -> Size | None:
    """ "room for a man and his son", "Antímano, una señora y su hijo": two who name themselves so."""
    for at in range(len(words) - 4):
        if words[at] not in _A or words[at + 1] not in ROLES | KIN or words[at + 2] not in _AND:
            continue
        is_theirs = words[at + 3] in _THEIR and words[at + 4] in KIN - PLURALS
        begins = at == 0 or words[at - 1] in BOUNDARIES or words[at - 1] in _LEADS
        after = words[at + 5] if at + 5 < len(words) else "."
        if is_theirs and begins and after in BOUNDARIES:
            return Size(2, at, at + 5)
    return None


def _row_of_kin(words: Sequence[str], at: int) -> Size | None:
    """ "mother and son", "papá, mamá y un bebé", "abuela y nieto en Coro"."""
    people, place, entries, joined, listed = 0, at, 0, False, set[str]()
    while place < len(words):
        number = number_at(words, place) if words[place] not in _ONE else None
        place += number is not None or words[place] in _ONE
        if place >= len(words) or words[place] not in KIN:
            return None
        if words[place] in PLURALS and number is None and words[place] not in PAIRS:
            return None
        listed.add(words[place])
        people, entries, place = people + (number or PAIRS.get(words[place], 1)), entries + 1, place + 1
        if place >= len(words) or words[place] not in _JOINERS or not _goes_on(words, place + 1):
            break
        joined, place = joined or words[place] != ",", place + 1
    is_address = listed <= _PARENTS
    if entries < 2 or not joined or is_address or not _is_closed(words, place):
        return None
    return Size(people, at, place)


def _goes_on(words: Sequence[str], at: int) -> bool:
    at += words[at : at + 1] != [] and (words[at] in _ONE or number_at(words, at) is not None)
    return at < len(words) and words[at] in KIN


def _parent_with(words: Sequence[str], at: int) -> Size | None:
    """ "single mother of two in Cumaná", "mamá con tres niños", "abuela con un nieto"."""
    place = at
    while place < len(words) and words[place] in _ADJECTIVES:
        place += 1
    if place >= len(words) - 2 or words[place] not in _GROWN_KIN:
        return None
    place += 1 + (words[place + 1] in _ADJECTIVES)
    if words[place] not in ("con", "with", "of", "de") or place + 1 >= len(words):
        return None
    number = 1 if words[place + 1] in _ONE else number_at(words, place + 1)
    end = place + 2
    while end < len(words) and words[end] in _LITTLE:
        end += 1
    has_noun = end < len(words) and words[end] in CHILDREN
    if not number or not (has_noun or words[place] == "of") or not _is_closed(words, end + has_noun):
        return None
    return Size(number + 1, at, end + has_noun)


def _is_closed(words: Sequence[str], at: int) -> bool:
    after = words[at] if at < len(words) else "."
    return (after in BOUNDARIES or after in _BEHIND) and HARMED.isdisjoint(words[at : at + 3])


def _full_names(words: Sequence[str]) -> Size | None:
    """ "Juan Pérez y María Gómez, Coro": each with a name that no place bears alone."""
    if len(words) < 5 or words[2] not in ("y", "and", "&", "e") or words[0] not in GIVEN_NAMES:
        return None
    are_names = words[1] in NAMES or words[1].isalpha()
    is_second = words[3] in GIVEN_NAMES and (
        words[4] in BOUNDARIES or words[5:6] in ([], [","], ["."], [":"])
    )
    return Size(2, 0, 4) if are_names and is_second and HARMED.isdisjoint(words) else None


_MINE = (SELF | I_VERBS | word_set("my mi mis he she they his her their ellos")) - word_set(
    "estamos vamos salimos"
)
_LEADS = word_set("somos aqui here just solo are seats seat puestos for para")
_A = frozenset(["a", "an", "un", "una", "one"])
_AND = frozenset(["y", "and", "&", "with", "con"])
_THEIR = frozenset(["his", "her", "su"])
_JOINERS = word_set("and y & e n , + with con")
_ONE = frozenset(["a", "an", "un", "una"])
_PARENTS = frozenset(
    ["mama", "papa", "mum", "mom", "dad", "mami", "papi", "padre", "madre", "mother", "father"]
)
_ADJECTIVES = word_set(
    "a an una un single young soltera soltero divorced viuda viudo joven old pregnant embarazada"
)
_GROWN_KIN = word_set("""
    mother mom mum mama madre father dad papa padre grandmother grandma gran nan abuela abuelo grandpa
    grandfather aunt tia uncle tio parents padres
""")
_LITTLE = word_set("small little young pequenos pequenas menores bebes")
_BEHIND = word_set("""
    in at en from aqui here need needs needing asking want wants seeking waiting esperando buscando pedimos
    necesitamos queremos estamos vamos we both ambos los safe ok bien stuck still trying sin without for
    atrapados varados
""")

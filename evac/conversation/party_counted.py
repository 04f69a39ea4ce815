"""Counts that no "we are" leads to: "Rubio, 3", "two families of 4 and 3", "headcount 12/12"."""

from collections.abc import Sequence
from itertools import pairwise

from evac.conversation.cues import speller
from evac.conversation.people_words import (
    BEFORE_OTHER_NUMBERS,
    KIN,
    NOT_PEOPLE,
    PEOPLE,
    Size,
    number_at,
)
from evac.conversation.phrases import BOUNDARIES
from evac.kernel.folding import word_set

_MOST_WORDS_OF_A_LINE = 7
_MOST = 60


def counted(words: Sequence[str]) -> Size | None:
    return next((size for find in _FINDERS if (size := find(words)) and size.number <= _MOST), None)


def families(words: Sequence[str]) -> Size | None:
    """ "two families of 4 and 3", "dos familias, una de 4 y otra de 3"."""
    for at in range(1, len(words) - 1):
        number = number_at(words, at - 1) if words[at] in _FAMILIES else None
        if not number or number < 2:
            continue
        sizes, last = _numbers_behind(words, at + 1)
        if len(sizes) == number:
            return Size(sum(sizes), at - 1, last)
    return None


_FAMILIES = word_set("families familias households hogares grupos groups cars carros")


def _numbers_behind(words: Sequence[str], at: int) -> tuple[list[int], int]:
    sizes: list[int] = []
    last = at
    while at < len(words):
        number = None if words[at] in _BETWEEN_SIZES else number_at(words, at)
        if number is None and words[at] not in _BETWEEN_SIZES:
            break
        if number:
            sizes, last = [*sizes, number], at + 1
        at += 1
    return sizes, last


_BETWEEN_SIZES = word_set(
    "of de , : ( ) and y one una uno otra the other with con & + people personas - la another"
)


def here_and_there(words: Sequence[str]) -> Size | None:
    """ "3 in Maracaibo and 2 in Coro" are five; "five of theirs four of ours" are nine."""
    parts = [at for at in range(len(words) - 2) if _is_part(words, at)]
    for one, other in pairwise(parts):
        between = words[one + 3 : other]
        joined = len(between) <= 3 and (not between or between[-1] in _JOINING)
        if joined and (not one or words[one - 1] in _BEFORE_PARTS or words[one - 1] in BOUNDARIES):
            total = (number_at(words, one) or 0) + (number_at(words, other) or 0)
            return Size(total, one, other + 3) if total > 2 else None
    return None


def _is_part(words: Sequence[str], at: int) -> bool:
    where, place = words[at + 1], words[at + 2]
    if not number_at(words, at):
        return False
    if where in ("of", "de"):
        return place in ("ours", "theirs", "us", "them", "ellos", "nosotros")
    return where in ("in", "en", "at") and place not in _NO_PARTS and place not in NOT_PEOPLE


_JOINING = word_set("and y & + ,")
_BEFORE_PARTS = word_set("somos are we estamos have tengo tenemos family familia hay")
_NO_PARTS = word_set("the a an la el un una punto total morning afternoon")


def _place_and_number(words: Sequence[str]) -> Size | None:
    """ "Rubio, 3": a short line that ends with a number, and nothing else is said by it."""
    if not 3 <= len(words) <= _MOST_WORDS_OF_A_LINE or words[-2] not in _SIGNS or not words[-1].isdigit():
        return None
    number, before = number_at(words, len(words) - 1), words[:-2]
    is_other = any(word in BEFORE_OTHER_NUMBERS or word in NOT_PEOPLE or word in _ASKED for word in before)
    is_named = all(word.isalpha() for word in before) and any(word not in speller().known for word in before)
    return Size(number, len(words) - 1, len(words)) if number and is_named and not is_other else None


_SIGNS = frozenset(",.:-")
_ASKED = word_set(
    "insulina insulin edad age opcion option letra codigo code pin answer respuesta turno ticket"
)


def _name_and_number(words: Sequence[str]) -> Size | None:
    """ "the Mackenzies (4)", "Rubio (3), bien"; behind "my son" it would be an age."""
    if words.count("(") > 1:
        return None  # "Tom (45), Sue (44), Jake (12)"
    for at in range(2, len(words) - 1):
        if words[at - 1] != "(" or words[at + 1] != ")" or not words[at].isdigit():
            continue
        name, number = words[at - 2], number_at(words, at)
        is_family = at > 2 and words[at - 3] in ("familia", "family", "los", "the")
        is_name = name.isalpha() and (is_family or name not in speller().known) and name not in KIN
        if number and number <= 20 and is_name:
            return Size(number, at - 2, at + 2)
    return None


def _all_present(words: Sequence[str]) -> Size | None:
    """ "HEADCOUNT 0700: 12/12", "9/9 safe"."""
    for at in range(1, len(words) - 1):
        number = number_at(words, at - 1) if words[at] == "/" and words[at - 1] == words[at + 1] else None
        if number and number > 1 and not _PRESENT.isdisjoint(words):
            return Size(number, at - 1, at + 2)
    return None


_PRESENT = word_set("""
    headcount count conteo present presentes accounted safe ok bien completos todos all sanos alive salvo team
    equipo
""")


def _all_of_a_number(words: Sequence[str]) -> Size | None:
    """ "all six asleep", "all 9 man", and not "all 4 passports"."""
    for at in range(len(words) - 2):
        number, after = number_at(words, at + 1) if words[at] == "all" else None, words[at + 2]
        is_people = after in PEOPLE or after in KIN or after in ("man", "men", "girls", "boys")
        is_thing = after in NOT_PEOPLE or after.endswith("s") or after == "of" or not after.isalpha()
        if number and number > 1 and (is_people or not is_thing):
            return Size(number, at, at + 2)
    return None


def _of_the_family(words: Sequence[str]) -> Size | None:
    """ "8 de la familia", "9 o us", "4 nos vamos"."""
    for at in range(len(words) - 1):
        number = number_at(words, at)
        if not number or number < 2 or (at and words[at - 1] in _BEFORE_HOURS):
            continue
        if tuple(words[at + 1 : at + 3]) in _OF_OURS or tuple(words[at + 1 : at + 4]) in _OF_OUR_FAMILY:
            return Size(number, at, at + 3)
        if words[at + 1] == "nos" and words[at].isdigit():
            return Size(number, at, at + 2)
    return None


_OF_OURS = {("o", "us"), ("ah", "us"), ("f", "us"), ("from", "us")}
_OF_OUR_FAMILY = {
    ("de", "la", "familia"), ("en", "la", "familia"), ("of", "the", "family"), ("of", "my", "family"),
}  # fmt: skip
_BEFORE_HOURS = word_set("las la at a desde hasta since until de")


def _the_two(words: Sequence[str]) -> Size | None:
    """ "solas las dos", "las tres juntas"."""
    for at in range(len(words) - 1):
        number = number_at(words, at + 1) if words[at] in ("las", "los") else None
        around = {*words[max(0, at - 1) : at], *words[at + 2 : at + 3]}
        if number and number > 1 and not _ALIKE.isdisjoint(around):
            return Size(number, at, at + 2)
    return None


_ALIKE = word_set("""
    solas solos juntas juntos sanas sanos solitas solitos vivas vivos enteros enteras encerradas encerrados
""")


_FINDERS = (
    _place_and_number, _name_and_number, _all_present, _all_of_a_number, _of_the_family, _the_two,
)  # fmt: skip

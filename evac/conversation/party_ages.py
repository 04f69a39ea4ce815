"""Ages, which are no numbers of people, but may tell how many there are: "our kids (6 and 9)"."""

from collections.abc import Sequence

from evac.conversation.people_words import KIN, PAIRS, PLURALS, WE_VERBS, number_at
from evac.conversation.phrases import BOUNDARIES
from evac.kernel.folding import word_set

_AGE_UNITS = word_set("year years yr yrs yo y month months ano anos mes meses -")
_AGE_WORDS = word_set("year years yr yrs yo old month months ano anos mes meses - ) y o /")
_BEFORE_AGES = word_set("( de aged ages age ,")
_BETWEEN_AGES = word_set(", and y & /")
_AFTER_AGES = word_set(") anos ano years yrs meses months year")


def is_age(words: Sequence[str], at: int) -> bool:
    """ "my 5 year old son", "mi hijo de 5 anos", "my son (5)"."""
    after = words[at + 1 : at + 4]
    if after[:1] and after[0] in _AGE_UNITS:
        if after[0] == "y" and after[1:2] not in (["o"], ["/"]):
            return False
        return not (
            after[0] == "yo"
            and (after[1:2] == [] or after[1] in WE_VERBS or after[1] in (".", ","))
            and words[at - 1 : at] != ["de"]
        )
    if at and words[at - 1] in ("(", "de", "aged", "age", "of"):
        return words[at - 1] != "of" and (
            after[:1] == [")"]
            or words[at - 1] in ("aged", "age")
            or (words[at - 1] == "(" and after[:1] == [","])
        )
    return False


def after_age(words: Sequence[str], at: int) -> int:
    place = at + 1
    while place < len(words) and words[place] in _AGE_WORDS:
        if words[place] == "y" and words[place + 1 : place + 2] != ["o"]:
            break
        place += 1
    return place


def ages_behind(words: Sequence[str], at: int) -> tuple[int, int]:
    """ "kids (6 and 9)", "hijos de 6 y 9 años": how many ages stand behind word ``at``, and their end."""
    place, count = at + 1, 0
    while place < len(words) and words[place] in _BEFORE_AGES:
        place += 1
    if place == at + 1:
        return 0, place
    while place < len(words) and (number_at(words, place) or words[place] in _BETWEEN_AGES):
        count += number_at(words, place) is not None
        place += 1
    is_told = words[place : place + 1] and words[place] in _AFTER_AGES
    is_told = is_told or any(word in ("aged", "ages", "age") for word in words[at + 1 : at + 3])
    return (count, place + bool(words[place : place + 1] == [")"])) if is_told and count > 1 else (0, at + 1)


def is_bare_age(words: Sequence[str], at: int) -> bool:
    """ "boy 9, girl 4", "papá 60, mamá 58": behind one person a bare number is an age."""
    before, after = words[at - 1 : at], words[at + 1 : at + 2]
    is_one = bool(before) and before[0] in KIN and before[0] not in PLURALS and before[0] not in PAIRS
    closes = not after or after[0] in BOUNDARIES or after[0] in ("y", "and")
    return is_one and closes and words[at].isdigit()

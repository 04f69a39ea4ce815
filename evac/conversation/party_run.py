"""One stretch of kin, names and numbers, read word by word: "mi esposa, mis 2 hijos y yo"."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from evac.conversation.cues import speller
from evac.conversation.party_ages import after_age, ages_behind, is_age, is_bare_age
from evac.conversation.party_clauses import is_named_again, is_possessor, starts_clause, tells_more_of
from evac.conversation.party_names import JOINERS, is_apposition
from evac.conversation.party_self import begins_clause
from evac.conversation.people_words import (
    KIN,
    LIST_FILLERS,
    NAMES,
    OTHERS,
    PAIRS,
    PEOPLE,
    PETS,
    PLURALS,
    SELF,
    number_at,
)
from evac.kernel.folding import word_set

LONGEST_LIST = 40  # words
ENDS = -1  # the word is no part of the list
_MORE = word_set("+ plus mas and y")


@dataclass
class Run:
    """What was counted so far.

    Attributes:
        kin: how many kinds of people were named beside the sender.
        number: one that waits for the people it counts.
        unknown: a plural without a number stands among them; ``named`` ones may tell who they are.
        last: behind the last word that counted.
    """

    last: int
    people: int = 0
    kin: int = 0
    named: int = 0
    has_self: bool = False
    unknown: bool = False
    number: int | None = None

    @property
    def is_countable(self) -> bool:
        return not self.unknown or self.named > 0

    def count(self, people: int, last: int) -> None:
        self.people, self.kin, self.number, self.last = self.people + people, self.kin + 1, None, last


def read_run(words: Sequence[str], at: int) -> Run | None:
    """The list that begins at word ``at``."""
    run, place = Run(at), at
    while place < min(len(words), at + LONGEST_LIST):
        following = _read_word(words, place, run)
        if following == ENDS:
            break
        place = following
    if run.has_self and run.number and _ends_with_more(words, place):
        run.count(run.number, place)
    return run if run.last > at and (run.kin or run.has_self) else None


def _ends_with_more(words: Sequence[str], place: int) -> bool:
    """ "me + 3"."""
    return place >= len(words) and bool(words[place - 2 : place - 1]) and words[place - 2] in _MORE


def _read_word(words: Sequence[str], at: int, run: Run) -> int:
    """The number of the next word to read, or ENDS."""
    for read in _READERS:
        if (following := read(words, at, run)) is not None:
            return following
    return ENDS


def _self(words: Sequence[str], at: int, run: Run) -> int | None:
    if words[at] == "me" and not run.kin and words[at + 1 : at + 2] and words[at + 1] in KIN:
        return at + 1  # "me wife and 3 children"
    if words[at] == "me" and run.kin and words[at - 1] not in JOINERS and not _goes_on(words, at):
        return ENDS  # "mi pareja me pega"
    if words[at] == "me" and words[at - 1 : at] in ([","], ["y"]) and begins_clause(words, at, at + 1):
        return ENDS  # "primo, me dijeron"
    is_self = words[at] == "self" and words[at + 1 : at + 2] in ([","], ["+"], ["and"])  # "self, spouse"
    is_self = is_self or words[at] in SELF or words[at - 1 : at + 1] == ["mi", "persona"]
    if not is_self or starts_clause(words, at, has_list=run.kin > 0):
        return None
    if run.has_self:
        return ENDS
    run.people, run.has_self, run.number, run.last = run.people + 1, True, None, at + 1
    return at + 1


def _number(words: Sequence[str], at: int, run: Run) -> int | None:
    found = number_at(words, at)
    if found and words[at] != "a" and is_age(words, at):
        return after_age(words, at)
    if found and is_bare_age(words, at):
        return at + 1
    if words[at] == "both" and _plural_behind(words, at):
        found = 2
    elif found and run.number is not None and words[at - 1 : at] == [words[at]]:
        return ENDS  # "1 1 1 1" is no list
    elif words[at] in _TWINS and words[at + 1 : at + 2] and words[at + 1] in PLURALS:
        found = 2
    if not found:
        return None
    run.number = found
    return at + 1


def _kin(words: Sequence[str], at: int, run: Run) -> int | None:
    if words[at] == "in" and words[at + 1 : at + 2] in (["law"], ["-"]):
        return at + 2
    if words[at] in _PRONOUNS and _is_listed_with_others(words, at):
        run.count(1, at + 1)
        return at + 1
    if words[at] in _LITTLE and not KIN.isdisjoint([*words[at + 1 : at + 2], *words[max(0, at - 1) : at]]):
        return at + 1  # "my LIL bro", "hija MENOR"
    if words[at] not in KIN and not (words[at] == "senora" and words[at - 1] in ("mi", "tu")):
        return None
    if run.has_self and is_named_again(words, at - 1):
        return ENDS
    if (
        is_possessor(words, at)
        or tells_more_of(words, at)
        or (words[at] in _OWNERS and KIN.intersection(words[at + 1 : at + 2]))
    ):
        return at + 1
    if words[at] in PLURALS and run.number is None and words[at] not in PAIRS:
        return _plural(words, at, run)
    run.count(_how_many(words[at], run.number), at + 1)
    return at + 1


_PRONOUNS = word_set("ella she he")
_LITTLE = word_set("lil menor minor")


def _is_listed_with_others(words: Sequence[str], at: int) -> bool:
    """ "ELLA, su papá y yo", "me, SHE and the little one"."""
    after = words[at + 1 : at + 5]
    return after[:1] != [] and after[0] in JOINERS and any(word in KIN or word in SELF for word in after[1:])


def _how_many(word: str, number: int | None) -> int:
    pair = PAIRS.get(word)
    return number or 1 if pair is None else max(number or 0, pair)


def _plural(words: Sequence[str], at: int, run: Run) -> int:
    """ "kids (6 and 9)" tells how many, "mis hijos" does not."""
    told, end = ages_behind(words, at)
    if not told:
        run.unknown = True
    place = end - 1 if told else at
    run.count(told, place + 1)
    return place + 1


def _pet(words: Sequence[str], at: int, run: Run) -> int | None:
    if words[at] not in PETS:
        return None
    run.number = None
    return at + 1


def _name(words: Sequence[str], at: int, run: Run) -> int | None:
    if is_apposition(words, at, is_list=run.kin > 0 and not run.unknown):
        return at + 1
    if words[at] not in NAMES or not (run.kin or run.has_self):
        return None
    if run.unknown and words[at - 1] in (PLURALS | NAMES | JOINERS):
        run.people, run.named, run.last = run.people + 1, run.named + 1, at + 1
    return at + 1


def _aside(words: Sequence[str], at: int, run: Run) -> int | None:
    """ "estan conmigo mis 2 hijos", "my mother is with me", "mi esposa y ESTE servidor"."""
    after = words[at + 1 : at + 2]
    is_being_with = words[at] in _BEING_WITH and (
        words[at - 1] == "conmigo" or after in (["conmigo"], ["with"])
    )
    is_self_too = words[at] == "este" and after in (["servidor"], ["servidora"])
    return at + 1 if is_being_with or is_self_too or _is_of_a_mate(words, at) else None


def _others(words: Sequence[str], at: int, run: Run) -> int | None:
    """ "me, 2 boys and 3 OTHERS", "me and five MAN", "la hermana Inés y otras tres MONJAS"."""
    if words[at] in OTHERS and not run.number and run.kin and number_at(words, at + 1):
        return at + 1
    if not run.number or not (run.has_self or run.kin):
        return None
    if words[at] in OTHERS or words[at] in PEOPLE or words[at] in _GROWN:
        run.count(run.number, at + 1)
        return at + 1
    is_thing = words[at] not in speller().known and words[at].isalpha() and words[at].endswith("s")
    if not is_thing or words[at + 1 : at + 2] not in (["y"], ["and"], [","]):
        return None
    run.number = None  # "dos goldens y yo"
    return at + 1


def _filler(words: Sequence[str], at: int, run: Run) -> int:
    if words[at] in _CLOSING_NUMBERS and words[at - 1] != "both":
        run.number = None  # "opened at five, my wife and my son", "el dia 20 mi señora y yo"
    if words[at] == "a" and run.has_self and words[at - 1] == "," and words[at + 1 : at + 2] != []:
        return at + 1 if words[at + 1] not in _BEHIND_TO else ENDS  # "y yo, a la vieja le duele"
    ends = words[at] not in LIST_FILLERS or (words[at] in ("(", ")") and not run.kin)
    return ENDS if ends else at + 1


_READERS: tuple[Callable[[Sequence[str], int, Run], int | None], ...] = (
    _self, _number, _kin, _pet, _name, _aside, _others, _filler,
)  # fmt: skip
_CLOSING_NUMBERS = frozenset([",", "mi", "my"])
_BEHIND_TO = frozenset(["la", "el", "los", "las", "mi", "mis", "su"])
_GROWN = word_set("man men guys woman women hombres hombre mujeres mujer lads girls")
_OWNERS = word_set("neighbour neighbor neighbours neighbors vecino boss friend cousin")
_TWINS = ("twin", "gemelos", "morochos")
_BEING_WITH = word_set("esta estan is are")


def _is_of_a_mate(words: Sequence[str], at: int) -> bool:
    """ "mi compañero DE CUARTO y yo"."""
    return words[at] in _MATES_OF and words[at - 1 : at] == ["de"] and words[at - 2] in KIN


_MATES_OF = word_set("cuarto trabajo clase viaje piso equipo curso residencia universidad")


def _goes_on(words: Sequence[str], at: int) -> bool:
    """ "mum dad me nan n the baby" is a list although no comma says so."""
    after = words[at + 1 : at + 3]
    if number_at(words, at + 1) and after[1:] and after[1] in KIN:
        return True  # "wife me two girl"
    return bool(after) and (after[0] in KIN or (after[0] in JOINERS and not KIN.isdisjoint(after)))


def _plural_behind(words: Sequence[str], at: int) -> bool:
    return any(word in PLURALS for word in words[at + 1 : at + 4])

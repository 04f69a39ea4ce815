"""Lists: "me, my wife and 2 kids", "estoy con mis 2 hijos"."""

from collections.abc import Sequence

from evac.conversation.cues import SPELLER
from evac.conversation.party_ages import after_age, ages_behind, is_age
from evac.conversation.party_joined import are_seated, is_parted, joined_to_self
from evac.conversation.people_words import (
    KIN,
    LIST_FILLERS,
    NAMES,
    NUMBERS_READ,
    OTHERS,
    PAIRS,
    PETS,
    PLURALS,
    SELF,
    Size,
    number_at,
)
from evac.conversation.phrases import BOUNDARIES
from evac.kernel.folding import word_set

LARGEST = 60
LONGEST_LIST = 40  # words
_JOINERS = word_set("and y & + , e with con plus mas n")
_MORE = word_set("+ plus mas and y")
_MATES = word_set("este")
_IN_LISTS = (
    KIN
    | PETS
    | SELF
    | NAMES
    | OTHERS
    | LIST_FILLERS
    | NUMBERS_READ
    | word_set("twin in estan esta is are persona servidor")
    | _MATES
)


def find_list(words: Sequence[str]) -> Size | None:
    """A list of kin that holds the sender: "mi esposa, mis 2 hijos y yo"; "I am with my wife"."""
    best: Size | None = None
    at = 0
    while at < len(words):
        if words[at] not in _IN_LISTS and not (at == 0 and _is_named(words, 0, is_list=False)):
            at += 1
            continue
        run = _run(words, at)
        if run is None:
            at += 1
            continue
        count, has_self, unknown, last, kin = run
        with_self = has_self or joined_to_self(words, at, last)
        if not with_self and _is_whole_text(words, at, last):
            best = Size(count, at, last)
        if not with_self and kin and are_seated(words, at):
            best = Size(count, at, last)
        if with_self and kin and not unknown and not is_parted(words, at):
            size = Size(count + (0 if has_self else 1), at, last)
            best = size if best is None or size.number > best.number else best
        at = max(last, at + 1)
    return best if best and best.number <= LARGEST else None


def _run(words: Sequence[str], at: int) -> tuple[int, bool, bool, int, int] | None:
    """A stretch of kin and numbers: (people, sender among them, unknown number, end, kin named)."""
    count, kin, has_self, unknown, named = 0, 0, False, False, 0
    place, last, number = at, at, None
    while place < min(len(words), at + LONGEST_LIST):
        word = words[place]
        found = number_at(words, place)
        if word == "me" and kin and words[place - 1] not in _JOINERS and not _goes_on(words, place):
            break  # "mi pareja me pega"
        if (word in SELF or words[place - 1 : place + 1] == ["mi", "persona"]) and not _starts_clause(
            words, place, has_list=kin > 0
        ):
            if has_self:
                break
            has_self, count, last, number = True, count + 1, place + 1, None
        elif found and words[place : place + 1] != ["a"] and is_age(words, place):
            place = after_age(words, place)
            continue
        elif word == "both" and _plural_behind(words, place):
            number = 2
        elif found:
            if number is not None and words[place - 1 : place] == [words[place]]:
                break  # "1 1 1 1" is no list
            number = found
        elif (
            word in ("twin", "gemelos", "morochos") and place + 1 < len(words) and words[place + 1] in PLURALS
        ):
            number = 2
        elif word == "in" and words[place + 1 : place + 2] in (["law"], ["-"]):
            place += 1
        elif word in KIN or (word == "senora" and words[place - 1] in ("mi", "tu")):
            if _is_possessor(words, place):
                place += 1
                continue
            if word in PAIRS:
                count += number if number and number > PAIRS[word] else PAIRS[word]
            elif word in PLURALS and number is None and (ages := ages_behind(words, place))[0]:
                count, place = count + ages[0], ages[1] - 1
            elif word in PLURALS and number is None:
                unknown = True
            else:
                count += number or 1
            kin, number, last = kin + 1, None, place + 1
        elif word in PETS:
            number = None
        elif _is_named(words, place, is_list=has_self or kin > 0):
            count, kin, number, last = count + 1, kin + 1, None, place + 1
        elif word in NAMES and (kin or has_self):
            if unknown and words[place - 1] in (PLURALS | NAMES | _JOINERS):
                count, named, last = count + 1, named + 1, place + 1
        elif word in _BEING_WITH and (
            words[place - 1] == "conmigo" or words[place + 1 : place + 2] in (["conmigo"], ["with"])
        ):
            pass  # "estan conmigo mis 2 hijos", "my mother is with me"
        elif _is_self_too(words, place) or _is_of_a_mate(words, place):
            pass
        elif word in OTHERS and number and (has_self or kin):
            count, number, last, kin = count + number, None, place + 1, kin + 1
        elif word not in LIST_FILLERS or (word in ("(", ")") and not kin):
            break
        place += 1
    if (
        has_self
        and number
        and words[place - 2 : place - 1]
        and words[place - 2] in _MORE
        and place >= len(words)
    ):
        count, kin, last = count + number, kin + 1, place  # "me + 3"
    if not last > at or not (kin or has_self):
        return None
    return count, has_self, unknown and not named, last, kin


_BEING_WITH = word_set("esta estan is are")


def _is_self_too(words: Sequence[str], at: int) -> bool:
    """ "mi esposa y ESTE servidor"."""
    return words[at] == "este" and words[at + 1 : at + 2] in (["servidor"], ["servidora"])


def _is_of_a_mate(words: Sequence[str], at: int) -> bool:
    """ "mi compañero DE CUARTO y yo"."""
    return words[at] in _MATES_OF and words[at - 1 : at] == ["de"] and words[at - 2] in KIN


_MATES_OF = word_set("cuarto trabajo clase viaje piso equipo curso residencia universidad")


def _goes_on(words: Sequence[str], at: int) -> bool:
    """ "mum dad me nan n the baby" is a list although no comma says so."""
    after = words[at + 1 : at + 3]
    return bool(after) and (after[0] in KIN or (after[0] in _JOINERS and not KIN.isdisjoint(after)))


def _plural_behind(words: Sequence[str], at: int) -> bool:
    return any(word in PLURALS for word in words[at + 1 : at + 4])


def _is_named(words: Sequence[str], at: int, *, is_list: bool) -> bool:
    """ "4 kids, BECKY and me", "me and TRISH are ok": a word nobody knows, joined to the sender."""
    word = words[at]
    if not word.isalpha() or len(word) < 3 or (word in SPELLER.known and word not in NAMES):
        return False
    before, after = words[at - 1 : at], words[at + 1 : at + 3]
    listed = words[at + 1 : at + 5]
    if (
        at == 0
        and listed[:1] == [","]
        and listed[2:3]
        and listed[2] in _JOINERS
        and listed[3:4]
        and listed[3] in SELF
    ):
        return True  # "Ana, Luis y yo"
    if after[:1] and after[0] in _JOINERS and after[1:2] and after[1] in ("me", "i", "yo", "myself"):
        return at == 0 or before[0] in BOUNDARIES or before[0] in _JOINERS
    is_joined = before in (["and"], ["y"], ["&"], ["+"]) and words[at - 2 : at - 1] in (["me"], ["i"], ["yo"])
    return is_list and is_joined and (not after or after[0] in BOUNDARIES or after[0] in _BEING)


_BEING = word_set("are is estamos am in en at safe ok bien here aqui were need necesitamos have")


def _is_whole_text(words: Sequence[str], first: int, last: int) -> bool:
    """ "two parents two kids" and nothing else."""
    numbers = sum(number_at(words, at) is not None for at in range(first, last))
    return first == 0 and last >= len(words) and numbers >= 2


def _starts_clause(words: Sequence[str], at: int, *, has_list: bool) -> bool:
    """Whether "i" begins "i am fine" and so stands outside the list; in "my wife and i" it does not."""
    if words[at] in ("yo", "i", "me") and words[at + 1 : at + 2] and words[at + 1] in _MY:
        return not any(word in KIN for word in words[at + 2 : at + 5])  # "yo mi esposa y mis hijos"
    if words[at] not in ("i", "yo"):
        return (
            words[at] == "me"
            and at + 1 < len(words)
            and words[at + 1] not in LIST_FILLERS
            and at + 1 != len(words)
            and not has_list
        )
    if at and words[at - 1] in ("and", "y", "&", "+", "e", ","):
        goes_on = words[at + 1 : at + 2] and words[at + 1] in _JOINERS
        return (words[at - 1] == "," and not goes_on) or not has_list
    return not (at + 1 < len(words) and words[at + 1] in ("and", "y", "&", "+", "con", "with", ","))


_MY = word_set("mi mis my our nuestro nuestra nuestros nuestras")


def _is_possessor(words: Sequence[str], at: int) -> bool:
    """ "my mother 's house", "la casa de mi mama"."""
    if words[at + 1 : at + 2] and words[at + 1] in ("house", "home", "apartment", "place", "car", "phone"):
        return True
    before = words[max(0, at - 3) : at]
    return any(word in ("casa", "apartamento", "house", "carro", "apto") for word in before) and (
        "de" in before or "of" in before
    )

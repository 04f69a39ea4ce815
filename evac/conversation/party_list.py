"""Lists: "me, my wife and 2 kids", "estoy con mis 2 hijos"."""

from collections.abc import Sequence

from evac.conversation.party_joined import are_seated, is_parted, joined_to_self
from evac.conversation.party_run import Run, read_run
from evac.conversation.people_words import (
    KIN,
    LIST_FILLERS,
    NAMES,
    NUMBERS_READ,
    OTHERS,
    PETS,
    SELF,
    Size,
    number_at,
)
from evac.conversation.phrases import BOUNDARIES
from evac.kernel.folding import word_set

LARGEST = 60
_BEHIND_ENTRIES = word_set(", ( ) & +")  # no list begins with them
_POSSESSIVES = word_set("my mi mis our nuestro nuestra nuestros his her su sus their")
_MATES = word_set("este")
_LONGEST_LEAD = 8  # words before the first of the people: "with both of my two little"
_ANCHORS = KIN | SELF | word_set("senora ella she he self persona")  # no list is without one of these
_IN_LISTS = (
    KIN
    | PETS
    | SELF
    | NAMES
    | OTHERS
    | LIST_FILLERS
    | NUMBERS_READ
    | word_set("twin in estan esta is are persona servidor self ella she he")
    | _MATES
)


def find_list(words: Sequence[str]) -> Size | None:
    """A list of kin that holds the sender: "mi esposa, mis 2 hijos y yo"; "I am with my wife"."""
    best: Size | None = None
    at, anchors = 0, [n for n, word in enumerate(words) if word in _ANCHORS]
    for anchor in anchors:
        at = max(at, anchor - _LONGEST_LEAD)
        while at <= anchor:
            if words[at] not in _IN_LISTS or words[at] in _BEHIND_ENTRIES:
                at += 1
                continue
            run = read_run(words, at)
            if run is not None and (size := _party_of(words, at, run)):
                best = size if best is None or size.number > best.number else best
            at = max(run.last if run else 0, at + 1)
    return best if best and best.number <= LARGEST else None


def _party_of(words: Sequence[str], at: int, run: Run) -> Size | None:
    """Those listed and the sender, where they are together."""
    with_self = run.has_self or joined_to_self(words, at, run.last)
    if with_self and run.kin and run.is_countable and not is_parted(words, at):
        return Size(run.people + (not run.has_self), at, run.last)
    is_theirs = _is_whole_text(words, at, run.last) or _is_headed(words, at, run)
    is_theirs = is_theirs or _is_own_row(words, at, run)
    is_theirs = is_theirs or (run.kin > 0 and are_seated(words, at))
    return Size(run.people, at, run.last) if is_theirs and not with_self else None


def _is_own_row(words: Sequence[str], first: int, run: Run) -> bool:
    """ "Esposo, esposa y dos niños, Acarigua": three or more named first, and of nobody's."""
    is_row = first == 0 and run.kin > 2 and run.is_countable and _POSSESSIVES.isdisjoint(words[: run.last])
    return is_row and (run.last >= len(words) or words[run.last] in BOUNDARIES)


def _is_headed(words: Sequence[str], first: int, run: Run) -> bool:
    """ "Register: Okafor family. Father, mother, boy 9, girl 4."."""
    is_list = run.kin > 1 and run.is_countable and words[first - 1 : first] in ([":"], ["."], ["\n"], ["-"])
    return is_list and not _HEADINGS.isdisjoint(words[max(0, first - 5) : first])


_HEADINGS = word_set("family familia register registration registro registrar names nombres personas grupo")


def _is_whole_text(words: Sequence[str], first: int, last: int) -> bool:
    """ "two parents two kids" and nothing else."""
    numbers = sum(number_at(words, at) is not None for at in range(first, last))
    return first == 0 and last >= len(words) and numbers >= 2

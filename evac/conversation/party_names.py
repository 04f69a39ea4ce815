"""Names in a list of people: one more of them, or who was just counted."""

from collections.abc import Sequence

from evac.conversation.cues import speller
from evac.conversation.people_words import KIN, NAMES, PLURALS
from evac.kernel.folding import word_set

JOINERS = word_set("and y & + , e with con plus mas n")


def is_apposition(words: Sequence[str], at: int, *, is_list: bool) -> bool:
    """ "my colleague PRIYA and I", "wife LAKSHMI, son AARAV": a name that tells who was just counted."""
    word, before, after = words[at], words[at - 1 : at], words[at + 1 : at + 2]
    is_known = word in speller().known and word not in NAMES
    if not is_list or is_known or not word.isalpha() or len(word) < 3:
        return False
    is_told = before[0] in KIN and before[0] not in PLURALS
    return is_told and bool(after) and (after[0] in _BEHIND_NAMES or after[0].isdigit())


_BEHIND_NAMES = word_set(", and y & + e ( y")

"""Names in a list of people: one more of them, or who was just counted."""

from collections.abc import Sequence

from evac.conversation.cues import speller
from evac.conversation.people_words import KIN, NAMES, PLURALS, SELF
from evac.conversation.phrases import BOUNDARIES
from evac.kernel.folding import word_set

JOINERS = word_set("and y & + , e with con plus mas n")


def is_named(words: Sequence[str], at: int, *, is_list: bool) -> bool:
    """ "4 kids, BECKY and me", "me and TRISH are ok": a word nobody knows, joined to the sender."""
    word = words[at]
    if not word.isalpha() or len(word) < 3 or (word in speller().known and word not in NAMES):
        return False
    before, after = words[at - 1 : at], words[at + 1 : at + 3]
    listed = words[at + 1 : at + 5]
    if (
        at == 0
        and listed[:1] == [","]
        and listed[2:3]
        and listed[2] in JOINERS
        and listed[3:4]
        and listed[3] in SELF
    ):
        return True  # "Ana, Luis y yo"
    if after[:1] and after[0] in JOINERS and after[1:2] and after[1] in ("me", "i", "yo", "myself"):
        return at == 0 or before[0] in BOUNDARIES or before[0] in JOINERS
    is_joined = before in (["and"], ["y"], ["&"], ["+"]) and words[at - 2 : at - 1] in (["me"], ["i"], ["yo"])
    return is_list and is_joined and (not after or after[0] in BOUNDARIES or after[0] in _BEING)


_BEING = word_set("are is estamos am in en at safe ok bien here aqui were need necesitamos have")


def is_apposition(words: Sequence[str], at: int, *, is_list: bool) -> bool:
    """ "my colleague PRIYA and I", "wife LAKSHMI, son AARAV": a name that tells who was just counted."""
    word, before, after = words[at], words[at - 1 : at], words[at + 1 : at + 2]
    is_known = word in speller().known and word not in NAMES
    if not is_list or is_known or not word.isalpha() or len(word) < 3:
        return False
    is_told = before[0] in KIN and before[0] not in PLURALS
    return is_told and bool(after) and (after[0] in _BEHIND_NAMES or after[0].isdigit())


_BEHIND_NAMES = word_set(", and y & + e ( y")

"""Words as names and prepositions are looked up: without possessives, with what hasty writers leave out."""

from collections.abc import Sequence

from evac.kernel.folding import Token, word_set

CONTRACTED = word_set("al del pal dl")  # each ends in the article of the name behind it
_SHORT = {"d": "de", "dl": "del", "frm": "from", "fr": "from", "tru": "thru", "nr": "near"}
_NO_NAMES = word_set("let that what who how there here where it she he")  # "let's", "what's"


def spoken(words: Sequence[Token]) -> list[str]:
    bare = [_without_possessive(token.text) for token in words]
    return [_dropped_d(bare, at) if word == "e" else _SHORT.get(word, word) for at, word in enumerate(bare)]


def _without_possessive(word: str) -> str:
    """ "Tovar's got coffee" speaks of Tovar."""
    if word.endswith("'s") and word[:-2] not in _NO_NAMES:
        return word[:-2].replace("'", "") or word
    return word.replace("'", "") or word


def _dropped_d(bare: Sequence[str], at: int) -> str:
    """ "punta e mata", "saliendo e Machiques": an "e" before anything but an i is no "and"."""
    after = bare[at + 1] if at + 1 < len(bare) else ""
    is_of = at > 0 and bare[at - 1].isalpha() and after.isalpha() and not after.startswith(("i", "hi", "y"))
    return "de" if is_of else "e"

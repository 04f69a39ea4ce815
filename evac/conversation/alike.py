"""Whether two texts say the same with other numbers or a few other words, as auto-responders do. Pure."""

from evac.kernel.folding import folded, tokens

LEAST_WORDS = 5  # people repeat short texts; who repeats a long one nearly to the letter is no person
SAME_SHARE = 0.6


def is_alike(words: str, earlier: str) -> bool:
    mine, theirs = _said(words), _said(earlier)
    if not mine or not theirs:
        return False
    numbers = any(word.isdigit() for word in mine ^ theirs)
    mine, theirs = _without_numbers(mine), _without_numbers(theirs)
    if mine and mine == theirs and numbers:
        return True
    return len(mine) >= LEAST_WORDS and len(mine & theirs) >= SAME_SHARE * len(mine | theirs)


def _said(words: str) -> frozenset[str]:
    return frozenset(sign.text for sign in tokens(folded(words)) if sign.text[0].isalnum())


def _without_numbers(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in words if not any(sign.isdigit() for sign in word))

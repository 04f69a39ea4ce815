"""What has not happened: planned for in case of it, or feared."""

from collections.abc import Sequence
from itertools import pairwise

from evac.conversation.phrases import Hit
from evac.conversation.scope import LOOK_BACK, clause_before, sentence
from evac.kernel.folding import word_set

_FEARING = word_set("""
    afraid fear miedo temo tememos temor worried worry scared preocupa preocupados terrified risk riesgo
    could
""")
_AVOIDING = word_set("avoid avoiding evitar prevent against contra antes before")


def is_planned_for(words: Sequence[str], hit: Hit) -> bool:
    """ "if they start shooting I WILL GO to my uncle": nothing has happened."""
    before = clause_before(words, hit.first)
    if not any(word in ("if", "si", "cuando", "when") for word in before[:2]) or "know" in before:
        return False
    _first, end = sentence(words, hit.first)
    after = words[hit.last : min(end, hit.last + LOOK_BACK + 2)]
    return any(pair in _WILL_DO for pair in pairwise(after))


_WILL_DO = {
    ("i", "will"), ("we", "will"), ("i", "would"), ("we", "would"), ("nos", "vamos"), ("me", "voy"),
    ("nos", "iremos"), ("voy", "a"), ("vamos", "a"), ("we", "go"), ("i", "go"), ("me", "ire"),
}  # fmt: skip


def is_feared(words: Sequence[str], hit: Hit) -> bool:
    before = clause_before(words, hit.first)
    joined = " ".join(before)
    return (
        any(word in _FEARING or word in _AVOIDING for word in before)
        or "para que no" in joined
        or "in case" in joined
        or "por si" in joined
        or "en caso" in joined
        or ("if" in before and "know" not in before)
    )

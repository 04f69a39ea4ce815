"""Foes who came and went again: beside well-being what they were is behind, if they did no more than come."""

from collections.abc import Sequence

from evac.conversation.distress import Cry
from evac.conversation.phrases import Hit
from evac.kernel.folding import word_set
from evac.kernel.status import Status

_CAME = frozenset(["armed", "attacked", "menace", "alarm", "stopped", "afraid", "shooting", "foe_enters"])
_LEFT = word_set("left leave leaves gone went go ran run drove moved passed waved retreated fled scarpered")
_WENT_WHERE = word_set("away off on by past back out through home")
_LEFT_BY_ITSELF = word_set("left leave leaves gone passed retreated fled scarpered")
_NOBODY_ELSE = word_set("we i us she my")
_COMING_BACK = word_set("""
    return returned returning again tonight tomorrow back_tonight promised soon later yet until waiting behind
""")
_REACH = 25  # words


def without_who_passed(words: Sequence[str], cries: Sequence[Cry], safe: Sequence[Hit]) -> list[Cry]:
    """The cries that stand; all of them where anybody was harmed or taken, or the foes may come again."""
    if not safe or not any(cry.code in _CAME for cry in cries):
        return list(cries)
    if any(cry.status is Status.SOS and cry.code not in _CAME for cry in cries):
        return list(cries)
    if not _COMING_BACK.isdisjoint(words):
        return list(cries)
    return [cry for cry in cries if cry.code not in _CAME or not _left_after(words, cry)]


def _left_after(words: Sequence[str], cry: Cry) -> bool:
    end = min(len(words), cry.last + _REACH)
    for at in range(cry.last, end):
        if words[at] not in _LEFT or words[at - 1] in _NOBODY_ELSE:
            continue
        if words[at] in _LEFT_BY_ITSELF and words[at + 1 : at + 2] in _ENDS:
            return True
        if words[at + 1 : at + 2] and words[at + 1] in _WENT_WHERE:
            return True
    return False


_ENDS: tuple[list[str], ...] = ([], *([word] for word in (".", ",", ";", "!", "\n", ")", "and", "now", "us")))

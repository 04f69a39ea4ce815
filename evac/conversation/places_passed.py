"""Places that are passed: only meant to be so far, or just left behind."""

from collections.abc import Sequence

from evac.conversation.scope import sentence
from evac.conversation.still_to_come import AHEAD
from evac.kernel.folding import word_set
from evac.places.locate import Mention


def is_left_behind(mention: Mention, bare: Sequence[str]) -> bool:
    """ "San Carlos flashed by", "km 88 behind us"."""
    return mention.role == "at" and tuple(bare[mention.last : mention.last + 2]) in _LEFT_BEHIND


_LEFT_BEHIND = {
    ("flashed", "by"), ("went", "by"), ("behind", "us"), ("behind", "me"), ("quedo", "atras"),
    ("ya", "paso"), ("slid", "by"), ("rolled", "by"), ("just", "passed"),
}  # fmt: skip


def is_meant(mention: Mention, bare: Sequence[str]) -> bool:
    """ "we plan to cross via Arauca", "quiero salir por Brasil": who means to pass has not passed."""
    first, _last = sentence(bare, mention.first)
    before = bare[first : mention.first]
    if not _NOW.isdisjoint(bare[mention.last : mention.last + 2]):
        return False  # "we drive past Coro now"
    return any(word in AHEAD for word in before) or any(
        word in _TO_PASS for word in before[-5:] if not _is_just_done(before)
    )


def _is_just_done(before: Sequence[str]) -> bool:
    """ "acabamos de pasar por Araure" is behind them."""
    return any(word in _JUST for word in before[-6:])


_NOW = word_set("now ahora ahorita already")
_JUST = word_set("acabo acabamos acaba acaban acabe recien just")
_TO_PASS = word_set("ir irme irnos salir pasar cruzar viajar go cross travel leave drive")

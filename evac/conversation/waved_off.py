"""Distress that is named only to be waved off: laughed at, compared away, called an invention."""

from collections.abc import Sequence
from itertools import pairwise

from evac.conversation.phrases import BOUNDARIES, Hit
from evac.kernel.folding import word_set

# What people say of themselves when they laugh ("me muero"); who is taken, hurt or robbed does not.
JOKED_ABOUT = frozenset(
    ["sos_word", "killed", "threatened", "fire", "explosion", "flood", "alarm", "afraid", "medical_emergency"]
)
_LAUGHS = word_set("jaja jeje jiji jajj haha hehe ajaj")  # as the word begins
_LAUGH_SIGNS = word_set("lol lmao xd xdd jaj 😂 🤣 😆 😅 😜 😝")
_REACH_BEFORE, _REACH_BEHIND = 12, 12  # words
_BACK = 8  # words


def laughs(words: Sequence[str]) -> list[int]:
    """Where somebody laughs."""
    return [at for at, word in enumerate(words) if word[:4] in _LAUGHS or word in _LAUGH_SIGNS]


def is_laughed_at(hit: Hit, laughing: Sequence[int]) -> bool:
    """ "me muero jajaja mi mama les escribio?"."""
    if hit.code not in JOKED_ABOUT:
        return False
    return any(hit.first - _REACH_BEFORE <= at < hit.last + _REACH_BEHIND for at in laughing)


def is_waved_off(words: Sequence[str], hit: Hit) -> bool:
    """ "que secuestro NI QUE secuestro", "MAS mosquitos QUE miedo", "QUIEN INVENTO QUE nos quemaron"."""
    before = words[hit.first - 1] if hit.first else ""
    if before in ("que", "cual", "che", "than") and (
        _is_scorned(words, hit) or _is_less(words, hit.first - 1)
    ):
        return True
    if before == "a" and _is_less(words, hit.first - 2):
        return True
    return _is_invented(words, hit) or _is_disclaimed(words, hit)


def _is_scorned(words: Sequence[str], hit: Hit) -> bool:
    after = tuple(words[hit.last : hit.last + 2])
    return after[:2] in _SCORN or (hit.first > 1 and words[hit.first - 2] in ("ni", "ma", "pero"))


_SCORN = {("ni", "que"), ("ni", "nada"), (",", "si"), ("ni", "ocho"), ("nada", ","), ("nada", ".")}


def _is_less(words: Sequence[str], at: int) -> bool:
    """Whether word ``at`` is the "que" of "mas ... que", with something between."""
    if at < 0 or words[at] not in ("que", "than"):
        return False
    between = words[max(0, at - 4) : at]
    where = next((n for n, word in enumerate(between) if word in ("mas", "more", "menos")), None)
    return where is not None and where < len(between) - 1 and BOUNDARIES.isdisjoint(between[where:])


def _is_invented(words: Sequence[str], hit: Hit) -> bool:
    before = words[max(0, hit.first - _BACK) : hit.first]
    if _INVENTIONS.isdisjoint(before):
        return False
    for at, pair in enumerate(pairwise(before)):
        if pair[1] == "que" and pair[0] in _INVENTIONS:
            return "no" not in before[max(0, at - 2) : at] and BOUNDARIES.isdisjoint(before[at:])
    return False


def _is_disclaimed(words: Sequence[str], hit: Hit) -> bool:
    """ "it is NOT TRUE THAT I was arrested", "ES FALSO QUE nos robaron"."""
    before = words[max(0, hit.first - _BACK) : hit.first]
    for at, triple in enumerate(zip(before, before[1:], before[2:], strict=False)):
        is_denied = not _NOT.isdisjoint(before[max(0, at - 2) : at + 1])
        is_untrue = triple in _UNTRUE and before[max(0, at - 2) : at] != ["is", "it"]  # asked
        if is_untrue or (triple in _TRUE and is_denied) or (triple[1:] in _FALSE and not is_denied):
            return _BREAKS.isdisjoint(before[at + 1 :])
    return False


_UNTRUE = {
    ("not", "true", "that"), ("not", "correct", "that"), ("not", "the", "case"), ("nothing", "true", "in"),
}  # fmt: skip
_TRUE = {("es", "verdad", "que"), ("es", "cierto", "que")}  # denied by the word before
_NOT = word_set("no not never nunca tampoco isnt jamas")
_BREAKS = BOUNDARIES | word_set("but pero and y")
_FALSE = {("untrue", "that"), ("false", "that"), ("falso", "que"), ("incierto", "que"), ("lie", "that")}
_INVENTIONS = word_set("mentira mentiras invento inventaron inventan falso embuste embustes cuento bola")

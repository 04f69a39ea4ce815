"""What is told as past or by others: heard of last night, over for years, spoken of after the fact."""

from collections.abc import Sequence
from itertools import pairwise

from evac.conversation.cues import KIN
from evac.conversation.phrases import Hit
from evac.conversation.scope import FIRST_PERSON, LOOK_BACK, clause_before, sentence
from evac.kernel.folding import word_set


def is_long_ago(words: Sequence[str], hit: Hit) -> bool:
    """ "hace un mes", "in 2017", "el ano pasado": told of, and long over."""
    first, last = sentence(words, hit.first)
    near = words[max(first, hit.first - LOOK_BACK) : min(last, hit.last + 2 * LOOK_BACK)]
    if any(month in _MONTHS and near[at - 1] in ("en", "in") for at, month in enumerate(near) if at):
        return True
    if any(
        word == "ya" and near[at + 1 : at + 2] in (["tiene"], ["tienen"], ["van"], ["hace"])
        for at, word in enumerate(near)
        if not _LONG_SPANS.isdisjoint(near[at + 2 : at + 5])
    ):
        return True
    if any(word in ("desde", "since") and at + 1 < len(near) for at, word in enumerate(near)):
        return False
    for at, word in enumerate(near):
        if word in ("hace", "last") and not _LONG_SPANS.isdisjoint(near[at + 1 : at + 4]):
            return True
        if word in ("ago", "atras", "pasado") and not _LONG_SPANS.isdisjoint(near[max(0, at - 1) : at]):
            return True
        if word == "life" and near[max(0, at - 2) : at - 1] == ["in"]:
            return True  # "shot at twice in his life"
        if word.isdigit() and len(word) == 4 and near[max(0, at - 1) : at] in (["en"], ["in"], ["del"]):
            return word.startswith(("19", "20"))
    return False


_MONTHS = word_set("""
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre january february
    march april june july august september october november december
""")
_LONG_SPANS = word_set("ano anos mes meses year years month months")


def is_of_before(words: Sequence[str], hit: Hit) -> bool:
    """ "ANTES me daban miedo, AHORA ni los oigo": told of a time that is set against now."""
    first, last = sentence(words, hit.first)
    before = words[first : hit.first]
    for at, word in enumerate(before):
        if word in _BEFORE and before[at + 1 : at + 2] not in (["de"], ["que"]):
            return not _BY_NOW.isdisjoint(words[hit.last : last])
    return False


_BEFORE = word_set("antes before earlier")
_BY_NOW = word_set("ahora ya now")


def is_heard_of(words: Sequence[str], hit: Hit) -> bool:
    """ "we heard shots last night": told of, not cried about."""
    begin, end = sentence(words, hit.first)
    near = words[max(begin, hit.first - 6) : min(end, hit.last + 6)]
    joined = " ".join(near)
    is_past = any(time in joined for time in _PAST_TIMES) or not _PAST_DAYS.isdisjoint(near)
    return is_past and _STILL.isdisjoint(near)


def is_hearsay(words: Sequence[str], hit: Hit, hearsay: Sequence[Hit]) -> bool:
    begin, end = sentence(words, hit.first)
    heard = [hearing.last for hearing in hearsay if begin <= hearing.first < hit.first]
    if not heard:
        return False
    near = words[max(begin, hit.first - 3, max(heard)) : min(end, hit.last + 3)]
    return not any(word in KIN or word in FIRST_PERSON for word in near)


def is_told(words: Sequence[str], hit: Hit) -> bool:
    """ "nobody was hurt in the explosion", "hubo una explosion": spoken of as something that was."""
    if hit.code not in ("explosion", "shooting", "flood"):
        return False
    before = words[max(0, hit.first - 3) : hit.first]
    is_present = any(word in _PRESENT for word in (*before, *words[hit.last : hit.last + 1]))
    after = words[hit.last : hit.last + LOOK_BACK]
    return not is_present and (
        any(word in _TOLD for word in before) or ("was" in after and "now" not in after)
    )


_PRESENT = word_set("is esta estan are hay ahora now outside afuera aqui here us nos")
_TOLD = word_set("hubo after during despues durante in en")
_PAST_TIMES = ("last night", "last week", "days ago", "weeks ago", "semana pasada")
_PAST_DAYS = word_set("anoche ayer yesterday earlier antier anteayer")
_STILL = word_set("since desde still sigue siguen again otra")


def is_supplied(words: Sequence[str], first: int, mends: Sequence[Hit]) -> bool:
    """ "we WERE out of food, neighbours BROUGHT plenty", "got a flat, already FIXED": it is behind."""
    was = not _WAS.isdisjoint(words[max(0, first - 3) : first + 2])
    return any(hit.first > first and (was or hit.code == "mended") for hit in mends)


_WAS = word_set(
    "was were had estuve estuvo estuvimos estaba estabamos estaban tenia teniamos tuvimos pasamos"
)


def is_thought(words: Sequence[str], hit: Hit) -> bool:
    """ "we THOUGHT they were shots", "her shop had been looted, TURNED OUT the shutter was open"."""
    before = clause_before(words, hit.first)
    if not THINKING.isdisjoint(before) or any(pair in _LOOKED_LIKE for pair in pairwise(before)):
        return True
    first, end = sentence(words, hit.first)
    if not _WERE.isdisjoint(words[hit.last : hit.last + 1]) and any(
        pair in _TURNED_OUT for pair in pairwise(words[max(first, hit.first - 4) : hit.first])
    ):
        return True  # "TURNS OUT the gunshots WERE a film crew"
    after = list(words[hit.last : min(end, hit.last + LOOK_BACK)])
    return any(pair in _TURNED_OUT for pair in pairwise(after)) and hit.last < end


THINKING = word_set("thought feared imagined assumed pense pensamos crei creimos pensaba creia pensabamos")
_LOOKED_LIKE = {("looked", "like"), ("sounded", "like"), ("parecian", "unos"), ("parecia", "un")}
_WERE = word_set("was were")
_TURNED_OUT = {
    ("turned", "out"), ("turns", "out"), ("proved", "to"), ("was", "only"), ("was", "just"), ("were", "only"),
    ("were", "just"), ("resulto", "ser"), ("resultaron", "ser"), ("era", "solo"), ("eran", "solo"),
}  # fmt: skip

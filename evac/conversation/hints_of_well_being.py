"""Hints of well-being, of being under way or out: only where nothing, however faint, hints at distress."""

from collections.abc import Iterator, Sequence

from evac.conversation.cues.codes import DISTRESS
from evac.conversation.journey import Journey, is_ahead
from evac.conversation.phrases import Hit
from evac.conversation.safety import OWNERS
from evac.conversation.scope import is_asked, is_denied, sentence
from evac.kernel.folding import word_set
from evac.kernel.status import Status
from evac.places.locate import Mention

_REACH = 8  # words between the parts of a hint
# What is said of somebody's life elsewhere, or by who writes from there.
_LIVING_THERE = word_set("""
    live lives living vive viven vivo writing call calling relatives family familia embassy embajada
    consulate consulado cousin born nacio works trabaja
""")
_ADVERTS = word_set("""
    http https www bit ly click $ usd vendo winner gift selected prize premio ganaste reply parcel
    venden oferta ofertas promocion domicilio combo combos
""")
_UNDONE = word_set(
    "yet todavia aun but pero until hasta hope hopefully ojala espero wish pray let if si could"
)
_WONDERING = word_set("if si whether hope hopefully ojala espero wish wonder feliz let que_esten")
_ANY_DISTRESS = frozenset(
    f"hint_{part}" for part in ("harm", "hold", "dead", "fear", "hurt", "ill", "fire", "pursue", "gone")
)

Placed = tuple[Mention, int, int]


def find_hinted_well_being(
    words: Sequence[str], hits: Sequence[Hit], placed: Sequence[Placed]
) -> Journey | None:
    """The furthest on of what is hinted at: out of the country, under way, or well."""
    if not _ADVERTS.isdisjoint(words) or any(hit.code == "wrong_number" for hit in hits):
        return None
    kept = [hit for hit in hits if hit.code.startswith("hint_")]
    hinted = (_out(words, kept, placed), _under_way(words, kept, placed), _well(words, hits, kept))
    return next((journey for journey in hinted if journey), None)


def find_calm(words: Sequence[str], hits: Sequence[Hit]) -> Journey | None:
    """ "we just finished dinner": everyday life is told of, and nothing else at all."""
    hints = [hit for hit in hits if hit.code.startswith("hint_")]
    if not _NO_CALM.isdisjoint(words) or any(hit.code in _ANY_DISTRESS for hit in hints):
        return None
    if not _ADVERTS.isdisjoint(words) or any(hit.code in ("wrong_number", "hearsay") for hit in hits):
        return None
    for hit in _standing(words, hints, "hint_calm"):
        if not is_ahead(words, hit.first, hit.last):
            return Journey(Status.SAFE, hit.first, hit.last)
    return None


_NO_CALM = word_set("""
    if si unless when cuando want wants quiero queremos would could should can puede pueden need necesito they
    ellos hope ojala espero until hasta but pero soldiers police policia soldados men hombres offer ofrecemos
    nebuliser nebulizer concentrator dialysis insulin inhaler oxygen last candlelight formula
    wish birthday christmas navidad cumpleanos easter year ano dia felicidades congratulations
""")


def _out(words: Sequence[str], hints: Sequence[Hit], placed: Sequence[Placed]) -> Journey | None:
    for hit in _standing(words, hints, "hint_out"):
        return Journey(Status.DEPARTED, hit.first, hit.last)
    if not _LIVING_THERE.isdisjoint(words):
        return None
    for mention, first, last in placed:
        if not mention.outside or mention.role in ("towards", "none") or is_ahead(words, first, last):
            continue
        if is_asked(words, *sentence(words, first)):
            continue
        for hit in _standing(words, hints, "hint_arrival"):
            if _distance(hit, first, last) <= _REACH:
                return Journey(Status.DEPARTED, min(hit.first, first), max(hit.last, last))
    return None


def _under_way(words: Sequence[str], hints: Sequence[Hit], placed: Sequence[Placed]) -> Journey | None:
    ways = list(_standing(words, hints, "hint_way"))
    for hit in _standing(words, hints, "hint_motion"):
        where = [(way.first, way.last) for way in ways if way.last <= hit.first or way.first >= hit.last]
        where += [(first, last) for _mention, first, last in placed]
        if any(_distance(hit, first, last) <= _REACH for first, last in where):
            return Journey(Status.MOVING, hit.first, hit.last)
    return None


def _well(words: Sequence[str], hits: Sequence[Hit], hints: Sequence[Hit]) -> Journey | None:
    if any(hit.code in _ANY_DISTRESS and not is_denied(words, hit) for hit in hints):
        return None
    for hit in _standing(words, hints, "hint_well"):
        return Journey(Status.SAFE, hit.first, hit.last)
    for hit in hits:
        denied = (
            hit.code in DISTRESS
            and hit.code != "urgent"
            and is_denied(words, hit)
            and not is_asked(words, *sentence(words, hit.first))
        )
        if denied and _UNDONE.isdisjoint(words):
            return Journey(Status.SAFE, max(0, hit.first - 1), hit.last)
    return None


def _standing(words: Sequence[str], hints: Sequence[Hit], code: str) -> Iterator[Hit]:
    for hit in hints:
        if hit.code != code or is_denied(words, hit) or is_asked(words, *sentence(words, hit.first)):
            continue
        if words[hit.first] == "safe" and words[hit.first - 1 : hit.first] and words[hit.first - 1] in OWNERS:
            continue  # "my laptop is in the hotel safe"
        if code == "hint_well" and not _WONDERING.isdisjoint(words[max(0, hit.first - 8) : hit.first]):
            continue
        if code == "hint_well" or not is_ahead(words, hit.first, hit.last):
            yield hit


def _distance(hit: Hit, first: int, last: int) -> int:
    return max(hit.first, first) - min(hit.last, last)

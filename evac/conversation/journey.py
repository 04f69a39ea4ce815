"""Where people are going: under way, gone, or only planning to go."""

from collections.abc import Sequence

from evac.conversation.journey_by_place import Journey, by_place
from evac.conversation.phrases import Hit
from evac.conversation.scope import FIRST_PERSON, is_asked, is_denied, is_doubted, sentence
from evac.conversation.still_to_come import is_ahead
from evac.kernel.folding import word_set
from evac.kernel.status import Status
from evac.places.locate import Mention

__all__ = ["Journey", "find_journeys", "has_plan", "is_ahead"]

_UNABLE = word_set("can could able unable puedo podemos pudimos pude logramos")
_OUT_OF_ROOMS = (["of", "the"], ["of", "our"], ["of", "my"], ["of", "there"], ["of", "bed"])


def find_journeys(
    words: Sequence[str],
    hits: Sequence[Hit],
    mentions: Sequence[tuple[Mention, int, int]],
    country: frozenset[str],
) -> list[Journey]:
    """Journeys under way or over.

    Args:
        mentions: places spoken of, each with its first and last word in ``words``.
        country: folded names of the operation's country.
    """
    if any(hit.code == "forwarded" for hit in hits) and FIRST_PERSON.isdisjoint(words):
        return []  # a chain letter tells of nobody's own way
    found = [
        Journey(Status.DEPARTED if hit.code == "departed" else Status.MOVING, hit.first, hit.last)
        for hit in hits
        if hit.code in ("moving", "departed")
        and _is_fact(words, hit)
        and words[hit.last : hit.last + 2] != ["de", "peligro"]
        and not (hit.code == "departed" and _is_still_to(words, hit.first))
        and not (words[hit.last - 1] == "out" and words[hit.last : hit.last + 2] in _OUT_OF_ROOMS)
    ]
    has_moved = bool(found)
    places = [by_place(words, *mention, country, has_moved=has_moved) for mention in mentions]
    return found + [journey for journey in places if journey]


def has_plan(words: Sequence[str], hits: Sequence[Hit]) -> bool:
    """Whether a journey is spoken of as still to come."""
    return any(hit.code in ("moving", "departed") and is_ahead(words, hit.first, hit.last) for hit in hits)


def _is_fact(words: Sequence[str], hit: Hit) -> bool:
    first, last = sentence(words, hit.first)
    if is_asked(words, first, last) or is_denied(words, hit) or is_doubted(words, hit):
        return False
    if words[hit.last - 1] in ("side", "lado") and _is_within_town(words, hit.last):
        return False
    if hit.code == "moving" and _is_behind(words, hit):
        return False
    if words[first] in _SHOULD and first < hit.first and words[first + 1] not in _SHOULD_NOT:
        return False  # "si se pone feo nos vamos para la finca"
    clause = words[max(first, hit.first - 5) : hit.first]
    if any(word in _UNABLE for word in clause) and "not" in (*clause, "not" if "no" in clause else ""):
        return False
    return not is_ahead(words, hit.first, hit.last)


def _is_within_town(words: Sequence[str], at: int) -> bool:
    """ "on the other side OF TOWN" is no border."""
    return not _TOWN.isdisjoint(words[at : at + 3]) and words[at] in ("of", "de", "del")


_TOWN = word_set("""
    town city street road avenue building hill village block room house ciudad calle pueblo cerro avenida
    carretera edificio cuadra casa urbanizacion isla plaza
""")


def _is_behind(words: Sequence[str], hit: Hit) -> bool:
    """ "sali de la mina HACE UNA SEMANA" is no journey any more; nor is "a SEAT on the plane"."""
    if hit.first and words[hit.first - 1] in _SEATS:
        return True
    after = words[hit.first + 1 : hit.last + 6]
    return any(word == "hace" and not _WEEKS.isdisjoint(after[at : at + 4]) for at, word in enumerate(after))


def _is_still_to(words: Sequence[str], first: int) -> bool:
    """ "walking TO the Colombian side"."""
    before = [word for word in words[max(0, first - 2) : first] if word not in ("the", "el", "la")]
    return bool(before) and before[-1] in ("to", "towards", "toward", "hacia")


_SHOULD = word_set("si if cuando when apenas")
_SHOULD_NOT = word_set(", estamos ya vamos voy salimos , . we i llegue llegamos")
_SEATS = word_set("plaza puesto puestos cupo cupos asiento asientos seat seats lugar")
_WEEKS = word_set("semana semanas mes meses ano anos")

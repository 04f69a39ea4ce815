"""Names beyond the gazetteer: as they are written, as they sound, and where the gazetteer holds them too."""

from functools import lru_cache

from evac.kernel.folding import fold, sound
from evac.places.gazetteer import Gazetteer, Match
from evac.places.name_tree import NameTree
from evac.places.roles import role_of

SHORTEST_HEARD = 6  # letters: shorter names sound like many a word


@lru_cache(maxsize=16)
def tree_of(names: frozenset[str]) -> NameTree:
    return NameTree(map(str.split, names))


def is_named_abroad(bare: list[str], at: int, length: int, outside: frozenset[str]) -> bool:
    return " ".join(name for name in bare[at : at + length] if name[0].isalnum()) in outside


def is_heard_abroad(bare: list[str], at: int, outside: frozenset[str], known: frozenset[str]) -> bool:
    """ "llegue a bukaramanga": a word that nobody knows, and something leads to it."""
    word = bare[at]
    if len(word) < SHORTEST_HEARD or word in known or sound(word) not in _heard(outside):
        return False
    return role_of(bare, at).introduced


@lru_cache(maxsize=16)
def _heard(names: frozenset[str]) -> frozenset[str]:
    return frozenset(sound(name) for name in names if " " not in name and len(name) >= SHORTEST_HEARD)


def is_known_abroad(match: Match, gazetteer: Gazetteer, outside: frozenset[str]) -> bool:
    """ "kukuta", "riojacha": however it is spelled, the town lies beyond the border."""
    if not match.certain or not match.places or not gazetteer.is_abroad(match.places[0]):
        return False
    return fold(match.places[0].name) in outside

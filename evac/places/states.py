"""States named as such, or beside a place, which tell its namesakes apart."""

from collections.abc import Sequence

from evac.kernel.folding import fold
from evac.places.gazetteer import Gazetteer, Place

CLAUSE_ENDS = frozenset(".,;!?\n()-:")


def state_near(bare: list[str], at: int, length: int, gazetteer: Gazetteer) -> str | None:
    """The state named right behind ("San Antonio, Tachira") or anywhere else as a state."""
    if (behind := _state_behind(bare, at + length, gazetteer)) is not None:
        return behind
    if SAID_STATES.isdisjoint(bare):
        return None
    for place, word in enumerate(bare):
        if word in SAID_STATES and place + 1 < len(bare):
            for size in (2, 1):
                state = " ".join(bare[place + 1 : place + 1 + size])
                if state in gazetteer.states:
                    return state
    return None


def _state_behind(bare: list[str], after: int, gazetteer: Gazetteer) -> str | None:
    for at in range(after, min(len(bare), after + _FURTHEST)):
        for size in (2, 1):
            state = " ".join(bare[at : at + size])
            if state in gazetteer.states:
                return state
        if bare[at] not in TELLING_WHICH:
            return None
    return None


SAID_STATES = frozenset(["estado", "edo", "state"])
BEFORE_STATES = frozenset([",", "(", "-", "/", "estado", "edo", "state", "of", "en", "in", "de", "del", "."])
TELLING_WHICH = BEFORE_STATES | {"the", "one", "la", "el", "pero", "but", "yes", "si", "?"}
_FURTHEST = 7  # words: "Barrancas? Yes, the one in Monagas"


def is_said_to_be_state(bare: list[str], at: int, length: int) -> bool:
    """ "Bolivar state", "edo Lara"."""
    return bare[at + length : at + length + 1] == ["state"] or (at > 0 and bare[at - 1] in SAID_STATES)


def is_told_by_state(
    bare: list[str], at: int, length: int, places: Sequence[Place], gazetteer: Gazetteer
) -> bool:
    """ "delicias, tachira": at the beginning of a clause, with its state behind it."""
    if at and bare[at - 1] not in CLAUSE_ENDS:
        return False
    state = _state_behind(bare, at + length, gazetteer)
    return state is not None and any(fold(place.state) == state for place in places)

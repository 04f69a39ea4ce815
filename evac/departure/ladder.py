"""Which stage holds, and what an answer makes of an order. Pure."""

from evac.departure.models import InstructionState
from evac.kernel.status import Intent, Status
from evac.operation.ladder import Ladder, Rung

# From here on nothing moves an order any more.
ENDED = frozenset({InstructionState.SUPERSEDED, InstructionState.EXPIRED})
ANSWERED = frozenset({InstructionState.UNDERSTOOD, InstructionState.ACTING, InstructionState.DECLINED})
_ON_THE_WAY = (InstructionState.ISSUED, InstructionState.DELIVERED, InstructionState.SEEN)


def stage_of(zone_stage: str | None, party_stage: str | None, ladder: Ladder) -> Rung | None:
    """The stricter of the zone's and the party's own; a code the ladder no longer has counts for nothing."""
    rungs = [rung for code in (zone_stage, party_stage) if (rung := ladder.find(code)) is not None]
    return max(rungs, key=lambda rung: rung.strictness, default=None)


def answer_meaning(rung: Rung, means: str) -> InstructionState | None:
    """What an answer, by digit or in words, makes of an order of this stage; None: it is no answer to it."""
    if rung.question is None:
        return None
    if (moved := rung.question.moves.get(means)) is not None:
        return InstructionState(moved)
    if means == Status.DEPARTED:  # whoever is out has done what every order is for
        return InstructionState.ACTING
    is_intent = means in frozenset(Intent) and means != Intent.NONE
    return InstructionState.UNDERSTOOD if is_intent and rung.question.kind == "intent" else None


def stage_after(rung: Rung, means: str) -> str | None:
    """The party's own stage once it has answered; one that changes its mind is back on the order's stage."""
    if rung.stand_down:
        return None
    return rung.question.rungs.get(means, rung.code) if rung.question else rung.code


def moved(before: InstructionState, after: InstructionState) -> InstructionState:
    """Receipts move an order forward only, and never over an answer; a later answer replaces an earlier."""
    if before in ENDED:
        return before
    if after in ANSWERED or after in ENDED:
        return after
    if before in ANSWERED:
        return before
    return max(before, after, key=_ON_THE_WAY.index)

"""What has become of each recipient, by the best of its texts, and whether somebody has to call it."""

from sqlalchemy import ColumnElement, Subquery, and_, case, exists, false, func, or_, select, true
from sqlalchemy.orm import aliased

from evac.broadcasts.models import FILTERED, STORM, Broadcast, BroadcastState, Recipient
from evac.departure.models import Instruction, InstructionState
from evac.messaging.models import Outgoing, State
from evac.messaging.openers import WAITS_FOR_WORD
from evac.messaging.render import DARK, HELD, LOST

# What a recipient is counted as: by the best of its texts.
BEST_FIRST = (
    State.READ,
    State.DELIVERED,
    State.SENT,
    State.ACCEPTED,
    State.UNSURE,
    State.SUBMITTING,
    State.QUEUED,
    State.UNDELIVERED,
    State.FAILED,
    State.REJECTED,
    State.EXPIRED,
    State.SUPPRESSED,
    State.CANCELLED,
)
NOT_REACHED = (State.UNDELIVERED, State.FAILED, State.REJECTED, State.EXPIRED, State.SUPPRESSED)
AT_THE_CARRIER = (State.SENT, State.ACCEPTED, State.UNSURE, State.SUBMITTING)  # or it may be
_HEIGHTS = {state: height for height, state in enumerate(reversed(BEST_FIRST), start=1)}
STATES = {height: state for state, height in _HEIGHTS.items()}
_PUT_OFF = (DARK, HELD, WAITS_FOR_WORD)  # until they may be written to, however fast we send
# Halted by the carrier's refusals: the words were right, and whoever lacks them is still to be told.
_STILL_RIGHT = (STORM, FILTERED)


def best_texts(broadcast: Broadcast) -> Subquery:
    """By party: the ``height`` of its best text; ``taken_back``: it has one that we ourselves withdrew;
    ``in_doubt``: it has one that was given up and may have left; ``soon``: one that leaves in its turn.

    From the commit of a halt on what is queued never leaves: it counts as taken back before its row says so.
    """
    withdrawn: ColumnElement[bool] = (Outgoing.state == State.CANCELLED) & (
        func.coalesce(Outgoing.reason, "") != LOST
    )
    doubted: ColumnElement[bool]
    doubted, heights = Outgoing.may_have_been_sent.is_(True), _HEIGHTS
    if broadcast.state is BroadcastState.HALTED:
        is_queued = Outgoing.state == State.QUEUED
        withdrawn, doubted = withdrawn | is_queued, doubted | (is_queued & Outgoing.may_duplicate)
        heights = _HEIGHTS | {State.QUEUED: _HEIGHTS[State.CANCELLED]}
    in_its_turn = func.coalesce(Outgoing.reason, "").not_in(_PUT_OFF) & (Outgoing.state == State.QUEUED)
    best = select(
        Outgoing.party_id,
        func.max(case(heights, value=Outgoing.state)).label("height"),
        func.max(case((withdrawn, 1), else_=0)).label("taken_back"),
        func.max(case((doubted, 1), else_=0)).label("in_doubt"),
        func.max(case((in_its_turn, 1), else_=0)).label("soon"),
    )
    return best.where(Outgoing.broadcast_id == broadcast.id).group_by(Outgoing.party_id).subquery()


def is_to_be_called(broadcast: Broadcast, best: Subquery, *, without_text: str) -> ColumnElement[bool]:
    """Whether nothing of it arrived or is on its way, and its words still hold for the recipient.

    They do not once a newer order holds, or when it was halted for what it says; a call about them would tell
    people the wrong thing.

    Args:
        without_text: what a recipient is counted as of whom there is no text.
    """
    if broadcast.state is BroadcastState.HALTED and broadcast.halt_reason not in _STILL_RIGHT:
        return false()
    failed = best.c.height.in_([_HEIGHTS[state] for state in NOT_REACHED])
    lost = is_lost(best)
    untold = best.c.height.is_(None) & (true() if without_text in NOT_REACHED else false())
    return or_(failed, lost, untold) & ~_has_newer_order(broadcast)


def is_put_off(best: Subquery) -> ColumnElement[bool]:
    """It waits for its party's own hour or word, not for its turn."""
    return and_(best.c.height == _HEIGHTS[State.QUEUED], best.c.soon == 0)


def is_lost(best: Subquery) -> ColumnElement[bool]:
    """Nobody withdrew it: its phone is in other hands, and its party is still to be told."""
    return and_(best.c.height == _HEIGHTS[State.CANCELLED], best.c.taken_back == 0)


def _has_newer_order(broadcast: Broadcast) -> ColumnElement[bool]:
    """One that was itself taken back does not count: the older one stands again then."""
    mine, newer = aliased(Instruction), aliased(Instruction)
    return exists().where(
        mine.broadcast_id == broadcast.id,
        mine.party_id == Recipient.party_id,
        mine.state == InstructionState.SUPERSEDED,
        newer.party_id == mine.party_id,
        newer.id > mine.id,
    )

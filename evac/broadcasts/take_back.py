"""What a halt takes back: an order nobody can know of gives way to the one that was told before it."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Select, exists, or_, select, update
from sqlalchemy.orm import Session

from evac.broadcasts.escalate import CASE_DUE
from evac.broadcasts.models import Broadcast, BroadcastState
from evac.cases.models import CaseKind
from evac.cases.open import open_case
from evac.departure.instruct import SUPERSEDED
from evac.departure.ladder import answer_meaning, stage_after
from evac.departure.models import Instruction, InstructionState
from evac.departure.queries import LEAVING, texts_of
from evac.departure.silence import Step, due_after
from evac.kernel.status import Intent, Status
from evac.messaging.again import queue_again
from evac.messaging.models import Outgoing, Question, State
from evac.operation.current import operation_of
from evac.operation.ladder import Rung
from evac.people.models import Party
from evac.triage.models import RosterEntry
from evac.triage.rescore import set_unweighed

WITHDRAWN = "withdrawn"  # what became of the question of an order that was taken back
_TEXT = Outgoing.broadcast_id == Instruction.broadcast_id, Outgoing.party_id == Instruction.party_id
_LEFT: ColumnElement[bool] = exists().where(
    *_TEXT, or_(Outgoing.state.in_(LEAVING), Outgoing.sent_at.is_not(None), Outgoing.may_have_been_sent)
)


def take_back_chunk(session: Session, broadcast: Broadcast, *, now: datetime, limit: int = 200) -> int:
    """End the next orders whose text never left; the order before stands again, or a person sees to it.

    Call it when none of the broadcast's texts is queued any more. What is at the carrier or in doubt stays:
    the correction is for those, and silence still leads to a person.

    Returns:
        How many orders were ended.
    """
    # As ever the roster's rows are locked first, in one order, and what they stand for is read after it.
    party_ids = sorted(session.scalars(_untold(broadcast, Instruction.party_id).limit(limit)))
    rows = select(RosterEntry).where(RosterEntry.party_id.in_(party_ids)).order_by(RosterEntry.party_id)
    entries = session.scalars(rows.with_for_update().execution_options(populate_existing=True)).all()
    mine = _untold(broadcast, Instruction).where(Instruction.party_id.in_(party_ids))
    orders = session.scalars(mine.with_for_update(of=Instruction)).all()
    earlier = _told_before(session, [order.party_id for order in orders])
    for order in orders:
        order.active, order.state, order.silent_at = False, InstructionState.SUPERSEDED, None
    session.flush()  # the index admits one active order
    _withdraw(session, broadcast, [order.party_id for order in orders], now)
    ended = {order.party_id for order in orders}
    for entry in entries:
        if entry.party_id in ended:
            _stand_again(session, entry, earlier.get(entry.party_id), now)
    return len(orders)


def _untold(broadcast: Broadcast, wanted):  # type: ignore[no-untyped-def]
    untold = Instruction.active, Instruction.state == InstructionState.ISSUED, ~_LEFT
    return select(wanted).where(Instruction.broadcast_id == broadcast.id, *untold).order_by(Instruction.id)


def _told_before(session: Session, party_ids: Sequence[int]) -> dict[int, Instruction]:
    """Each party's order before; a halted one counts only if its text left, and then nothing stands."""
    before: Select = (
        select(Instruction, Broadcast.state, _LEFT)
        .join(Broadcast, Broadcast.id == Instruction.broadcast_id)
        .where(Instruction.party_id.in_(party_ids), Instruction.active.is_(False))
        .order_by(Instruction.id.desc())
    )
    found: dict[int, Instruction | None] = {}
    for order, state, has_left in session.execute(before):
        is_halted = state is BroadcastState.HALTED
        if order.party_id not in found and not (is_halted and not has_left):
            found[order.party_id] = None if is_halted else order
    return {party_id: order for party_id, order in found.items() if order is not None}


def _withdraw(session: Session, broadcast: Broadcast, party_ids: Sequence[int], now: datetime) -> None:
    asked = Question.broadcast_id == broadcast.id, Question.party_id.in_(party_ids)
    still = update(Question).where(*asked, Question.closed_at.is_(None))
    session.execute(still.values(closed_at=now, outcome=WITHDRAWN))


def _stand_again(session: Session, entry: RosterEntry, order: Instruction | None, now: datetime) -> None:
    rung = operation_of(session).ladder.find(order.stage) if order else None
    stage = _stage(order, rung) if order and rung else None
    if order and rung and order.state is InstructionState.SUPERSEDED and order.valid_until > now:
        _revive(session, order, rung, now)
        set_unweighed(session, [entry.party_id], instruction=order.state.value, stage=stage)
        return
    left_over = InstructionState.EXPIRED.value if order else None
    set_unweighed(session, [entry.party_id], instruction=left_over, stage=stage)
    if entry.closed_at is None and entry.status is not Status.DEPARTED:
        party = session.get_one(Party, entry.party_id)
        open_case(session, party, CaseKind.SILENT, now=now, due_at=now + CASE_DUE)


def _revive(session: Session, order: Instruction, rung: Rung, now: datetime) -> None:
    """As it was left; receipts move it on from there, and its silence is counted anew."""
    answered = order.answered_at is not None
    meant = answer_meaning(rung, order.intent.value) if answered else InstructionState.ISSUED
    order.active, order.state = True, meant or InstructionState.UNDERSTOOD
    if not answered and rung.silence is not None and order.reminders < Step.A_PERSON:
        order.silent_at = due_after(Step(order.reminders), now, rung.silence)
    _ask_again(session, order, now)
    texts = texts_of(session, order)
    if not any(_has_left(text) for text in texts):
        _queue_again(session, [text for text in texts if text.reason == SUPERSEDED], now)


def _stage(order: Instruction, rung: Rung) -> str | None:
    if order.answered_at is not None and order.intent is not Intent.NONE:
        return stage_after(rung, order.intent.value)
    return None if rung.stand_down else rung.code


def _ask_again(session: Session, order: Instruction, now: datetime) -> None:
    """Its letter is still on the phone; it means the same as before unless something else took it."""
    mine = select(Question).where(Question.party_id == order.party_id)
    asked = list(session.scalars(mine.order_by(Question.id.desc())))
    taken = {question.letter for question in asked if question.closed_at is None}
    for question in asked:
        is_its = question.broadcast_id == order.broadcast_id and question.outcome == "replaced"
        if is_its and question.letter not in taken and question.expires_at > now:
            question.closed_at = question.outcome = None
            return


def _has_left(text: Outgoing) -> bool:
    return text.state in LEAVING or text.sent_at is not None or text.may_have_been_sent


def _queue_again(session: Session, texts: Iterable[Outgoing], now: datetime) -> None:
    """What the halted order took back before it left goes on its way after all."""
    for text in texts:
        if text.state is State.CANCELLED:
            queue_again(session, text, now=now)

"""Trying a draft's words on a duty phone: the one text of a broadcast that needs no second officer.

It goes to numbers of the operation's own staff only, is nobody's instruction, and counts as no recipient.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.audit.append import record
from evac.broadcasts.models import Broadcast, Trial
from evac.broadcasts.words import body_of
from evac.db.sealed import seal, unseal
from evac.kernel.errors import EvacError, NotFound
from evac.kernel.phone import normal_phone
from evac.kernel.wording import Front, Wording, front_of
from evac.limits.take import take
from evac.operation.allowed import may_text
from evac.operation.current import operation_of
from evac.operation.stage_texts import say_stage

CASE_CODE, LETTER = "MMMMM", "W"  # the longest a real text can have, and no party's
WORTH_FOR = timedelta(minutes=10)  # a trial nobody waits for any more is not sent
_BURST, _RATE = 6.0, 6 / 3600  # trials an officer may ask for


class NotOnDuty(EvacError):
    """The number stands on no duty list: drafts are shown to our own staff only."""

    code = "not-on-duty"
    status = 422

    def __init__(self) -> None:
        super().__init__("This number is not on the duty list.")


class TooManyTrials(EvacError):
    code = "too-many-trials"
    status = 429

    def __init__(self) -> None:
        super().__init__("Too many trials. Wait a few minutes.")


@dataclass(frozen=True, repr=False)
class Ready:
    """A trial as it is handed over, once."""

    uid: str
    front: Front
    number: str
    body: str


def try_out(
    session: Session,
    broadcast: Broadcast,
    *,
    language: str,
    wording: Wording,
    number: str,
    officer_id: int,
    now: datetime,
) -> Trial:
    """Ask for one text to one duty phone; the dispatcher sends it.

    Args:
        number: as the officer typed it.

    Raises:
        NotOnDuty, TooManyTrials, NotFound: there are no such words.
        BannedWords, TooLong: they cannot leave as they are.
    """
    operation = operation_of(session)
    e164 = normal_phone(number, operation.phone_region)
    if e164 not in {phone.number for phone in operation.duty.phones} or not may_text(operation, e164 or ""):
        raise NotOnDuty
    body = body_of(session, broadcast, language, wording)
    if body is None:
        raise NotFound("words")
    said = say_stage(
        operation,
        body=body,
        language=language,
        wording=wording,
        sign_off=None,
        case_code=CASE_CODE,
        letter=LETTER,
        until=broadcast.valid_until or now,
    )
    if not take(session, f"trials:{officer_id}", rate_per_second=_RATE, burst=_BURST, now=now):
        raise TooManyTrials
    trial = Trial(
        broadcast_id=broadcast.id, officer_id=officer_id, language=language, wording=wording, asked_at=now
    )
    seal(session, trial, number=e164, body=said)
    session.add(trial)
    record(session, "broadcast.try-out", at=now, officer_id=officer_id, subject=f"broadcast:{broadcast.uid}")
    return trial


def take_waiting(session: Session, *, now: datetime, limit: int = 10) -> list[Ready]:
    """Trials to be handed over after this commit: a crash in between loses one, and sends none twice."""
    waiting = (
        select(Trial)
        .where(Trial.taken_at.is_(None), Trial.asked_at > now - WORTH_FOR)
        .order_by(Trial.asked_at, Trial.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    trials = session.scalars(waiting).all()
    for trial in trials:
        trial.taken_at = now
    return [
        Ready(
            trial.uid,
            front_of(trial.wording),
            unseal(session, trial, "number") or "",
            unseal(session, trial, "body") or "",
        )
        for trial in trials
    ]


def note_outcome(session: Session, uid: str, outcome: str) -> None:
    """What the carrier answered."""
    trial = session.scalar(select(Trial).where(Trial.uid == uid))
    if trial is not None:
        trial.outcome = outcome


def trials_of(session: Session, broadcast: Broadcast, *, limit: int = 5) -> Sequence[Trial]:
    """The newest first."""
    mine = select(Trial).where(Trial.broadcast_id == broadcast.id).order_by(Trial.id.desc())
    return session.scalars(mine.limit(limit)).all()

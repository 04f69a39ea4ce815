"""Handing a draft in: from here on its words and its audience stand still, or start anew."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy.orm import Session

from evac.audit.append import record
from evac.broadcasts import audience
from evac.broadcasts.content import written
from evac.broadcasts.errors import NotSubmittable
from evac.broadcasts.frozen import void
from evac.broadcasts.hands import check_hands, lock, take_in_hand
from evac.broadcasts.models import Broadcast
from evac.broadcasts.schemas import audience_of
from evac.broadcasts.states import Action, take
from evac.broadcasts.words import words_of
from evac.db.sealed import seal
from evac.kernel.errors import NotFound
from evac.kernel.folding import fold
from evac.kernel.segments import fold_to_gsm7
from evac.kernel.wording import Wording
from evac.operation.current import operation_of
from evac.operation.lint_stages import lint_variant
from evac.operation.model import Operation

UNCHANGED = "These are the halted words. Change them, or leave them empty where nothing is to be corrected."


def submit(session: Session, broadcast: Broadcast, *, officer_id: int, now: datetime) -> None:
    """Freeze it; the dispatcher writes down the recipients, then a second officer may look at it.

    Raises:
        WrongState: it is no draft.
        Changed: it, or who had a hand in it, is not what was signed.
        NotSubmittable: it cannot be sent as it is; says why, by field.
    """
    lock(session, broadcast)
    state = take(Action.SUBMIT, broadcast.state)
    check_hands(session, broadcast)
    if found := problems(session, broadcast, now=now):
        raise NotSubmittable(found)
    void(session, broadcast)
    broadcast.state = state
    broadcast.submitted_by, broadcast.submitted_at = officer_id, now
    seal(session, broadcast, comment=None)
    take_in_hand(session, broadcast, officer_id, now)
    record(session, "broadcast.submit", at=now, officer_id=officer_id, subject=f"broadcast:{broadcast.uid}")


def give_back(
    session: Session, broadcast: Broadcast, *, officer_id: int, comment: str, now: datetime
) -> None:
    """Return it to who wrote it, with a comment; until its first text has left, also after an approval.

    Raises:
        WrongState: it was not handed in, or is on its way.
    """
    lock(session, broadcast)
    broadcast.state = take(Action.GIVE_BACK, broadcast.state)
    void(session, broadcast)
    seal(session, broadcast, comment=comment.strip() or None)
    record(session, "broadcast.return", at=now, officer_id=officer_id, subject=f"broadcast:{broadcast.uid}")


def problems(session: Session, broadcast: Broadcast, *, now: datetime) -> dict[str, list[str]]:
    """What keeps it from being submitted, by field; the composer shows it while one writes."""
    operation = operation_of(session)
    found: dict[str, list[str]] = {}
    for field, problem in (
        *_of_stage(operation, broadcast),
        *_of_times(operation, broadcast, now),
        *_of_words(session, operation, broadcast),
        *_of_correction(session, broadcast),
        *_of_audience(session, broadcast, now),
    ):
        found.setdefault(field, []).append(problem)
    return found


def _of_stage(operation: Operation, broadcast: Broadcast) -> Iterator[tuple[str, str]]:
    rung = operation.ladder.find(broadcast.stage)
    if rung is None:
        yield "stage", "The ladder has no such stage."
    elif not rung.choosable:
        yield "stage", "This stage offers seats, or is reached by an event: it cannot be sent."


def _of_times(operation: Operation, broadcast: Broadcast, now: datetime) -> Iterator[tuple[str, str]]:
    rung = operation.ladder.find(broadcast.stage)
    if broadcast.valid_until is None and rung is not None and rung.instruction:
        yield "valid_until", "Say until when the instruction is worth anything."
    if broadcast.valid_until is not None and broadcast.valid_until <= now:
        yield "valid_until", "This moment is past."
    if broadcast.deadline_at is not None and broadcast.deadline_at <= now:
        yield "deadline_at", "This moment is past."


def _of_words(session: Session, operation: Operation, broadcast: Broadcast) -> Iterator[tuple[str, str]]:
    if not broadcast.variants:
        yield "variants", "There are no words yet."
    rung = operation.ladder.find(broadcast.stage)
    for (language, wording), body in words_of(session, broadcast).items():
        field = f"variants.{language}.{wording.value}"
        if language not in operation.languages:
            yield field, "The operation does not speak this language."
            continue
        for problem in lint_variant(operation, body=body, language=language, wording=wording, rung=rung):
            yield field, problem.expected
        if "{until}" in body and broadcast.valid_until is None:
            yield field, "The words name a time, but none is given."


def _of_correction(session: Session, broadcast: Broadcast) -> Iterator[tuple[str, str]]:
    """Who got halted words must not get them once more: that would put them in force again."""
    halted = session.get(Broadcast, broadcast.corrects_id) if broadcast.corrects_id else None
    before = _as_they_read(session, halted) if halted else {}
    for (language, wording), words in _as_they_read(session, broadcast).items():
        if before.get((language, wording)) == words:
            yield f"variants.{language}.{wording.value}", UNCHANGED


def _as_they_read(
    session: Session, broadcast: Broadcast
) -> dict[tuple[str, Wording], tuple[str, str | None]]:
    """With the time they name; other spaces, capitals or accents make no other text."""
    until = written(broadcast.valid_until)
    return {
        variety: (fold(fold_to_gsm7(body)), until if "{until}" in body else None)
        for variety, body in words_of(session, broadcast).items()
    }


def _of_audience(session: Session, broadcast: Broadcast, now: datetime) -> Iterator[tuple[str, str]]:
    try:
        choice = audience.chosen(session, audience_of(broadcast), varieties=())
    except NotFound:
        yield "audience", "The broadcast it names is no longer there."
        return
    if session.scalar(audience.party_ids(choice, now).limit(1)) is None:
        yield "audience", "Nobody is meant."

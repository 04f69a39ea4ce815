"""Writes what the delivery machine decided: the text, its attempt, and what follows from it."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Generic, TypeVar

import phonenumbers
import structlog
from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from evac.db.sealed import unseal
from evac.messaging.channel import Event, Outcome
from evac.messaging.delivery import FINAL, PAUSE, SENDER_PAUSED, Delivery, Effect, step
from evac.messaging.models import Attempt, Outgoing, SenderPause, State
from evac.messaging.next_contact import queue_for_next_contact, replacements_of
from evac.messaging.rows import AttemptRow, Text, TextRow, Try, lock_texts, write_attempts, write_texts
from evac.people.models import Contact, ContactState

_log = structlog.get_logger(__name__)
_PAUSED = "any_sender_paused"
_ACCEPTED_OR_BETTER = frozenset({State.ACCEPTED, State.SENT, State.DELIVERED, State.READ})
T = TypeVar("T", Outgoing, TextRow)
A = TypeVar("A", Attempt, AttemptRow)


@dataclass
class Tried(Generic[T, A]):
    """A text and its attempts, oldest first; the text's row is locked."""

    text: T
    attempts: list[A] = field(default_factory=list)


TriedRow = Tried[TextRow, AttemptRow]


def locked(session: Session, outgoing_ids: Iterable[int]) -> dict[int, Tried[Outgoing, Attempt]]:
    """Texts with their attempts. All lock texts in the order of ids, so that nobody waits in a circle."""
    wanted = sorted(set(outgoing_ids))
    texts = select(Outgoing).where(Outgoing.id.in_(wanted)).order_by(Outgoing.id).with_for_update()
    found = {
        text.id: Tried[Outgoing, Attempt](text)
        for text in session.scalars(texts.execution_options(populate_existing=True))
    }
    attempts = select(Attempt).where(Attempt.outgoing_id.in_(wanted)).order_by(Attempt.id)
    for attempt in session.scalars(attempts.execution_options(populate_existing=True)):
        found[attempt.outgoing_id].attempts.append(attempt)
    return found


def locked_rows(session: Session, outgoing_ids: Iterable[int]) -> dict[int, TriedRow]:
    """The same for many at once, outside the session: what happens to them is written by ``move_all``."""
    texts, attempts = lock_texts(session, outgoing_ids)
    found = {text.id: TriedRow(text) for text in texts}
    for attempt in attempts:
        found[attempt.outgoing_id].attempts.append(attempt)
    return found


def move(
    session: Session,
    tried: Tried[Outgoing, Attempt],
    attempt: Attempt | None,
    outcome: Outcome,
    now: datetime,
) -> None:
    """Let one thing happen to a text or to an attempt at it."""
    for effect in _moved(tried, attempt, outcome, now):
        _carry_out(session, tried.text, attempt, effect, outcome, now)


def move_all(
    session: Session, happened: Iterable[tuple[TriedRow, AttemptRow, Outcome]], now: datetime
) -> None:
    """Let many things happen, in order. What follows from them is done once all rows are written: it may be
    about rows that are among them. Nearly every receipt says that no replacement is needed: that is asked for
    all at once, and last, so that it is true of what was queued instead of them here."""
    texts, attempts, following, reached = {}, {}, [], []
    for tried, attempt, outcome in happened:
        for effect in _moved(tried, attempt, outcome, now):
            if effect is Effect.CANCEL_REPLACEMENT:
                reached.append(tried.text.id)
            else:
                following.append((tried.text, attempt, effect, outcome))
        texts[tried.text.id], attempts[attempt.id] = tried.text, attempt
    write_texts(session, texts.values())
    write_attempts(session, attempts.values())
    for text, attempt, effect, outcome in following:
        _carry_out(session, text, attempt, effect, outcome, now)
    _cancel_replacements(session, reached, now)


def decide(text: Text, outcome: Outcome, now: datetime) -> None:
    """Let a decision of ours happen to a text: it speaks of no attempt and nothing else follows from it."""
    after, _ = step(_delivery(text, None, ()), outcome, now)
    _write_text(text, after, now)


def region_of(address: str) -> str:
    """The country code of a number ("+58"), "" where it has none."""
    try:
        return f"+{phonenumbers.parse(address).country_code}"
    except phonenumbers.NumberParseException:
        return ""


def _moved(
    tried: Tried[Any, Any], attempt: Try | None, outcome: Outcome, now: datetime
) -> tuple[Effect, ...]:
    after, effects = step(_delivery(tried.text, attempt, tried.attempts), outcome, now)
    _write_text(tried.text, after, now)
    if attempt is not None:
        _write_attempt(attempt, after, outcome, now)
    return effects


def _delivery(text: Text, attempt: Try | None, attempts: Sequence[Try]) -> Delivery:
    return Delivery(
        state=text.state,
        attempt=attempt.state if attempt else None,
        newest=attempt is None or _is_newest(attempt, attempts),
        tries=text.attempts,
        came_back=sum(a.state is State.UNDELIVERED for a in attempts if a is not attempt),
        absences=attempt.absences if attempt else 0,
        due_at=text.due_at,
        expires_at=text.expires_at,
        reason=text.reason,
        attempt_reason=attempt.reason if attempt else None,
        may_duplicate=text.may_duplicate,
        may_have_been_sent=text.may_have_been_sent,
        jitter=int(attempt.uid[:8], 16) / 0xFFFFFFFF if attempt else 0.5,
    )


def _is_newest(attempt: Try, attempts: Sequence[Try]) -> bool:
    later = [other for other in attempts if other.id is not None and other.id > attempt.id]
    return all(other.state is State.QUEUED for other in later)


def _write_text(text: Text, after: Delivery, now: datetime) -> None:
    if after.state is not text.state:
        if after.state in _ACCEPTED_OR_BETTER and text.sent_at is None:
            text.sent_at = now
        text.settled_at = now if after.state in FINAL else None
    text.state = after.state
    text.attempts = after.tries
    text.due_at = after.due_at or text.due_at
    text.expires_at = after.expires_at
    text.reason = after.reason
    text.may_duplicate = after.may_duplicate
    text.may_have_been_sent = after.may_have_been_sent


def _write_attempt(attempt: Try, after: Delivery, outcome: Outcome, now: datetime) -> None:
    assert after.attempt is not None
    if after.attempt is not attempt.state:
        attempt.settled_at = now
    attempt.state = after.attempt
    attempt.reason = after.attempt_reason
    attempt.absences = after.absences
    if outcome.event is Event.ABSENT:
        attempt.listed_at = now
    if outcome.provider_sid and attempt.provider_sid is None:
        attempt.provider_sid = outcome.provider_sid


def _carry_out(
    session: Session, text: Text, attempt: Try | None, effect: Effect, outcome: Outcome, now: datetime
) -> None:
    if effect is Effect.TRY_NEXT_CONTACT:
        queue_for_next_contact(session, text, now)
    elif effect is Effect.CANCEL_REPLACEMENT:
        _cancel_replacements(session, [text.id], now)
    elif effect is Effect.STOP_CONTACT:
        _mark_contact(session, text, ContactState.STOPPED)
    elif effect is Effect.LOSE_CONTACT:
        _mark_contact(session, text, ContactState.UNREACHABLE)
    elif attempt is not None:
        _about_sender(session, text, attempt, effect, outcome, now)


def _cancel_replacements(session: Session, text_ids: Collection[int], now: datetime) -> None:
    if not (found := replacements_of(session, text_ids)):
        return
    for replacement in locked(session, found).values():
        decide(replacement.text, Outcome(Event.CANCELLED, "reached-otherwise"), now)


def _mark_contact(session: Session, text: Text, state: ContactState) -> None:
    """A phone known to be in other hands stays marked so: that is the graver news."""
    contact = session.get_one(Contact, text.contact_id)
    if contact.state is not ContactState.LOST:
        contact.state = state


def _about_sender(
    session: Session, text: Text, attempt: Try, effect: Effect, outcome: Outcome, now: datetime
) -> None:
    if effect is Effect.SENDER_WORKS and not _any_paused(session):
        return
    keys = pause_keys(attempt.sender, _address(session, text))
    if effect is Effect.SENDER_WORKS:
        _lift_pauses(session, keys, now)
        return
    key = keys[0] if effect is Effect.PAUSE_SENDER else keys[-1]
    pause = session.get(SenderPause, key, with_for_update=True)
    if pause is None:
        pause = SenderPause(sender=key, since=now, until=now + PAUSE, reason=outcome.reason or "")
        session.add(pause)
        # Two texts refused in one batch meet the same pause.
        session.flush()
        session.info[_PAUSED] = True
    pause.until, pause.reason = now + PAUSE, outcome.reason or ""
    _log.error("sender_paused", sender=key, reason=outcome.reason)


def _any_paused(session: Session) -> bool:
    """Looked up once a transaction: nearly always there is none, and every accepted text asks."""
    if _PAUSED not in session.info:
        session.info[_PAUSED] = session.scalar(select(SenderPause.sender).limit(1)) is not None
    return bool(session.info[_PAUSED])


def pause_keys(sender: str, address: str) -> tuple[str, str]:
    """Under which names a text to ``address`` may be held back: all of the sender, or it to one country."""
    return sender, f"{sender}:{region_of(address)}"


def _address(session: Session, text: Text) -> str:
    return unseal(session, session.get_one(Contact, text.contact_id), "address") or ""


def _lift_pauses(session: Session, keys: tuple[str, str], now: datetime) -> None:
    """What waited for the sender is due at once; where another sender is still paused, it waits on."""
    lifted = session.execute(delete(SenderPause).where(SenderPause.sender.in_(keys)))
    if not getattr(lifted, "rowcount", 0):
        return
    waiting = update(Outgoing).where(Outgoing.state == State.QUEUED, Outgoing.reason == SENDER_PAUSED)
    session.execute(waiting.values(due_at=now, reason=None))

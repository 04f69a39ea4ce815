"""What our texts ask: letters, digits, and which questions are still open."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Select, func, insert, or_, select, update
from sqlalchemy.orm import Session

from evac.db.base import new_uid
from evac.db.sealed import seal, sealed_cell, unseal
from evac.messaging.models import Question
from evac.operation.current import operation_of
from evac.people.models import Party

LETTERS = ("W", "X", "Y")  # never one that occurs in visas, vitamins or towers


class Asked(StrEnum):
    """Kinds of question. Those without letters are answered in words or with a number."""

    INTENT = "intent"
    STATUS = "status"  # how they are; only broadcasts ask it with letters
    PLACE = "place"  # which of several
    CALL = "call"  # whether a call suits
    WHERE = "where"
    SIZE = "size"
    HOW = "how"  # how they are and what they lack
    MEDICINE_DAYS = "medicine_days"
    WHEN = "when"  # it happened


LETTERED = frozenset({Asked.INTENT, Asked.STATUS, Asked.PLACE, Asked.CALL})
BY_BROADCAST = (Asked.INTENT, Asked.STATUS)
ANSWERED = "answered"
_NEWEST_FIRST = Question.asked_at.desc(), Question.id.desc()


def ask(
    session: Session, party: Party, kind: Asked, choices: Mapping[str, str] | None = None, *, now: datetime
) -> Question | None:
    """Open a question; the open one of the same kind, or letter, is replaced by it.

    Args:
        choices: digit to meaning; empty for a question that is answered in words.

    Returns:
        None when every letter was used for this party too recently: a late answer would be misread. None
        too when a broadcast asks it already, whose digits may mean something else.
    """
    standing = _open(session, party.id)
    if any(earlier.kind == kind and earlier.broadcast_id for earlier in standing):
        return None
    letter = _letter(session, party.id, standing, kind, now) if kind in LETTERED else ""
    if letter is None:
        return None
    for earlier in standing:
        if earlier.kind == kind or earlier.letter == letter:
            close(earlier, "replaced", now=now)
    # The closed one must reach the database before its letter can be taken again.
    session.flush()
    question = Question(
        uid=new_uid(),
        party_id=party.id,
        letter=letter,
        kind=kind,
        asked_at=now,
        expires_at=now + operation_of(session).holds.question_open_for,
    )
    seal(session, question, choices=json.dumps(dict(choices or {})))
    session.add(question)
    return question


def choose_letter(session: Session, party_ids: Sequence[int] | Select[int], *, now: datetime) -> str:
    """The letter for a broadcast's question: of the three the one that means something else to the fewest."""
    rested = now - operation_of(session).holds.letter_rests_for
    meant = or_(Question.closed_at.is_(None), Question.asked_at > rested)
    counted = (
        select(Question.letter, func.count(Question.party_id.distinct()))
        .where(Question.party_id.in_(party_ids), Question.letter.in_(LETTERS), meant)
        .group_by(Question.letter)
    )
    taken = dict(session.execute(counted).all())
    return min(LETTERS, key=lambda letter: taken.get(letter, 0))


def open_for_broadcast(
    session: Session,
    party_ids: Sequence[int],
    letter: str,
    choices: Mapping[str, str],
    now: datetime,
    *,
    broadcast_id: int | None = None,
    kind: str = Asked.INTENT,
    expires_at: datetime | None = None,
) -> None:
    """Open a broadcast's question for many parties; what it asks or whose letter it takes is replaced.

    Args:
        expires_at: as long as the instruction is worth anything; else as every question.
    """
    asked_alike = or_(Question.letter == letter, Question.kind.in_(BY_BROADCAST))
    mine = update(Question).where(Question.party_id.in_(party_ids), Question.closed_at.is_(None), asked_alike)
    session.execute(mine.values(closed_at=now, outcome="replaced"))
    expires_at = expires_at or now + operation_of(session).holds.question_open_for
    stored = json.dumps(dict(choices))
    rows = [
        {
            "uid": (uid := new_uid()),
            "party_id": party_id,
            "letter": letter,
            "kind": str(kind),
            "choices_sealed": sealed_cell(session, "questions", "choices_sealed", uid, stored),
            "asked_at": now,
            "expires_at": expires_at,
            "broadcast_id": broadcast_id,
        }
        for party_id in party_ids
    ]
    if rows:
        session.execute(insert(Question), rows)


def last_of_letter(session: Session, party_id: int, letter: str) -> Question | None:
    """The newest that asked by this letter, open or closed."""
    asked = select(Question).where(Question.party_id == party_id, Question.letter == letter)
    return session.scalar(asked.order_by(Question.id.desc()).limit(1))


def last_replaced(session: Session, party_id: int, *, since: datetime) -> Question | None:
    """The newest that a broadcast's question took the place of since then."""
    asked = select(Question).where(
        Question.party_id == party_id,
        Question.kind.in_(BY_BROADCAST),
        Question.outcome == "replaced",
        Question.closed_at >= since,
    )
    return session.scalar(asked.order_by(Question.id.desc()).limit(1))


def open_questions(session: Session, party_id: int, *, now: datetime) -> list[Question]:
    """Newest first; those past their time are closed as expired."""
    return [question for question in answerable(session, party_id, now=now) if question.closed_at is None]


def answerable(session: Session, party_id: int, *, now: datetime) -> list[Question]:
    """Newest first: the open questions, and those whose answer their letter can still change.

    An answered one keeps its meaning until it expires or its letter asks something else.
    """
    mine = select(Question).where(
        Question.party_id == party_id, or_(Question.closed_at.is_(None), Question.expires_at > now)
    )
    found, letters = [], set()
    for question in session.scalars(mine.order_by(*_NEWEST_FIRST)):
        if question.closed_at is None and question.expires_at <= now:
            close(question, "expired", now=now)
        is_newest = not question.letter or question.letter not in letters
        letters.add(question.letter)
        if question.closed_at is None or (question.letter and question.outcome == ANSWERED and is_newest):
            found.append(question)
    return found


def asked_lately(session: Session, party_id: int, *, now: datetime) -> frozenset[str]:
    """Kinds of question the party was asked while they could be answered: none is asked a second time."""
    since = now - operation_of(session).holds.question_open_for
    asked = select(Question.kind).where(Question.party_id == party_id, Question.asked_at > since)
    return frozenset(session.scalars(asked))


def choices_of(session: Session, question: Question) -> dict[str, str]:
    """Digit to meaning."""
    choices: dict[str, str] = json.loads(unseal(session, question, "choices") or "{}")
    return choices


def close(question: Question, outcome: str, *, now: datetime) -> None:
    question.closed_at = now
    question.outcome = outcome


def reopen(question: Question) -> None:
    """Its answer is in doubt: a bare digit is for it again. Nothing else is open by its letter."""
    question.closed_at = question.outcome = None


def _open(session: Session, party_id: int) -> list[Question]:
    mine = select(Question).where(Question.party_id == party_id, Question.closed_at.is_(None))
    return list(session.scalars(mine.order_by(*_NEWEST_FIRST)))


def _letter(
    session: Session, party_id: int, standing: Sequence[Question], kind: Asked, now: datetime
) -> str | None:
    """A letter that means nothing else to this party; the same open question asked again keeps its own."""
    for question in standing:
        if question.kind == kind:
            return question.letter
    rested = now - operation_of(session).holds.letter_rests_for
    recent = select(Question.letter).where(Question.party_id == party_id, Question.asked_at > rested)
    used = set(session.scalars(recent))
    return next((letter for letter in LETTERS if letter not in used), None)

"""What our texts ask: letters, digits, and which questions are still open."""

import json
from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.db.base import new_uid
from evac.db.sealed import seal, unseal
from evac.messaging.models import Question
from evac.operation.current import operation_of
from evac.people.models import Party

LETTERS = ("W", "X", "Y")  # never one that occurs in visas, vitamins or towers


class Asked(StrEnum):
    """Kinds of question. Those without letters are answered in words or with a number."""

    INTENT = "intent"
    PLACE = "place"  # which of several
    CALL = "call"  # whether a call suits
    WHERE = "where"
    SIZE = "size"
    MEDICINE_DAYS = "medicine_days"
    WHEN = "when"


LETTERED = frozenset({Asked.INTENT, Asked.PLACE, Asked.CALL})


def ask(
    session: Session, party: Party, kind: Asked, choices: Mapping[str, str] | None = None, *, now: datetime
) -> Question | None:
    """Open a question; the open one of the same kind, or letter, is replaced by it.

    Args:
        choices: digit to meaning; empty for a question that is answered in words.

    Returns:
        None when every letter was used for this party too recently: a late answer would be misread.
    """
    letter = _letter(session, party.id, kind, now) if kind in LETTERED else ""
    if letter is None:
        return None
    for earlier in _open(session, party.id):
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


def open_questions(session: Session, party_id: int, *, now: datetime) -> list[Question]:
    """Newest first; those past their time are closed as expired."""
    found = _open(session, party_id)
    for question in found:
        if question.expires_at <= now:
            close(question, "expired", now=now)
    return [question for question in found if question.closed_at is None]


def choices_of(session: Session, question: Question) -> dict[str, str]:
    """Digit to meaning."""
    choices: dict[str, str] = json.loads(unseal(session, question, "choices") or "{}")
    return choices


def close(question: Question, outcome: str, *, now: datetime) -> None:
    question.closed_at = now
    question.outcome = outcome


def _open(session: Session, party_id: int) -> list[Question]:
    newest_first = Question.asked_at.desc(), Question.id.desc()
    mine = select(Question).where(Question.party_id == party_id, Question.closed_at.is_(None))
    return list(session.scalars(mine.order_by(*newest_first)))


def _letter(session: Session, party_id: int, kind: Asked, now: datetime) -> str | None:
    """A letter that means nothing else to this party; the same open question asked again keeps its own."""
    for question in _open(session, party_id):
        if question.kind == kind:
            return question.letter
    rested = now - operation_of(session).holds.letter_rests_for
    recent = select(Question.letter).where(Question.party_id == party_id, Question.asked_at > rested)
    used = set(session.scalars(recent))
    return next((letter for letter in LETTERS if letter not in used), None)

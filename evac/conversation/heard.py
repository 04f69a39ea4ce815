"""One text with all that its answer needs: whose it is, what it says, what it may answer."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.orm import Session

from evac.checkins.report import ReportedPlace
from evac.conversation.orders import what_was_asked
from evac.conversation.reading import Ground, Reading
from evac.conversation.sender import Sender, find_sender, make_sender
from evac.conversation.understand import understand
from evac.db.sealed import unseal
from evac.messaging.models import Incoming, Question
from evac.people.models import Party


@dataclass(frozen=True)
class Heard:
    """A text with its sender, its reading and the questions it may answer.

    Attributes:
        parties: all that its number is a contact of.
    """

    incoming: Incoming
    words: str
    sender: Sender
    reading: Reading
    questions: list[Question]
    pin: ReportedPlace | None
    ground: Ground
    parties: Sequence[Party] = ()

    def read_as(self, reading: Reading) -> "Heard":
        return replace(self, reading=reading)


def hear(session: Session, incoming: Incoming, ground: Ground, now: datetime) -> Heard:
    """Read a text; a sender nobody knows is on the roster from here on."""
    words = unseal(session, incoming, "body") or ""
    pin = _pin(session, incoming)
    sender = find_sender(session, incoming, words)
    if sender is None:
        reading = understand(words, (), ground)
        at = min(incoming.received_at, now)
        sender = make_sender(session, incoming, language=reading.language, now=at)
        return Heard(incoming, words, sender, reading, [], pin, ground)
    reading, questions = read_for(session, sender.party, words, ground, now)
    return Heard(incoming, words, sender, reading, questions, pin, ground, sender.parties)


def read_for(
    session: Session, party: Party, words: str, ground: Ground, now: datetime
) -> tuple[Reading, list[Question]]:
    """The reading of what a known party says, and the questions that still stand."""
    asked = what_was_asked(session, party.id, now=now)
    reading = understand(words, [one.meant for one in asked], ground)
    return reading, [one.question for one in asked if not one.meant.superseded]


def answered_question(heard: Heard, reading: Reading) -> Question | None:
    """The open question whose letter the text begins with."""
    letter = (reading.answer or "")[:1]
    return next((question for question in heard.questions if letter and question.letter == letter), None)


def _pin(session: Session, incoming: Incoming) -> ReportedPlace | None:
    """A WhatsApp location: the best last-known place there is."""
    point = unseal(session, incoming, "point")
    if point is None:
        return None
    latitude, longitude = (float(degrees) for degrees in point.split(","))
    return ReportedPlace(unseal(session, incoming, "label"), None, latitude, longitude)

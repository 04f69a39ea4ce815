"""One text with all that its answer needs: whose it is, what it says, what it may answer."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.orm import Session

from evac.checkins.report import ReportedPlace
from evac.conversation.duress import without_word
from evac.conversation.orders import Asked, what_was_asked
from evac.conversation.reading import Claim, Ground, Reading
from evac.conversation.sender import Sender, find_sender, make_sender
from evac.conversation.understand import understand
from evac.db.sealed import unseal
from evac.messaging.models import Incoming, Question
from evac.people.models import Party


@dataclass(frozen=True)
class Heard:
    """A text with its sender, its reading and the questions it may answer.

    Attributes:
        questions: what it may answer, newest first.
        claim: what makes it a report about others; set where it counts as one.
        parties: all that its number is a contact of.
        bare_words: its folded words without a duress word of theirs.
    """

    incoming: Incoming
    words: str
    sender: Sender
    reading: Reading
    questions: list[Asked]
    pin: ReportedPlace | None
    ground: Ground
    parties: Sequence[Party] = ()
    claim: Claim | None = None
    bare_words: str = ""

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
    bare = without_word(session, sender.parties, words)
    return Heard(incoming, words, sender, reading, questions, pin, ground, sender.parties, bare_words=bare)


def read_for(
    session: Session, party: Party, words: str, ground: Ground, now: datetime
) -> tuple[Reading, list[Asked]]:
    """The reading of what a known party says, and the questions that it may answer."""
    asked = what_was_asked(session, party.id, now=now)
    reading = understand(words, [one.meant for one in asked], ground)
    return reading, [one for one in asked if not one.meant.superseded]


def answered(heard: Heard, reading: Reading) -> Asked | None:
    """What the text answers by its letter, with a digit that means something."""
    asked = _of_letter(heard, reading)
    return asked if asked and _digit(reading) in asked.meant.choices else None


def answered_question(heard: Heard, reading: Reading) -> Question | None:
    asked = answered(heard, reading)
    return asked.question if asked else None


def mistaken_question(heard: Heard, reading: Reading) -> Asked | None:
    """The question whose letter the text gives with a digit it does not have, or with two of them."""
    asked = _of_letter(heard, reading)
    return asked if asked and _digit(reading) not in asked.meant.choices else None


def _of_letter(heard: Heard, reading: Reading) -> Asked | None:
    letter = (reading.answer or "")[:1]
    return next((asked for asked in heard.questions if letter and asked.question.letter == letter), None)


def _digit(reading: Reading) -> str:
    return (reading.answer or "")[1:]


def _pin(session: Session, incoming: Incoming) -> ReportedPlace | None:
    """A WhatsApp location: the best last-known place there is."""
    point = unseal(session, incoming, "point")
    if point is None:
        return None
    latitude, longitude = (float(degrees) for degrees in point.split(","))
    return ReportedPlace(unseal(session, incoming, "label"), None, latitude, longitude)

"""Reporters: people who report about somebody else, and must not be taken for the party they speak of."""

from datetime import datetime

from evac.conversation.heard import Heard
from evac.kernel.status import About, Status


def note_reporter(heard: Heard, now: datetime) -> None:
    """Whoever first misses somebody reports; whoever then speaks of their own trouble is one of ours.

    Taken for a reporter, people get answers and no instructions: so it takes their first word, and any word
    about themselves ends it. Danger is never held back by it.
    """
    contact, reading = heard.sender.contact, heard.reading
    if contact.reporter_since is not None and _speaks_of_itself(heard):
        contact.reporter_since = None
    elif heard.sender.first and _is_claim(heard):
        contact.reporter_since = now
    elif reading.status is Status.SOS:
        contact.reporter_since = None


def _is_claim(heard: Heard) -> bool:
    misses = heard.reading.misses_somebody and heard.reading.status is not Status.SOS
    return misses and heard.sender.party.unregistered


def _speaks_of_itself(heard: Heard) -> bool:
    is_said = heard.reading.status is not Status.UNKNOWN
    return is_said and heard.reading.about is not About.OTHER

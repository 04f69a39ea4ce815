"""What a command is given, and what a command is."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from evac.conversation.reading import Reading
from evac.people.models import Contact, Party


@dataclass(frozen=True)
class Request:
    party: Party
    contact: Contact
    reading: Reading
    at: datetime


@dataclass(frozen=True)
class Command:
    """Does its work; a carrier's word gets no answer of ours, since the carrier answers it."""

    handle: Callable[[Session, Request], None]

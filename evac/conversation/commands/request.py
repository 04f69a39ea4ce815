"""What a command is given, and what a command is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy.orm import Session

from evac.conversation.choose_reply import Reply
from evac.conversation.reading import Ground, Reading
from evac.kernel.status import Status
from evac.messaging.models import Incoming
from evac.people.models import Contact, Party


@dataclass(frozen=True)
class Request:
    """
    Attributes:
        words: the text as it was sent.
        bare_words: the text without the party's duress word, which must not change what a text asks for.
        rest: its folded words behind those of the command.
        incoming: the text's row; None only where a test needs none.
    """

    party: Party
    contact: Contact
    reading: Reading
    at: datetime
    words: str = ""
    bare_words: str = ""
    rest: str = ""
    incoming: Incoming | None = None
    ground: Ground = field(default_factory=Ground)


@dataclass(frozen=True)
class Command:
    """A word that a text may begin with.

    Attributes:
        handle: does its work; the reply it returns is sent, else the one to what the text reports.
        fits: False for a text that only begins like the command and is read like every other one.
        words: by language, as people say it; the operation's phrase book adds innocent forms.
        status: what the word says about the party; its text is then a report like every other.
        reports: what else the text says is taken in as a report before ``handle``.
        of_a_road: the place it names is not where the sender is.
        silent: a carrier's own word; the carrier answers it.
        beside_distress: also done for a text with a cry in it, which then gets the cry's answer.
        tells_all: whether what looks like a cry is what the word itself is for, and gets the word's answer.
    """

    handle: Callable[[Session, Request], Reply | None]
    fits: Callable[[Request], bool] = lambda request: True
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    status: Status | None = None
    reports: bool = False
    of_a_road: bool = False
    silent: bool = False
    beside_distress: bool = False
    tells_all: Callable[[Request], bool] = lambda request: False


def stands_alone(request: Request) -> bool:
    return not request.rest.strip(" .,!?")


def nothing_more(session: Session, request: Request) -> None:
    """For a word that only says how the party is."""

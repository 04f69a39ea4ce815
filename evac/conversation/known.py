"""What a reply is chosen from, and what it is. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from evac.conversation.courtesies import Courtesy
from evac.kernel.status import Intent, Status
from evac.kernel.wording import Wording
from evac.messaging.models import Lane
from evac.messaging.questions import Asked


@dataclass(frozen=True)
class Again:
    """A question whose choices are said once more, because no answer to it could be read.

    Attributes:
        answers: what may be answered, "W1 W2 W3".
        names: what its choices are called, where it asks for one of several places.
        ours: no broadcast asked it, so that a sentence of ours says its choices.
    """

    kind: str
    letter: str
    answers: str
    names: tuple[str, ...] = ()
    ours: bool = True


@dataclass(frozen=True)
class Known:
    """What stands on the roster after the text was taken in.

    Nothing here may tell whether a duress word was followed: what a dictated text lowered is put back on the
    roster, and the next reply must not show it.
    """

    wording: Wording
    status: Status = Status.UNKNOWN
    conflict: bool = False  # this text said something that was not believed
    first: bool = False  # first word from this address
    briefed: bool = False  # knows what the discreet phrases mean
    has_place: bool = False
    place_doubted: bool = False  # it gave a point that cannot be where they are
    has_size: bool = False
    intent: Intent = Intent.NONE
    medicine_known: bool = False
    medicine_asked: str | None = None  # the one our open question is about
    place_name: str | None = None  # of the place just reported, as people call it
    place_exact: bool = False  # the place is a spot and not a town one is near
    place_choices: tuple[tuple[str, str], ...] = ()  # (place id, name) when it is not clear which is meant
    pin_lost: bool = False
    news: bool = True  # the text says what was not said before, or answers what was asked
    ordered: bool = False  # an order holds, whose own question must not be crossed by ours
    answered_us: bool = False  # its digit says all there is to say
    claims: bool = False  # the text reports about somebody else, elsewhere
    reporter: bool = False  # reports about somebody else, and is told nothing
    asked: frozenset[str] = frozenset()  # kinds of question that were asked lately: none is asked twice
    again: Again | None = None
    no_call: bool = False  # it answers that a call does not suit
    warns: bool = False  # it warns of a forged message or a trap, or asks whether one is ours
    moment_told: bool = False  # it answers when it happened
    cried_before: bool = False  # an SOS of theirs stands from before this text
    running: bool = False  # what they said last of themselves was danger that runs
    courtesy: Courtesy | None = None  # it says hello or thanks, and no more


@dataclass(frozen=True)
class Reply:
    """
    Attributes:
        kind: a phrase's code.
        values: codes and counts, kept sealed with the outgoing text.
        without: the phrase that is said where no letter is free for the question.
        idle: the text brought nothing; a sender who answers nothing is answered once a day.
    """

    kind: str
    lane: Lane
    values: Mapping[str, object] = field(default_factory=dict)
    question: Asked | None = None
    choices: Mapping[str, str] = field(default_factory=dict)
    without: str = "noted"
    idle: bool = False

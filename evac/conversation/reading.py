"""What one text was understood to say, and the words that said so."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from evac.conversation.roads import OnTheRoad
from evac.kernel.coordinates import Box
from evac.kernel.needs import Need
from evac.kernel.status import About, Intent, Status
from evac.places.gazetteer import Gazetteer

_MISSING = ("no_contact", "missing")  # codes of reasons


class Claim(StrEnum):
    """What shows that the sender is not with those it writes about, surest first."""

    ABROAD = "abroad"  # it says that it is in another country
    KIN_OF = "kin_of"  # it says whose relative it is
    AWAY = "away"  # its kin is at a place, and nothing is said of itself
    CLOSE = "close"  # so is its child, or the one it lives with: they may be together
    THEIRS = "theirs"  # it speaks of its kin alone, wherever they are


@dataclass(frozen=True)
class OpenQuestion:
    """A question that still waits for its answer.

    Attributes:
        letter: "W", "X" or "Y".
        choices: digit to meaning, e.g. {"1": "has_ticket", "3": "cannot"}; a meaning that is the value of an
            Intent or a Status is understood as such.
        kind: what was asked, e.g. "intent", "seat", "place".
        by_letter_only: answered before; a bare digit is not for it, its letter changes the answer.
        superseded: no longer asked, though its reader cannot know: an answer to it has no meaning any more.
    """

    letter: str
    choices: Mapping[str, str]
    kind: str = "intent"
    by_letter_only: bool = False
    superseded: bool = False


@dataclass(frozen=True)
class Ground:
    """What an operation brings to the understanding of its texts.

    Attributes:
        box: the country's bounds; a point outside that would lie inside with another sign is suspected.
        country_names: folded names of the country, so that "left Venezuela" is a departure.
        outside_names: folded places beyond its borders that the gazetteer need not hold.
        languages: in order of preference where a text does not show its own.
        command_words: folded word or words at the start of a text, to the command's name.
        duress_words: the party's own, matched anywhere as whole words.
    """

    gazetteer: Gazetteer = field(default_factory=lambda: Gazetteer(()))
    box: Box | None = None
    country_names: tuple[str, ...] = ("venezuela", "vzla", "vnzla", "venezuella")
    outside_names: tuple[str, ...] = ()
    languages: tuple[str, ...] = ("en", "es")
    command_words: Mapping[str, str] = field(default_factory=dict)
    duress_words: tuple[str, ...] = ()


@dataclass(frozen=True)
class Reason:
    """One thing that decided, with the sender's own words for it.

    Attributes:
        code: stable name, e.g. "detained", "medicine", "safe", "place", "party_size".
        words: as the sender wrote them.
    """

    code: str
    words: str


@dataclass(frozen=True)
class Reading:
    """The understanding of one text.

    Attributes:
        place_text, place_id, latitude, longitude: last-known place, never a destination.
        destination_text: the name of the place they go to where it is sure, else their words for it.
        place_role: at | passing | from; how that place was spoken of.
        place_choices: ids of up to three places that could be meant; place_id is None then.
        command: "stop", "start", "info", "lost" or a name from the ground's command words.
        answer: letter and digit ("W1"); also for a question no longer open, for the caller to see.
        confident: False when a person should look; an unsure reading is never less severe than a sure one.
        intent_sure: False when only weights of words tell of it: it is quoted, nothing follows from it.
        medicine_days: how long the medicine lasts, when the text says so.
        point_suspect: why its point is not believed: missing-minus | swapped | outside. It is shown as sent,
            and nobody repairs it.
        on_the_road: what is told to stand on a road where the sender is not.
        claim: what shows that the sender is not with those of whom it speaks.
        withdrawn: the sender says that an earlier distress is over.
    """

    status: Status = Status.UNKNOWN
    about: About = About.SELF
    place_text: str | None = None
    place_id: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    destination_text: str | None = None
    party_size: int | None = None
    needs: tuple[Need, ...] = ()
    intent: Intent = Intent.NONE
    intent_sure: bool = True
    command: str | None = None
    answer: str | None = None
    language: str = "en"
    reasons: tuple[Reason, ...] = ()
    confident: bool = True
    place_choices: tuple[str, ...] = ()
    place_role: str | None = None
    medicine_days: int | None = None
    duress: bool = False
    case_codes: tuple[str, ...] = ()
    withdrawn: bool = False
    is_question: bool = False
    point_suspect: str | None = None
    claim: Claim | None = None
    on_the_road: OnTheRoad | None = None

    @property
    def misses_somebody(self) -> bool:
        """Somebody else does not answer: a relative far away speaks so, not a parent beside a child."""
        codes = {reason.code for reason in self.reasons}
        return self.about is About.OTHER and not codes.isdisjoint(_MISSING)

    def __repr__(self) -> str:
        """Without the sender's words or place: they must not reach a log."""
        return f"Reading({self.status.value}, confident={self.confident})"

    def to_json(self) -> dict[str, object]:
        """Exactly the keys of the contract."""
        return {
            "status": self.status.value,
            "about": self.about.value,
            "place_text": self.place_text,
            "place_id": self.place_id,
            "latitude": self.latitude,
            "longitude": self.longitude,
            "destination_text": self.destination_text,
            "party_size": self.party_size,
            "needs": [need.value for need in self.needs],
            "intent": self.intent.value,
            "command": self.command,
            "answer": self.answer,
            "language": self.language,
            "reasons": [{"code": reason.code, "words": _printable(reason.words)} for reason in self.reasons],
        }


def _printable(words: str) -> str:
    """A lone surrogate cannot be written anywhere."""
    return words.encode("utf-8", "replace").decode("utf-8")

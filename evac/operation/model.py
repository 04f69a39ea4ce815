"""What an operation is once its folder has been read: frozen, shared by every thread, never written."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from evac.kernel.geometry import Box
from evac.kernel.wording import Front, Wording
from evac.operation.ladder import Ladder, Stage
from evac.operation.triage import TriagePoints

Point = tuple[float, float]  # latitude, longitude in WGS 84 degrees
Ring = tuple[Point, ...]  # closed: the last point is the first


class Mode(StrEnum):
    LIVE = "live"
    EXERCISE = "exercise"


class LegState(StrEnum):
    OPEN = "open"
    RISKY = "risky"
    BLOCKED = "blocked"
    UNKNOWN = "unknown"


class PlaceKind(StrEnum):
    STATE = "state"
    TOWN = "town"
    NEIGHBOURHOOD = "neighbourhood"
    CROSSING = "crossing"
    CHECKPOINT = "checkpoint"
    AIRPORT = "airport"
    PORT = "port"
    HOSPITAL = "hospital"
    HOTEL = "hotel"
    MALL = "mall"
    STATION = "station"
    LANDMARK = "landmark"


@dataclass(frozen=True)
class Zone:
    """A zone as the folder draws it; hazard and stage as they stood at the start."""

    code: str
    name: Mapping[str, str]  # by language
    hazard: int  # 1 quiet .. 5 do not move
    stage: str
    rings: tuple[Ring, ...]  # one outer ring for each part; no holes
    boxes: tuple[Box, ...]  # of the rings, in their order


@dataclass(frozen=True)
class Leg:
    corridor: str
    code: str
    name: Mapping[str, str]
    state: LegState
    line: Ring


@dataclass(frozen=True)
class Corridor:
    code: str
    name: Mapping[str, str]
    legs: tuple[Leg, ...]  # in the order they are travelled


@dataclass(frozen=True)
class LocalPlace:
    """A name the gazetteer lacks, or other names for a town it has."""

    id: str
    name: str
    latitude: float
    longitude: float
    kind: PlaceKind
    population: int
    state: str
    aliases: tuple[str, ...]


@dataclass(frozen=True)
class Phrase:
    """One sentence we say by text. ``discreet`` is None where it deliberately has no discreet form."""

    plain: str
    discreet: str | None


@dataclass(frozen=True)
class PhraseBook:
    """Everything the system says by text in one language."""

    sentences: Mapping[str, Phrase]
    questions: Mapping[str, str]  # asked at the end of a plain acknowledgement
    no_post: Phrase  # said with an SOS while nobody can be sent
    words: Mapping[str, str]  # what a plain acknowledgement is put together from
    status: Mapping[str, str]
    intent: Mapping[str, str]
    needs: Mapping[str, str]
    months: tuple[str, ...]  # short names, January first
    commands: Mapping[str, tuple[str, ...]]  # innocent forms of the words a person can text us
    notices: Mapping[str, Mapping[str, str]]  # said to everybody, by one officer


@dataclass(frozen=True)
class WhatsAppTemplate:
    """
    Attributes:
        content_sid: None until the provider has one.
        body: the words as they were handed in, {{1}}, {{2}} for what is filled in.
        variables: what {{1}}, {{2}} ... stand for.
    """

    code: str
    language: str
    wording: Wording
    content_sid: str | None
    state: str
    body: str
    variables: tuple[str, ...]


@dataclass(frozen=True)
class EligibilityRule:
    code: str
    admits: bool
    categories: tuple[str, ...]
    major: int | None  # doctrine's class I .. V as 1 .. 5
    says: Mapping[str, str]  # by language, in words a person refused by it can understand


@dataclass(frozen=True)
class PriorityClass:
    code: str
    name: Mapping[str, str]


@dataclass(frozen=True)
class Eligibility:
    """One dated version of who is entitled to a seat, and of doctrine's classes."""

    version: str
    valid_from: date
    source: str
    majors: tuple[PriorityClass, ...]
    minors: tuple[PriorityClass, ...]
    rules: tuple[EligibilityRule, ...]


@dataclass(frozen=True)
class CallHours:
    """Hours in which people are called, in the operation's time; distress is called at any hour."""

    opens: time
    closes: time


@dataclass(frozen=True)
class DutyPhone:
    name: str
    number: str


@dataclass(frozen=True)
class Duty:
    phones: tuple[DutyPhone, ...]  # in the order they are tried
    unseen_for: timedelta
    next_after: timedelta
    unhandled_for: timedelta
    call_after: timedelta = timedelta(seconds=30)  # from a phone's text to its call


@dataclass(frozen=True)
class Pace:
    """How sending is shared out.

    Attributes:
        segments_per_second: per sender, until ``EVAC_SEGMENTS_PER_SECOND`` says otherwise.
        waiting_at_carrier: at most this much stands in the carrier's queue, which cannot be recalled.
        instruction_share: least share of the tokens the active instruction gets while it runs.
        routine_every: one routine acknowledgement a party in this time.
        routine_expires: an acknowledgement not sent by then is dropped.
        one_reply_every: for a sender who answers nothing.
        replies_an_hour: for a running dialogue.
        cost_per_segment: in ``currency``; None where nobody wrote it down.
        quiet_senders: numbers of the quiet front, each with a pace of its own; the settings say how many.
    """

    segments_per_second: float
    waiting_at_carrier: timedelta
    instruction_share: float
    routine_every: timedelta
    routine_expires: timedelta
    one_reply_every: timedelta
    replies_an_hour: int
    cost_per_segment: float | None = None
    currency: str = ""
    quiet_senders: int = 1


@dataclass(frozen=True)
class Holds:
    """How long something waits before it takes effect."""

    after_approval: timedelta
    lost_unproven: timedelta
    question_open_for: timedelta
    letter_rests_for: timedelta


@dataclass(frozen=True)
class Operation:
    code: str  # the folder's name
    name: Mapping[str, str]
    title: Mapping[str, str]
    country: str
    languages: tuple[str, ...]
    default_language: str
    default_wording: Wording
    default_sign_off: str
    no_post: bool
    mode: Mode
    starts_at: datetime
    time_zone: ZoneInfo
    phone_region: str
    bounds: Box
    answer_to: Mapping[Front, str]
    cover_address: str  # the one link that a discreet text may hold; "" is none
    banned_words: Mapping[str, tuple[str, ...]]
    promises: Mapping[str, tuple[str, ...]]  # of help; not made while there is no post
    prefix: Mapping[str, str]  # "" while live
    allowed_numbers: tuple[str, ...]  # patterns; only an exercise is held to them
    calls: CallHours
    pace: Pace
    holds: Holds
    duty: Duty
    retention_days: Mapping[str, int]
    triage: TriagePoints
    phrases: Mapping[str, PhraseBook]
    ladder: Ladder
    stages: Mapping[str, Stage]  # by the code of their rung
    zones: tuple[Zone, ...]
    corridors: tuple[Corridor, ...]
    places: tuple[LocalPlace, ...]
    whatsapp_templates: tuple[WhatsAppTemplate, ...]
    eligibility: Eligibility

    @property
    def is_exercise(self) -> bool:
        return self.mode is Mode.EXERCISE

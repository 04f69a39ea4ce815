"""The departure ladder of an operation: its rungs, what each asks, and what each says."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from evac.kernel.status import Intent, Status

# What an answer may mean beside an intent or a status.
OTHER_MEANINGS = frozenset({"here", "arrived", "blocked", "seat_declined", "wrong_number"})
MEANINGS = frozenset(Intent) - {Intent.NONE} | frozenset(Status) - {Status.UNKNOWN} | OTHER_MEANINGS
MOVES = ("understood", "acting", "declined")  # what an answer makes of the instruction
CONDITIONS = ("seat", "open-route", "two-officers")


@dataclass(frozen=True)
class QuestionSpec:
    """What a stage's text asks.

    Attributes:
        choices: digit to meaning: the value of an intent, of a status, or one of ``OTHER_MEANINGS``.
        moves: meaning to what the answer makes of the instruction.
        rungs: meaning to the stage the party stands on from then; most answers leave it where it is.
    """

    choices: Mapping[str, str]
    moves: Mapping[str, str]
    rungs: Mapping[str, str]

    @property
    def kind(self) -> str:
        intents = frozenset(Intent)
        return "intent" if any(means in intents for means in self.choices.values()) else "status"


@dataclass(frozen=True)
class Rung:
    """One stage of the ladder.

    Attributes:
        strictness: of two stages the one with the greater strictness holds.
        entry: when an officer may choose it, in words, by language.
        needs: conditions that must be met before a text of it may go out.
        silence: how long an answer may take before a person looks; None: nobody is waited for.
        reach: "first" contact that works, or "all".
        instruction: whether its text is an order, of which a party has one at most.
        by_event: reached by what happens (boarding, landing), never chosen for a broadcast.
    """

    code: str
    name: Mapping[str, str]
    strictness: int
    entry: Mapping[str, str]
    needs: tuple[str, ...]
    silence: timedelta | None
    reach: str
    question: QuestionSpec | None
    instruction: bool
    offers_seats: bool
    stand_down: bool
    by_event: bool

    @property
    def choosable(self) -> bool:
        """Seats cannot be counted yet: whatever offers one is not sent."""
        return not (self.offers_seats or self.by_event)


@dataclass(frozen=True)
class Ladder:
    rungs: tuple[Rung, ...]  # from the mildest to the strictest

    def get(self, code: str) -> Rung:
        """The rung of that code.

        Raises:
            KeyError: the ladder has none.
        """
        found = self.find(code)
        if found is None:
            raise KeyError(code)
        return found

    def find(self, code: str | None) -> Rung | None:
        return next((rung for rung in self.rungs if rung.code == code), None)

    def stricter(self, one: str, other: str) -> Rung:
        return max(self.get(one), self.get(other), key=lambda rung: rung.strictness)


@dataclass(frozen=True)
class CoverPhrase:
    """A phrase of the phrase book: what a stranger reads, and what a briefed party knows it to mean."""

    code: str
    text: str
    means: str


@dataclass(frozen=True)
class StageText:
    """What a stage says in one language; both may hold {until} {letter} {number} {case_code}."""

    plain: str
    discreet: tuple[CoverPhrase, ...]


@dataclass(frozen=True)
class Stage:
    code: str
    texts: Mapping[str, StageText]  # by language

    def phrase(self, language: str, text: str) -> CoverPhrase | None:
        """The agreed phrase that ``text`` is; None for free words, whose meaning an officer writes down."""
        return next((known for known in self.texts[language].discreet if known.text == text), None)

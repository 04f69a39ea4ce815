"""What the words of a text lean to, learnt from thousands of labelled ones: for whatever no rule foresaw.

Each run of words or letters, and each cue of the rules, has a weight for each status in ``leanings.tsv``,
which anybody can read; ``make leanings`` learns them anew. What weighed most is quoted as the reason.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from math import exp

from evac.conversation.features import (
    LONGEST_WORD,
    RULES_COUNT,
    Place,
    letters,
    of_rules,
    rest_of,
    runs,
    said,
    share_of,
)
from evac.conversation.findings import Findings
from evac.kernel.pauses import without_pauses
from evac.kernel.status import Status

STATUSES = (
    Status.UNKNOWN,
    Status.SAFE,
    Status.MOVING,
    Status.DEPARTED,
    Status.NEEDS_HELP,
    Status.SOS,
)  # the columns of leanings.tsv
UNIT = 100  # the weights are hundredths of a natural logarithm's odds
_LARGEST = 60.0  # beyond that a share is nothing, and an exponential no number
_NOTHING = (0,) * len(STATUSES)

Span = tuple[int, int]  # first word, and the one behind the last
Weight = tuple[int, ...]  # for each status
Known = tuple[Span, Weight]


@dataclass(frozen=True)
class Leaning:
    """What the words say together.

    Attributes:
        likely: of each status, 0 to 1, all together 1.
        known: which of them have a weight, and it.
        known_words: how many different single words of it there are.
    """

    likely: Mapping[Status, float]
    known: Sequence[Known]
    known_words: int

    @property
    def likeliest(self) -> Status:
        return max(self.likely, key=lambda status: self.likely[status])

    @property
    def distress(self) -> float:
        return self.likely[Status.NEEDS_HELP] + self.likely[Status.SOS]

    def span(self, status: Status) -> Span:
        """The words that speak most for a status."""
        column = STATUSES.index(status)
        return max(self.known, key=lambda known: known[1][column])[0]


def lean(found: Findings, places: Iterable[Place], *, is_question: bool) -> Leaning | None:
    """None when none of the words is known."""
    weights, what = _weights(), said(found.words, places)
    known: dict[str, Known] = {}
    looked_up = 0
    for name, first, last in runs(what):
        looked_up += 1
        if (weight := weights.get(name)) is not None:
            known[name] = ((first, last), weight)
    if not known:
        return None
    sums = _summed((weight for _span, weight in known.values()), share_of(looked_up))
    spelt, spelled_out = _spelt(what[0])
    ruled = [weights[name] for name in of_rules(found) if name in weights]
    rest = [
        [value * share for value in weights[name]]
        for name, share in rest_of(found.words, is_question=is_question).items()
    ]
    parts = (sums, [value * share_of(spelled_out) for value in spelt], _summed(ruled, RULES_COUNT), *rest)
    odds = [1 / (1 + exp(min(-sum(column) / UNIT, _LARGEST))) for column in zip(*parts, strict=True)]
    likely = {status: one / sum(odds) for status, one in zip(STATUSES, odds, strict=True)}
    return Leaning(likely, list(known.values()), sum(map(str.isalpha, known)))


def _summed(weights: Iterable[Weight], share: float) -> list[float]:
    columns = list(zip(*weights, strict=True)) or [(0,)] * len(STATUSES)
    return [sum(column) * share for column in columns]


def _spelt(words: Iterable[str]) -> tuple[list[int], int]:
    """The sums of all letters' weights, and how many runs of letters there are."""
    spelt = [_letters_of(word[:LONGEST_WORD]) for word in words]
    sums = [sum(column) for column in zip(*(weight for weight, _runs in spelt), strict=True)]
    return sums or list(_NOTHING), sum(runs for _weight, runs in spelt)


@lru_cache(maxsize=32768)
def _letters_of(word: str) -> tuple[Weight, int]:
    """The sums of its letters' weights, and how many runs they are: most texts share a few words."""
    weights, names = _weights(), letters(word)
    known = [weight for name in names if (weight := weights.get(name)) is not None]
    return tuple(map(sum, zip(*known, strict=True))) or _NOTHING, len(names)


@lru_cache(maxsize=1)
def _weights() -> dict[str, Weight]:
    """The first line names the columns."""
    lines = files(__package__).joinpath("leanings.tsv").read_text("utf-8").split("\n")[1:-1]
    with without_pauses():
        rows = (line.split("\t") for line in lines)
        return {name: tuple(map(int, weights)) for name, *weights in rows}

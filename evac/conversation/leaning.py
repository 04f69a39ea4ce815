"""What the words of a text lean to, learnt from thousands of labelled ones: for whatever no rule foresaw.

Each word, pair and triple of words has a weight for each status, in ``leanings.tsv``, which anybody can read;
``make leanings`` learns them anew. What weighed most is quoted as the reason.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from math import exp, sqrt

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
BEGINNING = 5  # letters: what "hirieron" and "hirio" have in common
LONGEST_READ = 120  # words; who writes more says most of it before
PLACE, ABROAD, NUMBER, LENGTH, QUESTION, ALWAYS = "<place>", "<abroad>", "<num>", "<len>", "=q", "<always>"
_MOST_LENGTH = 40
_NEARLY = 0.4  # of the largest weight
_LARGEST = 60.0  # beyond that a share is nothing, and an exponential no number

Span = tuple[int, int]  # first word, and the one behind the last
Known = tuple[Span, tuple[int, ...]]  # words, and their weight for each status
Place = tuple[int, int, bool]  # the same, and whether it lies beyond the country


@dataclass(frozen=True)
class Leaning:
    """What the words say together.

    Attributes:
        likely: of each status, 0 to 1, all together 1.
        spans: for each the words that spoke most for it.
        known_words: how many different ones have a weight at all.
    """

    likely: Mapping[Status, float]
    spans: Mapping[Status, Span]
    known_words: int

    @property
    def distress(self) -> float:
        return self.likely[Status.NEEDS_HELP] + self.likely[Status.SOS]


def lean(words: Sequence[str], places: Iterable[Place], *, is_question: bool) -> Leaning | None:
    """None when none of the words is known."""
    weights = _weights()
    found = features(words, places)
    known = [(span, weight) for name, span in found.items() if (weight := weights.get(name))]
    if not known:
        return None
    columns = zip(*(weight for _span, weight in known), strict=True)
    of_words = (sum(column) * share_of(found) for column in columns)
    rest = [(weights[name], share) for name, share in rest_of(words, is_question=is_question).items()]
    sums = [
        (total + sum(weight[column] * share for weight, share in rest)) / UNIT
        for column, total in enumerate(of_words)
    ]
    odds = [1 / (1 + exp(min(-total, _LARGEST))) for total in sums]
    return Leaning(
        {status: one / sum(odds) for status, one in zip(STATUSES, odds, strict=True)},
        {status: _telling(known, column) for column, status in enumerate(STATUSES)},
        sum(name.isalpha() and name in weights for name in found),
    )


def features(words: Sequence[str], places: Iterable[Place]) -> dict[str, Span]:
    """What is looked up in the weights, each with its words' numbers: places and numbers are all alike."""
    said, spans = _said(words[:LONGEST_READ], places)
    found: dict[str, Span] = {}
    framed, ends = ["^", *said, "$"], [(0, 0), *spans, (len(words), len(words))]
    begun = [word[:BEGINNING] for word in said]
    for number, word in enumerate(said):
        found.setdefault(word, spans[number])
        found.setdefault(f"{begun[number]}~", spans[number])
    for number in range(len(framed) - 1):
        found.setdefault(" ".join(framed[number : number + 2]), (ends[number][0], ends[number + 1][1]))
    for number in range(len(framed) - 2):
        found.setdefault(" ".join(framed[number : number + 3]), (ends[number][0], ends[number + 2][1]))
    for number in range(len(begun) - 1):
        found.setdefault(f"{begun[number]}~ {begun[number + 1]}~", (spans[number][0], spans[number + 1][1]))
    for number in range(len(begun) - 2):
        found.setdefault(f"{begun[number]}~ * {begun[number + 2]}~", (spans[number][0], spans[number + 2][1]))
    return found


def share_of(found: Collection[str]) -> float:
    """What each of them counts: a long text must not lean more for its length."""
    return 1 / sqrt(max(1, len(found)))


def rest_of(words: Sequence[str], *, is_question: bool) -> dict[str, float]:
    """What has a weight besides the words, and how much it counts."""
    return {ALWAYS: 1.0, LENGTH: min(len(words), _MOST_LENGTH) / _MOST_LENGTH, QUESTION: float(is_question)}


def _telling(known: Sequence[Known], column: int) -> Span:
    """The longest of those words that speak most for a status: a single "not" tells a reader little."""
    most = max(weight[column] for _span, weight in known)
    near = [(span, weight[column]) for span, weight in known if weight[column] >= most * _NEARLY]
    return max(near, key=_length_and_weight)[0] if most > 0 else known[0][0]


def _length_and_weight(told: tuple[Span, int]) -> tuple[int, int]:
    (first, last), weight = told
    return last - first, weight


def _said(words: Sequence[str], places: Iterable[Place]) -> tuple[list[str], list[Span]]:
    place_at = {first: (last, ABROAD if abroad else PLACE) for first, last, abroad in places if last > first}
    said, spans, number = [], [], 0
    while number < len(words):
        word = NUMBER if words[number].isdigit() else words[number]
        last, word = place_at.get(number, (number + 1, word))
        said.append(word)
        spans.append((number, last))
        number = last
    return said, spans


@lru_cache(maxsize=1)
def _weights() -> dict[str, tuple[int, ...]]:
    """The first line names the columns."""
    lines = files(__package__).joinpath("leanings.tsv").read_text("utf-8").splitlines()[1:]
    with without_pauses():
        rows = (line.split("\t") for line in lines)
        return {name: tuple(map(int, weights)) for name, *weights in rows}

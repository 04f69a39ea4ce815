"""What the words of a text lean to, learnt from thousands of labelled ones: for whatever no rule foresaw.

Each word, pair and triple of words has a weight for each status, in ``leanings.tsv``, which anybody can read;
``make leanings`` learns them anew. What weighed most is quoted as the reason.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
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
_LARGEST = 60.0  # beyond that a share is nothing, and an exponential no number

Span = tuple[int, int]  # first word, and the one behind the last
Known = tuple[Span, tuple[int, ...]]  # words, and their weight for each status
Place = tuple[int, int, bool]  # the same, and whether it lies beyond the country


@dataclass(frozen=True)
class Leaning:
    """What the words say together.

    Attributes:
        likely: of each status, 0 to 1, all together 1.
        known: what of them has a weight.
        known_words: how many different single words of it there are.
    """

    likely: Mapping[Status, float]
    known: Sequence[Known]
    known_words: int

    @property
    def distress(self) -> float:
        return self.likely[Status.NEEDS_HELP] + self.likely[Status.SOS]

    def span(self, status: Status) -> Span:
        """The words that speak most for a status."""
        column = STATUSES.index(status)
        return max(self.known, key=lambda known: known[1][column])[0]


def lean(words: Sequence[str], places: Iterable[Place], *, is_question: bool) -> Leaning | None:
    """None when none of the words is known."""
    weights = _weights()
    found: dict[str, Known] = {}
    looked_up = 0
    for name, first, last in features(words, places):
        looked_up += 1
        if (weight := weights.get(name)) is not None:
            found[name] = ((first, last), weight)
    if not found:
        return None
    columns = zip(*(weight for _span, weight in found.values()), strict=True)
    of_words = (sum(column) * share_of(looked_up) for column in columns)
    rest = [(weights[name], share) for name, share in rest_of(words, is_question=is_question).items()]
    sums = [
        (total + sum(weight[column] * share for weight, share in rest)) / UNIT
        for column, total in enumerate(of_words)
    ]
    odds = [1 / (1 + exp(min(-total, _LARGEST))) for total in sums]
    likely = {status: one / sum(odds) for status, one in zip(STATUSES, odds, strict=True)}
    return Leaning(likely, list(found.values()), sum(map(str.isalpha, found)))


def features(words: Sequence[str], places: Iterable[Place]) -> Iterator[tuple[str, int, int]]:
    """What is looked up in the weights, with its first word and the one behind its last.

    Places are all alike, and so are numbers.
    """
    said, firsts = _said(words[:LONGEST_READ], places)
    firsts = [0, *firsts, len(words), len(words)]  # of "^", the words, and "$"
    framed = ["^", *said, "$"]
    begun = ["", *(f"{word[:BEGINNING]}~" for word in said), ""]
    for at in range(1, len(framed)):
        word, before = framed[at], framed[at - 1]
        yield f"{before} {word}", firsts[at - 1], firsts[at + 1]
        if at > 1:
            yield f"{framed[at - 2]} {before} {word}", firsts[at - 2], firsts[at + 1]
        if at > len(said):
            return
        yield word, firsts[at], firsts[at + 1]
        yield begun[at], firsts[at], firsts[at + 1]
        if at > 1:
            yield f"{begun[at - 1]} {begun[at]}", firsts[at - 1], firsts[at + 1]
        if at > 2:
            yield f"{begun[at - 2]} * {begun[at]}", firsts[at - 2], firsts[at + 1]


def share_of(looked_up: int) -> float:
    """What each of so many counts: a long text must not lean more for its length."""
    return 1 / sqrt(max(1, looked_up))


def rest_of(words: Sequence[str], *, is_question: bool) -> dict[str, float]:
    """What has a weight besides the words, and how much it counts."""
    return {ALWAYS: 1.0, LENGTH: min(len(words), _MOST_LENGTH) / _MOST_LENGTH, QUESTION: float(is_question)}


def _said(words: Sequence[str], places: Iterable[Place]) -> tuple[list[str], list[int]]:
    """Words, and where each begins among those given."""
    place_at = {first: (last, ABROAD if abroad else PLACE) for first, last, abroad in places if last > first}
    said, firsts, number = [], [], 0
    while number < len(words):
        word = NUMBER if words[number].isdigit() else words[number]
        last, word = place_at.get(number, (number + 1, word))
        said.append(word)
        firsts.append(number)
        number = last
    return said, firsts


@lru_cache(maxsize=1)
def _weights() -> dict[str, tuple[int, ...]]:
    """The first line names the columns."""
    lines = files(__package__).joinpath("leanings.tsv").read_text("utf-8").splitlines()[1:]
    with without_pauses():
        rows = (line.split("\t") for line in lines)
        return {name: tuple(map(int, weights)) for name, *weights in rows}

"""Tables of learnt weights that anybody can read, and how a text's features are added up in them.

A line names a run of words or letters, or what the rules found, and gives its weight for each column in
hundredths of a natural logarithm's odds. ``make leanings`` learns them anew.

In memory the weights of a line are one long integer, a lane of 32 bits for each column: adding two of them
adds all columns at once.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from io import TextIOWrapper
from math import exp
from struct import Struct
from threading import Lock

from evac.conversation.features import LONGEST_WORD, RULES_COUNT, Spoken, letters, share_of
from evac.kernel.pauses import giving_way, without_pauses

UNIT = 100
_LARGEST = 60.0  # beyond that a share is nothing, and an exponential no number
_LANE = 32  # bits: sums of a longest text's weights are far from filling it
_NOUGHT = 1 << (_LANE - 1)  # what stands for 0 in a lane that is looked at: weights may be negative

Span = tuple[int, int]  # first word, and the one behind the last
Weights = int  # of all columns, a lane each
Known = tuple[Span, Weights]


@dataclass(frozen=True)
class Weighed:
    """What a table says of a text.

    Attributes:
        odds: of each column, as a share between 0 and 1.
        known: which runs of words have weights, and they.
        known_words: how many different single words of it there are.
        lanes: of the table.
    """

    odds: Sequence[float]
    known: Sequence[Known]
    known_words: int
    lanes: "Lanes"

    def span(self, column: int) -> Span:
        """The words that speak most for a column."""
        return max(self.known, key=lambda known: self.lanes.one(known[1], column))[0]


class Lanes:
    """So many columns in one integer."""

    def __init__(self, columns: int) -> None:
        self._struct = Struct(f"<{columns}I")
        self._noughts = int.from_bytes(self._struct.pack(*[_NOUGHT] * columns), "little")

    def joined(self, above_nought: Iterable[int]) -> Weights:
        """Weights, each given with what stands for 0 added."""
        return int.from_bytes(self._struct.pack(*above_nought), "little") - self._noughts

    def each(self, weights: Weights) -> list[int]:
        lanes = (weights + self._noughts).to_bytes(self._struct.size, "little")
        return [lane - _NOUGHT for lane in self._struct.unpack(lanes)]

    def one(self, weights: Weights, column: int) -> int:
        return ((weights + self._noughts) >> (_LANE * column) & (2**_LANE - 1)) - _NOUGHT


class Table:
    """The weights of one file, read when they are first asked for."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._weights: dict[str, Weights] = {}
        self._lanes = Lanes(0)
        self._reading = Lock()
        self._letters_of = lru_cache(maxsize=32768)(self._letters_of_word)

    @property
    def is_read(self) -> bool:
        return bool(self._weights)

    def weigh(self, spoken: Spoken, ruled: Iterable[str]) -> Weighed | None:
        """Add up the weights of what the text holds.

        Args:
            ruled: names of what the rules found.

        Returns:
            None when none of the words is known.
        """
        weights = self._all()
        known: dict[str, Known] = {}
        for name, first, last in spoken.runs:
            if (weight := weights.get(name)) is not None:
                known[name] = ((first, last), weight)
        if not known:
            return None
        spelt = [self._letters_of(word[:LONGEST_WORD]) for word in spoken.words]
        parts = [
            (sum(weight for _span, weight in known.values()), share_of(len(spoken.runs))),
            (sum(weight for weight, _runs in spelt), share_of(sum(runs for _weight, runs in spelt))),
            (sum(weights.get(name, 0) for name in ruled), RULES_COUNT),
            *((weights[name], share) for name, share in spoken.rest.items()),
        ]
        shared = [[value * share for value in self._lanes.each(weight)] for weight, share in parts]
        odds = [1 / (1 + exp(min(-sum(column) / UNIT, _LARGEST))) for column in zip(*shared, strict=True)]
        return Weighed(odds, list(known.values()), sum(map(str.isalpha, known)), self._lanes)

    def _letters_of_word(self, word: str) -> tuple[Weights, int]:
        """The sum of its letters' weights, and how many runs they are: most texts share a few words."""
        names = letters(word)
        return sum(self._weights.get(name, 0) for name in names), len(names)

    def _all(self) -> dict[str, Weights]:
        if not self._weights:
            with self._reading:  # of two threads one reads
                self._weights = self._weights or self._read()
        return self._weights

    def _read(self) -> dict[str, Weights]:
        """The first line names the columns."""
        number = _Numbers().__getitem__
        with files(__package__).joinpath(self.name).open("rb") as file, without_pauses():
            lines = TextIOWrapper(file, encoding="utf-8", newline="\n")
            self._lanes = Lanes(next(lines).count("\t"))
            rows = (line.removesuffix("\n").split("\t") for line in giving_way(lines))
            return {name: self._lanes.joined(map(number, weights)) for name, *weights in rows}


class _Numbers(dict[str, int]):
    """Each number above nought, once: a table has millions, of which a few thousand differ."""

    def __missing__(self, digits: str) -> int:
        self[digits] = number = int(digits) + _NOUGHT
        return number

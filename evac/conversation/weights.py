"""Tables of learnt weights that anybody can read, and how a text's features are added up in them.

A line names a run of words or letters, or what the rules found, and gives its weight for each column in
hundredths of a natural logarithm's odds. ``make leanings`` learns them anew.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from math import exp
from threading import Lock

from evac.conversation.features import LONGEST_WORD, RULES_COUNT, Spoken, letters, share_of
from evac.kernel.pauses import without_pauses

UNIT = 100
_LARGEST = 60.0  # beyond that a share is nothing, and an exponential no number

Span = tuple[int, int]  # first word, and the one behind the last
Weight = tuple[int, ...]  # for each column
Known = tuple[Span, Weight]


@dataclass(frozen=True)
class Weighed:
    """What a table says of a text.

    Attributes:
        odds: of each column, as a share between 0 and 1.
        known: which runs of words have a weight, and it.
        known_words: how many different single words of it there are.
    """

    odds: Sequence[float]
    known: Sequence[Known]
    known_words: int

    def span(self, column: int) -> Span:
        """The words that speak most for a column."""
        return max(self.known, key=lambda known: known[1][column])[0]


class Table:
    """The weights of one file, read when they are first asked for."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._weights: dict[str, Weight] = {}
        self._nothing: Weight = ()
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
        sums = _summed((weight for _span, weight in known.values()), share_of(len(spoken.runs)))
        spelt, spelled_out = self._spelt(spoken.words)
        by_rules = [weights[name] for name in ruled if name in weights]
        besides = [[value * share for value in weights[name]] for name, share in spoken.rest.items()]
        parts = [sums, [value * share_of(spelled_out) for value in spelt], *besides]
        if by_rules:
            parts.append(_summed(by_rules, RULES_COUNT))
        odds = [1 / (1 + exp(min(-sum(column) / UNIT, _LARGEST))) for column in zip(*parts, strict=True)]
        return Weighed(odds, list(known.values()), sum(map(str.isalpha, known)))

    def _spelt(self, words: Iterable[str]) -> tuple[list[int], int]:
        """The sums of all letters' weights, and how many runs of letters there are."""
        spelt = [self._letters_of(word[:LONGEST_WORD]) for word in words]
        sums = [sum(column) for column in zip(*(weight for weight, _runs in spelt), strict=True)]
        return sums or list(self._nothing), sum(runs for _weight, runs in spelt)

    def _letters_of_word(self, word: str) -> tuple[Weight, int]:
        """The sums of its letters' weights, and how many runs they are: most texts share a few words."""
        names = letters(word)
        known = [weight for name in names if (weight := self._weights.get(name)) is not None]
        return tuple(map(sum, zip(*known, strict=True))) or self._nothing, len(names)

    def _all(self) -> dict[str, Weight]:
        if not self._weights:
            with self._reading:  # of two threads one reads
                self._weights = self._weights or self._read()
        return self._weights

    def _read(self) -> dict[str, Weight]:
        """The first line names the columns."""
        number = _Numbers().__getitem__
        table = files(__package__).joinpath(self.name)
        with table.open("r", encoding="utf-8", newline="\n") as lines, without_pauses():
            self._nothing = (0,) * next(lines).count("\t")
            rows = (line.removesuffix("\n").split("\t") for line in lines)
            return {name: tuple(map(number, weights)) for name, *weights in rows}


class _Numbers(dict[str, int]):
    """Each number once: a table has millions, of which a few thousand differ."""

    def __missing__(self, digits: str) -> int:
        self[digits] = number = int(digits)
        return number


def _summed(weights: Iterable[Weight], share: float) -> list[float]:
    return [sum(column) * share for column in zip(*weights, strict=True)]

"""Phrases as people would list them, and a matcher that finds all of them in one pass over a text.

How a phrase is written:
    on my way          these words, one after the other
    a|b                one of these words; ``_`` joins words within one ("my|our", "out_of|low_on")
    [the]              may be left out
    kidnap*            any word that begins so
    <kin>              any word of that class
    ~2                 up to two words of any kind, but no end of a clause
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, reduce
from itertools import chain
from typing import NamedTuple

BOUNDARIES = frozenset('.,;:!?\n()¿¡-/"')
SHORTEST_PREFIX = 3


class Hit(NamedTuple):
    """A phrase found: its code and the numbers of its first and last word, last excluded."""

    code: str
    first: int
    last: int


@dataclass(slots=True)
class _Node:
    children: "dict[str, _Node]" = field(default_factory=dict)
    gaps: "dict[int, _Node]" = field(default_factory=dict)  # by how many words may be skipped
    codes: dict[str, None] = field(default_factory=dict)  # in the order learned


class PhraseBook:
    """All phrases of a language or of several, compiled into one tree."""

    def __init__(self, phrases: Mapping[str, Iterable[str]], classes: Mapping[str, frozenset[str]]) -> None:
        self._root = _Node()
        self._classes = classes
        self._prefixes: set[str] = set()
        self._known: set[str] = set()  # keys
        self.vocabulary: set[str] = set()
        self._keys = lru_cache(maxsize=16384)(self._find_keys)
        self.learn(phrases)

    def learn(self, phrases: Mapping[str, Iterable[str]]) -> None:
        """Add phrases, before anything is read."""
        for code, lines in phrases.items():
            for line in lines:
                self._learn(code, line)
        self._keys.cache_clear()

    @property
    def beginnings(self) -> frozenset[str]:
        """Of words of which a phrase names no more than how they begin."""
        return frozenset(prefix[:-1] for prefix in self._prefixes)

    def find(self, words: Sequence[str]) -> list[Hit]:
        """Every phrase in ``words``, the longest for each code and start."""
        keys = [self._keys(word) for word in words]
        hits: list[Hit] = []
        for at, begun in enumerate(keys):
            found: dict[str, int] = {}
            for key in begun:
                if child := self._root.children.get(key):
                    self._walk(child, words, keys, at + 1, found)
            if found:
                hits += [Hit(code, at, last) for code, last in found.items()]
        return hits

    def _walk(
        self, node: _Node, words: Sequence[str], keys: list[tuple[str, ...]], at: int, found: dict[str, int]
    ) -> None:
        for code in node.codes:
            found[code] = max(found.get(code, 0), at)
        for key in keys[at] if at < len(words) else ():
            child = node.children.get(key)
            if child:
                self._walk(child, words, keys, at + 1, found)
        for most, child in node.gaps.items():
            self._skip(most, child, words, keys, at, found)

    def _skip(
        self,
        most: int,
        child: _Node,
        words: Sequence[str],
        keys: list[tuple[str, ...]],
        at: int,
        found: dict[str, int],
    ) -> None:
        for skipped in range(most + 1):
            self._walk(child, words, keys, at + skipped, found)
            if at + skipped >= len(words) or words[at + skipped] in BOUNDARIES:
                return

    def _find_keys(self, word: str) -> tuple[str, ...]:
        prefixes = (word[:length] + "*" for length in range(SHORTEST_PREFIX, len(word) + 1))
        return (
            *((word,) if word in self.vocabulary else ()),
            *(prefix for prefix in prefixes if prefix in self._prefixes),
            *(f"<{name}>" for name, members in self._classes.items() if word in members),
        )

    def _learn(self, code: str, line: str) -> None:
        """Grow the tree slot by slot, so that what phrases share is walked once."""
        ends = [self._root]
        for slot in line.split():
            choices = _alternatives(slot)
            for key in chain.from_iterable(choices):
                self._know(key)
            ends = [reduce(_child, keys, node) for node in ends for keys in choices]
        for node in ends:
            node.codes[code] = None

    def _know(self, key: str) -> None:
        if key in self._known:
            return
        self._known.add(key)
        if key.endswith("*"):
            self._prefixes.add(key)
        elif key.startswith("<"):
            self.vocabulary |= self._classes[key[1:-1]]
        elif not key.startswith("~"):
            self.vocabulary.add(key)


def _child(node: _Node, key: str) -> _Node:
    """The node behind a key, looked for before one is made: thousands of phrases begin alike."""
    if key.startswith("~"):
        return node.gaps.setdefault(int(key[1:]), _Node())
    if (child := node.children.get(key)) is None:
        child = node.children[key] = _Node()
    return child


def _alternatives(slot: str) -> list[tuple[str, ...]]:
    """The key sequences one slot of a phrase may stand for; "[a|b]" may also be nothing."""
    optional = slot.startswith("[")
    bare = slot.strip("[]")
    found = [tuple(choice.split("_")) for choice in bare.split("|")]
    return [*found, ()] if optional else found


def few_of_each(hits: Sequence[Hit], most: int) -> list[Hit]:
    """The first and the last ``most`` hits of each code: who writes "help" a thousand times says no more with
    it, and must not hold up the others."""
    total, seen, kept = Counter(hit.code for hit in hits), Counter[str](), []
    for hit in hits:
        seen[hit.code] += 1
        if seen[hit.code] <= most or total[hit.code] - seen[hit.code] < most:
            kept.append(hit)
    return kept

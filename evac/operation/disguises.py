"""Ways in which a word is written past a list: cut in two, signs inside, a letter too few or twice."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from evac.kernel.folding import fold

SHORTEST_MISSED = 7  # letters; a shorter word with one too few is another word too often
_RUN = re.compile(r"[a-z0-9]+(?:[-_.]+[a-z0-9]+)+")
# Words of their own that begin a banned one: "su ciudad antes" and "con sulfato" say nothing.
_OWN_WORDS = frozenset({"ciudad", "con", "sol", "mar", "pasa", "front"})


def run_together(text: str) -> list[str]:
    """What signs without a space hold apart, as one word: "emb-assy", "U.S.A."."""
    return [re.sub(r"[-_.]", "", run) for run in _RUN.findall(fold(text))]


def cut(words: list[str]) -> list[str]:
    """Each two neighbours as one word: "em bajada". One letter is mostly a word ("o posicion")."""
    return [first + second for first, second in pairwise(words) if len(first) > 1 and first not in _OWN_WORDS]


def near_misses(entries: Iterable[str]) -> list[str]:
    """The long ones of the entries with one letter too few or one twice, but for their first and last."""
    long = (entry for entry in entries if len(entry.rstrip("*")) >= SHORTEST_MISSED and " " not in entry)
    return sorted({missed for entry in long for missed in _missed(entry)} - set(entries))


def _missed(entry: str) -> Iterator[str]:
    word, star = entry.rstrip("*"), "*" * entry.endswith("*")
    for at in range(1, len(word) - 1):
        yield word[:at] + word[at + 1 :] + star
        yield word[: at + 1] + word[at:] + star

"""The sentences of a text in which the rules found something, each as if it were all that was said. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from evac.conversation.features import Place
from evac.conversation.findings import Findings

_ENDS = frozenset(".!?\n")


def sentences(found: Findings, places: Sequence[Place]) -> Iterator[tuple[Findings, list[Place]]]:
    """Each with its places; none for a text of one sentence."""
    spans = _spans(found.words)
    for first, last in spans if len(spans) > 1 else ():
        marks = [
            (code, start - first, min(end, last) - first)
            for code, start, end in found.marks
            if first <= start < last
        ]
        if marks:
            here = [(start - first, end - first, out) for start, end, out in places if first <= start < last]
            yield replace(found, words=found.words[first:last], marks=marks), here


def _spans(words: Sequence[str]) -> list[tuple[int, int]]:
    ends = [at for at, word in enumerate(words) if word in _ENDS]
    starts = [0, *(end + 1 for end in ends)]
    return [(start, end) for start, end in zip(starts, [*ends, len(words)], strict=True) if end > start]

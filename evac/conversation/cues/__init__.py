"""The cues of both languages in one book: people mix them, so every text is read with all."""

from collections.abc import Mapping
from functools import cache

from evac.conversation.cues import en, es, people
from evac.conversation.cues.common_words import COMMON_WORDS
from evac.conversation.cues.mended import LEAST_LETTERS, MENDED
from evac.conversation.cues.not_slips import NOT_SLIPS
from evac.conversation.phrases import PhraseBook
from evac.conversation.words import Speller
from evac.kernel.pauses import without_pauses

NUMBERS: dict[str, int] = {**en.NUMBERS, **es.NUMBERS}
NUMBER_WORDS = frozenset(NUMBERS) | {str(number) for number in range(1, 61)}
NEGATIONS = en.NEGATIONS | es.NEGATIONS
KIN = en.CLASSES["kin"] | es.CLASSES["familia"]


def _phrases(block: str) -> list[str]:
    """One phrase a line, or several on a line between bars with a space on either side."""
    lines = (part for line in block.splitlines() for part in line.split(" | "))
    return [" ".join(line.split()) for line in lines if line.strip()]


def _merged(*languages: Mapping[str, str]) -> dict[str, list[str]]:
    phrases: dict[str, list[str]] = {}
    for cues in languages:
        for code, block in cues.items():
            phrases.setdefault(code, []).extend(_phrases(block))
    return phrases


@cache
def book() -> PhraseBook:
    """Every phrase, hints included; made at its first use, which takes a second."""
    return _read()[0]


@cache
def speller() -> Speller:
    """Mends slips towards words of the book."""
    return _read()[1]


@cache
def _read() -> tuple[PhraseBook, Speller]:
    with without_pauses():
        phrases = PhraseBook(_merged(en.CUES, es.CUES), {**en.CLASSES, **es.CLASSES, "num": NUMBER_WORDS})
        long = frozenset(word for word in phrases.vocabulary if len(word) >= LEAST_LETTERS and word.isalpha())
        beginnings = phrases.beginnings
        phrases.learn(_merged(en.HINTS, es.HINTS))  # later: no slip is mended towards a mere hint
        left_alone = (
            phrases.vocabulary
            | NOT_SLIPS
            | COMMON_WORDS
            | NEGATIONS
            | NUMBER_WORDS
            | KIN
            | en.MARKERS
            | es.MARKERS
        )
        return phrases, Speller(MENDED | long, frozenset(left_alone | people.ALL), beginnings)

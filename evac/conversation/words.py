"""The words of a text as the cues know them: short forms written out, contractions taken apart, slips mended."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from evac.conversation.cues.short_forms import EMOJI, SHORT_FORMS, SPLIT
from evac.kernel.folding import Token

MOST_WORDS = 30_000
LEAST_LETTERS_MENDED = 5
_NUMBER_AND_WORD = re.compile(r"(\d{1,3})([a-z]{2,})|([a-z]{2,})(\d{1,2})")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th|er|ro|do|to|mo|vo|no|ra|da|ta)")
_STRETCHED = re.compile(r"(.)\1{2,}")
_DOUBLED = re.compile(r"(.)\1+")


@dataclass(frozen=True, slots=True)
class Word:
    """One word, with where it stands in the folded text; several words may come from one place ("im")."""

    text: str
    start: int
    end: int
    token: int


class Speller:
    """Knows every word of the cues, and mends a word that is one slip away from exactly one of them."""

    def __init__(self, vocabulary: set[str], left_alone: frozenset[str]) -> None:
        self.known = frozenset(vocabulary | left_alone)
        self._by_deletion: dict[str, set[str]] = {}
        for word in vocabulary:
            if len(word) >= LEAST_LETTERS_MENDED and word.isalpha():
                for shorter in (word, *_deletions(word)):
                    self._by_deletion.setdefault(shorter, set()).add(word)

    def mend(self, word: str) -> str:
        """The word that was meant, or the same word: what is known or unclear is left alone."""
        if word in self.known or not word.isalpha():
            return word
        calmed = _STRETCHED.sub(r"\1", word)
        if calmed != word:
            return calmed if calmed in self.known else self.mend(_DOUBLED.sub(r"\1", word))
        if len(word) < LEAST_LETTERS_MENDED:
            return word
        near = set(self._by_deletion.get(word, ()))
        for shorter in _deletions(word):
            near |= self._by_deletion.get(shorter, set())
        near = {known for known in near if abs(len(known) - len(word)) <= 1 and known[0] == word[0]}
        return near.pop() if len(near) == 1 else word


def read_words(tokens: Sequence[Token], speller: Speller) -> list[Word]:
    """Every word and sign of the text in the cues' own spelling."""
    return [
        Word(part, token.start, token.end, number)
        for number, token in enumerate(tokens[:MOST_WORDS])
        for part in _parts(token.text, speller)
    ]


def _parts(text: str, speller: Speller) -> Iterator[str]:
    bare = text.replace("'", "")
    if bare in SHORT_FORMS:
        yield from SHORT_FORMS[bare]
    elif text in SPLIT or bare in SPLIT:
        yield from SPLIT.get(text) or SPLIT[bare]
    elif text in EMOJI:
        yield EMOJI[text]
    elif (match := _NUMBER_AND_WORD.fullmatch(bare)) and not _ORDINAL.fullmatch(bare):
        for part in filter(None, match.groups()):
            yield from _parts(part, speller)
    else:
        yield speller.mend(bare)


def _deletions(word: str) -> list[str]:
    return [word[:at] + word[at + 1 :] for at in range(len(word))]

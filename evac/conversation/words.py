"""The words of a text as the cues know them: short forms written out, slips mended."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from evac.conversation.short_forms import EMOJI, SHORT_FORMS, SPLIT
from evac.kernel.folding import Token, sound, word_set

MOST_WORDS = 30_000
LEAST_LETTERS_MENDED = 5
SAME_STEM = 4  # "heridos" or "heridas": either will do
_NUMBER_AND_WORD = re.compile(r"(\d{1,3})([a-z]{2,})|([a-z]{2,})(\d{1,2})")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th|er|ro|do|to|mo|vo|no|ra|da|ta)")
_BEFORE_WE_ARE = word_set(
    ". , ! ? ; \n : ( - hi hello hey ok yes but and so now help please hola pero y thanks because"
)
_DONE = word_set("""
    wait call be go come try let text send stay see ask check keep get have do make write tell take find leave
    stop update answer reply pay bring meet report follow walk drive travel look then just also never not
""")
_ENDINGS = word_set("""
    a o as os e es s an en on ar er ir aron ieron ando iendo ado ada ados adas ido ida idos idas amos emos
    imos d r ed ing er ers ly aba aban arse arme arnos arlo arla
""") | {""}
_STRETCHED = re.compile(r"(.)\1{2,}")
_DOUBLED = re.compile(r"(.)\1+")


class Word(NamedTuple):
    """One word, with where it stands in the folded text; several words may come from one place ("im")."""

    text: str
    start: int
    end: int
    token: int


class Speller:
    """Mends a word that is one slip away from exactly one of the words that matter."""

    def __init__(
        self, mended: frozenset[str], left_alone: frozenset[str], beginnings: frozenset[str] = frozenset()
    ) -> None:
        self.known = mended | left_alone
        self._beginnings = beginnings
        self.parts = lru_cache(maxsize=32768)(self._find_parts)  # most texts are made of the same few words
        self._by_deletion: dict[str, set[str]] = {}
        self._by_sound: dict[str, set[str]] = {}
        for word in mended:
            if len(word) >= LEAST_LETTERS_MENDED and word.isalpha():
                self._by_sound.setdefault(sound(word), set()).add(word)
                for shorter in (word, *_deletions(word)):
                    self._by_deletion.setdefault(shorter, set()).add(word)

    def _find_parts(self, text: str) -> tuple[str, ...]:
        return tuple(_parts(text, self))

    def mend(self, word: str) -> str:
        """The word that was meant, or the same word: what is known or unclear is left alone."""
        if word in self.known or not word.isalpha() or self._begins_well(word):
            return word
        calmed = _STRETCHED.sub(r"\1", word)
        if calmed != word:
            return calmed if calmed in self.known else self.mend(_DOUBLED.sub(r"\1", word))
        if len(word) < LEAST_LETTERS_MENDED:
            return word
        single = _DOUBLED.sub(r"\1", word)
        if single != word and single in self.known:
            return single
        alike = self._by_sound.get(sound(word), ())
        if len(alike) == 1:
            return next(iter(alike))
        near = set(self._by_deletion.get(word, ()))
        for shorter in _deletions(word):
            near |= self._by_deletion.get(shorter, set())
        near = {known for known in near if known[0] == word[0] and OSA.distance(word, known) <= 1}
        is_one_stem = len({known[:SAME_STEM] for known in near}) == 1
        return min(near, key=lambda known: (len(known), known)) if is_one_stem else word

    def _begins_well(self, word: str) -> bool:
        """ "amarrado" is what "amarrad*" names, and no slip of "amarrando"; "disparaon" is one."""
        lengths = range(LEAST_LETTERS_MENDED, len(word) + 1)
        return any(word[:length] in self._beginnings and word[length:] in _ENDINGS for length in lengths)


def read_words(tokens: Sequence[Token], speller: Speller) -> list[Word]:
    """Every word and sign of the text in the cues' own spelling."""
    words: list[Word] = []
    for number, token in enumerate(tokens[:MOST_WORDS]):
        if token.text == "s" and (spelt := _spelt_sos(tokens, number)):
            words.append(Word("sos", token.start, tokens[spelt].end, number))
        parts = speller.parts(token.text)
        if token.text == "were" and (not words or words[-1].text in _BEFORE_WE_ARE):
            parts = ("we", "are")  # "were ok", as thumbs write it
        if token.text == "ill" and tokens[number + 1 : number + 2] and tokens[number + 1].text in _DONE:
            parts = ("i", "will")  # "ill call you later"
        words += [Word(part, token.start, token.end, number) for part in parts]
    return words


def _spelt_sos(tokens: Sequence[Token], at: int) -> int | None:
    """The number of the last letter of "S.O.S." or "s o s"."""
    letters = [n for n in range(at, min(len(tokens), at + 6)) if tokens[n].text.isalnum()][:3]
    return letters[2] if [tokens[n].text for n in letters] == ["s", "o", "s"] else None


def _parts(text: str, speller: Speller) -> Iterator[str]:
    bare = text.replace("'", "") or text
    if bare in SHORT_FORMS:
        yield from SHORT_FORMS[bare]
    elif text in SPLIT or bare in SPLIT:
        yield from SPLIT.get(text) or SPLIT[bare]
    elif text.endswith("'s") and len(text) > 3:
        yield from _parts(text[:-2], speller)  # "the door's open", "my brother's car"
    elif text in EMOJI:
        yield EMOJI[text]
    elif (match := _NUMBER_AND_WORD.fullmatch(bare)) and not _ORDINAL.fullmatch(bare):
        for part in filter(None, match.groups()):
            yield from _parts(part, speller)
    else:
        yield speller.mend(bare)


def _deletions(word: str) -> list[str]:
    return [word[:at] + word[at + 1 :] for at in range(len(word))]

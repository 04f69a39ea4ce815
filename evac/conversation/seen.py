"""A text as it lies before the reader: its words, the places and codes in it, the command at its start."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from evac.conversation.answers import Answer, carrier_command, find_answer
from evac.conversation.command_words import leading_command
from evac.conversation.cues import speller
from evac.conversation.cues.outside import CODES_ABROAD, OUTSIDE
from evac.conversation.lost_phone import LostPhone, behind_code, find_lost_phone
from evac.conversation.reading import Ground, OpenQuestion
from evac.conversation.told import Placed
from evac.conversation.words import Word, read_words
from evac.kernel.case_codes import find_case_codes
from evac.kernel.folding import Folded, Token, fold, folded, tokens
from evac.places.locate import Mention, locate_tokens

LOST = "lost"  # the command's name
LEADING = 40  # words


@dataclass(frozen=True)
class Seen:
    """One text, taken apart.

    Attributes:
        signs: its words as written; ``said``: those behind the answer, mended.
        placed: each place with the numbers of its first and last word said.
        country: folded names of the operation's country.
    """

    spelled: Folded
    signs: list[Token]
    said: list[Word]
    answer: Answer | None
    mentions: list[Mention]
    placed: list[Placed]
    codes: tuple[str, ...]
    country: frozenset[str]
    lost_phone: LostPhone | None
    command: str | None

    @property
    def places(self) -> list[tuple[int, int, bool]]:
        """First word, the one behind the last, and whether it lies beyond the country."""
        return [(first, last, mention.outside) for mention, first, last in self.placed]

    @property
    def is_question(self) -> bool:
        return "?" in self.spelled.text or "¿" in self.spelled.text


def look_at(text: str, questions: Sequence[OpenQuestion], ground: Ground) -> Seen:
    spelled = folded(text)
    signs = tokens(spelled)
    answer = find_answer(spelled.text, questions)
    said = [word for word in read_words(signs, speller()) if answer is None or word.start >= answer.end]
    country, outside = _outside(ground.country_names, ground.outside_names)
    mentions = _mentions(spelled, signs, ground, outside)
    codes = tuple(find_case_codes(text))
    bare = [sign.text for sign in signs[:LEADING]]
    lost_phone = find_lost_phone([word.text for word in said], codes) or _lost_by_word(bare, codes, ground)
    command = LOST if lost_phone else _command(bare, ground)
    placed = _placed(said, mentions)
    return Seen(spelled, signs, said, answer, mentions, placed, codes, country, lost_phone, command)


@lru_cache(maxsize=16)
def _outside(country_names: tuple[str, ...], names: tuple[str, ...]) -> tuple[frozenset[str], frozenset[str]]:
    """(folded names of the country, those and all names beyond it)."""
    country = frozenset(fold(name) for name in country_names)
    return country, country | OUTSIDE | frozenset(fold(name) for name in names)


def _mentions(
    spelled: Folded, signs: Sequence[Token], ground: Ground, outside: frozenset[str]
) -> list[Mention]:
    found = locate_tokens(spelled, signs, ground.gazetteer, outside=outside, known=speller().known)
    return [one for one in found if not _is_slip(one, signs, ground) and not _is_no_code(one)]


def _is_no_code(mention: Mention) -> bool:
    """ "mao" is a word, "MAO" an airport."""
    is_code = mention.outside and mention.words.lower() in CODES_ABROAD
    return is_code and not mention.words.isupper()


def _is_slip(mention: Mention, signs: Sequence[Token], ground: Ground) -> bool:
    """ "sokorro" is a cry misspelled, not the town of that sound; "kukuta" is the town."""
    if mention.score == 1:
        return False
    names = [sign.text for sign in signs[mention.first : mention.last]]
    meant = [speller().mend(name) for name in names]
    if " ".join(meant) in OUTSIDE and ground.gazetteer.exactly(meant):
        return False
    return all(word != name and word in speller().known for word, name in zip(meant, names, strict=True))


def _placed(said: Sequence[Word], mentions: Sequence[Mention]) -> list[Placed]:
    if not mentions:
        return []
    first_of: dict[int, int] = {}
    last_of: dict[int, int] = {}
    for number, word in enumerate(said):
        first_of.setdefault(word.token, number)
        last_of[word.token] = number + 1
    return [
        (mention, first_of[mention.first], last_of[mention.last - 1])
        for mention in mentions
        if mention.first in first_of and mention.last - 1 in last_of
    ]


def _command(bare: Sequence[str], ground: Ground) -> str | None:
    if command := carrier_command(bare):
        return command
    found = leading_command(bare, ground.command_words) if ground.command_words else None
    return found[0] if found else None


def _lost_by_word(bare: Sequence[str], codes: tuple[str, ...], ground: Ground) -> LostPhone | None:
    """The word for a lost phone, innocent or not, before a code or behind it."""
    rest = behind_code(bare, codes) if codes else ()
    found = leading_command(rest, ground.command_words) if rest and ground.command_words else None
    if found is None or found[0] != LOST:
        return None
    return LostPhone(0, len(bare) - len(rest) + found[1], by_word=True)

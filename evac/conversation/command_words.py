"""The words of ours that a text may begin with, however they are spelled."""

import re
from collections.abc import Callable, Mapping, Sequence

from rapidfuzz.distance import OSA

from evac.conversation.cues import NUMBERS, speller
from evac.conversation.everyday_words import EVERYDAY
from evac.kernel.case_codes import normal_case_code
from evac.kernel.folding import fold, folded, sound, tokens
from evac.places.common_words import PEOPLE

SHORTEST_MENDED = 6
LONGEST_COMMAND, MOST_BEHIND = 4, 6  # words
_SHORT = re.compile(r"[a-z]{4,6}")
_NUMBERED = frozenset(["no", "nro", "num", "numero", "number", "aviso", "notice"])
_WORDS = EVERYDAY | PEOPLE
_LOST = ("lost", "perdido")
# What may stand behind a short word that is misspelled, for it to be ours.
_TAKES: Mapping[str, Callable[[Sequence[str]], bool]] = {
    "where": lambda behind: len(behind) <= 3,
    "join": lambda behind: not behind,
    "dark": lambda behind: len(behind) <= 2 and (not behind or behind[0].isdigit() or behind[0] in NUMBERS),
    "verify": lambda behind: bool(behind) and behind[0].isdigit(),
    "checkpoint": lambda behind: 1 <= len(behind) <= 3,
    "roadblock": lambda behind: 1 <= len(behind) <= 3,
}


class CommandWords(dict[str, str]):
    """Folded words to the command's name, found also as they sound and with one slip.

    In a short word a slip is believed only where nothing else can be meant: alone, or before what it takes.
    """

    def __init__(self, words: Mapping[str, str]) -> None:
        super().__init__(words)
        self._by_sound: dict[str, set[str]] = {}
        self._alike: dict[tuple[str, int], list[str]] = {}
        self._short = [(said, name) for said, name in words.items() if _SHORT.fullmatch(said)]
        for said, name in words.items():
            if len(said) >= SHORTEST_MENDED:
                self._by_sound.setdefault(sound(said), set()).add(name)
                for length in range(len(said) - 1, len(said) + 2):
                    self._alike.setdefault((said[0], length), []).append(said)

    def meant(self, words: Sequence[str]) -> str | None:
        """The one command misspelled words can mean.

        A word that means something itself is no slip, and no number is one.
        """
        said = " ".join(words)
        if len(said) < SHORTEST_MENDED or said in speller().known or any(map(str.isdigit, said)):
            return None
        near = set(self._by_sound.get(" ".join(filter(None, map(sound, words))), ()))
        if not near:
            alike = self._alike.get((said[0], len(said)), ())
            near = {self[known] for known in alike if OSA.distance(said, known, score_cutoff=1) <= 1}
        return near.pop() if len(near) == 1 else None

    def meant_shortly(self, said: Sequence[str]) -> str | None:
        """The one command that a text can mean whose first word is short and misspelled."""
        first = said[0]
        if not 3 < len(first) < 8 or first in speller().known or first in _WORDS or not first.isalpha():
            return None
        behind = [word for word in said[1:] if word[0].isalnum()]
        if behind and normal_case_code("".join(behind[:5])) and any(_is_slip(first, one) for one in _LOST):
            return "lost"
        near = {name for word, name in self._short if name in _TAKES and _is_slip(first, word, behind)}
        name = near.pop() if len(near) == 1 else None
        return name if name is not None and _TAKES[name](behind) else None


def _is_slip(said: str, word: str, behind: Sequence[str] = ()) -> bool:
    """Of four letters, one that is missing or another gives a name ("Jon", "John") too easily."""
    is_long = len(word) > 4 or len(said) > 4 or sorted(said) == sorted(word)
    is_amount = bool(behind) and behind[0].isdigit()
    return said[0] == word[0] and (is_long or is_amount) and OSA.distance(said, word, score_cutoff=1) == 1


def leading_command(bare: Sequence[str], command_words: Mapping[str, str]) -> tuple[str, int] | None:
    """The command whose words begin the text, and how many words they are; the longest wins."""
    said = sum(word[0].isalnum() for word in bare)
    for length in range(min(LONGEST_COMMAND, len(bare)), 0, -1):
        if said - length > MOST_BEHIND and len(bare[0]) > 1:
            return None  # it goes on too long, and a shorter command would leave more behind
        command = command_words.get(" ".join(bare[:length]))
        ends_in_word = bare[length - 1][0].isalnum()
        if command is None and ends_in_word and isinstance(command_words, CommandWords):
            command = command_words.meant(bare[:length])
        if command and _is_meant(bare, length):
            return command, length
    if bare and bare[0][0].isalnum() and isinstance(command_words, CommandWords):
        short = command_words.meant_shortly(bare)
        return (short, 1) if short else None
    return None


def words_behind(text: str, command_words: Mapping[str, str]) -> str:
    """The folded text behind the command's words that it begins with; all of it when it begins with none."""
    signs = tokens(folded(text))
    found = leading_command([sign.text for sign in signs[:40]], command_words)
    return fold(text) if found is None else folded(text).text[signs[found[1] - 1].end :].strip()


def _is_meant(bare: Sequence[str], length: int) -> bool:
    """A letter ("v 27") needs its number; a whole sentence that only begins like a command is a sentence."""
    rest = [word for word in bare[length:] if word[0].isalnum()]
    if len(bare[0]) == 1 and length == 1:
        number = rest[1:] if rest and rest[0] in _NUMBERED else rest
        return bool(number) and number[0].isdigit()
    return len(rest) <= MOST_BEHIND

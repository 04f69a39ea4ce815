"""What of a text has a weight: words and runs of words, their letters, and what the rules found in it. Pure.

Places are all alike, and so are numbers.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from evac.conversation.findings import Findings

BEGINNING = 5  # letters: what "hirieron" and "hirio" have in common
MOST_WORDS = 120  # who writes more says most of it before; a cry behind them is weighed by its own words
LONGEST_WORD = 24  # letters
PLACE, ABROAD, NUMBER, LINE = "<place>", "<abroad>", "<num>", "<line>"
LENGTH, QUESTION, ALWAYS = "<len>", "=q", "<always>"
RULES_UNKNOWN = "=rules unknown"  # while learning: they were written beside the text, and are right too often
RULES_COUNT = 0.2  # what each thing that the rules found counts, beside the words together
_MERE_STRESS = frozenset("!¡")  # says how loudly, not what
_MOST_LENGTH = 40
_GRAMS = (3, 4, 5)  # letters
_SHORT, _MIDDLING = 6, 15  # words
_MOST_CUES = 4

Place = tuple[int, int, bool]  # first word, the one behind the last, whether it lies beyond the country
Run = tuple[str, int, int]  # its name, its first word, the one behind its last
Said = tuple[list[str], list[int]]  # words; where each begins among those given, and where the last ends


@dataclass(frozen=True)
class Spoken:
    """The words of a text as they are weighed.

    Attributes:
        words: with one mark for each place and number.
        runs: as ``runs`` gives them.
        rest: what has a weight besides, and how much it counts.
    """

    words: Sequence[str]
    runs: Sequence[Run]
    rest: Mapping[str, float]


def spoken(words: Sequence[str], places: Iterable[Place], *, is_question: bool) -> Spoken:
    what = said(words, places)
    return Spoken(what[0], list(runs(what)), rest_of(words, is_question=is_question))


def said(words: Sequence[str], places: Iterable[Place]) -> Said:
    """The words with one mark for each place, number and end of a line."""
    words = words[:MOST_WORDS]
    place_at = {first: (last, ABROAD if abroad else PLACE) for first, last, abroad in places if last > first}
    marked, firsts, at = [], [], 0
    while at < len(words):
        word = NUMBER if words[at].isdigit() else LINE if words[at] == "\n" else words[at]
        last, word = place_at.get(at, (at + 1, word))
        if word not in _MERE_STRESS:
            marked.append(word)
            firsts.append(at)
        at = last
    return marked, [*firsts, at]


def runs(what: Said) -> Iterator[Run]:
    """Words, pairs and triples, with the first word of each and the one behind its last."""
    words, begins = what
    firsts = [0, *begins, begins[-1]]  # of "^", the words, and "$"
    framed = ["^", *words, "$"]
    begun = ["", *(f"{word[:BEGINNING]}~" for word in words), ""]
    for at in range(1, len(framed)):
        word, before = framed[at], framed[at - 1]
        yield f"{before} {word}", firsts[at - 1], firsts[at + 1]
        if at > 1:
            yield f"{framed[at - 2]} {before} {word}", firsts[at - 2], firsts[at + 1]
        if at > len(words):
            return
        yield word, firsts[at], firsts[at + 1]
        yield begun[at], firsts[at], firsts[at + 1]
        if at > 1:
            yield f"{begun[at - 1]} {begun[at]}", firsts[at - 1], firsts[at + 1]
        if at > 2:
            yield f"{begun[at - 2]} * {begun[at]}", firsts[at - 2], firsts[at + 1]


def letters(word: str) -> tuple[str, ...]:
    """Runs of letters of one word: a misspelt word keeps most of them."""
    if word.startswith("<"):
        return ()
    framed = f"^{word[:LONGEST_WORD]}$"
    return tuple(f"#{framed[at : at + n]}" for n in _GRAMS for at in range(len(framed) - n + 1))


def of_rules(found: Findings) -> list[str]:
    """What the rules made of it: how much each of their cues is to be believed is learnt."""
    status, sure, words = found.status.value, "sure" if found.confident else "unsure", len(found.words)
    length = "short" if words <= _SHORT else "middling" if words <= _MIDDLING else "long"
    codes = sorted({code for code, _first, _last in found.marks})
    return [
        f"=rules {status} {sure}",
        f"=rules {status} {sure} {length}",
        f"=cues {min(_MOST_CUES, len(codes))}",
        *(f"=cue {code}" for code in codes),
        *(f"=cue {code} {status}" for code in codes),
    ]


def of_besides(found: Findings) -> list[str]:
    """What the rules found, for what a text says besides: status, needs, intent, and of whom."""
    status, about = found.status.value, found.about.value
    return [
        f"=rules {status}",
        f"=about {about}",
        f"=about {about} {status}",
        f"=intent {found.intent.value}",
        *(f"=need {need.value}" for need in found.needs),
    ]


def share_of(looked_up: int) -> float:
    """What each of so many counts: a long text must not lean more for its length."""
    return 1 / sqrt(max(1, looked_up))


def rest_of(words: Sequence[str], *, is_question: bool) -> dict[str, float]:
    """What has a weight besides, and how much it counts."""
    return {ALWAYS: 1.0, LENGTH: min(len(words), _MOST_LENGTH) / _MOST_LENGTH, QUESTION: float(is_question)}

"""What the network is shown: labelled texts, some of them written worse, and pairs of short ones in one."""

import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from unicodedata import normalize

from evac.conversation.encoder import NEEDS
from evac.conversation.leaning import STATUSES
from evac.conversation.reading import Ground
from evac.conversation.seen import look_at
from evac.kernel.folding import fold
from evac.kernel.status import About, Intent
from tests.corpus.judge import NOT_JUDGED
from tests.corpus.learn import JOINTS, SHORT

BEGIN, PADDING, END = 0, 1, 2
MOST_PIECES = 126
MOST_PEOPLE = 16  # and more
# What is asked of a text, one answer behind the other.
KINDS: Mapping[str, Sequence[str]] = {
    "status": STATUSES,
    "about": tuple(About),
    "intent": tuple(Intent),
    "needs": NEEDS,
    "party_size": [str(size) for size in range(MOST_PEOPLE + 1)],
}
ASKED = sum(len(kind) for kind in KINDS.values())
BARE, MISTYPED, PAIRED = 0.25, 0.06, 0.07  # shares of the texts
_SWAPPED, _MISSED = 0.35, 0.7
_LETTERS = "abcdeghilmnoprstu"
_DICE = random.Random(1)

Span = tuple[int, int]  # signs of the text


@dataclass(frozen=True)
class Lesson:
    """A text and what is known of it.

    Attributes:
        answers: by kind: the number of the right one, or of all right needs; what nobody judged is not there.
        here: where the place stands at which the sender is; None where that is not known.
        places: where any place is named.
    """

    text: str
    answers: Mapping[str, int | frozenset[int]]
    here: Sequence[Span] | None
    places: Sequence[Span]

    @property
    def severity(self) -> int:
        return STATUSES[self.answers["status"]].severity


def lesson_of(label: Mapping[str, str], ground: Ground) -> Lesson:
    text, answers = label["text"], {}
    for kind, choices in KINDS.items():
        said = (label.get(kind) or ("" if kind in label else NOT_JUDGED)).split("/")[0]
        if (answer := _answer(kind, said, choices)) is not None:
            answers[kind] = answer
    mentions = look_at(text, (), ground).mentions
    places = [(mention.start, mention.end) for mention in mentions]
    return Lesson(text, answers, _here(label, mentions), places)


def shown(lessons: Sequence[Lesson]) -> Iterator[Lesson]:
    """All of them once, in their order, and the pairs."""
    yield from map(_as_it_may_come, lessons)
    short = [lesson for lesson in lessons if len(lesson.text.split()) <= SHORT]
    for _ in range(int(PAIRED * len(lessons))):
        yield _pair(*_DICE.sample(short, 2))


def marked(lesson: Lesson, offsets: Iterable[Span]) -> Iterator[tuple[float, float]]:
    """Of each piece whether the sender is at the place it names, and how much that counts."""
    for first, last in offsets:
        if lesson.here is None or first == last:
            yield 0.0, 0.0
        else:
            in_place = _overlaps(first, last, lesson.places)
            yield float(_overlaps(first, last, lesson.here)), 1.0 if in_place else 0.1


def _answer(kind: str, said: str, choices: Sequence[str]) -> int | frozenset[int] | None:
    if said == NOT_JUDGED:
        return None
    if kind == "needs":
        return frozenset(choices.index(need) for need in said.split("+") if need in choices)
    if kind == "party_size":
        return min(MOST_PEOPLE, int(said or 0)) if (said or "0").isdigit() else None
    return choices.index(said) if said in choices else None


def _here(label: Mapping[str, str], mentions: Sequence) -> list[Span] | None:
    place = label.get("place")
    if place is None or place == NOT_JUDGED or label.get("latitude"):
        return None
    if not place:
        return []
    names = {fold(name) for name in place.split("/")}
    spans = [(one.start, one.end) for one in mentions if not names.isdisjoint(_names(one))]
    return spans or None


def _names(mention) -> set[str]:
    return {
        fold(mention.words),
        *(fold(name) for each in mention.places for name in (each.name, *each.aliases)),
    }


def _overlaps(first: int, last: int, spans: Iterable[Span]) -> bool:
    return any(first < end and last > start for start, end in spans)


def _as_it_may_come(lesson: Lesson) -> Lesson:
    """Without accents, mistyped: sign by sign, so that places stay where they are."""
    text = lesson.text
    if _DICE.random() < BARE:
        text = "".join(normalize("NFD", sign)[0] for sign in text)
    if text and _DICE.random() < MISTYPED:
        text = _mistyped(text)
    return replace(lesson, text=text)


def _mistyped(text: str) -> str:
    signs, at = list(text), _DICE.randrange(len(text))
    kind, behind = _DICE.random(), at + 1
    if not signs[at].isalpha():
        return text
    if kind < _SWAPPED and behind < len(signs) and signs[behind].isalpha():
        signs[at], signs[behind] = signs[behind], signs[at]
    elif kind < _MISSED:
        signs[at] = _DICE.choice(_LETTERS)
    return "".join(signs)


def _pair(first: Lesson, second: Lesson) -> Lesson:
    """Whatever else is said, the worst counts."""
    worst = max(first, second, key=lambda lesson: lesson.severity)
    answers = {"status": worst.answers["status"]}
    if "needs" in first.answers and "needs" in second.answers:
        answers["needs"] = first.answers["needs"] | second.answers["needs"]
    return Lesson(f"{first.text}{_DICE.choice(JOINTS)}{second.text}", answers, None, ())

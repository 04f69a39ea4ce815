"""Says what the system has to say by text, finished: wording, number to answer to, sign-off, one segment."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from string import Formatter
from typing import Any

from evac.kernel.segments import SEPTETS_ALONE, units
from evac.kernel.wording import Wording, front_of
from evac.operation.convicting import convicting_in
from evac.operation.errors import BannedWords, NoDiscreetForm, TooLong
from evac.operation.framing import framed, tidy
from evac.operation.model import Operation, Phrase, PhraseBook
from evac.operation.phrase_codes import PHRASES, PhraseSpec, phrase_codes
from evac.operation.recap import recap
from evac.operation.shorten import on_one_line, shortened

__all__ = ["phrase_codes", "placeholders", "room", "say"]

ELASTIC = (
    "recap",
    "choices",
    "words",
    "headline",
    "areas",
)  # what takes the room that the rest leaves; one a phrase
_SHORT_VALUES = {"answers": 29, "until": 16, "date": 16, "notice": 9, "by": 9, "proof": 6}


def say(
    operation: Operation,
    code: str,
    *,
    language: str,
    wording: Wording,
    sign_off: str | None,
    case_code: str,
    **values: Any,
) -> str:
    """The text as it goes out: GSM-7, one segment, with its prefix, the number to answer to and the sign-off.

    Args:
        language: one the operation does not speak is answered in its default language.
        sign_off: None is the operation's default.
        values: codes, counts and names as they are kept with the outgoing text; what the phrase does not
            use is left out, so the same values serve both wordings. ``status, intent, party_size, place,
            place_exact, needs, medicine, medicine_days`` make the recap; ``ask`` is the code of a question
            added to a plain acknowledgement; ``urgent`` adds that it is marked so; ``well`` that they are
            well but for their needs; ``letter`` is W, X or Y; ``answers`` what may be answered ("W1 W2");
            ``choices`` up to three names; ``until`` a time; ``words`` an officer's own; of a public
            notice: ``notice`` its number, ``by`` that of the one in its place, ``date``, ``proof``, and its
            ``headline`` or the names of its ``areas``, which are said whole or not at all.

    Raises:
        NoDiscreetForm: the phrase is never sent in discreet wording.
        BannedWords: an officer's words would convict the phone they arrive on.
        TooLong: an officer's words do not fit; only names are shortened, never what a person wrote.
        ValueError: no such phrase, or a value it cannot do without is missing: a mistake of the caller.
    """
    frame = _frame(operation, code, language, wording, sign_off, case_code)
    return frame.filled(values)


def room(
    operation: Operation,
    code: str,
    *,
    language: str,
    wording: Wording,
    sign_off: str | None,
    case_code: str,
    **values: Any,
) -> int:
    """Units that the phrase leaves for its recap, its choices or an officer's own words."""
    return _frame(operation, code, language, wording, sign_off, case_code).room(values)


def placeholders(template: str) -> set[str]:
    """The names in braces.

    Raises:
        ValueError: the braces do not match.
    """
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


@dataclass(frozen=True)
class _Frame:
    """A phrase chosen and placed; what is left is to fill it."""

    operation: Operation
    book: PhraseBook
    code: str
    spec: PhraseSpec
    language: str
    wording: Wording
    template: str  # with prefix, number and sign-off around it
    case_code: str

    def filled(self, values: Mapping[str, Any]) -> str:
        left = self.room(values)
        elastic = {name: self._elastic(name, values, left) for name in ELASTIC if self._has(name)}
        return self._finish(values, elastic)

    def room(self, values: Mapping[str, Any]) -> int:
        """Units left for what can be shortened; measured with one character in its place, for the spaces."""
        return SEPTETS_ALONE + 1 - units(self._finish(values, dict.fromkeys(ELASTIC, "x")))

    def _has(self, name: str) -> bool:
        return "{" + name + "}" in self.template

    def _elastic(self, name: str, values: Mapping[str, Any], room: int) -> str:
        if name == "recap":
            nothing = self.book.words["nothing"] + "." if self.spec.recap_or_nothing else ""
            return recap(self.book, values, room) or nothing
        if name == "choices":
            return _choices(_needed(self.code, "choices", values), values.get("letter") or "W", room)
        if name == "headline":
            return _quoted(values.get("headline"), room)
        if name == "areas":
            return _bracketed(values.get("areas") or (), room)
        return self._words(_needed(self.code, "words", values), room)

    def _words(self, words: object, room: int) -> str:
        text = on_one_line(words)
        if self.wording is Wording.DISCREET and (found := convicting_in(self.operation, text)):
            raise BannedWords(found)
        if (over := units(text) - room) > 0:
            raise TooLong(over)
        return text

    def _finish(self, values: Mapping[str, Any], elastic: Mapping[str, str]) -> str:
        plain = self.wording is Wording.PLAIN
        no_post = self.book.no_post.plain if plain else self.book.no_post.discreet
        known = {
            "number": self.operation.answer_to[front_of(self.wording)],
            "case_code": self.case_code,
            "no_post": (no_post or "") if self.operation.no_post else "",
            "urgent": self.book.words["urgent"] if values.get("urgent") else "",
            "ask": self._ask(values.get("ask")),
            "letter": values.get("letter") or "W",
            "opens": _hour(self.operation.calls.opens),
            "closes": _hour(self.operation.calls.closes),
        }
        for name, longest in _SHORT_VALUES.items():
            if self._has(name):
                known[name] = shortened(on_one_line(_needed(self.code, name, values)), longest)
        return tidy(self.template.format_map(known | dict(elastic)))

    def _ask(self, question: object) -> str:
        if not question:
            return ""
        if str(question) not in self.book.questions:
            raise ValueError(f"No question {question!r} that an acknowledgement can ask.")
        return self.book.questions[str(question)]


def _frame(
    operation: Operation, code: str, language: str, wording: Wording, sign_off: str | None, case_code: str
) -> _Frame:
    if code not in PHRASES:
        raise ValueError(f"No phrase {code!r}; there are {', '.join(phrase_codes())}.")
    if language not in operation.phrases:
        language = operation.default_language
    book = operation.phrases[language]
    template = _worded(book.sentences[code], code, language, wording)
    around = framed(operation, template, language=language, wording=wording, sign_off=sign_off)
    return _Frame(operation, book, code, PHRASES[code], language, wording, around, case_code)


def _worded(phrase: Phrase, code: str, language: str, wording: Wording) -> str:
    if wording is Wording.PLAIN:
        return phrase.plain
    if phrase.discreet is None:
        raise NoDiscreetForm(code, language)
    return phrase.discreet


def _choices(names: Sequence[object], letter: str, room: int) -> str:
    """ "W1 Santa Ana, Tachira W2 Santa Ana, Falcon": at most three, each with its share of the room."""
    offered = [on_one_line(name) for name in names[:3]]
    marks = sum(units(f"{letter}{digit} ") for digit in range(1, len(offered) + 1)) + len(offered) - 1
    share = (room - marks) // max(1, len(offered))
    return " ".join(
        f"{letter}{digit} {shortened(name, share)}" for digit, name in enumerate(offered, start=1)
    )


def _hour(at: time) -> str:
    return f"{at.hour}:{at.minute:02}" if at.minute else str(at.hour)


def _quoted(headline: object, room: int) -> str:
    """Half of an order can say the opposite of it."""
    quoted = f'"{on_one_line(headline or "")}"'
    return quoted if headline and units(quoted) <= room else ""


def _bracketed(names: Sequence[object], room: int) -> str:
    """Half of a list would shut out who lives in the other half."""
    listed = f"({', '.join(map(on_one_line, names))})"
    return listed if names and units(listed) <= room else ""


def _needed(code: str, name: str, values: Mapping[str, Any]) -> Any:
    if values.get(name) in (None, "", [], ()):
        raise ValueError(f"The phrase {code!r} needs a value for {name!r}.")
    return values[name]

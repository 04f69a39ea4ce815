"""Finishes a broadcast's words as they go out: prefix, number, choices, sign-off; one GSM-7 segment."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime

from evac.kernel.segments import SEPTETS_ALONE, fold_to_gsm7, units
from evac.kernel.wording import Wording, front_of
from evac.operation.convicting import convicting_in
from evac.operation.errors import BannedWords, TooLong
from evac.operation.framing import LONGEST_CODE, LONGEST_SIGN_OFF, framed, tidy
from evac.operation.model import Operation

PLACEHOLDERS = frozenset({"until", "letter", "number", "case_code"})
_BRACED = re.compile(r"\{(\w*)\}")
_LATE = datetime(2026, 9, 30, 23, 50, tzinfo=UTC)


def say_stage(
    operation: Operation,
    *,
    body: str,
    language: str,
    wording: Wording,
    sign_off: str | None,
    case_code: str,
    letter: str | None,
    until: datetime | None,
) -> str:
    """The text as it goes out, never cut.

    Args:
        body: the words of one variant, with {until} {letter} {number} {case_code} where they belong.
        until: the instruction is worth nothing after; said in the operation's time.

    Raises:
        BannedWords: it would convict the phone it arrives on.
        TooLong: it does not fit one segment.
        ValueError: the body holds something else in braces, or needs a letter or a time that is not given.
    """
    body = fold_to_gsm7(" ".join(body.split()))
    text = _filled(operation, body, language, wording, sign_off, case_code, letter, until)
    if wording is Wording.DISCREET and (found := convicting_in(operation, text)):
        raise BannedWords(found)
    if (over := units(text) - SEPTETS_ALONE) > 0:
        raise TooLong(over)
    return text


def stage_room(
    operation: Operation,
    *,
    body: str,
    language: str,
    wording: Wording,
    sign_off: str | None = LONGEST_SIGN_OFF,
    case_code: str = LONGEST_CODE,
    letter: str | None = "W",
    until: datetime | None = _LATE,
) -> int:
    """Units left in the one segment, with the longest values unless others are given; below 0: too long."""
    body = fold_to_gsm7(" ".join(body.split()))
    return SEPTETS_ALONE - units(
        _filled(operation, body, language, wording, sign_off, case_code, letter, until)
    )


def with_values(operation: Operation, body: str, *, language: str, wording: Wording) -> str:
    """As it may go out: with the longest values and the operation's own sign-off."""
    return _filled(operation, body, language, wording, None, LONGEST_CODE, "W", _LATE)


def spoken_until(operation: Operation, until: datetime, language: str) -> str:
    """ "12ene 18:00": in the operation's time, in one word and a clock time."""
    local = until.astimezone(operation.time_zone)
    book = operation.phrases.get(language) or operation.phrases[operation.default_language]
    return f"{local.day}{book.months[local.month - 1]} {local:%H:%M}"


def bare(body: str) -> str:
    """Without what stands in braces: our own words only."""
    return _BRACED.sub(" ", body)


def _filled(
    operation: Operation,
    body: str,
    language: str,
    wording: Wording,
    sign_off: str | None,
    case_code: str,
    letter: str | None,
    until: datetime | None,
) -> str:
    if language not in operation.phrases:
        language = operation.default_language
    known = {
        "number": operation.answer_to[front_of(wording)],
        "case_code": case_code,
        "letter": letter,
        "until": spoken_until(operation, until, language) if until else None,
    }
    template = framed(operation, body, language=language, wording=wording, sign_off=sign_off)
    return tidy(_BRACED.sub(lambda braced: _value(braced[1], known), template))


def _value(name: str, known: Mapping[str, str | None]) -> str:
    value = known.get(name)
    if value is None:
        raise ValueError(f"A stage's text cannot be said: no value for {name!r}.")
    return value

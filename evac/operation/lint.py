"""Looks at what an operation's sentences would do on a phone, before the first of them is sent."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from evac.kernel.needs import Need
from evac.kernel.segments import count_segments, fold_to_gsm7, is_gsm7
from evac.kernel.status import Intent, Status
from evac.kernel.wording import Wording
from evac.operation.convicting import convicting_in
from evac.operation.errors import Problem
from evac.operation.framing import LONGEST_CODE, LONGEST_SIGN_OFF
from evac.operation.model import Operation, PhraseBook
from evac.operation.phrase_codes import ALWAYS, NOTICES, PHRASES, WORDS
from evac.operation.phrases import ELASTIC, placeholders, room, say
from evac.operation.promises import promised_in

# The carrier answers these itself and blocks or unblocks the sender: never ours to offer.
CARRIER_WORDS = frozenset(
    {"stop", "stopall", "unsubscribe", "end", "quit", "revoke", "optout", "cancel", "start", "yes", "unstop"}
    | {"help", "info", "alto", "baja", "cancelar"}
)
LETTERS = "WXY"  # none occurs in visas, vitamins or towers (B1, D3, T2)
LONGEST: Mapping[str, Any] = {
    "status": Status.SOS,
    "intent": Intent.WANTS_SEAT,
    "party_size": 999,
    "place": "Urbanización Prados del Este Country Club, municipio El Hatillo, Gran Caracas, estado Miranda",
    "needs": list(Need),
    "medicine": "insulina glargina de 100 unidades por mililitro",
    "medicine_days": 365,
    "urgent": True,
    "letter": "W",
    "well": True,
    "answers": "W1 W2 W3 W4 W5 W6 W7 W8 W9",
    "choices": ["Santa Bárbara del Zulia, municipio Colón, al sur del lago"] * 3,
    "until": "22:00 hora local",
    "words": "x",
    "notice": 9999,
    "by": 9999,
    "date": "22Sep 22:00",
    "proof": "WWWWWW",
    "headline": "x" * 160,
    "areas": ["Caracas and the coast"] * 8,
}
LEAST_ROOM = {"recap": 24, "choices": 45, "words": 60, "headline": 20, "areas": 24}
_LETTERED = re.compile(r"\b([A-Z])\d\b")
_LABEL = re.compile(r"(?:\{letter\}|\b[A-Z])?(?<![\d:+])\d (\w+)")
_ASKED = re.compile(
    r"\b(?:reply|answer|text|write|send|conteste|responda|escriba|mande|envie)\W+(\w+)", re.IGNORECASE
)
_CAPITALS = re.compile(r"\b[A-Z]{3,}\b")


def lint(operation: Operation) -> list[Problem]:
    """Everything that would go wrong on a phone; a folder with any of it is not loaded."""
    return [
        Problem(f"phrases/{language}.toml", where, expected)
        for language, book in operation.phrases.items()
        for where, expected in _book(operation, language, book)
    ] + [Problem("operation.toml", where, expected) for where, expected in _settings(operation)]


def wrong_braces(
    where: str, template: str, allowed: frozenset[str], *, all_needed: bool = False
) -> Iterator[tuple[str, str]]:
    try:
        used = placeholders(template)
    except ValueError as error:
        yield where, f"braces do not match: {error}"
        return
    for name in sorted(used - allowed):
        yield where, f"{{{name}}} cannot stand here; allowed: {', '.join(sorted(allowed)) or 'none'}"
    for name in sorted(allowed - used) if all_needed else ():
        yield where, f"must hold {{{name}}}"


def offered_to_the_carrier(template: str) -> list[str]:
    """Words the text asks for that would never reach us."""
    offered = _LABEL.findall(template) + _ASKED.findall(template) + _CAPITALS.findall(template)
    return [word for word in dict.fromkeys(word.lower() for word in offered) if word in CARRIER_WORDS]


def _settings(operation: Operation) -> Iterator[tuple[str, str]]:
    for language, prefix in operation.prefix.items():
        if not is_gsm7(prefix):
            yield f"prefix.{language}", f"outside the SMS alphabet; spell it {fold_to_gsm7(prefix)!r}"
    if found := convicting_in(operation, operation.default_sign_off):
        yield "default_sign_off", f"says {', '.join(found)}"


def _book(operation: Operation, language: str, book: PhraseBook) -> Iterator[tuple[str, str]]:
    for where, text in _all_texts(book):
        if promised := promised_in(operation, text):
            yield where, f"promises help while there is no post: {', '.join(promised)}"
        if not is_gsm7(text):
            yield where, f"outside the SMS alphabet; spell it {fold_to_gsm7(text)!r}"
    for code, needed in WORDS.items():
        yield from wrong_braces(f"words.{code}", book.words[code], needed, all_needed=True)
    for code, parts in book.notices.items():
        for part, text in parts.items():
            yield from wrong_braces(f"notices.{code}.{part}", text, NOTICES[code])
            if promised := promised_in(operation, text):
                yield f"notices.{code}.{part}", f"promises help while there is no post: {', '.join(promised)}"
    for code, question in book.questions.items():
        yield from wrong_braces(f"questions.{code}", question, frozenset())
        yield from _wrong_choices(f"questions.{code}", question)
    if book.no_post.discreet and (found := convicting_in(operation, book.no_post.discreet)):
        yield "no_post.discreet", f"says {', '.join(found)}"
    for code in PHRASES:
        yield from _sentence(operation, language, book, code, Wording.PLAIN)
        if book.sentences[code].discreet is not None:
            yield from _sentence(operation, language, book, code, Wording.DISCREET)


def _all_texts(book: PhraseBook) -> Iterator[tuple[str, str]]:
    for code, phrase in book.sentences.items():
        yield f"sentences.{code}.plain", phrase.plain
        yield f"sentences.{code}.discreet", phrase.discreet or ""
    yield "no_post.plain", book.no_post.plain
    yield "no_post.discreet", book.no_post.discreet or ""
    for table in ("questions", "words", "status", "intent", "needs"):
        for code, text in getattr(book, table).items():
            yield f"{table}.{code}", text
    for number, month in enumerate(book.months):
        yield f"months.{number}", month


def _sentence(
    operation: Operation, language: str, book: PhraseBook, code: str, wording: Wording
) -> Iterator[tuple[str, str]]:
    where, spec = f"sentences.{code}.{wording}", PHRASES[code]
    template = book.sentences[code].plain if wording is Wording.PLAIN else book.sentences[code].discreet or ""
    wrong = list(
        wrong_braces(where, template, ALWAYS | (spec.plain if wording is Wording.PLAIN else spec.discreet))
    )
    yield from wrong
    yield from _wrong_choices(where, template)
    if not _number_first(template):
        yield where, "{number} must stand before the choices: the network may show another sender"
    if wording is Wording.DISCREET and (found := convicting_in(operation, re.sub(r"\{\w*\}", " ", template))):
        yield where, f"says {', '.join(found)}"
    if not wrong:
        for values in _longest_values(book):
            yield from _wrong_length(operation, language, code, wording, where, template, values)


def _number_first(template: str) -> bool:
    """Whether who wants to answer has read where to by then; without choices the frame names it."""
    offered = [at for name in ("{letter}", "{choices}", "{answers}") if (at := template.find(name)) >= 0]
    return not offered or 0 <= template.find("{number}") < min(offered)


def _longest_values(book: PhraseBook) -> list[dict[str, Any]]:
    """The longest values with the longest question an acknowledgement may end with."""
    longest = max(book.questions, key=lambda code: len(book.questions[code]))
    return [{**LONGEST, "ask": longest}]


def _wrong_length(
    operation: Operation,
    language: str,
    code: str,
    wording: Wording,
    where: str,
    template: str,
    values: dict[str, Any],
) -> Iterator[tuple[str, str]]:
    to: dict[str, Any] = {
        "language": language,
        "wording": wording,
        "sign_off": LONGEST_SIGN_OFF,
        "case_code": LONGEST_CODE,
    }
    left = room(operation, code, **to, **values)
    least = max((LEAST_ROOM[name] for name in ELASTIC if "{" + name + "}" in template), default=0)
    if least and left < least:
        yield (
            where,
            f"too long by {least - left}: it must leave {least} characters for what it is filled with",
        )
    elif count_segments(text := say(operation, code, **to, **values)) > 1:
        yield where, f"longer than one segment of 160 with the longest values: {text!r}"


def _wrong_choices(where: str, template: str) -> Iterator[tuple[str, str]]:
    for letter in _LETTERED.findall(template):
        if letter not in LETTERS:
            yield where, f"questions have the letters {', '.join(LETTERS)}, not {letter}"
    for word in offered_to_the_carrier(template):
        yield where, f'offers "{word}", which the carrier answers itself'

"""Several parties on one phone, one a line or one behind the other: "K7QM3 ok, P4TXW sin agua"."""

import re
from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from evac.conversation.duress import without_word
from evac.conversation.heard import Heard, read_for
from evac.conversation.sender import contact_here
from evac.kernel.case_codes import normal_case_code
from evac.people.models import Party

_BETWEEN = re.compile(r"\s*[,;.]\s*(?:(?:y|e|and|&)\s+)?|\s+(?:y|e|and|&)\s+", re.IGNORECASE)
_SPELLINGS = (9, 6, 5)  # characters of a code: "K 7 Q M 3", "K7-QM3", "K7QM3"


def parties_by_line(session: Session, heard: Heard, now: datetime) -> list[Heard]:
    """A text of its own for each party that this phone is a contact of; empty unless two are named.

    A code of any other party changes nothing there: whoever knows a code has proved nothing.
    """
    parties = {party.case_code: party for party in heard.parties}
    said: dict[str, list[str]] = {}
    for line in heard.words.splitlines() if len(parties) > 1 else ():
        for code, words in _told(line.strip()):
            if code in parties:
                said.setdefault(code, []).append(words)
    if len(said) < 2:
        return []
    texts = ((parties[code], "\n".join(lines)) for code, lines in said.items())
    return [text for party, words in texts if (text := _text_of(session, heard, party, words, now))]


def _told(line: str) -> list[tuple[str, str]]:
    """Each code of a line that begins with one, and what is said behind it.

    "K7QM3 y P4TXW bien" says the same of both.
    """
    if _code_at(line) is None:
        return []
    told: list[tuple[str, str]] = []
    for part in reversed(_parts(line)):
        code, length = _code_at(part) or ("", 0)
        words = part[length:].strip(" \t:,.-")
        told.insert(0, (code, words or (told[0][1] if told else "")))
    return told


def _parts(line: str) -> list[str]:
    """Cut where another code follows."""
    parts, start = [], 0
    for sign in _BETWEEN.finditer(line):
        if _code_at(line[sign.end() :]) is not None:
            parts.append(line[start : sign.start()])
            start = sign.end()
    return [*parts, line[start:]]


def _code_at(text: str) -> tuple[str, int] | None:
    """The code that a text begins with, anybody's, and how many characters it takes."""
    for length in _SPELLINGS:
        code = normal_case_code(text[:length])
        if code is not None and not text[length : length + 1].isalnum():
            return code, length
    return None


def _text_of(session: Session, heard: Heard, party: Party, words: str, now: datetime) -> Heard | None:
    contact = contact_here(session, party, heard.incoming)
    if contact is None:
        return None
    reading, questions = read_for(session, party, words, heard.ground, now)
    sender = replace(heard.sender, party=party, contact=contact)
    return replace(
        heard,
        words=words,
        bare_words=without_word(session, [party], words),
        sender=sender,
        reading=reading,
        questions=questions,
        pin=None,
        claim=None,
    )

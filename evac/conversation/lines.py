"""Several parties on one phone, one a line: "K7QM3 ok", then "P4TXW sin agua"."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from evac.conversation.heard import Heard, read_for
from evac.conversation.sender import contact_here
from evac.kernel.case_codes import normal_case_code
from evac.people.models import Party

_SPELLINGS = (9, 6, 5)  # characters of a code: "K 7 Q M 3", "K7-QM3", "K7QM3"


def parties_by_line(session: Session, heard: Heard, now: datetime) -> list[Heard]:
    """A text of its own for each party that this phone is a contact of; empty unless two are named.

    A code of any other party changes nothing there: whoever knows a code has proved nothing.
    """
    parties = {party.case_code: party for party in heard.parties}
    said: dict[str, list[str]] = {}
    for line in heard.words.splitlines():
        if named := _named(line.strip(), parties):
            said.setdefault(named[0], []).append(named[1])
    if len(said) < 2:
        return []
    texts = ((parties[code], "\n".join(lines)) for code, lines in said.items())
    return [text for party, words in texts if (text := _text_of(session, heard, party, words, now))]


def _named(line: str, parties: dict[str, Party]) -> tuple[str, str] | None:
    """The code that a line begins with, and the rest of it."""
    for length in _SPELLINGS:
        code = normal_case_code(line[:length])
        if code in parties and not line[length : length + 1].isalnum():
            return code, line[length:].strip(" \t:,.-")
    return None


def _text_of(session: Session, heard: Heard, party: Party, words: str, now: datetime) -> Heard | None:
    contact = contact_here(session, party, heard.incoming)
    if contact is None:
        return None
    reading, questions = read_for(session, party, words, heard.ground, now)
    sender = replace(heard.sender, party=party, contact=contact)
    return replace(
        heard, words=words, sender=sender, reading=reading, questions=questions, pin=None, claim=None
    )

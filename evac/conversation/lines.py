"""Several parties on one phone, one a line or one behind the other: "K7QM3 ok, P4TXW sin agua"."""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from evac.conversation.duress import without_word
from evac.conversation.heard import Heard, read_for
from evac.conversation.lost_codes import BESIDE, loss_in
from evac.conversation.reading import Ground
from evac.conversation.seen import LOST
from evac.conversation.sender import contact_here
from evac.conversation.understand import understand
from evac.kernel.case_codes import find_case_codes, normal_case_code, place_case_codes
from evac.kernel.folding import fold
from evac.people.models import Party

_JOIN = re.compile(r"(?:^|[\s,;.])(?:y|e|and|&)\s*$", re.IGNORECASE)
_WORD = re.compile(r"(?<!\w)\w")
_SIGNS = " \t\n:,.;-/|()*"
_SPELLINGS = (9, 6, 5)  # characters of a code: "K 7 Q M 3", "K7-QM3", "K7QM3"
_Told = tuple[str, str]  # a code, and what is said of it


def parties_by_line(session: Session, heard: Heard, now: datetime) -> list[Heard]:
    """A text of its own for each party that this phone is a contact of; empty unless two are named.

    A code of any other party changes nothing there: whoever knows a code has proved nothing. A lost phone is
    a text of its own too, and beside it one party is enough.
    """
    parties = {party.case_code: party for party in heard.parties}
    if len(parties) < 2 and len(heard.reading.case_codes) < 2:
        return []
    losses, told = _taken_apart(heard.words, parties, heard.ground)
    said: dict[str, list[str]] = {}
    for code, words in told:
        if code in parties:
            said.setdefault(code, []).append(words)
    if len(said) + len(losses) < 2 or not any(map(any, said.values())):
        return []
    lost = (_text_of(session, heard, heard.sender.party, words, now) for words in losses)
    texts = (_of_code(session, heard, parties[code], "\n".join(lines), now) for code, lines in said.items())
    return [text for text in (*lost, *texts) if text is not None]


def _taken_apart(words: str, known: Collection[str], ground: Ground) -> tuple[list[str], list[_Told]]:
    """What is said of lost phones, and of each code else."""
    losses, told = [], []
    head, rest = _loss(words, known, ground)
    for line in (head, *rest.splitlines()):
        loss, behind = _loss(line.strip(), known, ground)
        losses += [loss] if loss else []
        told += _told(behind.strip(), known)
    return losses, told


def _loss(text: str, known: Collection[str], ground: Ground) -> tuple[str, str]:
    """(what a text that begins with no code says of a lost phone, what follows)."""
    is_led = any(start == 0 for _, start, _ in _codes_in(text, known))
    if is_led or not find_case_codes(text) or understand(text, (), ground).command != LOST:
        return "", text
    end = loss_in(text).end
    return text[:end].strip(), text[end:]


def _told(line: str, known: Collection[str]) -> list[_Told]:
    """Each code of a line that begins with one, and what is said behind it.

    "K7QM3 y P4TXW bien" says the same of both.
    """
    codes = _codes_in(line, known)
    if not codes or codes[0][1] != 0:
        return []
    codes = [codes[0], *(one for one in codes[1:] if not _is_beside(line[: one[1]]))]
    ends = [*(start for _, start, _ in codes[1:]), len(line)]
    told: list[_Told] = []
    for (code, _, start), end in reversed(list(zip(codes, ends, strict=True))):
        words = _JOIN.sub("", line[start:end]).strip(_SIGNS)
        told.insert(0, (code, words or (told[0][1] if told else "")))
    return told


def _is_beside(before: str) -> bool:
    """ "Vimos a P4TXW ayer" tells of those who saw them."""
    return bool(BESIDE.intersection(fold(before).split()[-1:]))


def _codes_in(line: str, known: Collection[str]) -> list[tuple[str, int, int]]:
    """Each code with where it begins and ends: anybody's, and these however they are spelled."""
    found = list(_known_in(line, known))
    taken = {start for _, start, _ in found}
    return sorted(
        [*found, *(one for one in place_case_codes(line) if one[1] not in taken)], key=lambda one: one[1]
    )


def _known_in(line: str, known: Collection[str]) -> Iterator[tuple[str, int, int]]:
    for word in _WORD.finditer(line):
        at = word.start()
        for length in _SPELLINGS:
            code = normal_case_code(line[at : at + length])
            if code in known and code is not None and not line[at + length : at + length + 1].isalnum():
                yield code, at, at + length
                break


def _of_code(session: Session, heard: Heard, party: Party, words: str, now: datetime) -> Heard | None:
    """A lost phone is told with its code; everything else is read without."""
    coded = f"{party.case_code} {words}"
    is_lost = understand(coded, (), heard.ground).command == LOST
    return _text_of(session, heard, party, coded if is_lost else words, now)


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

"""Reporters: people who report about somebody else, and must not be taken for the party they speak of."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from evac.conversation.from_afar import tells_of_others
from evac.conversation.heard import Heard
from evac.conversation.reading import Claim, Reading
from evac.db.sealed import unseal
from evac.kernel.folding import folded, tokens
from evac.kernel.phone import is_of_region
from evac.kernel.status import About, Intent, Status
from evac.operation.current import operation_of
from evac.triage.entry import roster_entry

_FROM_ABROAD_ONLY = (Claim.CLOSE, Claim.THEIRS)  # from a phone of the country they may be together


def as_claim(session: Session, heard: Heard) -> Heard:
    """The text as a claim about others, where it is one: what it says of its sender moves nobody.

    Taken for a reporter, people get answers and no instructions: so it takes their first word that tells
    anything. Where a reporter writes from does not make those of whom it speaks departed.
    """
    claim = _claim(session, heard)
    if claim is None or not heard.sender.party.unregistered:
        return replace(heard, claim=claim)
    reading = heard.reading
    is_about_them = reading.status.is_distress or reading.about is About.OTHER
    status = reading.status if is_about_them else Status.UNKNOWN
    confident = reading.confident and status is not Status.UNKNOWN
    reading = replace(reading, about=About.OTHER, status=status, intent=Intent.NONE, confident=confident)
    return replace(heard, reading=reading, claim=claim)


def note_reporter(heard: Heard, now: datetime) -> None:
    """Whoever first misses somebody reports; whoever then speaks of their own trouble is one of ours.

    Any word about themselves ends it. Danger is never held back by it.
    """
    contact, reading = heard.sender.contact, heard.reading
    if heard.claim is not None and heard.sender.party.unregistered:
        contact.reporter_since = contact.reporter_since or now
    elif reading.status is Status.SOS or (contact.reporter_since is not None and _speaks_of_itself(heard)):
        contact.reporter_since = None


def _claim(session: Session, heard: Heard) -> Claim | None:
    reading = heard.reading
    claim = reading.claim or (Claim.AWAY if reading.misses_somebody else None)
    if claim is None or not (heard.sender.first or _told_nothing_yet(session, heard)):
        return None
    if reading.status is Status.SOS and claim is not Claim.ABROAD:
        return None
    if (
        claim in _FROM_ABROAD_ONLY
        and not reading.misses_somebody
        and not _is_told_from_abroad(session, heard)
    ):
        return None
    return claim


def _told_nothing_yet(session: Session, heard: Heard) -> bool:
    """ "Hello" came before, and the same party cannot have said how or where it is."""
    entry = roster_entry(session, heard.sender.party.id)
    silent = entry.status is Status.UNKNOWN and entry.place_at is None and entry.intent is Intent.NONE
    return heard.sender.party.unregistered and silent and heard.sender.contact.reporter_since is None


def _is_told_from_abroad(session: Session, heard: Heard) -> bool:
    number = unseal(session, heard.incoming, "from") or ""
    is_foreign = bool(number) and not is_of_region(number, operation_of(session).phone_region)
    return is_foreign and (heard.reading.claim is not Claim.THEIRS or heard.reading.about is About.OTHER)


def _speaks_of_itself(heard: Heard) -> bool:
    reading: Reading = heard.reading
    is_said = reading.status is not Status.UNKNOWN and reading.about is not About.OTHER
    return is_said and not tells_of_others([sign.text for sign in tokens(folded(heard.words))])

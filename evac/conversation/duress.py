"""What follows from a duress word, in a transaction after that of the reply.

Whoever holds the phone must not see that anything follows: the reply is chosen, made and queued as for any
other text, with the same statements. Only then staff are alarmed, and what a dictated text lowered is put
back.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.cases.models import CaseKind
from evac.cases.open import open_case
from evac.checkins.models import CheckIn
from evac.checkins.standing import put_back
from evac.db.sealed import unseal
from evac.kernel.folding import fold, folded
from evac.messaging.models import Duress, Incoming
from evac.people.models import Contact, Party
from evac.triage.entry import roster_entry
from evac.triage.models import RosterEntry
from evac.triage.rescore import rescore

ALARM_DUE = timedelta(minutes=10)
_DUE = (Duress.SAID, Duress.STANDS)


def mark_duress(session: Session, incoming: Incoming, parties: Sequence[Party], words: str) -> None:
    """Note on an answered text what is to follow; the same work for every party, with a word or without."""
    said = bool(_who_says(session, parties, words))
    with session.no_autoflush:  # nothing of this text has changed these rows yet
        stands = [party for party in parties if session.get_one(RosterEntry, party.id).duress]
    incoming.duress = Duress.SAID if said else Duress.STANDS if stands else Duress.NONE


def duress_due(session: Session, *, limit: int = 50) -> list[int]:
    """Texts whose alarm was not raised yet: those just answered, and what a dead dispatcher left."""
    due = select(Incoming.id).where(Incoming.duress.in_(_DUE)).order_by(Incoming.id).limit(limit)
    return list(session.scalars(due))


def follow_duress(session: Session, incoming_id: int, *, now: datetime) -> None:
    """Alarm staff, and put back what a text under duress lowered. Doing it twice changes nothing."""
    found = select(Incoming).where(Incoming.id == incoming_id).with_for_update()
    incoming = session.scalar(found.execution_options(populate_existing=True))
    if incoming is None or incoming.duress not in _DUE:
        return
    at = min(incoming.received_at, now)
    parties = _parties_at(session, incoming)
    for party in _who_says(session, parties, unseal(session, incoming, "body") or ""):
        raise_duress(session, party, _contacts_of(party, incoming.from_index), at=at, now=now)
    for checkin in session.scalars(select(CheckIn).where(CheckIn.incoming_id == incoming.id)):
        if session.get_one(RosterEntry, checkin.party_id).duress:
            put_back(session, checkin, now=now)
    incoming.duress = Duress.NOTED


def raise_duress(
    session: Session, party: Party, contacts: Iterable[Contact], *, at: datetime, now: datetime
) -> None:
    """The party may not be free: it stands in the alarm band, and those phones are told nothing.

    Args:
        contacts: where the word came from; all of the party's, when it came from a page.
    """
    entry = roster_entry(session, party.id)
    for contact in contacts:
        contact.duress_at = at
    party.closed_at = None
    open_case(session, party, CaseKind.DISTRESS, now=now, due_at=at + ALARM_DUE)
    rescore(
        session,
        party.id,
        now=now,
        duress=True,
        duress_handled=False,
        duress_at=max(at, entry.duress_at or at),
        unhandled_since=entry.unhandled_since or at,
        closed_at=None,
    )


def says_word(word: str, words: str) -> bool:
    """Whether a folded word stands in a text as a whole one, however it is spelled or set."""
    sought = fold(word)
    return bool(sought) and sought in re.findall(r"[a-z0-9]+", fold(words))


def without_word(session: Session, parties: Iterable[Party], words: str) -> str:
    """The text, folded where a duress word was: what it asks for must be what it asks for without."""
    sworn = {fold(word) for party in parties if (word := duress_word_of(session, party))}
    return re.sub(r"[a-z0-9]+", lambda found: "" if found[0] in sworn else found[0], folded(words).text)


def duress_word_of(session: Session, party: Party) -> str | None:
    return unseal(session, party, "duress")


def _who_says(session: Session, parties: Iterable[Party], words: str) -> list[Party]:
    return [party for party in parties if says_word(duress_word_of(session, party) or "", words)]


def _parties_at(session: Session, incoming: Incoming) -> list[Party]:
    found = select(Contact).where(Contact.address_index == incoming.from_index).order_by(Contact.id)
    return list(dict.fromkeys(contact.party for contact in session.scalars(found)))


def _contacts_of(party: Party, address_index: bytes) -> list[Contact]:
    return [contact for contact in party.contacts if contact.address_index == address_index]

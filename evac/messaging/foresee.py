"""What a claim would say to a text that is not queued yet, so that whoever writes it learns it at once."""

from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from evac.db.sealed import unseal
from evac.kernel.wording import Wording
from evac.messaging.desk import NOT_IN_EXERCISE
from evac.messaging.models import Incoming, Lane, State
from evac.messaging.next_contact import may_be_next
from evac.messaging.openers import NO_OPENER, WAITS_FOR_WORD
from evac.messaging.render import DARK, NO_CONSENT, OF_THE_CONTACT, OFFICER_REPLY, suppression_of
from evac.messaging.rows import ContactRow, StandingRow, TextRow
from evac.messaging.window import WINDOW_CLOSED
from evac.operation.allowed import may_text
from evac.operation.current import operation_of
from evac.operation.openers import find_opener
from evac.people.consent import consents
from evac.people.models import Channel, Contact, Party
from evac.triage.models import RosterEntry

_LATER = frozenset({DARK, WAITS_FOR_WORD})


@dataclass(frozen=True)
class Foreseen:
    """
    Attributes:
        reason: a code, as it would stand at the text.
        ends: whether it would never leave; else it waits, or goes to another of their contacts.
        elsewhere: it goes to another contact.
    """

    reason: str
    ends: bool
    elsewhere: bool = False


def foresee(
    session: Session,
    party: Party,
    contact: Contact,
    *,
    officer_id: int,
    incoming: Incoming | None,
    now: datetime,
) -> Foreseen | None:
    """What keeps an officer's reply from this contact now; None when nothing does."""
    text = _as_queued(party, contact, officer_id, incoming, now)
    if not may_text(operation_of(session), unseal(session, contact, "address") or ""):
        return Foreseen(NOT_IN_EXERCISE, ends=True)
    reason = _kept_back(session, party, contact, text, now)
    if reason is None:
        return None
    others = (one for one in party.contacts if one is not contact and one.channel is not Channel.EMAIL)
    if reason in OF_THE_CONTACT and any(may_be_next(session, one, text, now) for one in others):
        return Foreseen(reason, ends=False, elsewhere=True)
    if reason == WINDOW_CLOSED:
        opener = find_opener(operation_of(session), party.language, party.wording)
        reason = NO_OPENER if opener is None else WAITS_FOR_WORD
    return Foreseen(reason, ends=reason not in _LATER)


def _kept_back(session: Session, party: Party, contact: Contact, text: TextRow, now: datetime) -> str | None:
    entry = session.get(RosterEntry, party.id)
    standing = _row(StandingRow, entry) if entry is not None else None
    reason = suppression_of(text, _row(ContactRow, contact), standing, now)
    if reason not in (None, WINDOW_CLOSED):
        return reason
    is_shown = contact.channel is Channel.WHATSAPP and party.wording is Wording.DISCREET
    return NO_CONSENT if is_shown and not consents(session, contact) else reason


def _as_queued(
    party: Party, contact: Contact, officer_id: int, incoming: Incoming | None, now: datetime
) -> TextRow:
    return TextRow(
        id=0,
        uid="",
        party_id=party.id,
        contact_id=contact.id,
        channel=contact.channel,
        kind=OFFICER_REPLY,
        lane=int(Lane.ANSWER),
        urgency_first=0,
        wording=party.wording,
        values_sealed=None,
        sender_sealed=None,
        incoming_id=incoming.id if incoming else None,
        officer_id=officer_id,
        broadcast_id=None,
        instead_of_id=None,
        state=State.QUEUED,
        reason=None,
        attempts=0,
        due_at=now,
        expires_at=None,
        sent_at=None,
        settled_at=None,
        may_duplicate=False,
        may_have_been_sent=False,
    )


def _row(kind: type[Any], source: object) -> Any:
    return kind(**{field.name: getattr(source, field.name) for field in fields(kind)})

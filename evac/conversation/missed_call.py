"""A call that was rejected unbilled: the caller is alive and wants to be called back.

It says no more than that. It moves no status, no last word and no urgency; it opens a case and waits in the
inbox.
"""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.cases.call_back import call_back_due
from evac.cases.models import CaseKind
from evac.cases.open import open_case
from evac.checkins.models import CheckIn
from evac.checkins.silence import is_dark
from evac.db.sealed import unseal, vault_of
from evac.duty.acknowledge import phone_of
from evac.kernel.phone import Address
from evac.kernel.source import Source
from evac.kernel.status import Status
from evac.limits.take import take
from evac.messaging.lost import is_held
from evac.messaging.models import Incoming, InState, Lane
from evac.messaging.outbox import enqueue
from evac.operation.current import operation_of
from evac.people.models import Channel, Contact, ContactState, Party
from evac.people.register import make_party_from_sender
from evac.triage.models import RosterEntry

MISSED = "missed_calls"  # in a check-in's details: it stands for a ring, not for an officer's call
SIGN_EVERY = timedelta(minutes=10)  # rings in between are kept, and fold
REPLY_EVERY = timedelta(hours=1)
REPLY_EXPIRES = timedelta(hours=1)
STRANGERS_REPLIED_A_MINUTE = 30  # numbers are cheap to forge, and each reply costs


def take_call(session: Session, incoming: Incoming, *, now: datetime) -> None:
    """Take one kept call in; afterwards it waits for a person, folded with the party's other rings."""
    incoming.answered_at, incoming.state = now, InState.INBOX
    if not unseal(session, incoming, "from"):  # withheld: nobody can be called back, but somebody rang
        incoming.alike_index = vault_of(session).index("text", "a call from nobody")
        return
    contacts = _contacts(session, incoming)
    if not contacts and phone_of(session, incoming.from_index) is not None:
        incoming.state = InState.HANDLED  # somebody on duty rings back: no citizen
        return
    contact = contacts[0] if contacts else _make_caller(session, incoming, now)
    _take_from(session, incoming, contact, is_sure=_is_sure(contacts), now=now)


def _take_from(
    session: Session, incoming: Incoming, contact: Contact, *, is_sure: bool, now: datetime
) -> None:
    party = session.get_one(Party, contact.party_id, with_for_update=True)
    incoming.party_id, incoming.contact_id = party.id, contact.id
    incoming.alike_index = vault_of(session).index("text", f"a call of {party.uid}")
    _open_case(session, party, now)
    if not is_sure or contact.state is ContactState.LOST:
        return  # whoever rang, it need not be they: no sign of their life, and nothing is said back
    if take(session, f"ring:{party.uid}", rate_per_second=_once(SIGN_EVERY), burst=1, now=now):
        _note_sign(session, party, incoming, now)
    if _may_reply(session, party, contact, now):
        enqueue(
            session,
            party=party,
            contact=contact,
            kind="call_noted",
            lane=Lane.ANSWER,
            now=now,
            incoming=incoming,
            expires_at=now + REPLY_EXPIRES,
        )


def _contacts(session: Session, incoming: Incoming) -> list[Contact]:
    """Best guess first: own before shared, what takes texts before what does not, the newest word first."""
    found = session.scalars(select(Contact).where(Contact.address_index == incoming.from_index))
    preferred = Channel.WHATSAPP if incoming.channel is Channel.WHATSAPP else Channel.SMS

    def rank(contact: Contact) -> tuple[bool, bool, float, int]:
        heard = contact.heard_at.timestamp() if contact.heard_at else 0.0
        return not contact.own, contact.channel is not preferred, -heard, -contact.id

    return sorted((one for one in found if one.channel is not Channel.EMAIL), key=rank)


def _is_sure(contacts: list[Contact]) -> bool:
    """A number shared by several parties, and the own one of none, says nothing about any one of them."""
    return any(one.own for one in contacts) or len({one.party_id for one in contacts}) <= 1


def _make_caller(session: Session, incoming: Incoming, now: datetime) -> Contact:
    """An unknown caller is on the roster at once; a phone that rings can most likely be texted too."""
    kind = Channel.WHATSAPP if incoming.channel is Channel.WHATSAPP else Channel.SMS
    address = Address(kind.value, unseal(session, incoming, "from") or "")
    language = operation_of(session).default_language
    at = min(incoming.received_at, now)
    party = make_party_from_sender(session, address, language=language, now=at, source=Source.CALL)
    contact = party.contacts[0]
    contact.heard_at = None  # its first text is still its first
    return contact


def _open_case(session: Session, party: Party, now: datetime) -> None:
    operation, entry = operation_of(session), session.get_one(RosterEntry, party.id)
    distress = entry.unhandled is not None or entry.status.is_distress or entry.duress
    due_at = call_back_due(now, hours=operation.calls, time_zone=operation.time_zone, distress=distress)
    open_case(session, party, CaseKind.CALL_BACK, now=now, due_at=due_at)


def _note_sign(session: Session, party: Party, incoming: Incoming, now: datetime) -> None:
    session.add(
        CheckIn(
            party_id=party.id,
            incoming_id=incoming.id,
            at=min(incoming.received_at, now),
            source=Source.CALL,
            status=Status.UNKNOWN,
            details={MISSED: 1},
        )
    )


def _may_reply(session: Session, party: Party, contact: Contact, now: datetime) -> bool:
    """By SMS only: a call opens no WhatsApp window. Not again and again, and not to a flood of strangers.

    Nor to a phone that asked for silence.
    """
    if is_dark(session.get_one(RosterEntry, party.id), now):
        return False
    if contact.channel is not Channel.SMS or contact.state is not ContactState.OK or is_held(contact, now):
        return False
    rate = _once(REPLY_EVERY)
    if not take(session, f"call-reply:{party.uid}", rate_per_second=rate, burst=1, now=now):
        return False
    most = STRANGERS_REPLIED_A_MINUTE
    return not party.unregistered or take(
        session, "call-replies", rate_per_second=most / 60, burst=most, now=now
    )


def _once(every: timedelta) -> float:
    return 1 / every.total_seconds()

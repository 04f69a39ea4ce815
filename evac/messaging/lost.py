"""A phone in other hands: nothing goes there any more, what it says changes nothing, its pages are shut."""

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.cases.models import CaseKind
from evac.cases.open import open_case
from evac.messaging.models import Outgoing, State
from evac.messaging.next_contact import TEXT_KINDS, queue_for_next_contact
from evac.messaging.outbox import cancel
from evac.messaging.render import LOST
from evac.operation.current import operation_of
from evac.people.models import Contact, ContactState, Party
from evac.triage.rescore import rescore

CHECK_DUE = timedelta(minutes=30)
# Who knows no more than a code must not be able to silence a party for good.
HELD_AGAIN_AFTER = timedelta(hours=24)


def mark_lost(session: Session, party: Party, contacts: Iterable[Contact], *, now: datetime) -> None:
    """Cut these contacts off; what waits for them goes to the party's next contact.

    Whoever calls has proof: a listed contact of the party, its PIN, or an officer's own word.
    """
    cut_off = list(contacts)
    for contact in cut_off:
        contact.state, contact.held_until = ContactState.LOST, None
    party.access_since = now
    _redirect(session, [contact.id for contact in cut_off], now)
    open_case(session, party, CaseKind.LOST_PHONE, now=now, due_at=now + CHECK_DUE)
    _warn_others(session, party, cut_off, now)
    rescore(session, party.id, now=now, lost=True, unreachable=not _is_reachable(party))


def hold_lost(session: Session, party: Party, contacts: Iterable[Contact], *, now: datetime) -> None:
    """Somebody without proof says that these phones are lost: they are told nothing until it is checked."""
    until = now + operation_of(session).holds.lost_unproven
    for contact in contacts:
        if contact.held_until is None or contact.held_until + HELD_AGAIN_AFTER < now:
            contact.held_until = until
    open_case(session, party, CaseKind.LOST_PHONE, now=now, due_at=now + CHECK_DUE)


def is_held(contact: Contact, now: datetime) -> bool:
    return contact.held_until is not None and contact.held_until > now


def found_again(session: Session, party: Party, contact: Contact, *, now: datetime) -> None:
    """An officer made sure that the phone is in the right hands; its texts count and reach it again."""
    contact.state, contact.held_until = ContactState.OK, None
    still_lost = any(one.state is ContactState.LOST for one in party.contacts)
    rescore(session, party.id, now=now, lost=still_lost, unreachable=False)


def phones_of(party: Party, *, but: Collection[bytes] = ()) -> list[Contact]:
    """The contacts that are phones, without those at these addresses."""
    texted = [contact for contact in party.contacts if contact.channel in TEXT_KINDS]
    return [contact for contact in texted if contact.address_index not in but]


def _redirect(session: Session, contact_ids: list[int], now: datetime) -> None:
    waiting = select(Outgoing).where(Outgoing.contact_id.in_(contact_ids), Outgoing.state == State.QUEUED)
    for text in session.scalars(waiting.order_by(Outgoing.id).with_for_update()).all():
        if cancel(text, LOST, now=now) and text.incoming_id is None:
            queue_for_next_contact(session, text, now)


def _warn_others(session: Session, party: Party, contacts: list[Contact], now: datetime) -> None:
    """Others that share the phone are not cut off by a word that is not theirs; an officer looks."""
    same = select(Contact).where(
        Contact.address_index.in_([contact.address_index for contact in contacts]),
        Contact.party_id != party.id,
    )
    for other in {contact.party for contact in session.scalars(same)}:
        open_case(session, other, CaseKind.LOST_PHONE, now=now, due_at=now + CHECK_DUE)


def _is_reachable(party: Party) -> bool:
    return any(contact.state is ContactState.OK for contact in phones_of(party))

"""Which contacts of a party a broadcast writes to: one rule, for rows in hand and, to count them, in SQL."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, case, func, or_, select
from sqlalchemy.orm import Session

from evac.broadcasts.models import Broadcast, Reach, Recipient, Told
from evac.kernel.wording import Wording
from evac.messaging.next_contact import TEXT_KINDS
from evac.messaging.window import WINDOW, is_open
from evac.people.models import Channel, Contact, ContactState


@dataclass(frozen=True)
class Reached:
    """So many texts of one kind leave by one channel."""

    told: Told
    wording: Wording
    channel: Channel
    texts: int


def contacts_of(session: Session, party_ids: Sequence[int]) -> dict[int, list[Contact]]:
    mine = select(Contact).where(Contact.party_id.in_(party_ids), Contact.channel.in_(TEXT_KINDS))
    found: dict[int, list[Contact]] = {}
    for contact in session.scalars(mine.order_by(Contact.position, Contact.id)):
        found.setdefault(contact.party_id, []).append(contact)
    return found


def reached(contacts: Sequence[Contact], wording: Wording, reach: Reach, now: datetime) -> Sequence[Contact]:
    """The contacts to write to. Where none works any more the claim finds out, and says why."""
    working = [contact for contact in contacts if _works(contact, wording)]
    if reach is Reach.ALL:
        return working or contacts[:1]
    at_once = [contact for contact in working if is_open(contact.channel, contact.heard_at, now)]
    return (at_once or working or contacts)[:1]


def count_reached(session: Session, broadcast: Broadcast, *, now: datetime) -> list[Reached]:
    """The texts that ``reached`` makes of the frozen recipients; what no contact takes costs nothing."""
    is_sms = Contact.channel == Channel.SMS
    works = (
        Contact.state == ContactState.OK,
        Contact.reporter_since.is_(None),
        or_(is_sms, Recipient.wording == Wording.PLAIN, Contact.heard_at.is_not(None)),
    )
    window_is_open = or_(is_sms, and_(Contact.heard_at.is_not(None), Contact.heard_at > now - WINDOW))
    first_first = case((window_is_open, 0), else_=1), Contact.position, Contact.id
    rank = func.row_number().over(partition_by=Recipient.party_id, order_by=first_first)
    each = (
        select(Recipient.told, Recipient.wording, Contact.channel, rank.label("rank"))
        .join(Contact, Contact.party_id == Recipient.party_id)
        .where(Recipient.broadcast_id == broadcast.id, Recipient.told != Told.NOTHING)
        .where(Contact.channel.in_(TEXT_KINDS), *works)
        .subquery()
    )
    kinds = each.c.told, each.c.wording, each.c.channel
    counted = select(*kinds, func.count()).group_by(*kinds).order_by(*kinds)
    if broadcast.reach is Reach.FIRST:
        counted = counted.where(each.c.rank == 1)
    return [Reached(*row) for row in session.execute(counted)]


def _works(contact: Contact, wording: Wording) -> bool:
    if contact.state is not ContactState.OK or contact.reporter_since is not None:
        return False
    # It shows the named front: in discreet wording only to those who wrote from there themselves.
    return contact.channel is Channel.SMS or wording is Wording.PLAIN or contact.heard_at is not None

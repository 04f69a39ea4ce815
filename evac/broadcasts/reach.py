"""Which contacts of a party a broadcast writes to: one rule, for rows in hand and, to count them, in SQL."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Subquery, and_, case, false, func, or_, select
from sqlalchemy.orm import Session

from evac.broadcasts.models import Broadcast, Reach, Recipient, Told
from evac.kernel.wording import Wording
from evac.messaging.next_contact import TEXT_KINDS
from evac.messaging.openers import WAITS_FOR_WORD
from evac.messaging.render import DARK, HELD
from evac.messaging.window import WINDOW, is_open
from evac.people.models import Channel, Contact, ContactState
from evac.triage.models import RosterEntry


@dataclass(frozen=True)
class Reached:
    """So many texts of one kind leave by one channel.

    Attributes:
        later: why the claim puts them off, however fast we send; None for those that leave in their turn.
    """

    told: Told
    wording: Wording
    channel: Channel
    later: str | None
    texts: int


@dataclass(frozen=True)
class PutOff:
    """Parties whose text waits for something else than its turn.

    Attributes:
        reason: a code, as it will stand at the text.
        last_at: when the last of them is texted; None where nobody can know, or nobody is.
        late: how many of them get it only after the deadline.
        never: how many of them get nothing, as it is worth nothing any more by then.
    """

    reason: str
    parties: int
    last_at: datetime | None
    late: int
    never: int


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
    each = _each(broadcast, now)
    kinds = each.c.told, each.c.wording, each.c.channel, each.c.later
    counted = select(*kinds, func.count()).group_by(*kinds).order_by(*kinds)
    if broadcast.reach is Reach.FIRST:
        counted = counted.where(each.c.rank == 1)
    return [Reached(*row) for row in session.execute(counted)]


def put_off(session: Session, broadcast: Broadcast, *, now: datetime) -> list[PutOff]:
    """Who of the frozen recipients is not texted in their turn, by reason: each by its first text."""
    each = _each(broadcast, now)
    first = each.c.rank == 1, each.c.later.is_not(None)

    too_late = each.c.until >= broadcast.valid_until if broadcast.valid_until else false()
    late = each.c.until > broadcast.deadline_at if broadcast.deadline_at else false()
    last_at = func.max(case((too_late, None), else_=each.c.until))
    among = [func.sum(case((one, 1), else_=0)) for one in (late & ~too_late, too_late)]
    numbers = func.count(), last_at, *among
    counted = select(each.c.later, *numbers).where(*first).group_by(each.c.later).order_by(each.c.later)
    return [
        PutOff(reason, parties, last_at, int(late), int(never))
        for reason, parties, last_at, late, never in session.execute(counted)
    ]


def _each(broadcast: Broadcast, now: datetime) -> Subquery:
    """Every text it could make, those of a party in the order in which they are taken."""
    is_sms = Contact.channel == Channel.SMS
    works = (
        Contact.state == ContactState.OK,
        Contact.reporter_since.is_(None),
        or_(is_sms, Recipient.wording == Wording.PLAIN, Contact.heard_at.is_not(None)),
    )
    window_is_open = or_(is_sms, and_(Contact.heard_at.is_not(None), Contact.heard_at > now - WINDOW))
    first_first = case((window_is_open, 0), else_=1), Contact.position, Contact.id
    rank = func.row_number().over(partition_by=Recipient.party_id, order_by=first_first)
    only_one = func.count().over(partition_by=Recipient.party_id) == 1
    is_dark = RosterEntry.dark_until > now
    # What is held goes to another contact in its turn, where there is one.
    is_held = and_(Contact.held_until > now, only_one)
    later = case((is_dark, DARK), (is_held, HELD), (~window_is_open, WAITS_FOR_WORD), else_=None)
    until = case((is_dark, RosterEntry.dark_until), (is_held, Contact.held_until), else_=None)
    named = rank.label("rank"), later.label("later"), until.label("until")
    return (
        select(Recipient.told, Recipient.wording, Contact.channel, *named)
        .join(Contact, Contact.party_id == Recipient.party_id)
        .join(RosterEntry, RosterEntry.party_id == Recipient.party_id)
        .where(Recipient.broadcast_id == broadcast.id, Recipient.told != Told.NOTHING)
        .where(Contact.channel.in_(TEXT_KINDS), *works)
        .subquery()
    )


def _works(contact: Contact, wording: Wording) -> bool:
    if contact.state is not ContactState.OK or contact.reporter_since is not None:
        return False
    # It shows the named front: in discreet wording only to those who wrote from there themselves.
    return contact.channel is Channel.SMS or wording is Wording.PLAIN or contact.heard_at is not None

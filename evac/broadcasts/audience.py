"""Whom a broadcast is for, who of them gets nothing and why, and who gets only a pointer: all in SQL."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import (
    ColumnElement,
    Select,
    and_,
    case,
    exists,
    false,
    func,
    literal,
    null,
    or_,
    select,
    tuple_,
)
from sqlalchemy.orm import Session

from evac.broadcasts.models import NEVER_REGISTERED, UNBRIEFED, Broadcast, Told
from evac.broadcasts.schemas import Audience
from evac.departure.models import Instruction
from evac.kernel.errors import NotFound
from evac.kernel.needs import mask_of
from evac.kernel.status import Status
from evac.kernel.wording import Wording
from evac.messaging.models import Outgoing, State
from evac.messaging.next_contact import TEXT_KINDS
from evac.messaging.openers import NO_OPENER
from evac.messaging.window import WINDOW
from evac.operation.current import operation_of
from evac.operation.openers import find_opener
from evac.people.models import Channel, Contact, ContactState, Party, WhatsAppConsent
from evac.triage.models import RosterEntry

DURESS, LOST, CLOSED, DEPARTED = "duress", "lost", "closed", "departed"
NO_CONTACT, STOPPED, UNREACHABLE = "no-contact", "stopped", "unreachable"
NO_VARIANT, ALREADY_TOLD = "no-variant", "already-told"
# In the order in which they are looked at; the first that fits is the one shown.
REASONS = (
    DURESS,
    LOST,
    CLOSED,
    DEPARTED,
    NO_CONTACT,
    STOPPED,
    UNREACHABLE,
    NO_OPENER,
    NO_VARIANT,
    ALREADY_TOLD,
)
REACHED = (State.DELIVERED, State.READ)
MAY_HAVE_GOT = (*REACHED, State.SENT, State.ACCEPTED, State.UNSURE, State.SUBMITTING)
_BAND_STEP = 2**44  # beyond any ``due`` in milliseconds, so that the band always outweighs it

Variety = tuple[str, Wording]  # language and wording


@dataclass(frozen=True)
class Chosen:
    """The filter with what it names looked up.

    Attributes:
        varieties: languages and wordings in which there are words.
        openable: those in which an approved text opens WhatsApp's closed window.
        told_by: earlier broadcasts of the same stage that say the same, by their id and variety.
    """

    audience: Audience
    varieties: Collection[Variety]
    openable: Collection[Variety] = ()
    told_by: Collection[tuple[int, str, Wording]] = ()
    not_reached_by: int | None = None
    got: int | None = None


def chosen(
    session: Session,
    audience: Audience,
    *,
    varieties: Collection[Variety],
    told_by: Collection[tuple[int, str, Wording]] = (),
) -> Chosen:
    """
    Raises:
        NotFound: a broadcast that the filter names is not there.
    """
    return Chosen(
        audience,
        varieties,
        _openable(session),
        told_by,
        _broadcast_id(session, audience.not_reached_by),
        _broadcast_id(session, audience.got),
    )


def party_ids(choice: Chosen, now: datetime, *, after: int = 0) -> Select[int]:
    """The parties the audience means, in the order of their ids."""
    meant = select(RosterEntry.party_id).where(RosterEntry.party_id > after, *_conditions(choice, now))
    return meant.order_by(RosterEntry.party_id)


def recipients(choice: Chosen, now: datetime, *, broadcast_id: int, after: int, through: int):  # type: ignore[no-untyped-def]
    """Rows of ``Recipient`` for the parties after one id and through another."""
    reason = _reason(choice, now)
    unbriefed = and_(Party.wording == Wording.DISCREET, Party.briefed_at.is_(None))
    told = case(
        (reason.is_not(None), Told.NOTHING.value), (unbriefed, Told.POINTER.value), else_=Told.TEXT.value
    )
    pointed = case((unbriefed & Party.unregistered, NEVER_REGISTERED), (unbriefed, UNBRIEFED), else_=null())
    meant = select(
        literal(broadcast_id),
        RosterEntry.party_id,
        told,
        func.coalesce(reason, pointed),
        Party.language,
        Party.wording,
        RosterEntry.band * _BAND_STEP + RosterEntry.due,
    )
    joined = meant.join(Party, Party.id == RosterEntry.party_id)
    return joined.where(
        RosterEntry.party_id > after, RosterEntry.party_id <= through, *_conditions(choice, now)
    )


def count(session: Session, choice: Chosen, now: datetime) -> int:
    """How many parties the audience means, for the composer; who of them gets nothing the freeze tells."""
    meant = party_ids(choice, now).order_by(None).subquery()
    return session.scalar(select(func.count()).select_from(meant)) or 0


def _conditions(choice: Chosen, now: datetime) -> list[ColumnElement[bool]]:
    entry, audience = RosterEntry, choice.audience
    found: list[ColumnElement[bool]] = []
    if audience.zones:
        found.append(entry.zone.in_(audience.zones))
    if audience.statuses:
        found.append(entry.status.in_(audience.statuses))
    if audience.intents:
        found.append(entry.intent.in_(audience.intents))
    if audience.needs:
        found.append(entry.needs_mask.bitwise_and(mask_of(audience.needs)) != 0)
    if audience.languages:
        found.append(entry.language.in_(audience.languages))
    if audience.silent_hours is not None:
        moment = now - timedelta(hours=audience.silent_hours)
        found.append(or_(entry.last_contact_at <= moment, entry.last_contact_at.is_(None)))
    if choice.not_reached_by is not None:
        found.append(~_has_text_of(choice.not_reached_by, Outgoing.state.in_(REACHED)))
    if choice.got is not None:
        maybe = or_(Outgoing.state.in_(MAY_HAVE_GOT), Outgoing.may_have_been_sent.is_(True))
        found.append(_has_text_of(choice.got, maybe))
    return found


def _reason(choice: Chosen, now: datetime) -> ColumnElement[str | None]:
    entry, audience = RosterEntry, choice.audience
    whens: list[tuple[ColumnElement[bool], str]] = [
        (entry.duress.is_(True), DURESS),
    ]
    if not audience.closed:
        whens.append((or_(Party.closed_at.is_not(None), entry.closed_at.is_not(None)), CLOSED))
    if not audience.with_departed:
        whens.append((entry.status == Status.DEPARTED, DEPARTED))
    reachable = _has_contact(Contact.state == ContactState.OK, _may_get_texts())
    whens += [
        (~_has_contact(), NO_CONTACT),
        (and_(~reachable, _has_contact(Contact.state == ContactState.LOST)), LOST),
        (and_(~reachable, _has_contact(Contact.state == ContactState.STOPPED)), STOPPED),
        (and_(~reachable, _has_contact(Contact.state == ContactState.UNREACHABLE)), UNREACHABLE),
        (~reachable, NO_CONTACT),
        (~_has_contact(Contact.state == ContactState.OK, _may_get_texts(), _opens(choice, now)), NO_OPENER),
        (_lacks_words(choice.varieties), NO_VARIANT),
        (_was_told(choice.told_by, now), ALREADY_TOLD),
    ]
    return case(*whens, else_=null())


def _has_contact(*conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    mine = Contact.party_id == RosterEntry.party_id, Contact.channel.in_(TEXT_KINDS)
    return exists().where(*mine, Contact.reporter_since.is_(None), *conditions)


def _may_get_texts() -> ColumnElement[bool]:
    """WhatsApp shows who we are: in discreet wording only where the party agreed to that."""
    agreed = exists().where(WhatsAppConsent.contact_id == Contact.id, WhatsAppConsent.ended_at.is_(None))
    return or_(Contact.channel == Channel.SMS, Party.wording == Wording.PLAIN, agreed)


def _opens(choice: Chosen, now: datetime) -> ColumnElement[bool]:
    """Outside its window WhatsApp takes approved texts only: where there is none, they are called."""
    openable = _any_of((Party.language, Party.wording), list(choice.openable))
    return or_(Contact.channel == Channel.SMS, Contact.heard_at > now - WINDOW, openable)


def _openable(session: Session) -> set[Variety]:
    operation = operation_of(session)
    every = [(language, wording) for language in operation.languages for wording in Wording]
    return {variety for variety in every if find_opener(operation, *variety) is not None}


def _lacks_words(varieties: Collection[Variety]) -> ColumnElement[bool]:
    """A pointer is the operation's own phrase, so the unbriefed lack nothing."""
    told_in_full = or_(Party.wording == Wording.PLAIN, Party.briefed_at.is_not(None))
    has_words = _any_of((Party.language, Party.wording), list(varieties))
    return and_(told_in_full, ~has_words)


def _was_told(told_by: Collection[tuple[int, str, Wording]], now: datetime) -> ColumnElement[bool]:
    """The same words stand as the active instruction, and they are on their way or have arrived."""
    if not told_by:
        return false()
    is_briefed = or_(Party.wording == Wording.PLAIN, Party.briefed_at.is_not(None))
    alive = exists().where(
        Outgoing.broadcast_id == Instruction.broadcast_id,
        Outgoing.party_id == Instruction.party_id,
        Outgoing.state.in_((*MAY_HAVE_GOT, State.QUEUED)),
    )
    return exists().where(
        Instruction.party_id == RosterEntry.party_id,
        Instruction.active.is_(True),
        Instruction.valid_until > now,
        _any_of((Instruction.broadcast_id, Party.language, Party.wording), list(told_by)),
        or_(Instruction.pointed.is_(False), ~is_briefed),
        alive,
    )


def _has_text_of(broadcast_id: int, condition: ColumnElement[bool]) -> ColumnElement[bool]:
    theirs = Outgoing.broadcast_id == broadcast_id, Outgoing.party_id == RosterEntry.party_id
    return exists().where(*theirs, condition)


def _any_of(columns: Sequence, values: Sequence) -> ColumnElement[bool]:
    if not values:
        return false()
    return tuple_(*columns).in_(values)


def _broadcast_id(session: Session, uid: str | None) -> int | None:
    if uid is None:
        return None
    found = session.scalar(select(Broadcast.id).where(Broadcast.uid == uid))
    if found is None:
        raise NotFound("broadcast")
    return found

"""What a claim reads: the texts that are due, under their locks, and whom they are for."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, exists, or_, select
from sqlalchemy.orm import Session, aliased

from evac.db.id_list import among
from evac.messaging.models import Lane, Outgoing, State
from evac.messaging.rows import TEXT_COLUMNS, ContactRow, PartyRow, StandingRow, TextRow, columns_of
from evac.people.models import Contact, Party
from evac.triage.models import RosterEntry

SPARE = 20  # texts looked at beyond those wanted
IN_ORDER_WITHIN = timedelta(minutes=1)  # a text waits for an earlier one of its party that is due by then

_EARLIER = aliased(Outgoing)
_MAY_LEAVE = or_(Outgoing.broadcast_id.is_(None), among(Outgoing.broadcast_id, "open"))
_GOES_FIRST = exists().where(
    _EARLIER.party_id == Outgoing.party_id,
    _EARLIER.lane == Outgoing.lane,
    _EARLIER.id < Outgoing.id,
    _EARLIER.state.in_((State.QUEUED, State.SUBMITTING)),
    _EARLIER.due_at <= bindparam("soon"),
    or_(_EARLIER.broadcast_id.is_(None), among(_EARLIER.broadcast_id, "open")),
)
_DUE = (
    select(*TEXT_COLUMNS)
    .where(Outgoing.state == State.QUEUED, Outgoing.lane == bindparam("of_lane"))
    .where(Outgoing.due_at <= bindparam("now"), _MAY_LEAVE, ~_GOES_FIRST)
    .order_by(Outgoing.urgency_first, Outgoing.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
# By the index over broadcasts: what stands still by the hundred thousand is not even looked at.
_WAITS = (
    select(Outgoing.id).where(Outgoing.state == State.QUEUED, Outgoing.due_at <= bindparam("now")).limit(1)
)
_WAITS_ALONE = _WAITS.where(Outgoing.broadcast_id.is_(None))
_WAITS_IN_OPEN = _WAITS.where(among(Outgoing.broadcast_id, "open"))
_PARTY, _CONTACT = columns_of(PartyRow, "parties"), columns_of(ContactRow, "contacts")
_ADDRESSEES = (
    select(Outgoing.id, RosterEntry.party_id, *columns_of(StandingRow, "roster_entries"), *_PARTY, *_CONTACT)
    .join(Party, Party.id == Outgoing.party_id)
    .join(Contact, Contact.id == Outgoing.contact_id)
    .outerjoin(RosterEntry, RosterEntry.party_id == Outgoing.party_id)
    .where(among(Outgoing.id, "ids"))
)
_STANDING_ENDS = 2 + len(fields(StandingRow))
_PARTY_ENDS = _STANDING_ENDS + len(_PARTY)


@dataclass(frozen=True, slots=True, repr=False)
class Addressee:
    party: PartyRow
    contact: ContactRow
    standing: StandingRow | None  # None: not on the roster


def any_due(session: Session, now: datetime, open_broadcasts: Collection[int]) -> bool:
    """Whether anything may leave: asked before a writer's turn is taken."""
    connection, given = session.connection(), {"now": now, "open": list(open_broadcasts)}
    return any(connection.scalar(waits, given) is not None for waits in (_WAITS_ALONE, _WAITS_IN_OPEN))


def due_texts(session: Session, now: datetime, limit: int, open_broadcasts: Collection[int]) -> list[TextRow]:
    """Due texts of each lane, urgent lanes first. A party's text waits for the earlier ones of its lane."""
    given = {"now": now, "soon": now + IN_ORDER_WITHIN, "open": list(open_broadcasts)}
    given["most"] = limit + SPARE  # some will be put off or suppressed
    connection = session.connection()
    lanes = [lane for lane in Lane if lane is not Lane.INSTRUCTION or _has_orders(session, given)]
    return [
        TextRow(*row) for lane in lanes for row in connection.execute(_DUE, given | {"of_lane": int(lane)})
    ]


def _has_orders(session: Session, given: Mapping[str, Any]) -> bool:
    """Broadcasts have a lane of their own: while all in it are stopped, nobody walks over their texts."""
    alone = _WAITS_ALONE.where(Outgoing.lane == Lane.INSTRUCTION)
    connection = session.connection()
    return any(connection.scalar(waits, given) is not None for waits in (_WAITS_IN_OPEN, alone))


def addressees(session: Session, texts: Sequence[TextRow]) -> dict[int, Addressee]:
    """By the texts' ids; read after the texts were locked, so that nothing older than the lock decides."""
    found = session.connection().execute(_ADDRESSEES, {"ids": [text.id for text in texts]})
    return {row[0]: _addressee(tuple(row)) for row in found}


def _addressee(row: tuple[Any, ...]) -> Addressee:
    standing = None if row[1] is None else StandingRow(*row[2:_STANDING_ENDS])
    return Addressee(PartyRow(*row[_STANDING_ENDS:_PARTY_ENDS]), ContactRow(*row[_PARTY_ENDS:]), standing)

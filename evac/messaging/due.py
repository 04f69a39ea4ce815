"""What a claim reads: the texts that are due, under their locks, and whom they are for."""

from collections.abc import Collection, Sequence
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
_WAITS = select(Outgoing.id).where(Outgoing.state == State.QUEUED, Outgoing.due_at <= bindparam("now"))
# Broadcasts have a lane of their own. By the index over them: what stands still there by the hundred thousand
# is not even looked at.
_ORDER_WAITS = or_(
    _WAITS.where(among(Outgoing.broadcast_id, "open")).exists(),
    _WAITS.where(Outgoing.lane == Lane.INSTRUCTION, Outgoing.broadcast_id.is_(None)).exists(),
)
_LANES_DUE = select(
    *(
        _ORDER_WAITS if lane is Lane.INSTRUCTION else _WAITS.where(Outgoing.lane == lane, _MAY_LEAVE).exists()
        for lane in Lane
    )
)
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


def lanes_due(session: Session, now: datetime, open_broadcasts: Collection[int]) -> list[Lane]:
    """Lanes in which something may leave, urgent ones first: asked before a writer's turn is taken."""
    given = {"now": now, "open": list(open_broadcasts)}
    waits = session.connection().execute(_LANES_DUE, given).one()
    return [lane for lane, something in zip(Lane, waits, strict=True) if something]


def due_texts(session: Session, now: datetime, limit: int, open_broadcasts: Collection[int]) -> list[TextRow]:
    """Due texts of each lane, urgent lanes first. A party's text waits for the earlier ones of its lane."""
    given = {"now": now, "soon": now + IN_ORDER_WITHIN, "open": list(open_broadcasts)}
    given["most"] = limit + SPARE  # some will be put off or suppressed
    connection = session.connection()
    return [
        TextRow(*row)
        for lane in lanes_due(session, now, open_broadcasts)
        for row in connection.execute(_DUE, given | {"of_lane": int(lane)})
    ]


def addressees(session: Session, texts: Sequence[TextRow]) -> dict[int, Addressee]:
    """By the texts' ids; read after the texts were locked, so that nothing older than the lock decides."""
    found = session.connection().execute(_ADDRESSEES, {"ids": [text.id for text in texts]})
    return {row[0]: _addressee(tuple(row)) for row in found}


def _addressee(row: tuple[Any, ...]) -> Addressee:
    standing = None if row[1] is None else StandingRow(*row[2:_STANDING_ENDS])
    return Addressee(PartyRow(*row[_STANDING_ENDS:_PARTY_ENDS]), ContactRow(*row[_PARTY_ENDS:]), standing)

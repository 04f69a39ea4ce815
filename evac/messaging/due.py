"""What a claim reads: the texts that are due, under their locks, and whom they are for."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam, exists, or_, select
from sqlalchemy.orm import Session, aliased, load_only

from evac.db.id_list import among
from evac.messaging.models import Lane, Outgoing, State
from evac.messaging.rows import TEXT_COLUMNS, TextRow
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
    .where(Outgoing.due_at <= bindparam("now"), ~_GOES_FIRST, _MAY_LEAVE)
    .order_by(Outgoing.urgency_first, Outgoing.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
# Only what decides about a text and stands in it; anything else would be loaded when it is asked for.
_ADDRESSEES = (
    select(Outgoing.id, Party, Contact, RosterEntry)
    .join(Party, Party.id == Outgoing.party_id)
    .join(Contact, Contact.id == Outgoing.contact_id)
    .outerjoin(RosterEntry, RosterEntry.party_id == Outgoing.party_id)
    .where(among(Outgoing.id, "ids"))
    .options(
        load_only(Party.uid, Party.case_code, Party.language, Party.wording),
        load_only(Party.sign_off_sealed, Party.briefed_at),
        load_only(Contact.uid, Contact.address_sealed, Contact.state),
        load_only(RosterEntry.dark_until, RosterEntry.duress, RosterEntry.lost),
    )
)


@dataclass(frozen=True, repr=False)
class Addressee:
    party: Party
    contact: Contact
    entry: RosterEntry | None


def due_texts(session: Session, now: datetime, limit: int, open_broadcasts: Collection[int]) -> list[TextRow]:
    """Due texts of each lane, urgent lanes first. A party's text waits for the earlier ones of its lane."""
    given = {"now": now, "soon": now + IN_ORDER_WITHIN, "open": list(open_broadcasts)}
    given["most"] = limit + SPARE  # some will be put off or suppressed
    connection = session.connection()
    return [
        TextRow(*row) for lane in Lane for row in connection.execute(_DUE, given | {"of_lane": int(lane)})
    ]


def addressees(session: Session, texts: Sequence[TextRow]) -> dict[int, Addressee]:
    """Read after the texts were locked, so that nothing older than the lock decides."""
    found = session.execute(_ADDRESSEES, {"ids": [text.id for text in texts]})
    return {text_id: Addressee(party, contact, entry) for text_id, party, contact, entry in found}

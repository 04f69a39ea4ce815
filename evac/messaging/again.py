"""A text made anew: to another contact, or because the first was taken back or brought no answer."""

from datetime import datetime

from sqlalchemy.orm import Session

from evac.db.sealed import seal, unseal
from evac.messaging.models import Lane, Outgoing
from evac.messaging.rows import Text
from evac.people.models import Contact


def queue_again(
    session: Session,
    text: Text,
    *,
    now: datetime,
    contact: Contact | None = None,
    lane: Lane | None = None,
    urgency_first: int | None = None,
    incoming_id: int | None = None,
    officer_id: int | None = None,
    instead_of_id: int | None = None,
) -> Outgoing:
    """A new row that says the same, due now.

    A broadcast's stays of that broadcast: a newer order takes it back like the first. A fixed sender is not
    taken along: it is the number that the first one's phone wrote to.

    Args:
        contact: whom it goes to instead.
        lane, urgency_first: where it stands in the queue, if not where the first stood.
        incoming_id, officer_id, instead_of_id: what it answers, who wrote it, which one it stands in for.
    """
    again = Outgoing(
        party_id=text.party_id,
        contact_id=contact.id if contact else text.contact_id,
        channel=contact.channel if contact else text.channel,
        kind=text.kind,
        lane=text.lane if lane is None else int(lane),
        urgency_first=text.urgency_first if urgency_first is None else urgency_first,
        wording=text.wording,
        created_at=now,
        due_at=now,
        expires_at=text.expires_at,
        broadcast_id=text.broadcast_id,
        incoming_id=incoming_id,
        officer_id=officer_id,
        instead_of_id=instead_of_id,
    )
    # The cells are bound to their row, so they are opened and sealed anew.
    seal(session, again, values=unseal(session, text, "values"))
    session.add(again)
    return again

"""A text made anew: to another contact, or because the first was taken back or brought no answer."""

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from evac.db.sealed import seal, unseal
from evac.messaging.models import Outgoing
from evac.messaging.rows import Text
from evac.people.models import Contact


def queue_again(
    session: Session, text: Text, *, now: datetime, contact: Contact | None = None, **differing: Any
) -> Outgoing:
    """A new row that says the same, due now.

    A broadcast's stays of that broadcast: a newer order takes it back like the first. A fixed sender is not
    taken along: it is the number that the first one's phone wrote to.

    Args:
        contact: whom it goes to instead.
        differing: columns that are not as in the first.
    """
    columns: dict[str, Any] = {
        "party_id": text.party_id,
        "contact_id": contact.id if contact else text.contact_id,
        "channel": contact.channel if contact else text.channel,
        "kind": text.kind,
        "lane": text.lane,
        "urgency_first": text.urgency_first,
        "wording": text.wording,
        "created_at": now,
        "due_at": now,
        "expires_at": text.expires_at,
        "broadcast_id": text.broadcast_id,
    }
    again = Outgoing(**columns | differing)
    # The cells are bound to their row, so they are opened and sealed anew.
    seal(session, again, values=unseal(session, text, "values"))
    session.add(again)
    return again

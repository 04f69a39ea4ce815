"""Texts that were sent again may be on a phone twice, until the provider's list proves that they are not."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from evac.db.sealed import unseal
from evac.messaging.channel import Event, ListedText, Outcome
from evac.messaging.delivery import ABSENT_LISTS
from evac.messaging.looks import CLOCKS_DIFFER
from evac.messaging.models import Attempt, Outgoing, State
from evac.messaging.moves import Tried, move
from evac.people.models import Channel as Kind
from evac.people.models import Contact

LOOKED_FOR = timedelta(hours=1)  # from the attempt on; after that the mark stays
_WENT = (State.ACCEPTED, State.SENT, State.DELIVERED, State.READ)


def sent_again(kinds: Sequence[Kind], *, looked_before: datetime, since: datetime) -> Select[Attempt]:
    """Attempts that two lists did not hold, of texts that the carrier has from a later attempt."""
    return (
        select(Attempt)
        .join(Outgoing, Outgoing.id == Attempt.outgoing_id)
        .where(
            Attempt.state == State.QUEUED,
            Attempt.lease_until > since,
            Attempt.absences >= ABSENT_LISTS,
            Attempt.listed_at <= looked_before,
            Outgoing.channel.in_(kinds),
            Outgoing.may_duplicate,
            Outgoing.state.in_(_WENT),
        )
        .order_by(Attempt.started_at, Attempt.id)
    )


def take_marks_off(
    session: Session,
    attempts: Iterable[Attempt],
    texts: Mapping[int, Tried],
    listed: Sequence[ListedText],
    unknown: Sequence[ListedText],
    *,
    now: datetime,
) -> None:
    """Take the mark off texts of which the list holds the later copy and nothing that may be the earlier.

    A list that already shows what was accepted last would show what was accepted before. Any text to that
    number that we know nothing of counts as the earlier copy: its words may have been made anew since.

    Args:
        unknown: those of ``listed`` that no attempt of ours is known to have made.
    """
    shown = {text.provider_sid for text in listed}
    for attempt in attempts:
        attempt.listed_at = now
        tried = texts[attempt.outgoing_id]
        if _newest_sid(tried) in shown and not _may_be_listed(session, tried.text, attempt, unknown):
            move(session, tried, None, Outcome(Event.ONLY_COPY), now)


def _newest_sid(tried: Tried) -> str | None:
    return next((one.provider_sid for one in reversed(tried.attempts) if one.provider_sid), None)


def _may_be_listed(session: Session, text: Outgoing, attempt: Attempt, unknown: Sequence[ListedText]) -> bool:
    to = unseal(session, session.get_one(Contact, text.contact_id), "address")
    earliest = attempt.started_at - CLOCKS_DIFFER
    return any(one.to == to and (one.created_at is None or one.created_at >= earliest) for one in unknown)

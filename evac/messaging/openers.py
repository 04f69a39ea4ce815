"""What opens WhatsApp's closed window: one approved text, once, while our own waits for the person's word."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from evac.kernel.wording import Wording
from evac.messaging.models import Lane, Outgoing, State
from evac.messaging.rows import Text, TextRow
from evac.operation.current import operation_of
from evac.operation.openers import find_opener

OPENER = "whatsapp_opener"  # the kind of such a text
WAITS_FOR_WORD = "waits-for-word"  # the opener is out or on its way; the text follows when they write
NO_OPENER, OPENER_FAILED, NOTHING_WAITS = "no-opener", "opener-failed", "nothing-waits"
LOOK_AGAIN = timedelta(minutes=10)  # a word that came in the moment the text was put off is not waited for
WAITS_AT_MOST = timedelta(days=3)  # later it would answer what nobody asks any more

_NEVER_LEFT = (State.CANCELLED, State.SUPPRESSED, State.EXPIRED)
_IN_VAIN = (State.REJECTED, State.FAILED)


@dataclass(frozen=True)
class Wait:
    """How a text goes on whose window is closed: it waits until then, or ends for the reason."""

    reason: str
    until: datetime | None = None


def wait_for_word(
    session: Session,
    text: TextRow,
    *,
    language: str,
    wording: Wording,
    heard_at: datetime | None,
    now: datetime,
) -> Wait:
    """Queue the opener, unless this contact had it since its last word.

    Args:
        wording: of the party now.
        heard_at: when the contact last wrote.
    """
    state = _opener_since(session, text, heard_at)
    if state in _IN_VAIN:
        return Wait(OPENER_FAILED)
    if find_opener(operation_of(session), language, wording) is None or text.lane == Lane.ROUTINE:
        return Wait(NO_OPENER)
    if state is None:
        session.add(_opener_before(text, now))
        session.flush()  # the next text to this contact must find it
    until = now + LOOK_AGAIN
    return Wait(WAITS_FOR_WORD, until if text.expires_at is None else min(until, text.expires_at))


def wake(session: Session, *, party_id: int, contact_id: int, now: datetime) -> None:
    """They wrote, or the opener did not arrive: what waited is looked at anew."""
    mine = Outgoing.party_id == party_id, Outgoing.contact_id == contact_id
    waits = update(Outgoing).where(*mine, Outgoing.state == State.QUEUED, Outgoing.reason == WAITS_FOR_WORD)
    session.execute(waits.values(due_at=now, reason=None))


def waiting_behind(session: Session, opener: Text) -> list[int | None]:
    """The broadcasts of the texts that wait for what the opener brings; None for a text of no broadcast."""
    mine = Outgoing.party_id == opener.party_id, Outgoing.contact_id == opener.contact_id
    waits = select(Outgoing.broadcast_id).where(
        *mine, Outgoing.state == State.QUEUED, Outgoing.reason == WAITS_FOR_WORD
    )
    return list(session.scalars(waits))


def _opener_since(session: Session, text: TextRow, heard_at: datetime | None) -> State | None:
    openers = select(Outgoing.state).where(
        Outgoing.party_id == text.party_id,
        Outgoing.contact_id == text.contact_id,
        Outgoing.kind == OPENER,
        Outgoing.state.not_in(_NEVER_LEFT) | Outgoing.may_have_been_sent,
    )
    if heard_at is not None:
        openers = openers.where(Outgoing.created_at > heard_at)
    return session.scalar(openers.order_by(Outgoing.id.desc()).limit(1))


def _opener_before(text: TextRow, now: datetime) -> Outgoing:
    """Of no broadcast: who got it was not told what the broadcast says."""
    return Outgoing(
        party_id=text.party_id,
        contact_id=text.contact_id,
        channel=text.channel,
        kind=OPENER,
        lane=text.lane,
        urgency_first=text.urgency_first,
        wording=text.wording,
        created_at=now,
        due_at=now,
        expires_at=now + WAITS_AT_MOST,
        officer_id=text.officer_id,
    )

"""Our rows beside the carrier's own log: what was lost, what was sent twice, what is still open."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from evac.db.sealed import unseal
from evac.messaging.models import Incoming, InState, Outgoing, State
from evac.people.models import Contact, Party
from evac.triage.models import RosterEntry

Look = tuple[str, str]  # to whom, and what: replies to one phone may be alike, so they are counted
WENT = (State.ACCEPTED, State.SENT, State.DELIVERED, State.READ)
UNDER_WAY = (State.QUEUED, State.SUBMITTING, State.UNSURE)


@dataclass(frozen=True)
class Difference:
    lost: Counter[Look]
    duplicated: Counter[Look]


def compare(ours: Iterable[Look], theirs: Iterable[Look]) -> Difference:
    """What we hold for sent and the carrier never got; what it got more often than we meant to send it."""
    meant, accepted = Counter(ours), Counter(theirs)
    return Difference(lost=meant - accepted, duplicated=accepted - meant)


@dataclass
class Inbound:
    """What became of the texts that were answered 200."""

    answered_200: int
    rows: int
    missing: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)
    without_party: list[str] = field(default_factory=list)
    unread: int = 0
    parked: int = 0
    phones: int = 0
    parties: int = 0
    on_roster: int = 0


def inbound(session: Session, sids: Sequence[str]) -> Inbound:
    rows: dict[str, list[Incoming]] = {}
    for row in session.scalars(select(Incoming)):
        rows.setdefault(row.provider_sid, []).append(row)
    everything = [row for group in rows.values() for row in group]
    on_roster = set(session.scalars(select(RosterEntry.party_id)))
    return Inbound(
        answered_200=len(sids),
        rows=len(everything),
        missing=[sid for sid in sids if sid not in rows],
        twice=[sid for sid in sids if len(rows.get(sid, ())) > 1],
        without_party=[sid for sid in sids for row in rows.get(sid, ()) if row.party_id not in on_roster],
        unread=sum(row.state is InState.WAITING for row in everything),
        parked=sum(row.state is InState.PARKED for row in everything),
        phones=len({row.from_index for row in everything}),
        parties=session.scalar(select(func.count()).select_from(Party)) or 0,
        on_roster=len(on_roster),
    )


def states(session: Session) -> Counter[State]:
    counted = select(Outgoing.state, func.count()).group_by(Outgoing.state)
    return Counter(dict(session.execute(counted).all()))


def sent(session: Session) -> list[Look]:
    """Texts that we hold for accepted."""
    went = select(Outgoing, Contact).join(Contact, Contact.id == Outgoing.contact_id)
    return [
        (unseal(session, contact, "address") or "", unseal(session, text, "body") or "")
        for text, contact in session.execute(went.where(Outgoing.state.in_(WENT)))
    ]


def unanswered(session: Session) -> int:
    """Incoming texts whose answer left no row where each should have one: told by replies to first texts."""
    first = select(func.min(Incoming.id)).group_by(Incoming.from_index)
    replied = select(Outgoing.incoming_id).where(Outgoing.incoming_id.is_not(None))
    missing = select(func.count()).where(Incoming.id.in_(first), Incoming.id.not_in(replied))
    return session.scalar(missing.select_from(Incoming)) or 0

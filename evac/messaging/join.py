"""After a restore: texts that wait here although the carrier has them already are joined to its copies."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.db.sealed import seal, unseal, vault_of
from evac.kernel.wording import front_of
from evac.messaging.channel import Channel, Event, ListedText, Outcome
from evac.messaging.looks import BATCH, CLOCKS_DIFFER, Look, look_of, unclaimed_in
from evac.messaging.models import Attempt, Incoming, Outgoing, State
from evac.messaging.moves import Tried, decide, locked, move
from evac.messaging.render import NotSayable, Rendered, render
from evac.operation.current import operation_of
from evac.people.models import Channel as Kind
from evac.people.models import Contact, Party
from evac.vault.seal import CannotOpen

JOINED = "joined"  # in place of a dispatcher's name: the attempt was made in a time this database lost


@dataclass(frozen=True, repr=False)
class Pair:
    """A waiting text and the carrier's copy of it."""

    outgoing_id: int
    rendered: Rendered
    sender: str
    listed: ListedText


@dataclass(frozen=True, repr=False)
class Joinable:
    """What a look into the carrier's list found.

    Attributes:
        unmatched: texts at the carrier that no row of ours stands for.
    """

    pairs: Sequence[Pair]
    unmatched: int


def find_pairs(
    session: Session,
    channel: Channel,
    kinds: Sequence[Kind],
    listed: Sequence[ListedText],
    *,
    since: datetime,
) -> Joinable:
    """Waiting texts matched with the carrier's, by To, sender and body, each copy taken once."""
    recent = [text for text in listed if text.created_at is None or text.created_at >= since - CLOCKS_DIFFER]
    unclaimed = unclaimed_in(session, recent)
    for look in _looks_in_doubt(session, kinds):
        unclaimed.pop(look, None)  # reconciling settles these first
    pairs = list(_pairs(session, channel, kinds, unclaimed))
    # What the duty phones are told passes beside the queue and never has a row.
    on_duty = {phone.number for phone in operation_of(session).duty.phones}
    return Joinable(pairs, sum(len(texts) for look, texts in unclaimed.items() if look.to not in on_duty))


def join(session: Session, pairs: Iterable[Pair], *, now: datetime) -> int:
    """Write down that the carrier has these texts; returns how many there were."""
    by_text = {pair.outgoing_id: pair for pair in pairs}
    joined = 0
    for tried in locked(session, by_text).values():
        if tried.text.state is State.QUEUED:
            _join_one(session, tried, by_text[tried.text.id], now)
            joined += 1
    return joined


def follow(session: Session, listed: Sequence[ListedText], *, now: datetime) -> None:
    """Receipts for joined texts name attempts that were lost: the list says how they went on."""
    events = {text.provider_sid: Outcome(text.event, text.reason) for text in listed}
    moving = select(Attempt).where(Attempt.worker == JOINED, Attempt.state.in_((State.ACCEPTED, State.SENT)))
    attempts = [attempt for attempt in session.scalars(moving) if attempt.provider_sid in events]
    texts = locked(session, (attempt.outgoing_id for attempt in attempts))
    for attempt in attempts:
        move(session, texts[attempt.outgoing_id], attempt, events[attempt.provider_sid or ""], now)


def _pairs(
    session: Session, channel: Channel, kinds: Sequence[Kind], unclaimed: Mapping[Look, list[ListedText]]
) -> Iterator[Pair]:
    for text, contact, party, heard_at in _waiting(session, kinds, {look.to for look in unclaimed}):
        try:
            rendered = render(session, text, party)
        except (NotSayable, CannotOpen):
            continue
        sender = channel.sender_for(
            text.channel,
            front_of(rendered.wording),
            contact_uid=contact.uid,
            answer_from=unseal(session, text, "sender"),
        )
        look = Look(unseal(session, contact, "address") or "", sender or "", rendered.body)
        earliest = (heard_at or text.created_at) - CLOCKS_DIFFER
        if (copy := _take_since(unclaimed.get(look, []), earliest)) is not None:
            yield Pair(text.id, rendered, look.sender, copy)


def _waiting(
    session: Session, kinds: Sequence[Kind], addresses: Iterable[str]
) -> Iterator[tuple[Outgoing, Contact, Party, datetime | None]]:
    """Queued texts to these addresses, oldest first, and when the text that each answers came in.

    An answer made anew to a text fetched after the restore is younger than the carrier's copy of it.
    """
    indexes = [vault_of(session).index("address", address) for address in sorted(addresses)]
    for start in range(0, len(indexes), BATCH):
        queued = (
            select(Outgoing, Contact, Party, Incoming.received_at)
            .join(Contact, Contact.id == Outgoing.contact_id)
            .join(Party, Party.id == Outgoing.party_id)
            .outerjoin(Incoming, Incoming.id == Outgoing.incoming_id)
            .where(Outgoing.state == State.QUEUED, Outgoing.channel.in_(kinds))
            .where(Contact.address_index.in_(indexes[start : start + BATCH]))
            .order_by(Outgoing.id)
        )
        for row in session.execute(queued).unique():
            yield row[0], row[1], row[2], row[3]


def _take_since(candidates: list[ListedText], earliest: datetime) -> ListedText | None:
    for place, listed in enumerate(candidates):
        if listed.created_at is None or listed.created_at >= earliest:
            return candidates.pop(place)
    return None


def _looks_in_doubt(session: Session, kinds: Sequence[Kind]) -> set[Look]:
    doubtful = (
        select(Outgoing, Attempt)
        .join(Attempt, Attempt.outgoing_id == Outgoing.id)
        .where(Attempt.state.in_((State.SUBMITTING, State.UNSURE)), Outgoing.channel.in_(kinds))
    )
    return {look_of(session, text, attempt) for text, attempt in session.execute(doubtful)}


def _join_one(session: Session, tried: Tried, pair: Pair, now: datetime) -> None:
    text, listed = tried.text, pair.listed
    decide(text, Outcome(Event.CLAIMED), now)
    text.wording, text.segments = pair.rendered.wording, pair.rendered.segments
    seal(session, text, body=pair.rendered.body)
    attempt = Attempt(
        outgoing_id=text.id,
        worker=JOINED,
        sender=pair.sender,
        lease_until=now,
        started_at=listed.created_at or now,
    )
    session.add(attempt)
    # The delivery machine compares attempts by their ids.
    session.flush()
    tried.attempts.append(attempt)
    move(session, tried, attempt, Outcome(Event.ACCEPTED, provider_sid=listed.provider_sid), now)
    move(session, tried, attempt, Outcome(listed.event, listed.reason), now)

"""Taking due texts out of the queue: the intent to send is committed before any call is made."""

import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import exists, or_, select
from sqlalchemy.orm import Session, aliased

from evac.db.sealed import seal, unseal
from evac.kernel.wording import front_of
from evac.limits.take import take_in_order
from evac.messaging.channel import Channels, Event, Job, Outcome
from evac.messaging.delivery import PAUSE, SENDER_PAUSED
from evac.messaging.gate import SHUT, Gate
from evac.messaging.models import Attempt, Lane, Outgoing, SenderPause, State
from evac.messaging.moves import decide, pause_keys
from evac.messaging.next_contact import queue_for_next_contact
from evac.messaging.render import (
    BROADCAST,
    DARK,
    OF_THE_CONTACT,
    NotSayable,
    Rendered,
    all_values_of,
    more_discreet,
    render,
    suppression_of,
)
from evac.operation.allowed import may_text
from evac.operation.current import operation_of
from evac.people.models import Contact, Party
from evac.triage.models import RosterEntry
from evac.vault.seal import CannotOpen

LEASE = timedelta(seconds=30)  # longer than any call takes, its wait for a free connection included
BURST_SECONDS = 1.0  # of segments; the carrier's queue cannot be recalled, so little may stand in it
SPARE = 20  # texts looked at beyond those wanted
IN_ORDER_WITHIN = timedelta(minutes=1)  # a text waits for an earlier one of its party that is due by then
NO_SENDER, NOT_IN_EXERCISE, CANNOT_OPEN = "no-sender", "not-in-exercise", "cannot-open"
NOT_APPROVED = "not-approved"

Arrange = Callable[[Sequence[Outgoing]], Sequence[Outgoing]]


def as_queued(texts: Sequence[Outgoing]) -> Sequence[Outgoing]:
    return texts


def claim(
    session: Session,
    *,
    worker: str,
    channels: Channels,
    segments_per_second: float,
    limit: int,
    now: datetime,
    arrange: Arrange = as_queued,
    gate: Gate = SHUT,
) -> list[Job]:
    """Take up to ``limit`` due texts for ``worker``, as many as the pace of their senders allows.

    Two dispatchers never get the same row: PostgreSQL skips rows another one has locked, SQLite admits one
    writer at a time. The claim runs out after ``LEASE``. Texts that must not or cannot go are settled here
    and take no place.

    Args:
        worker: fencing token of this dispatcher; a new one at each start.
        segments_per_second: of each sender.
        now: the database's time, by which leases run on all machines.
        arrange: puts the texts found, urgent lanes first, into the order they are to go in.
        gate: which broadcasts' texts may leave.
    """
    open_broadcasts = gate.open_broadcasts(session, now)
    found = arrange(_due(session, now, limit, open_broadcasts))
    if not found:
        return []
    told = [text for text in found if text.broadcast_id is not None]
    refused = gate.refused(session, told) if told else {}
    desk = _Desk.of(session, found, channels, now, open_broadcasts, refused)
    ready: list[_Ready] = []
    for text in found:
        if len(ready) == limit:
            break
        if (prepared := desk.prepare(text)) is not None:
            ready.append(prepared)
    granted = _within_pace(session, ready, segments_per_second, now)
    return _begin(session, granted, worker, now)


@dataclass(frozen=True, repr=False)
class _Ready:
    text: Outgoing
    to: str
    sender: str
    rendered: Rendered


@dataclass(frozen=True)
class _Desk:
    """What is needed to decide about the texts found, read in one go."""

    session: Session
    channels: Channels
    now: datetime
    parties: Mapping[int, Party]
    contacts: Mapping[int, Contact]
    entries: Mapping[int, RosterEntry]
    pauses: Mapping[str, SenderPause]
    open_broadcasts: Mapping[int, str]  # id to uid
    refused: Mapping[int, Outcome]

    @classmethod
    def of(
        cls,
        session: Session,
        texts: Sequence[Outgoing],
        channels: Channels,
        now: datetime,
        open_broadcasts: Mapping[int, str],
        refused: Mapping[int, Outcome],
    ) -> "_Desk":
        party_ids = {text.party_id for text in texts}
        contact_ids = {text.contact_id for text in texts}
        parties = session.scalars(select(Party).where(Party.id.in_(party_ids)))
        contacts = session.scalars(select(Contact).where(Contact.id.in_(contact_ids)))
        entries = session.scalars(select(RosterEntry).where(RosterEntry.party_id.in_(party_ids)))
        pauses = session.scalars(select(SenderPause).order_by(SenderPause.sender).with_for_update())
        return cls(
            session,
            channels,
            now,
            {party.id: party for party in parties},
            {contact.id: contact for contact in contacts},
            {entry.party_id: entry for entry in entries},
            {pause.sender: pause for pause in pauses},
            open_broadcasts,
            refused,
        )

    def prepare(self, text: Outgoing) -> _Ready | None:
        """A text that may go now; any other is ended or put off."""
        contact = self.contacts[text.contact_id]
        if text.expires_at is not None and text.expires_at <= self.now:
            self._end(text, Event.EXPIRED, "too-late")
        elif (instead := self.refused.get(text.id)) is not None:
            decide(text, instead, self.now)
        elif reason := suppression_of(text, contact, self.entries.get(text.party_id), self.now):
            self._hold_back(text, reason)
        else:
            return self._worded(text, contact)
        return None

    def _worded(self, text: Outgoing, contact: Contact) -> _Ready | None:
        try:
            to = unseal(self.session, contact, "address") or ""
            if not self._is_approved(text):
                raise NotSayable(NOT_APPROVED)
            if (sender := self._open_sender(text, contact, to)) is None:
                return None
            return _Ready(text, to, sender, render(self.session, text, self.parties[text.party_id]))
        except NotSayable as error:
            self._end(text, Event.SUPPRESSED, error.reason)
        except CannotOpen:
            # A damaged cell or a missing key: the text is not given up, and does not hold up the others.
            self._put_off(text, self.now + PAUSE, CANNOT_OPEN)
        return None

    def _is_approved(self, text: Outgoing) -> bool:
        """What it belongs to is sealed into it; a row that was typed into the database cannot say so."""
        if text.broadcast_id is None:
            return text.kind != BROADCAST
        said = all_values_of(self.session, text).get("broadcast")
        return said == self.open_broadcasts[text.broadcast_id]

    def _open_sender(self, text: Outgoing, contact: Contact, to: str) -> str | None:
        """The sender's name; None when nothing may leave through it, or not to this number."""
        if not may_text(operation_of(self.session), to):
            self._end(text, Event.SUPPRESSED, NOT_IN_EXERCISE)
            return None
        sender = self._sender(text, contact)
        if sender is None:
            self._put_off(text, self.now + PAUSE, NO_SENDER)
        elif (until := self._paused_until(sender, to)) is not None:
            self._put_off(text, until, SENDER_PAUSED)
            return None
        return sender

    def _sender(self, text: Outgoing, contact: Contact) -> str | None:
        party, channel = self.parties[text.party_id], self.channels.get(text.channel)
        if channel is None:
            return None
        return channel.sender_for(
            text.channel,
            front_of(more_discreet(text.wording, party.wording)),
            contact_uid=contact.uid,
            answer_from=unseal(self.session, text, "sender"),
        )

    def _paused_until(self, sender: str, to: str) -> datetime | None:
        """When a pause is over one text goes ahead as a probe; the rest waits for what becomes of it."""
        for key in pause_keys(sender, to) if self.pauses else ():
            pause = self.pauses.get(key)
            if pause is not None and pause.until > self.now:
                return pause.until
            if pause is not None:
                pause.until = self.now + PAUSE
        return None

    def _hold_back(self, text: Outgoing, reason: str) -> None:
        until = self.entries[text.party_id].dark_until if reason == DARK else None
        if until is not None and (text.expires_at is None or text.expires_at > until):
            # The party asked for silence until then; what is still true by then may be said.
            self._put_off(text, until, DARK)
            return
        self._end(text, Event.SUPPRESSED, reason)
        if reason in OF_THE_CONTACT:
            queue_for_next_contact(self.session, text, self.now)

    def _end(self, text: Outgoing, event: Event, reason: str) -> None:
        decide(text, Outcome(event, reason), self.now)

    def _put_off(self, text: Outgoing, until: datetime, reason: str) -> None:
        text.due_at, text.reason = until, reason


def _due(session: Session, now: datetime, limit: int, open_broadcasts: Collection[int]) -> list[Outgoing]:
    """Due texts of each lane, urgent lanes first. A party's text waits for the earlier ones of its lane."""
    earlier = aliased(Outgoing)
    goes_first = exists().where(
        earlier.party_id == Outgoing.party_id,
        earlier.lane == Outgoing.lane,
        earlier.id < Outgoing.id,
        earlier.state.in_((State.QUEUED, State.SUBMITTING)),
        earlier.due_at <= now + IN_ORDER_WITHIN,
        or_(earlier.broadcast_id.is_(None), earlier.broadcast_id.in_(open_broadcasts)),
    )
    may_leave = or_(Outgoing.broadcast_id.is_(None), Outgoing.broadcast_id.in_(open_broadcasts))
    found: list[Outgoing] = []
    for lane in Lane:
        due = (
            select(Outgoing)
            .where(Outgoing.state == State.QUEUED, Outgoing.lane == int(lane), Outgoing.due_at <= now)
            .where(~goes_first, may_leave)
            .order_by(Outgoing.urgency_first, Outgoing.id)
            .limit(limit + SPARE)  # some will be put off or suppressed
            .with_for_update(skip_locked=True)
        )
        found += session.scalars(due.execution_options(populate_existing=True))
    return found


def _within_pace(
    session: Session, ready: Sequence[_Ready], segments_per_second: float, now: datetime
) -> list[_Ready]:
    """Those for which their senders' buckets hold tokens; the buckets are always taken in the same order."""
    granted: set[int] = set()
    for sender in sorted({one.sender for one in ready}):
        own = [one for one in ready if one.sender == sender]
        let_through = take_in_order(
            session,
            f"sender:{sender}",
            rate_per_second=segments_per_second,
            burst=max(1.0, segments_per_second * BURST_SECONDS),
            now=now,
            amounts=[one.rendered.segments for one in own],
        )
        granted |= {one.text.id for one in own[:let_through]}
    return [one for one in ready if one.text.id in granted]


def _begin(session: Session, ready: Sequence[_Ready], worker: str, now: datetime) -> list[Job]:
    attempts = []
    for one in ready:
        text = one.text
        decide(text, Outcome(Event.CLAIMED), now)
        text.wording, text.segments = one.rendered.wording, one.rendered.segments
        seal(session, text, body=one.rendered.body)
        attempts.append(
            Attempt(
                outgoing_id=text.id, worker=worker, sender=one.sender, lease_until=now + LEASE, started_at=now
            )
        )
    session.add_all(attempts)
    # Each job names its attempt by its id.
    session.flush()
    started = time.monotonic()
    return [_job(one, attempt, now, started) for one, attempt in zip(ready, attempts, strict=True)]


def _job(ready: _Ready, attempt: Attempt, now: datetime, started: float) -> Job:
    text = ready.text
    return Job(
        outgoing_id=text.id,
        attempt_id=attempt.id,
        attempt_uid=attempt.uid,
        worker=attempt.worker,
        kind=text.channel,
        sender=ready.sender,
        to=ready.to,
        body=ready.rendered.body,
        segments=ready.rendered.segments,
        lane=text.lane,
        valid_seconds=None if text.expires_at is None else int((text.expires_at - now).total_seconds()),
        claimed_monotonic=started,
    )

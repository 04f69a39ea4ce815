"""Faults as they are really made, each in one collaborator: the machine must see every one of them."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.broadcasts.gate import GATE
from evac.db.database import Database, database_now
from evac.dispatcher.step import write_down
from evac.messaging.channel import Channels, Event, Job, ListedText, ListUnavailable, Outcome
from evac.messaging.looks import Look, by_channel, look_of
from evac.messaging.models import Attempt, ParkedReceipt, State
from evac.messaging.moves import locked, move
from evac.messaging.outbox import Settled, claim, settle
from evac.messaging.reconcile import FIRST_LIST_AFTER, NEXT_LIST_AFTER
from tests.messaging.machine.carrier import ModelCarrier
from tests.messaging.machine.world import PACE


@dataclass
class Plain:
    """A dispatcher in few lines, made of the same functions as the real one; nothing is wrong with it."""

    database: Database
    channels: Channels
    worker: str

    async def send_due(self) -> int:
        with self.database.writing() as session:
            jobs = self.claimed(session)
        self.write_down(await self.handed_over(jobs))
        return len(jobs)

    def claimed(self, session: Session) -> list[Job]:
        return claim(
            session,
            worker=self.worker,
            channels=self.channels,
            segments_per_second=PACE,
            limit=20,
            now=database_now(session),
            gate=GATE,
        )

    async def handed_over(self, jobs: Sequence[Job]) -> list[Settled]:
        outcomes = await asyncio.gather(*(self.channels[job.kind].send(job) for job in jobs))
        return [Settled(job, outcome) for job, outcome in zip(jobs, outcomes, strict=True)]

    def write_down(self, ended: Sequence[Settled]) -> None:
        write_down(self.database, ended)


class CallsBeforeTheIntentIsKept(Plain):
    """One transaction around it all: what is tried, the try, and how it ended."""

    async def send_due(self) -> int:
        with self.database.writing() as session:
            jobs = self.claimed(session)
            ended = [Settled(job, self._carrier(job).send_at_once(job)) for job in jobs]
            settle(session, ended, now=database_now(session))
        return len(jobs)

    def _carrier(self, job: Job) -> ModelCarrier:
        carrier = self.channels[job.kind]
        assert isinstance(carrier, ModelCarrier)
        return carrier


class TakesAnyAnswer(Plain):
    """Whoever held the lease, and whoever holds it now: the answer is written down."""

    def write_down(self, ended: Sequence[Settled]) -> None:
        with self.database.writing() as session:
            found = locked(session, (one.job.outgoing_id for one in ended))
            for one in ended:
                tried = found[one.job.outgoing_id]
                (attempt,) = (mine for mine in tried.attempts if mine.id == one.job.attempt_id)
                move(session, tried, attempt, one.outcome, database_now(session))


@dataclass
class SendsAgainAtOnce:
    """What the SDK's own retries, or a loop around the call, would do."""

    carrier: ModelCarrier

    async def send(self, job: Job) -> Outcome:
        outcome = await self.carrier.send(job)
        return await self.carrier.send(job) if outcome.event is Event.IN_DOUBT else outcome

    def __getattr__(self, name: str) -> object:
        return getattr(self.carrier, name)


def folds_what_came_last(database: Database) -> None:
    """The newest receipt is believed, whatever was known before."""
    shown = {Event.UNDERWAY: State.ACCEPTED, Event.SENT: State.SENT, Event.DELIVERED: State.DELIVERED}
    with database.writing() as session:
        for receipt in session.scalars(select(ParkedReceipt).order_by(ParkedReceipt.id)).all():
            attempt = session.scalar(select(Attempt).where(Attempt.uid == receipt.attempt_uid))
            if attempt is not None and (state := shown.get(Event(receipt.status))) is not None:
                (tried,) = locked(session, [attempt.outgoing_id]).values()
                attempt.state = tried.text.state = state
                attempt.provider_sid = receipt.provider_sid
            session.delete(receipt)


async def reconciles_without_counting(database: Database, channels: Channels) -> None:
    """One copy in the list proves every text that looks like it."""
    for channel, _ in by_channel(channels):
        with database.reading() as session:
            since = database_now(session) - FIRST_LIST_AFTER - NEXT_LIST_AFTER * 60
        try:
            listed = await channel.list_outbound(since)
        except ListUnavailable:
            return
        with database.writing() as session:
            _compare(session, {Look(one.to, one.sender or "", one.body): one for one in listed})


def _compare(session: Session, listed: dict[Look, ListedText]) -> None:
    now = database_now(session)
    doubted = select(Attempt).where(
        Attempt.state == State.UNSURE, Attempt.started_at <= now - FIRST_LIST_AFTER
    )
    for attempt in session.scalars(doubted).all():
        (tried,) = locked(session, [attempt.outgoing_id]).values()
        found = listed.get(look_of(session, tried.text, attempt))
        if found is not None:
            move(session, tried, attempt, Outcome(Event.FOUND, provider_sid=found.provider_sid), now)
        elif attempt.listed_at is None or attempt.listed_at <= now - NEXT_LIST_AFTER:
            move(session, tried, attempt, Outcome(Event.ABSENT), now)

"""What must hold, as a model says it that knows what the carrier really has."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from evac.broadcasts.models import Broadcast, BroadcastState, Recipient, Told
from evac.broadcasts.queries import tally
from evac.messaging.models import Attempt, Outgoing, State
from tests.messaging.machine.carrier import Taken
from tests.messaging.machine.world import World

GONE = (State.ACCEPTED, State.SENT, State.DELIVERED, State.READ)
ENDED = (State.CANCELLED, State.EXPIRED, State.SUPPRESSED)
IN_DOUBT = (State.SUBMITTING, State.UNSURE)
HEIGHT = {
    State.ACCEPTED: 1,
    State.SENT: 2,
    State.UNDELIVERED: 3,
    State.FAILED: 4,
    State.DELIVERED: 5,
    State.READ: 6,
}
BEST = (
    *("read", "delivered", "sent", "accepted", "unsure", "submitting", "queued"),
    *("undelivered", "failed", "rejected", "expired", "suppressed", "cancelled"),
)


@dataclass(frozen=True)
class Group:
    """Texts that look alike to the carrier, nearly always one, and its copies of them."""

    texts: Sequence[Outgoing]
    copies: Sequence[Taken]

    @property
    def came_back(self) -> int:
        return sum(copy.came_back for copy in self.copies)

    def count(self, states: Sequence[State]) -> int:
        return sum(text.state in states for text in self.texts)

    def __str__(self) -> str:
        texts = [(text.id, text.state.value, text.reason) for text in self.texts]
        return f"{texts} with {[(copy.job.outgoing_id, *copy.history) for copy in self.copies]}"


def groups(world: World) -> list[Group]:
    with world.database.reading() as session:
        texts = session.scalars(select(Outgoing).order_by(Outgoing.id)).all()
        session.expunge_all()
    alike = [text for text in texts if text.id in world.stage.alike]
    return [
        Group(some, [copy for copy in world.carrier.taken if copy.job.outgoing_id in {t.id for t in some}])
        for some in (alike, *([text] for text in texts if text not in alike))
    ]


# ── At every moment ───────────────────────────────────────────────────────────────────────────────


def nothing_twice(world: World, found: Sequence[Group]) -> None:
    """More copies than texts, beyond those that came back: never in time, and else always marked."""
    for group in found:
        if len(group.copies) - group.came_back <= len(group.texts):
            continue
        assert not world.list_is_in_time, f"sent twice: {group}"
        assert any(text.may_duplicate for text in group.texts), f"sent twice and not marked: {group}"


def what_is_shown_as_gone_is_gone(world: World, found: Sequence[Group]) -> None:
    for group in found:
        assert group.count(GONE) <= len(group.copies), f"shown as gone and is not: {group}"


def what_was_given_up_says_that_it_may_have_gone(world: World, found: Sequence[Group]) -> None:
    for group in found:
        if len(group.texts) > 1 and not world.list_is_in_time:
            continue  # which of them a copy belongs to cannot be told
        unsaid = [text for text in group.texts if text.state in ENDED and not text.may_have_been_sent]
        copies = min(len(group.copies) - group.came_back, len(group.texts))
        assert copies <= len(group.texts) - len(unsaid), f"gone, shown as not sent, not marked: {group}"


def each_recipient_is_counted_once(world: World, found: Sequence[Group]) -> None:
    with world.database.reading() as session:
        broadcast = session.get_one(Broadcast, world.stage.broadcast_id)
        told = Recipient.broadcast_id == broadcast.id, Recipient.told != Told.NOTHING
        parties = session.scalars(select(Recipient.party_id).where(*told)).all()
        of_broadcast = select(Outgoing.party_id, Outgoing.state).where(Outgoing.broadcast_id == broadcast.id)
        rows = session.execute(of_broadcast).all()
        is_halted = broadcast.state is BroadcastState.HALTED
        # What is queued can never leave once the halt is committed.
        states = [
            (party, State.CANCELLED if is_halted and state is State.QUEUED else state)
            for party, state in rows
        ]
        shown = tally(session, broadcast)
    best = Counter(
        min((state.value for party, state in states if party == party_id), key=BEST.index)
        for party_id in parties
    )
    assert shown.recipients == len(parties)
    assert {state: number for state, number in shown.counts.items() if number} == best


class Forward:
    """Remembers how far each attempt and each text had come."""

    def __init__(self) -> None:
        self._attempts: dict[int, int] = {}
        self._reached: dict[int, int] = {}

    def look(self, world: World, found: Sequence[Group]) -> None:
        with world.database.reading() as session:
            attempts = session.execute(select(Attempt.id, Attempt.state)).all()
        for attempt_id, state in attempts:
            before, self._attempts[attempt_id] = self._attempts.get(attempt_id, 0), HEIGHT.get(state, 0)
            assert self._attempts[attempt_id] >= before, f"attempt {attempt_id} went back to {state.value}"
        for text_id, state in ((text.id, text.state) for group in found for text in group.texts):
            before = self._reached.get(text_id, 0)
            self._reached[text_id] = HEIGHT[state] if state in (State.DELIVERED, State.READ) else 0
            assert self._reached[text_id] >= before, f"text {text_id} was on the phone, now {state.value}"


# ── When all is calm again ────────────────────────────────────────────────────────────────────────


def nothing_lost(world: World, found: Sequence[Group]) -> None:
    """Every text went, or there is a reason that the model knows of."""
    for group in found:
        for text in group.texts:
            assert text.state in (*GONE, *ENDED, State.REJECTED, State.FAILED), f"still moving: {group}"
            assert text.state in GONE or _has_cause(world, text, group), f"lost: {group}"


def _has_cause(world: World, text: Outgoing, group: Group) -> bool:
    return any(_causes(world, text, group))


def _causes(world: World, text: Outgoing, group: Group) -> Iterator[bool]:
    yield text.state is State.REJECTED and text.id in world.carrier.refused
    yield text.state is State.FAILED and group.came_back > 0
    yield text.state is State.CANCELLED and (
        text.id in world.taken_back
        or (world.is_halted and text.broadcast_id is not None)
        or text.instead_of_id is not None
    )
    given = text.expires_at
    yield text.state is State.EXPIRED and (
        text.id in world.taken_back or bool(given and given <= world.latest)
    )
    yield text.state is State.SUPPRESSED and bool(world.carrier.refused)

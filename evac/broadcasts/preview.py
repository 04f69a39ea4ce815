"""What an officer looks at before approving: who gets it or not and why, how it reads, who has it when."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from evac.broadcasts.errors import TooLate
from evac.broadcasts.forecast import Forecast, Load, forecast, shared
from evac.broadcasts.models import UNBRIEFED, Broadcast, Recipient, Told
from evac.broadcasts.reach import PutOff, Reached, count_reached, put_off
from evac.broadcasts.words import POINTER_PHRASE, body_of
from evac.db.sealed import unseal
from evac.kernel.errors import EvacError
from evac.kernel.segments import count_segments
from evac.kernel.wording import Front, Wording, front_of
from evac.operation.convicting import convicting_in
from evac.operation.current import operation_of
from evac.operation.errors import BannedWords
from evac.operation.model import Pace
from evac.operation.phrases import say
from evac.operation.stage_texts import say_stage
from evac.people.models import Channel, Party

Counted = tuple[str, Wording, Told, str | None, int]  # language, wording, told, reason, parties
SEGMENTS_EACH = 1  # of a text; one that does not fit cannot be said, and is not sent


@dataclass(frozen=True)
class Preview:
    """As it was frozen; what is reached and what it costs is counted on the contacts as they are now.

    Attributes:
        recipients: parties that get a text or a pointer.
        texts, pointers: these parties, by what they get.
        reached: texts to be sent, one for each contact that gets it; with ``reach = all`` more than parties.
        pointed: why these parties get a pointer only, most of them first.
        put_off: who is not texted in their turn, and is not in the forecast.
    """

    recipients: int
    texts: int
    pointers: int
    reached: int
    varieties: Sequence[tuple[str, Wording, Told, int]]  # language, wording, told, parties
    excluded: Sequence[tuple[str, int]]  # reason, parties; most of them first
    segments: int
    cost: float | None  # in the operation's currency; None where no price is known
    forecast: Forecast
    meets_deadline: bool
    pointed: Sequence[tuple[str, int]]
    put_off: Sequence[PutOff]


@dataclass(frozen=True, repr=False)
class Sample:
    """One recipient's text as it will go out; ``problem`` stands in place of words that cannot be said."""

    case_code: str
    language: str
    wording: Wording
    told: Told
    body: str
    segments: int
    problem: str | None = None


def preview(session: Session, broadcast: Broadcast, *, now: datetime) -> Preview:
    """Of a frozen broadcast; while it is being frozen, of those written down so far."""
    counted = _counted(session, broadcast)
    told = _varieties(counted)
    texts = sum(n for *_, kind, n in told if kind is Told.TEXT)
    pointers = sum(n for *_, kind, n in told if kind is Told.POINTER)
    reached, pace = count_reached(session, broadcast, now=now), operation_of(session).pace
    foreseen = forecast(_loads(reached, pace), now)
    leaving = sum(one.texts for one in reached)
    segments = leaving * SEGMENTS_EACH
    return Preview(
        recipients=texts + pointers,
        texts=texts,
        pointers=pointers,
        reached=leaving,
        varieties=told,
        excluded=_reasons(counted, Told.NOTHING),
        segments=segments,
        cost=None if pace.cost_per_segment is None else segments * pace.cost_per_segment,
        forecast=foreseen,
        meets_deadline=foreseen.meets(broadcast.deadline_at),
        pointed=_reasons(counted, Told.POINTER),
        put_off=put_off(session, broadcast, now=now),
    )


def foresee(session: Session, broadcast: Broadcast, *, now: datetime) -> Forecast:
    """When it is out, at the pace of the senders: each has its own, and the quiet front has several."""
    return forecast(_loads(count_reached(session, broadcast, now=now), operation_of(session).pace), now)


def refuse_late(session: Session, broadcast: Broadcast, now: datetime) -> None:
    """
    Raises:
        TooLate: the last person would have it after the deadline.
    """
    starts = now + operation_of(session).holds.after_approval
    foreseen = foresee(session, broadcast, now=starts)
    if not foreseen.meets(broadcast.deadline_at):
        raise TooLate(foreseen.p100)


def sample(session: Session, broadcast: Broadcast, *, of_each: int = 1) -> list[Sample]:
    """Texts to real recipients, the most urgent of each variety."""
    return [_said(session, broadcast, recipient) for recipient in _first(session, broadcast, of_each)]


def _loads(reached: Sequence[Reached], pace: Pace) -> list[Load]:
    """Each contact keeps its sender by a hash, so those of a pool get about as many as one another.

    What is put off takes its turn when its hour comes: it is no part of what leaves now.
    """
    waiting: dict[tuple[Channel, Front], int] = {}
    for one in (one for one in reached if one.later is None):
        sender = one.channel, Front.NAMED if one.channel is Channel.WHATSAPP else front_of(one.wording)
        waiting[sender] = waiting.get(sender, 0) + one.texts
    return [
        Load(texts, SEGMENTS_EACH, pace.segments_per_second)
        for (_, front), waits in waiting.items()
        for texts in shared(waits, pace.quiet_senders if front is Front.QUIET else 1)
    ]


def _varieties(counted: Sequence[Counted]) -> list[tuple[str, Wording, Told, int]]:
    found: dict[tuple[str, Wording, Told], int] = {}
    for language, wording, told, _, parties in counted:
        if told is not Told.NOTHING:
            found[language, wording, told] = found.get((language, wording, told), 0) + parties
    return [(*variety, parties) for variety, parties in found.items()]


def _reasons(counted: Sequence[Counted], kind: Told) -> list[tuple[str, int]]:
    found: dict[str, int] = {}
    unsaid = UNBRIEFED if kind is Told.POINTER else ""  # frozen before pointers had a reason of their own
    for *_, told, reason, parties in counted:
        if told is kind:
            found[reason or unsaid] = found.get(reason or unsaid, 0) + parties
    return sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))


def _counted(session: Session, broadcast: Broadcast) -> list[Counted]:
    kinds = Recipient.language, Recipient.wording, Recipient.told, Recipient.reason
    counted = select(*kinds, func.count()).where(Recipient.broadcast_id == broadcast.id).group_by(*kinds)
    return [(r[0], r[1], r[2], r[3], r[4]) for r in session.execute(counted.order_by(*kinds))]


def _first(session: Session, broadcast: Broadcast, of_each: int) -> Iterator[Recipient]:
    for language, wording, told in {(row[0], row[1], row[2]): None for row in _counted(session, broadcast)}:
        if told is Told.NOTHING:
            continue
        alike = select(Recipient).where(
            Recipient.broadcast_id == broadcast.id,
            Recipient.language == language,
            Recipient.wording == wording,
            Recipient.told == told,
        )
        yield from session.scalars(alike.order_by(Recipient.urgency_first, Recipient.party_id).limit(of_each))


def _said(session: Session, broadcast: Broadcast, recipient: Recipient) -> Sample:
    party = session.get_one(Party, recipient.party_id)
    try:
        body, problem = _body(session, broadcast, recipient, party), None
    except (EvacError, ValueError) as error:
        body, problem = "", str(error)
    segments = count_segments(body) if body else 0
    return Sample(
        party.case_code, recipient.language, recipient.wording, recipient.told, body, segments, problem
    )


def _body(session: Session, broadcast: Broadcast, recipient: Recipient, party: Party) -> str:
    operation, sign_off = operation_of(session), unseal(session, party, "sign_off")
    if recipient.told is Told.POINTER:
        pointer = say(
            operation,
            POINTER_PHRASE,
            language=recipient.language,
            wording=recipient.wording,
            sign_off=sign_off,
            case_code=party.case_code,
        )
        if recipient.wording is Wording.DISCREET and (found := convicting_in(operation, pointer)):
            raise BannedWords(found)
        return pointer
    return say_stage(
        operation,
        body=body_of(session, broadcast, recipient.language, recipient.wording) or "",
        language=recipient.language,
        wording=recipient.wording,
        sign_off=sign_off,
        case_code=party.case_code,
        letter=broadcast.letter,
        until=broadcast.valid_until,
    )

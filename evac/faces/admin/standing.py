"""How one broadcast stands: what was frozen, whose hands it went through, how far it has come."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from evac.broadcasts import audience, queries
from evac.broadcasts.hands import hands_of
from evac.broadcasts.meaning import meaning_of, unexplained
from evac.broadcasts.models import Approval, Broadcast, BroadcastState, Recipient, Trial
from evac.broadcasts.preview import Preview, Sample, preview, sample
from evac.broadcasts.publish import details_of, notice_of, problem_of
from evac.broadcasts.queries import Progress, Tally
from evac.broadcasts.schemas import audience_of
from evac.broadcasts.stopped_notices import marked
from evac.broadcasts.try_out import trials_of
from evac.db.sealed import unseal
from evac.faces.guard import signed_in
from evac.faces.support import services
from evac.kernel.errors import NotFound
from evac.kernel.wording import Wording
from evac.notices.models import NoticeKind
from evac.notices.numbers import reserved_for
from evac.notices.queries import Shown, find_shown
from evac.notices.queries import Standing as NoticeStanding
from evac.officers.queries import display_names

SENT_OUT = (BroadcastState.SENDING, BroadcastState.PAUSED, BroadcastState.HALTED, BroadcastState.DONE)


@dataclass(frozen=True, repr=False)
class Words:
    """One text as it was written; ``means`` explains discreet words."""

    language: str
    wording: Wording
    body: str
    means: str | None


@dataclass(frozen=True, repr=False)
class Announced:
    """The broadcast as a public notice.

    Attributes:
        texts: what everybody would read, by language.
        number: that stands in its texts, or of its notice.
        shown: the notice, once it is published, or the one that took its place and holds.
        is_corrected: another broadcast's notice took its place.
        is_stopped: it says itself that nobody should act on it, as the broadcast was halted for its words.
        lacks: why there can be no notice of it: the field that is missing or over.
    """

    texts: Mapping[str, Mapping[str, str]]
    number: int | None
    shown: Shown | None
    is_corrected: bool
    is_stopped: bool
    lacks: str | None

    @property
    def in_force(self) -> int | None:
        """The number of what still holds in its place; not of a correction's, which is none of its words."""
        if self.shown is None or self.shown.standing is not NoticeStanding.IN_FORCE or self.is_corrected:
            return None
        return self.shown.notice.number


@dataclass(frozen=True, repr=False)
class Standing:
    """What a person must see before deciding; None where it does not exist (yet).

    Attributes:
        is_mine: the reader had a hand in it and so cannot approve it.
        unexplained: languages whose discreet words the approver must explain.
    """

    words: list[Words]
    names: dict[int, str]
    approval: Approval | None
    preview: Preview | None
    samples: list[Sample]
    trials: list[Trial]
    comment: str | None
    corrects: Broadcast | None
    is_mine: bool
    unexplained: tuple[str, ...]
    announced: Announced


@dataclass(frozen=True)
class Live:
    """What an open page asks for each second.

    Attributes:
        written: recipients frozen so far, those who get nothing among them.
        meant: parties the audience means, while they are being frozen.
        rate: segments a second of one sender, at most.
    """

    broadcast: Broadcast
    written: int = 0
    meant: int | None = None
    tally: Tally | None = None
    progress: Progress | None = None
    rate: float = 0.0


def standing(session: Session, broadcast: Broadcast, now: datetime) -> Standing:
    is_frozen = broadcast.frozen_hash is not None
    approval = queries.approval_of(session, broadcast)
    corrects = session.get(Broadcast, broadcast.corrects_id) if broadcast.corrects_id else None
    hands = hands_of(session, broadcast)
    others = (approval and approval.officer_id, broadcast.halted_by, corrects and corrects.created_by)
    return Standing(
        words=_words(session, broadcast),
        names=display_names(session, [*hands, *(officer_id for officer_id in others if officer_id)]),
        approval=approval,
        preview=preview(session, broadcast, now=_starts(broadcast, now)) if is_frozen else None,
        samples=sample(session, broadcast) if is_frozen else [],
        trials=list(trials_of(session, broadcast)),
        comment=unseal(session, broadcast, "comment"),
        corrects=corrects,
        is_mine=signed_in().officer_id in hands,
        unexplained=unexplained(session, broadcast),
        announced=_announced(session, broadcast, now),
    )


def live(session: Session, broadcast: Broadcast, now: datetime) -> Live:
    if broadcast.state is BroadcastState.FREEZING:
        return Live(broadcast, _written(session, broadcast), _meant(session, broadcast))
    if broadcast.state not in SENT_OUT:
        return Live(broadcast)
    tally = queries.tally(session, broadcast)
    progress = queries.progress(session, broadcast, now=now, left=tally.left - tally.put_off)
    return Live(broadcast, tally=tally, progress=progress, rate=queries.planned_rate(session))


def _announced(session: Session, broadcast: Broadcast, now: datetime) -> Announced:
    notice, problem = notice_of(session, broadcast), problem_of(session, broadcast, now)
    shown = find_shown(session, notice.number, now=now) if notice else None
    while shown is not None and shown.replaced_by is not None and shown.replaced_by.kind is NoticeKind.UPDATE:
        shown = find_shown(session, shown.replaced_by.number, now=now)
    kept = reserved_for(session, broadcast.id)
    return Announced(
        texts=details_of(session, broadcast).texts,
        number=notice.number if notice else kept,
        shown=shown,
        is_corrected=shown is not None and shown.notice.broadcast_id not in (None, broadcast.id),
        is_stopped=shown is not None and marked(session, [shown])[0].standing is NoticeStanding.STOPPED,
        lacks=problem.where if problem else None,
    )


def _starts(broadcast: Broadcast, now: datetime) -> datetime:
    """When the first text can leave: the hold comes before it."""
    if broadcast.state is BroadcastState.SUBMITTED:
        return now + services().operation.holds.after_approval
    return max(now, broadcast.release_at) if broadcast.release_at else now


def _words(session: Session, broadcast: Broadcast) -> list[Words]:
    return [
        Words(
            variant.language,
            variant.wording,
            unseal(session, variant, "body") or "",
            meaning_of(session, broadcast, variant),
        )
        for variant in broadcast.variants
    ]


def _written(session: Session, broadcast: Broadcast) -> int:
    mine = select(func.count()).where(Recipient.broadcast_id == broadcast.id)
    return session.scalar(mine) or 0


def _meant(session: Session, broadcast: Broadcast) -> int | None:
    try:
        choice = audience.chosen(session, audience_of(broadcast), varieties=())
    except NotFound:
        return None
    return audience.count(session, choice, broadcast.submitted_at or broadcast.created_at)

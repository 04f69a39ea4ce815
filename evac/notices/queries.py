"""Notices as they are shown: with their place in the chain, and whether they still hold."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.kernel.errors import NotFound
from evac.notices.chain import START, chained
from evac.notices.models import Notice, NoticeKind


class Standing(StrEnum):
    """Whether a notice still holds."""

    IN_FORCE = "in_force"
    REPLACED = "replaced"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    STOPPED = "stopped"  # the broadcast it announces was halted for what it says


@dataclass(frozen=True)
class Shown:
    """A notice with what stands around it.

    Attributes:
        before: hash of the notice before it, ``START`` for the first.
        about: the notice it updates or cancels.
        replaced_by: the notice that updated or cancelled it.
        standing: at the time that was asked for.
        changed_at: when it was stopped; what no later notice tells.
    """

    notice: Notice
    before: bytes
    about: Notice | None
    replaced_by: Notice | None
    standing: Standing
    changed_at: datetime | None = None

    @property
    def is_intact(self) -> bool:
        """Whether its words are those that were published; no key is needed to see it."""
        return self.notice.hash == chained(self.notice, self.before)


def get_shown(session: Session, number: int, *, now: datetime) -> Shown:
    """One notice.

    Raises:
        NotFound: no notice has that number.
    """
    shown = find_shown(session, number, now=now)
    if shown is None:
        raise NotFound("notice")
    return shown


def find_shown(session: Session, number: int, *, now: datetime) -> Shown | None:
    notice = session.get(Notice, number) if 0 < number < 2**31 else None
    return _with_surroundings(session, [notice], now)[0] if notice else None


def newest(session: Session, *, now: datetime, before: int | None = None, limit: int = 20) -> list[Shown]:
    """The newest first; ``before`` is the number that the last page ended with."""
    wanted = select(Notice).order_by(Notice.number.desc()).limit(limit)
    if before is not None:
        wanted = wanted.where(Notice.number < before)
    return _with_surroundings(session, session.scalars(wanted).all(), now)


def _with_surroundings(session: Session, notices: Sequence[Notice], now: datetime) -> list[Shown]:
    numbers = [notice.number for notice in notices]
    hashes = _hashes(session, [notice.position - 1 for notice in notices])
    meant = {notice.refers_to for notice in notices if notice.refers_to}
    known = {n.number: n for n in session.scalars(select(Notice).where(Notice.number.in_(meant)))}
    later = session.scalars(
        select(Notice).where(Notice.refers_to.in_(numbers)).order_by(Notice.number.desc())
    )
    replacing = {notice.refers_to: notice for notice in later}
    return [
        Shown(
            notice=notice,
            before=hashes.get(notice.position - 1, START),
            about=known.get(notice.refers_to or 0),
            replaced_by=replacing.get(notice.number),
            standing=_standing(notice, replacing.get(notice.number), now),
        )
        for notice in notices
    ]


def _hashes(session: Session, positions: Sequence[int]) -> dict[int, bytes]:
    found = select(Notice.position, Notice.hash).where(Notice.position.in_(positions))
    return dict(session.execute(found).all())


def _standing(notice: Notice, replaced_by: Notice | None, now: datetime) -> Standing:
    if replaced_by is not None:
        return Standing.CANCELLED if replaced_by.kind is NoticeKind.CANCEL else Standing.REPLACED
    if notice.expires_at is not None and notice.expires_at <= now:
        return Standing.EXPIRED
    return Standing.IN_FORCE

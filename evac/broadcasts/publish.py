"""A broadcast as a public notice: exactly what was frozen and approved, with no word to be typed anew."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.broadcasts.announce import announcement, require_public
from evac.broadcasts.errors import Changed
from evac.broadcasts.frozen import check_approved, check_frozen
from evac.broadcasts.hands import lock
from evac.broadcasts.models import Broadcast
from evac.broadcasts.stopped_notices import WORDS_HOLD
from evac.notices import publish as log
from evac.notices.errors import WrongNotice
from evac.notices.models import Notice, NoticeKind
from evac.notices.schemas import NoticeDetails


def publish(session: Session, broadcast: Broadcast, *, officer_id: int, now: datetime) -> Notice:
    """Put it into the public log; the second officer's approval of the broadcast stands for the notice, too.

    Raises:
        WrongState: nobody has approved it, or it was halted.
        Changed: it is not what was approved.
        WrongNotice: it has no plain words in every language, or its time is over.
        AlreadyPublished: it stands in the log.
        AlreadyReplaced: what it corrects was replaced by another in this moment.
    """
    lock(session, broadcast)
    require_public(broadcast)
    check_approved(session, broadcast)
    told = details_of(session, broadcast)
    return log.publish(session, told, officer_id=officer_id, now=now, broadcast_id=broadcast.id)


def details_of(session: Session, broadcast: Broadcast) -> NoticeDetails:
    """What its notice says; a correction's takes the place of the halted one's, if that still stands."""
    told, about = announcement(session, broadcast), _corrected(session, broadcast)
    return NoticeDetails(
        stage=told.stage,
        texts=told.texts,
        zones=told.zones,
        expires_at=told.expires_at,
        kind=NoticeKind.UPDATE if about else NoticeKind.ALERT,
        refers_to=about.number if about else None,
    )


def _corrected(session: Session, broadcast: Broadcast) -> Notice | None:
    """None also where the halted words hold: then it is told to some, and what everybody reads stays."""
    halted = session.get(Broadcast, broadcast.corrects_id) if broadcast.corrects_id else None
    if halted is None or halted.halt_reason in WORDS_HOLD:
        return None
    about = notice_of(session, halted) or _corrected(session, halted)
    while about is not None and (by := _replacing(session, about)) is not None:
        if by.broadcast_id == broadcast.id:
            return about
        about = None if by.kind is NoticeKind.CANCEL else by
    return about


def _replacing(session: Session, notice: Notice) -> Notice | None:
    return session.scalar(select(Notice).where(Notice.refers_to == notice.number).limit(1))


def problem_of(session: Session, broadcast: Broadcast, now: datetime) -> WrongNotice | None:
    """Why it cannot be a notice; shown before somebody approves or publishes it."""
    if notice_of(session, broadcast) is not None:
        return None
    try:
        log.draft(session, details_of(session, broadcast), now=now)
    except WrongNotice as wrong:
        return wrong
    return None


def notice_of(session: Session, broadcast: Broadcast) -> Notice | None:
    """The notice it was announced by."""
    mine = select(Notice).where(Notice.broadcast_id == broadcast.id, Notice.kind != NoticeKind.CANCEL)
    return session.scalar(mine.limit(1))


def says_the_same(session: Session, notice: Notice, broadcast: Broadcast) -> bool:
    """Whether who holds the broadcast's order finds the very same in the notice."""
    if notice.broadcast_id != broadcast.id or notice.kind is NoticeKind.CANCEL:
        return False
    try:
        check_frozen(session, broadcast)
    except Changed:
        return False
    told = details_of(session, broadcast)
    until = told.expires_at.replace(microsecond=0) if told.expires_at else None
    same_words = notice.texts == {language: dict(parts) for language, parts in told.texts.items()}
    return same_words and (notice.stage, notice.expires_at) == (told.stage, until)


def link_again(session: Session, notice: Notice) -> None:
    """Find the broadcast of a notice that came back after a restore, so that it is not published again."""
    taken = select(Notice.broadcast_id).where(Notice.broadcast_id.is_not(None))
    same = select(Broadcast).where(Broadcast.stage == notice.stage, Broadcast.id.not_in(taken))
    for broadcast in session.scalars(same.order_by(Broadcast.id.desc())).all():
        notice.broadcast_id = broadcast.id
        if (
            says_the_same(session, notice, broadcast)
            and list(details_of(session, broadcast).zones) == notice.zones
        ):
            return
    notice.broadcast_id = None

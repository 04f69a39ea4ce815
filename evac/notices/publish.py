"""The end of the log: a notice gets its number and is chained to the one before it.

Nobody is asked here. Two officers stand behind what comes: ``decide`` brings a proposal that a second one
approved, ``broadcasts.publish`` the words of an approved broadcast. ``fixed`` brings what one may say alone,
since no word of it is theirs. A test sees to it that nothing else comes here.
"""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.audit.append import record
from evac.kernel.errors import NotFound
from evac.notices.chain import START, chained
from evac.notices.contents import checked, known_zones, languages_of, later, public_stage
from evac.notices.errors import AlreadyPublished, AlreadyReplaced, LogMoved, WrongNotice
from evac.notices.models import Notice, NoticeKind
from evac.notices.numbers import last_notice, lock_log, next_number, reserved_for
from evac.notices.schemas import NoticeDetails
from evac.notices.whole import require_whole
from evac.operation.current import operation_of


def publish(
    session: Session,
    details: NoticeDetails,
    *,
    officer_id: int,
    now: datetime,
    broadcast_id: int | None = None,
) -> Notice:
    """Put a notice into the public log for good: only a later one can update or cancel it.

    To be called as the last step of a transaction, since it holds the log's lock until the end of it.

    Raises:
        WrongNotice: the stage, a text, a zone, the reference or the time cannot be published.
        NotFound: there is no notice of the number it refers to.
        AlreadyReplaced: another notice took its place before.
        AlreadyPublished: the broadcast has its notice.
        LogMoved: it is not the newest any more that the officer saw.
        LogMayLack: a backup was restored, and nobody has seen yet to what it lacks.
    """
    notice = draft(session, details, now=now, broadcast_id=broadcast_id)
    _append(session, notice, details.seen_last)
    said = {"kind": notice.kind.value, "stage": notice.stage, "zones": notice.zones}
    record(
        session,
        "notice.publish",
        at=now,
        officer_id=officer_id,
        subject=f"notice:{notice.number}",
        details=said | {"refers_to": notice.refers_to},
    )
    return notice


def draft(
    session: Session, details: NoticeDetails, *, now: datetime, broadcast_id: int | None = None
) -> Notice:
    """The notice as it would be published now, for a second look; it is not in the log and has no number.

    Raises:
        WrongNotice, NotFound, AlreadyReplaced, AlreadyPublished: as for ``publish``.
    """
    operation, now = operation_of(session), now.replace(microsecond=0)  # CAP knows whole seconds
    notice = Notice(
        number=0,
        position=0,
        published_at=now,
        kind=details.kind,
        is_exercise=operation.is_exercise,
        stage=public_stage(operation, details.stage),
        texts={
            code: checked(operation, details.texts, code) for code in languages_of(operation, details.texts)
        },
        zones=known_zones(operation, details.zones),
        expires_at=later(details.expires_at, now),
        refers_to=details.refers_to,
        broadcast_id=broadcast_id,
        hash=b"",
    )
    _check_broadcast(session, notice)
    _check_reference(session, notice)
    return notice


def _append(session: Session, notice: Notice, seen_last: int | None) -> None:
    lock_log(session)
    require_whole(session)
    last = last_notice(session)
    if seen_last is not None and seen_last != (last.number if last else 0):
        raise LogMoved
    _check_broadcast(session, notice)
    _check_reference(session, notice)
    notice.position = last.position + 1 if last else 1
    notice.number = _number_of(session, notice)
    # A publisher that waited for the lock must not seem earlier than the one it waited for.
    notice.published_at = max(notice.published_at, last.published_at) if last else notice.published_at
    notice.hash = chained(notice, last.hash if last else START)
    session.add(notice)
    # The log's place is taken at once, so that what follows may refer to it.
    session.flush()


def _number_of(session: Session, notice: Notice) -> int:
    """A broadcast's own, where one was kept: it stands in the texts."""
    kept = None
    if notice.broadcast_id is not None and notice.kind is not NoticeKind.CANCEL:
        kept = reserved_for(session, notice.broadcast_id)
    is_free = kept is not None and session.get(Notice, kept) is None
    return kept if kept is not None and is_free else next_number(session)


def _check_reference(session: Session, notice: Notice) -> None:
    if notice.kind is NoticeKind.ALERT:
        if notice.refers_to is not None:
            raise WrongNotice("refers_to", "an alert is new; an update or a cancellation refers to another")
        return
    if notice.refers_to is None:
        raise WrongNotice("refers_to", "expected the number of the notice that this one is about")
    about = session.get(Notice, notice.refers_to)
    if about is None:
        raise NotFound("notice")
    if about.kind is NoticeKind.CANCEL:
        raise WrongNotice("refers_to", "a cancellation cannot be taken back; publish a new alert")
    by = session.scalar(select(Notice.number).where(Notice.refers_to == about.number).limit(1))
    if by is not None:
        raise AlreadyReplaced(about.number, by)


def _check_broadcast(session: Session, notice: Notice) -> None:
    """A broadcast is announced once; afterwards its notice is updated or cancelled."""
    if notice.broadcast_id is None or notice.kind is NoticeKind.CANCEL:
        return
    same = select(Notice.number).where(Notice.broadcast_id == notice.broadcast_id)
    own = session.scalars(same.order_by(Notice.number)).all()
    if own and notice.refers_to not in own:
        raise AlreadyPublished(own[0])

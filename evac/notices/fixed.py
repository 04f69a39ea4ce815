"""What one officer may publish alone, since no word of it is theirs: the operation's own sentences.

Somebody must be quick when a notice is wrong or a forged one goes round, and a second officer may be asleep.
Such a notice orders nothing: it says that a notice does not hold, or that what goes round is not ours.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from evac.kernel.errors import NotFound
from evac.notices.errors import MayBeOurs, WrongNotice
from evac.notices.mention import mention
from evac.notices.models import Notice, NoticeKind, Reservation
from evac.notices.numbers import broadcast_of, last_number, lock_log
from evac.notices.publish import publish
from evac.notices.queries import Shown, Standing, find_shown
from evac.notices.schemas import NoticeDetails
from evac.operation.current import operation_of
from evac.operation.model import Operation
from evac.operation.moments import spoken_moment
from evac.operation.phrase_codes import DENIAL, NOTICE_PARTS
from evac.operation.promises import promised_in

Texts = dict[str, dict[str, str]]
SOON = 20  # numbers ahead that a forger may have named and we would come to within days


def cancel(session: Session, number: int, *, officer_id: int, now: datetime) -> Notice:
    """Say that the notice does not hold any more, and nothing else.

    Raises:
        NotFound: there is none of that number.
        AlreadyReplaced: another notice took its place before.
        WrongNotice: it is a cancellation itself.
    """
    about = session.get(Notice, number) if 0 < number < 2**31 else None
    if about is None:
        raise NotFound("notice")
    details = NoticeDetails(
        kind=NoticeKind.CANCEL,
        stage=about.stage,
        zones=tuple(about.zones),
        refers_to=number,
        texts=cancellation(operation_of(session), about),
    )
    return publish(session, details, officer_id=officer_id, now=now)


def deny(
    session: Session,
    *,
    officer_id: int,
    seen_last: int,
    now: datetime,
    claimed: int | None = None,
    zones: Sequence[str] = (),
) -> Notice:
    """Say that what goes round in our name is not ours.

    Args:
        seen_last: number of the newest notice that the officer saw, so that a second press denies no more.
        claimed: the number that the message gives itself.
        zones: codes of where it goes round; none: nobody knows, or everywhere.

    Raises:
        LogMoved: it is not the newest any more.
        MayBeOurs: the number stands in texts of ours that have no notice yet.
        WrongNotice: there is no such number, or no such zone.
    """
    lock_log(session)
    texts = denial(session, claimed, now=now)
    if claimed is not None:
        _keep_unused(session, claimed, now)
    details = NoticeDetails(stage=DENIAL, texts=texts, zones=tuple(zones), seen_last=seen_last)
    return publish(session, details, officer_id=officer_id, now=now)


def cancellation(operation: Operation, about: Notice) -> Texts:
    """Names what it ends. Words that nobody may say any more are not said once more."""
    kind = "cancellation"
    return {
        language: _said(operation, kind, language, _named(operation, about, language))
        for language in operation.languages
    }


def denial(session: Session, claimed: int | None = None, *, now: datetime) -> Texts:
    """
    Raises:
        MayBeOurs: the number stands in texts of ours that have no notice yet.
        WrongNotice: no notice can ever have that number.
    """
    operation = operation_of(session)
    if claimed is None:
        return {language: _said(operation, DENIAL, language, {}) for language in operation.languages}
    if not 0 < claimed < 2**31:
        raise WrongNotice("claimed", "expected the number that the message gives itself")
    ours = find_shown(session, claimed, now=now)
    if ours is None and broadcast_of(session, claimed) is not None:
        raise MayBeOurs(claimed)
    return {language: _denied(operation, claimed, ours, language, now) for language in operation.languages}


def _denied(
    operation: Operation, claimed: int, ours: Shown | None, language: str, now: datetime
) -> dict[str, str]:
    if ours is None:
        values = {"notice": str(claimed), "date": spoken_moment(operation, now, language)}
        return _said(operation, "denial_unknown", language, values)
    kind = "denial_false" if ours.standing is Standing.IN_FORCE else "denial_over"
    return _said(operation, kind, language, _named(operation, ours.notice, language))


def _keep_unused(session: Session, claimed: int, now: datetime) -> None:
    """A number that would soon be ours is never given: everybody has just read that it is not ours."""
    soon = 0 < claimed - last_number(session) <= SOON
    if soon and session.get(Notice, claimed) is None and session.get(Reservation, claimed) is None:
        session.add(Reservation(number=claimed, broadcast_id=None, at=now))
        # The notice that denies it gets a number after it.
        session.flush()


def _named(operation: Operation, about: Notice, language: str) -> dict[str, str]:
    told = mention(about, operation, language)
    headline = "..." if promised_in(operation, told.headline) else told.headline
    return {"notice": str(told.number), "date": told.moment, "about": told.about, "headline": headline}


def _said(operation: Operation, code: str, language: str, values: Mapping[str, str]) -> dict[str, str]:
    parts = operation.phrases[language].notices[code]
    return {part: parts[part].format(**values) for part in NOTICE_PARTS}

"""What one officer may publish alone, since no word of it is theirs: the operation's own sentences.

Somebody must be quick when a notice is wrong or a forged one goes round, and a second officer may be asleep.
Such a notice orders nothing: it says that a notice does not hold, or that what goes round is not ours.
"""

from datetime import datetime

from sqlalchemy.orm import Session

from evac.kernel.errors import NotFound
from evac.notices.models import Notice, NoticeKind
from evac.notices.publish import publish
from evac.notices.schemas import NoticeDetails
from evac.operation.current import operation_of
from evac.operation.model import Operation
from evac.operation.phrase_codes import DENIAL

Texts = dict[str, dict[str, str]]


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
        texts=cancellation(operation_of(session), number),
    )
    return publish(session, details, officer_id=officer_id, now=now)


def deny(session: Session, *, officer_id: int, seen_last: int, now: datetime) -> Notice:
    """Say that what goes round in our name is not ours.

    Args:
        seen_last: number of the newest notice that the officer saw, so that a second press denies no more.

    Raises:
        LogMoved: it is not the newest any more.
    """
    details = NoticeDetails(stage=DENIAL, texts=denial(operation_of(session)), seen_last=seen_last)
    return publish(session, details, officer_id=officer_id, now=now)


def cancellation(operation: Operation, number: int) -> Texts:
    return _said(operation, "cancellation", notice=str(number))


def denial(operation: Operation) -> Texts:
    return _said(operation, DENIAL)


def _said(operation: Operation, code: str, **values: str) -> Texts:
    return {
        language: {
            part: operation.phrases[language].notices[code][part].format(**values)
            for part in ("headline", "description", "instruction")
        }
        for language in operation.languages
    }

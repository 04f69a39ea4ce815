"""Which public notice a text is about that somebody was shown, as it stands on their phone.

Only plain words of what is public are looked at. Discreet ones are never: whoever searches a phone must not
learn here whose words they are.
"""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy.orm import Session

from evac.broadcasts.models import Broadcast
from evac.broadcasts.publish import says_the_same
from evac.broadcasts.received import Sent, is_received
from evac.broadcasts.words import words_of
from evac.kernel.wording import Wording
from evac.notices.queries import Shown
from evac.notices.verify import says_alike, searched
from evac.operation.current import operation_of


def recognise(session: Session, pasted: str, *, now: datetime, number: int | None = None) -> Shown | None:
    """The newest notice whose words these are, or those of the texts it was announced by.

    Args:
        number: only the notice of this number.
    """
    words, candidates = searched(session, pasted, now=now, number=number)
    if not words:
        return None
    return next((shown for shown in candidates if _is_about(session, shown, words)), None)


def _is_about(session: Session, shown: Shown, words: str) -> bool:
    if says_alike(shown.notice, words):
        return shown.is_intact
    return _was_sent(session, shown, words) and shown.is_intact


def _was_sent(session: Session, shown: Shown, words: str) -> bool:
    if shown.notice.broadcast_id is None:
        return False
    broadcast, operation = session.get_one(Broadcast, shown.notice.broadcast_id), operation_of(session)
    if not any(is_received(operation, sent, words) for sent in _sent(session, broadcast)):
        return False
    # What was edited in the database since is not what anybody got.
    return says_the_same(session, shown.notice, broadcast)


def _sent(session: Session, broadcast: Broadcast) -> Iterator[Sent]:
    for (language, wording), body in words_of(session, broadcast).items():
        if wording is Wording.PLAIN:
            yield Sent(body, language, broadcast.letter, broadcast.valid_until)

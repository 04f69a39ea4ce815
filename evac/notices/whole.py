"""Whether the log is known to be whole.

After a restore it may lack its newest notices, and nobody may publish: the next notice would bear a number,
and a place in the chain, that another one has already.
"""

from sqlalchemy.orm import Session

from evac.messaging.models import Watermark
from evac.notices.errors import LogMayLack

MARK = "notices-restored"  # set by a restore until somebody has seen to it


def may_lack(session: Session) -> bool:
    return session.get(Watermark, MARK) is not None


def require_whole(session: Session) -> None:
    """To be asked with the log locked.

    Raises:
        LogMayLack: a backup was put back, and nobody has seen to what it lacks.
    """
    if may_lack(session):
        raise LogMayLack


def declare_whole(session: Session) -> None:
    """Take the mark away, with the log locked."""
    mark = session.get(Watermark, MARK)
    if mark is not None:
        session.delete(mark)
        # What is asked next must see it.
        session.flush()

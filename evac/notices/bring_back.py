"""Notices that a restored log lacks, put back from a log that somebody exported before."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.audit.append import record
from evac.notices.chain import START, chained, content
from evac.notices.contents import LONGEST
from evac.notices.errors import NothingToBringBack, NotOurLog
from evac.notices.export import verify_items
from evac.notices.models import Notice, NoticeKind, Reservation
from evac.notices.numbers import last_number, lock_log
from evac.notices.verify import verify
from evac.notices.whole import declare_whole, may_lack

Items = Sequence[Mapping[str, Any]]
_LARGEST = 2**31 - 1


def missing(session: Session, items: Items) -> list[Notice]:
    """The notices of an exported log that ours lacks, in their order; not yet in the log.

    Raises:
        NothingToBringBack: no backup was restored, or the file holds nothing that is missing.
        NotOurLog: its chain is broken, does not begin with ours, or a notice of it is none.
    """
    if not may_lack(session):
        raise NothingToBringBack(
            "No backup was restored since the log was last seen to. Nothing was changed."
        )
    ours = list(session.scalars(select(Notice).order_by(Notice.position)))
    _check_chain(session, items, [notice.hash.hex() for notice in ours])
    if len(items) <= len(ours):
        raise NothingToBringBack(
            "The file holds no notice that is missing here. If it is the newest there is, "
            "say so with --nothing-missing."
        )
    before, found = ours[-1].hash if ours else START, list[Notice]()
    for position, item in enumerate(items[len(ours) :], start=len(ours) + 1):
        found.append(_notice(item, position, before))
        before = found[-1].hash
    _check_references(ours, found)
    return found


def bring_back(session: Session, items: Items, *, used_up_to: int = 0, now: datetime) -> list[Notice]:
    """Put them back as they were published, number, place and hash; from then on one may publish again.

    Args:
        used_up_to: the greatest number that anybody was told, where it stands in no notice.

    Raises:
        NothingToBringBack, NotOurLog: as for ``missing``.
    """
    lock_log(session)
    found = missing(session, items)
    session.add_all(found)
    # The rows' order matters to those that refer to others, and the numbers to what follows.
    session.flush()
    for notice in found:
        details = {"hash": notice.hash.hex()}
        record(session, "notice.bring-back", at=now, subject=f"notice:{notice.number}", details=details)
    _see_to(session, len(found), used_up_to, now)
    return found


def nothing_missing(session: Session, *, used_up_to: int = 0, now: datetime) -> None:
    """Somebody has made sure that no notice was published after the backup.

    Raises:
        NothingToBringBack: no backup was restored.
    """
    lock_log(session)
    if not may_lack(session):
        raise NothingToBringBack(
            "No backup was restored since the log was last seen to. Nothing was changed."
        )
    _see_to(session, 0, used_up_to, now)


def _see_to(session: Session, brought: int, used_up_to: int, now: datetime) -> None:
    if used_up_to > last_number(session):
        session.add(Reservation(number=used_up_to, broadcast_id=None, at=now))
    declare_whole(session)
    record(session, "notice.log-whole", at=now, details={"brought": brought, "used_up_to": used_up_to})


def _check_chain(session: Session, items: Items, ours: list[str]) -> None:
    mine, theirs = verify(session), verify_items(items)
    if not mine.ok:
        raise NotOurLog(f"Our own log is not whole: place {mine.first_bad} was changed.")
    if not theirs.ok:
        raise NotOurLog(f"Place {theirs.first_bad} of the file: the notice is missing or was changed.")
    for place, (one, item) in enumerate(zip(ours, items, strict=False), start=1):
        if one != item["hash"]:
            raise NotOurLog(f"The file is of another log: place {place} is not the notice that stands here.")


def _notice(item: Mapping[str, Any], position: int, before: bytes) -> Notice:
    """Only what comes out of our hands with the very same hash was a notice of ours."""
    try:
        notice = Notice(
            number=int(item["number"]),
            position=position,
            published_at=datetime.fromisoformat(item["sent"]),
            kind=NoticeKind(item["msgType"]),
            is_exercise=item["status"] == "Exercise",
            stage=str(item["stage"]),
            texts={language: _parts(parts) for language, parts in item["info"].items()},
            zones=[str(code) for code in item["zones"]],
            refers_to=None if item["references"] is None else int(item["references"]),
            expires_at=datetime.fromisoformat(item["expires"]) if item["expires"] else None,
            hash=bytes.fromhex(item["hash"]),
        )
        told = {name: value for name, value in item.items() if name != "hash"}
        same = content(notice, before) == told and chained(notice, before) == notice.hash
    except (KeyError, TypeError, ValueError, AttributeError):
        same = False
    if not same or not 0 < notice.number <= _LARGEST or not notice.texts:
        raise NotOurLog(f"Place {position} of the file is no notice as they are published here.")
    return notice


def _parts(parts: Mapping[str, str]) -> dict[str, str]:
    if set(parts) != set(LONGEST):
        raise ValueError("a part of the notice is missing")
    return {name: str(text) for name, text in parts.items()}


def _check_references(ours: list[Notice], found: list[Notice]) -> None:
    """A number is used once, and what is updated or cancelled was there before."""
    numbers = {notice.number for notice in ours}
    for notice in found:
        refers = notice.kind is not NoticeKind.ALERT
        if notice.number in numbers or refers != (notice.refers_to in numbers):
            raise NotOurLog(f"Place {notice.position} of the file refers to a notice that is not there.")
        numbers.add(notice.number)

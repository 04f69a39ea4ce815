"""Checking the log: no number is missing, no row was changed, and a head noted earlier is in it."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.audit.append import START, Act, chained
from evac.audit.models import AuditEntry

_AT_ONCE = 1_000  # rows read in one go


@dataclass(frozen=True)
class Verdict:
    """What the check found.

    Attributes:
        rows: rows read and found good.
        first_bad: number of the first row that is missing or not as it was written.
        head: hash of the last good row, in hex, "" for an empty log; noted elsewhere, it proves them.
        holds_head: whether the head that was asked for is in the log; None when none was asked for.
    """

    rows: int
    first_bad: int | None
    head: str
    holds_head: bool | None

    @property
    def ok(self) -> bool:
        return self.first_bad is None and self.holds_head is not False


def verify(session: Session, *, known_head: str | None = None) -> Verdict:
    """Read the log from its first row and stop at the first bad one.

    Args:
        known_head: a head noted earlier and kept elsewhere; shows a log whose last rows were cut off.
    """
    before, good, seen = START, 0, False
    wanted = known_head.strip().lower() if known_head else None
    entries = session.scalars(
        select(AuditEntry).order_by(AuditEntry.number).execution_options(yield_per=_AT_ONCE)
    )
    for entry in entries:
        if entry.number != good + 1 or entry.hash != chained(session, before, entry.number, _act_of(entry)):
            return Verdict(good, good + 1, before.hex(), _answer(wanted, seen))
        good, before = entry.number, entry.hash
        seen = seen or before.hex() == wanted
        session.expunge(entry)
    return Verdict(good, None, before.hex(), _answer(wanted, seen))


def _answer(wanted: str | None, seen: bool) -> bool | None:
    return None if wanted is None else seen


def _act_of(entry: AuditEntry) -> Act:
    return Act(entry.act, entry.at, entry.officer_id, entry.token_id, entry.subject, entry.details)

"""Where a page of the roster begins: a place in the order, written without a counting number."""

import re
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, func, select, tuple_

from evac.kernel.case_codes import normal_case_code
from evac.people.models import Party
from evac.triage.models import RosterEntry

_SHAPE = re.compile(r"([0-4])\.(-?\d{1,17})\.([A-Z0-9]{5})", re.ASCII)


@dataclass(frozen=True)
class Cursor:
    """A party's place in the order. It stays a place when that party has moved meanwhile."""

    band: int
    due: int  # ms since 1970
    case_code: str

    def __str__(self) -> str:
        return f"{self.band}.{self.due}.{self.case_code}"

    @classmethod
    def read(cls, text: str | None) -> "Cursor | None":
        """None for what is no cursor: a page then begins at the top."""
        match = _SHAPE.fullmatch(text or "")
        code = normal_case_code(match[3]) if match else None
        return cls(int(match[1]), int(match[2]), code) if match and code else None


def below(statement: Select, cursor: Cursor) -> Select:
    """Entries that stand under the cursor, as one range of the index."""
    return statement.where(_in_order > _place(cursor))


def above(statement: Select, cursor: Cursor) -> Select:
    return statement.where(_in_order < _place(cursor))


_in_order = tuple_(RosterEntry.band, RosterEntry.due, RosterEntry.party_id)


def _place(cursor: Cursor) -> ColumnElement:
    """A party that was shredded meanwhile leaves its moment, which is enough."""
    party_id = select(Party.id).where(Party.case_code == cursor.case_code).scalar_subquery()
    return tuple_(cursor.band, cursor.due, func.coalesce(party_id, 0))

"""Many rows changed by one statement, each to values of its own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, Update, bindparam, column, func, update
from sqlalchemy.dialects.postgresql import ARRAY

KEY = "row_id"  # a parameter that bore the id's own name would be taken for a value to set


@dataclass(frozen=True)
class SetMany:
    """Sets ``names`` of rows of a table, found by their ids.

    PostgreSQL gets an array for each column: a statement for each row, however prepared, costs both sides
    more than the change itself. SQLite has no round trip to save.
    """

    for_each: Update
    for_all: Update
    names: tuple[str, ...]

    @classmethod
    def of(cls, table: Table, names: Sequence[str]) -> "SetMany":
        one = update(table).where(table.c.id == bindparam(KEY))
        for_each = one.values({name: bindparam(name) for name in names})
        types = {KEY: table.c.id.type} | {name: table.c[name].type for name in names}
        arrays = [bindparam(name, type_=ARRAY(kind)) for name, kind in types.items()]
        given = func.unnest(*arrays).table_valued(*(column(name, kind) for name, kind in types.items()))
        rows = given.render_derived("given")
        all_of_them = update(table).where(table.c.id == rows.c[KEY])
        return cls(for_each, all_of_them.values({name: rows.c[name] for name in names}), (KEY, *names))

    def execute(self, connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
        """Each of ``rows`` holds all names, and the id as ``row_id``."""
        if not rows:
            return
        if connection.dialect.name == "postgresql":
            connection.execute(self.for_all, {name: [row[name] for row in rows] for name in self.names})
        else:
            connection.execute(self.for_each, rows)

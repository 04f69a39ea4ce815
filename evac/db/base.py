"""The base of every model: typed constructors, no data in ``repr``, and the column types used everywhere."""

import enum
import secrets
from datetime import UTC, datetime
from typing import Annotated, Any, ClassVar

from sqlalchemy import JSON, BigInteger, DateTime, Dialect, Enum, Integer, LargeBinary, MetaData, String
from sqlalchemy.orm import DeclarativeBase, MappedAsDataclass, mapped_column
from sqlalchemy.types import TypeDecorator

Id = BigInteger().with_variant(Integer, "sqlite")  # SQLite counts only INTEGER keys up by itself


class UtcDateTime(TypeDecorator[datetime]):
    """Aware UTC in Python, ``timestamptz`` in PostgreSQL, sortable text in SQLite."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a time zone was bound to a column")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Opaque(TypeDecorator[bytes]):
    """Sealed bytes or a keyed hash: a ``str`` bound here is a leak in the making and fails."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: bytes | None, dialect: Dialect) -> bytes | None:
        if value is not None and not isinstance(value, bytes):
            raise TypeError("only sealed bytes may be bound to this column")
        return value


def new_uid() -> str:
    """128 random bits as 32 hex digits: a row's outside id and part of what its sealed cells are bound to."""
    return secrets.token_hex(16)


def stored_enum(kind: type[enum.Enum]) -> Enum:
    """Store an enumeration by its value, as text: readable in the database and the same on both engines."""
    return Enum(
        kind,
        native_enum=False,
        length=32,
        create_constraint=False,
        values_callable=lambda members: [member.value for member in members],
    )


PrimaryKey = Annotated[int, mapped_column(Id, primary_key=True)]
Uid = Annotated[str, mapped_column(String(32), unique=True)]


class Base(MappedAsDataclass, DeclarativeBase, kw_only=True, repr=False, eq=False):
    """Columns stand in the clear unless their name ends in ``_sealed`` or ``_index``."""

    metadata = MetaData(
        naming_convention={
            "ix": "%(table_name)s_%(column_0_N_name)s",
            "uq": "%(table_name)s_%(column_0_N_name)s_unique",
            "ck": "%(table_name)s_%(constraint_name)s",
            "fk": "%(table_name)s_%(column_0_N_name)s_fkey",
            "pk": "%(table_name)s_pkey",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        int: Id,
        datetime: UtcDateTime,
        bytes: Opaque,
        str: String(120),
        dict[str, Any]: JSON,
        list[Any]: JSON,
        list[str]: JSON,
    }

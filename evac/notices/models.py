"""A notice is public: nothing in it is sealed, nothing in it names a person."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from evac.db.base import Base, Id, stored_enum


class NoticeKind(StrEnum):
    """CAP's message types."""

    ALERT = "Alert"
    UPDATE = "Update"
    CANCEL = "Cancel"


class Notice(Base):
    """Never changed, never deleted; corrected by a later one."""

    __tablename__ = "notices"
    __table_args__ = (CheckConstraint("number > 0", name="number_is_positive"),)

    # 1, 2, 3 ... without a gap.
    number: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    published_at: Mapped[datetime]
    kind: Mapped[NoticeKind] = mapped_column(stored_enum(NoticeKind))
    # As it was published: an operation that goes live later does not make its exercise real.
    is_exercise: Mapped[bool]
    stage: Mapped[str]
    texts: Mapped[dict[str, Any]]  # language -> {headline, description, instruction}
    zones: Mapped[list[str]]  # codes; empty: the whole country
    hash: Mapped[bytes]  # SHA-256 over this notice and the hash before it: no key, so that anyone can check
    expires_at: Mapped[datetime | None] = mapped_column(default=None)
    refers_to: Mapped[int | None] = mapped_column(ForeignKey("notices.number"), default=None)
    broadcast_id: Mapped[int | None] = mapped_column(ForeignKey("broadcasts.id"), default=None)

"""One row an act. Never changed, never deleted; holds no personal data."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from evac.db.base import Base, Id


class AuditEntry(Base):
    __tablename__ = "audit_entries"
    __table_args__ = (CheckConstraint("number > 0", name="number_is_positive"),)

    # 1, 2, 3 ... without a gap.
    number: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    act: Mapped[str]  # what was done, e.g. "party.reveal"
    officer_id: Mapped[int | None] = mapped_column(default=None)  # no foreign key: the log outlives all rows
    token_id: Mapped[int | None] = mapped_column(default=None)
    subject: Mapped[str | None] = mapped_column(default=None)  # a code or id, e.g. "party:K7QM3"
    # Codes, counts and field names only.
    details: Mapped[dict[str, Any]] = mapped_column(default_factory=dict)
    hash: Mapped[bytes]  # keyed, over this row and the hash before it

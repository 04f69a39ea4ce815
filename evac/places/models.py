"""Zones as they stand now; the operation's folder is only where they started."""

from datetime import datetime

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from evac.db.base import Base


class Zone(Base):
    __tablename__ = "zones"
    __table_args__ = (CheckConstraint("hazard BETWEEN 1 AND 5", name="hazard_in_range"),)

    code: Mapped[str] = mapped_column(primary_key=True)
    hazard: Mapped[int]  # 1 quiet .. 5 do not move
    stage: Mapped[str]  # code of a rung of the operation's ladder
    changed_at: Mapped[datetime]

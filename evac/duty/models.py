"""Duty alarms."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from evac.db.base import Base, PrimaryKey, Uid, new_uid, stored_enum


class AlarmKind(StrEnum):
    UNSEEN = "unseen"  # an SOS or duress nobody has opened
    DISPATCHER = "dispatcher"  # dead
    WEBHOOK = "webhook"  # broken: texts had to be fetched
    OVERDUE = "overdue"  # the oldest unhandled case is over its limit
    SETUP = "setup"  # a sender is paused: our set-up is wrong
    STORM = "storm"  # a broadcast halted itself


class DutyAlarm(Base):
    """Rings the duty phones in order until one of them acknowledges it."""

    __tablename__ = "duty_alarms"
    __table_args__ = (
        Index(
            "duty_alarms_one_open",
            "kind",
            "subject",
            unique=True,
            sqlite_where=text("closed_at IS NULL"),
            postgresql_where=text("closed_at IS NULL"),
        ),
    )

    id: Mapped[PrimaryKey] = mapped_column(init=False)
    uid: Mapped[Uid] = mapped_column(default_factory=new_uid)
    kind: Mapped[AlarmKind] = mapped_column(stored_enum(AlarmKind))
    subject: Mapped[str]  # case code, broadcast uid or ""; never a name or a number
    raised_at: Mapped[datetime]
    step: Mapped[int] = mapped_column(default=0)  # phones and channels tried so far
    next_at: Mapped[datetime]
    acknowledged_at: Mapped[datetime | None] = mapped_column(default=None)
    # None: by digit.
    acknowledged_by: Mapped[int | None] = mapped_column(ForeignKey("officers.id"), default=None)
    acknowledged_phone: Mapped[int | None] = mapped_column(default=None)  # place in the operation's list
    closed_at: Mapped[datetime | None] = mapped_column(default=None)

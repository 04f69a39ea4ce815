"""Duty alarms, and each try to reach a duty phone about them."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from evac.db.base import Base, PrimaryKey, Uid, new_uid, stored_enum


class AlarmKind(StrEnum):
    UNSEEN = "unseen"  # an SOS or duress nobody has opened
    FORGERY = "forgery"  # a message in our name that is not ours, or a trap: others may follow it
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
    step: Mapped[int] = mapped_column(default=0)  # texts and calls begun so far: two to each phone
    next_at: Mapped[datetime]
    acknowledged_at: Mapped[datetime | None] = mapped_column(default=None)
    # None: from a phone, by digit.
    acknowledged_by: Mapped[int | None] = mapped_column(ForeignKey("officers.id"), default=None)
    acknowledged_phone: Mapped[int | None] = mapped_column(default=None)  # place in the operation's list
    closed_at: Mapped[datetime | None] = mapped_column(default=None)


class RingKind(StrEnum):
    TEXT = "text"
    CALL = "call"


class RingState(StrEnum):
    SUBMITTING = "submitting"  # under way, or whoever placed it is gone: it may have rung
    NOT_SENT = "not_sent"  # proven: tried again in a moment
    PLACED = "placed"
    FAILED = "failed"  # for good: the next phone's turn comes early
    PASSED = "passed"  # its turn was over before anybody knew


class DutyRing(Base):
    """One text or call to one duty phone, committed before the carrier is asked. Addresses hold its uid."""

    __tablename__ = "duty_rings"
    __table_args__ = (
        Index("duty_rings_unsettled", "state", "lease_until"),
        Index("duty_rings_phone", "phone", "started_at"),
    )

    id: Mapped[PrimaryKey] = mapped_column(init=False)
    uid: Mapped[Uid] = mapped_column(default_factory=new_uid)
    kind: Mapped[RingKind] = mapped_column(stored_enum(RingKind))
    phone: Mapped[int]  # place in the operation's list
    alarms: Mapped[list[Any]]  # ids of those it is about
    started_at: Mapped[datetime]
    until: Mapped[datetime]  # then it is the next one's turn
    lease_until: Mapped[datetime]
    state: Mapped[RingState] = mapped_column(stored_enum(RingState), default=RingState.SUBMITTING)
    tries: Mapped[int] = mapped_column(default=1)
    provider_sid: Mapped[str | None] = mapped_column(default=None)
    reason: Mapped[str | None] = mapped_column(default=None)  # code of why it failed; never words
    settled_at: Mapped[datetime | None] = mapped_column(default=None)

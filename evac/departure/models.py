"""Instructions."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from evac.db.base import Base, PrimaryKey, Uid, new_uid, stored_enum
from evac.kernel.status import Intent


class InstructionState(StrEnum):
    """How far one instruction has come with one party."""

    ISSUED = "issued"
    DELIVERED = "delivered"
    SEEN = "seen"
    UNDERSTOOD = "understood"
    ACTING = "acting"
    DECLINED = "declined"
    SUPERSEDED = "superseded"
    EXPIRED = "expired"


class Instruction(Base):
    """The order a party has been given; one at most is active, and a new one supersedes it."""

    __tablename__ = "instructions"
    __table_args__ = (
        Index("instructions_party", "party_id", "issued_at"),
        Index("instructions_silent", "state", "silent_at"),
        Index(
            "instructions_one_active",
            "party_id",
            unique=True,
            sqlite_where=text("active"),
            postgresql_where=text("active"),
        ),
    )

    id: Mapped[PrimaryKey] = mapped_column(init=False)
    uid: Mapped[Uid] = mapped_column(default_factory=new_uid)
    party_id: Mapped[int] = mapped_column(ForeignKey("parties.id"))
    broadcast_id: Mapped[int] = mapped_column(ForeignKey("broadcasts.id"))
    stage: Mapped[str]  # code of a rung of the operation's ladder
    issued_at: Mapped[datetime]
    valid_until: Mapped[datetime]
    active: Mapped[bool] = mapped_column(default=True)
    pointed: Mapped[bool] = mapped_column(default=False)  # got only a pointer, so it was never told
    state: Mapped[InstructionState] = mapped_column(
        stored_enum(InstructionState), default=InstructionState.ISSUED
    )
    intent: Mapped[Intent] = mapped_column(stored_enum(Intent), default=Intent.NONE)  # what was answered
    answered_at: Mapped[datetime | None] = mapped_column(default=None)
    # When silence is followed by the next step.
    silent_at: Mapped[datetime | None] = mapped_column(default=None)
    reminders: Mapped[int] = mapped_column(default=0)  # the last step taken: silence.Step
    repeated_at: Mapped[datetime | None] = mapped_column(default=None)  # sent again on request, once


class Awaited(Base):
    """A party is waited for after a text that gave no order; gone as soon as the wait is over."""

    __tablename__ = "awaited"
    __table_args__ = (Index("awaited_silent", "silent_at"),)

    broadcast_id: Mapped[int] = mapped_column(ForeignKey("broadcasts.id"), primary_key=True)
    party_id: Mapped[int] = mapped_column(ForeignKey("parties.id"), primary_key=True)
    asked_at: Mapped[datetime]  # whatever was heard since is no silence
    silent_at: Mapped[datetime]  # from here on a person looks

"""Cases and notes."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from evac.db.base import Base, PrimaryKey, Uid, new_uid, stored_enum


class CaseKind(StrEnum):
    DISTRESS = "distress"
    UNCLEAR = "unclear"  # a text that could not be acted on waits for a person
    MERGE = "merge"  # two parties claim one number
    UNREACHABLE = "unreachable"
    CANNOT_LEAVE = "cannot_leave"  # says so, and was told that an officer calls
    LOST_PHONE = "lost_phone"  # somebody says that a phone of theirs is in other hands
    SILENT = "silent"  # nothing was heard within the limit of a stage
    CALL_BACK = "call_back"  # rang and was rejected unbilled: waits to be called
    FORGERY = "forgery"  # warns of a message in our name that is not ours, or of a trap
    MANUAL = "manual"  # opened by an officer


class Case(Base):
    __tablename__ = "cases"
    __table_args__ = (
        Index("cases_party", "party_id"),
        Index("cases_open", "closed_at", "due_at"),
        Index(
            "cases_one_open_of_a_kind",
            "party_id",
            "kind",
            unique=True,
            sqlite_where=text("closed_at IS NULL"),
            postgresql_where=text("closed_at IS NULL"),
        ),
    )

    id: Mapped[PrimaryKey] = mapped_column(init=False)
    uid: Mapped[Uid] = mapped_column(default_factory=new_uid)
    party_id: Mapped[int] = mapped_column(ForeignKey("parties.id"))
    kind: Mapped[CaseKind] = mapped_column(stored_enum(CaseKind))
    opened_at: Mapped[datetime]
    due_at: Mapped[datetime]
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("officers.id"), default=None)
    next_action_sealed: Mapped[bytes | None] = mapped_column(default=None)
    next_action_at: Mapped[datetime | None] = mapped_column(default=None)
    closed_at: Mapped[datetime | None] = mapped_column(default=None)
    closed_by: Mapped[int | None] = mapped_column(ForeignKey("officers.id"), default=None)
    disposition: Mapped[str | None] = mapped_column(default=None)


class Note(Base):
    __tablename__ = "notes"
    __table_args__ = (Index("notes_party", "party_id", "at"),)

    id: Mapped[PrimaryKey] = mapped_column(init=False)
    uid: Mapped[Uid] = mapped_column(default_factory=new_uid)
    party_id: Mapped[int] = mapped_column(ForeignKey("parties.id"))
    officer_id: Mapped[int] = mapped_column(ForeignKey("officers.id"))
    at: Mapped[datetime]
    words_sealed: Mapped[bytes | None] = mapped_column(default=None)

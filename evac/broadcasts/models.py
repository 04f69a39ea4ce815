"""Broadcasts, their words, the people they are frozen for, who approved them, and trials of their words."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from evac.db.base import Base, PrimaryKey, Uid, new_uid, stored_enum
from evac.kernel.wording import Wording

# Why only a pointer: nobody told them by page or call what the discreet phrases mean.
UNBRIEFED, NEVER_REGISTERED = "unbriefed", "never-registered"
STORM, FILTERED, CHANGED, TOO_LATE = "storm", "filtered", "changed", "too-late"  # why it halted itself
WRONG_PEOPLE = "wrong-people"  # why an officer halted it, where its words hold


class BroadcastState(StrEnum):
    DRAFT = "draft"
    FREEZING = "freezing"
    SUBMITTED = "submitted"
    APPROVED = "approved"  # holding: may still be halted before the first text
    SENDING = "sending"
    PAUSED = "paused"
    HALTED = "halted"
    RETURNED = "returned"
    DONE = "done"


class Reach(StrEnum):
    FIRST = "first"  # the first contact that works
    ALL = "all"  # every contact of the party


class Told(StrEnum):
    """What a frozen recipient gets."""

    TEXT = "text"
    POINTER = "pointer"  # unbriefed in discreet wording: news, call or open your page
    NOTHING = "nothing"  # excluded, for the reason beside it


class Broadcast(Base):
    __tablename__ = "broadcasts"
    __table_args__ = (Index("broadcasts_state", "state"),)

    id: Mapped[PrimaryKey] = mapped_column(init=False)
    uid: Mapped[Uid] = mapped_column(default_factory=new_uid)
    stage: Mapped[str]  # code of the ladder
    state: Mapped[BroadcastState] = mapped_column(stored_enum(BroadcastState), default=BroadcastState.DRAFT)
    created_by: Mapped[int] = mapped_column(ForeignKey("officers.id"))
    created_at: Mapped[datetime]
    audience: Mapped[dict[str, Any]] = mapped_column(default_factory=dict)  # a filter: codes only
    reach: Mapped[Reach] = mapped_column(stored_enum(Reach), default=Reach.FIRST)
    # The instruction is worth nothing after.
    valid_until: Mapped[datetime | None] = mapped_column(default=None)
    deadline_at: Mapped[datetime | None] = mapped_column(default=None)  # everybody should have it by then
    corrects_id: Mapped[int | None] = mapped_column(ForeignKey("broadcasts.id"), default=None)
    letter: Mapped[str | None] = mapped_column(String(1), default=None)  # of its question
    submitted_by: Mapped[int | None] = mapped_column(ForeignKey("officers.id"), default=None)
    submitted_at: Mapped[datetime | None] = mapped_column(default=None)
    # Keyed, over the content and everybody who had a hand in it; made whenever somebody takes it in hand.
    hands_signature: Mapped[bytes | None] = mapped_column(default=None)
    frozen_through: Mapped[int] = mapped_column(default=0)  # party id up to which recipients were chosen
    frozen_at: Mapped[datetime | None] = mapped_column(default=None)
    frozen_hash: Mapped[bytes | None] = mapped_column(default=None)  # keyed; what an approval signs
    recipients: Mapped[int] = mapped_column(default=0)  # who gets a text or a pointer
    comment_sealed: Mapped[bytes | None] = mapped_column(default=None)  # why it was returned
    release_at: Mapped[datetime | None] = mapped_column(default=None)  # end of the hold
    released_through: Mapped[int] = mapped_column(default=0)  # number of the last seal whose texts are queued
    paused_at: Mapped[datetime | None] = mapped_column(default=None)
    halted_at: Mapped[datetime | None] = mapped_column(default=None)
    # None: by a storm of errors.
    halted_by: Mapped[int | None] = mapped_column(ForeignKey("officers.id"), default=None)
    halt_reason: Mapped[str | None] = mapped_column(default=None)
    done_at: Mapped[datetime | None] = mapped_column(default=None)

    variants: Mapped[list["Variant"]] = relationship(
        back_populates="broadcast", default_factory=list, order_by="Variant.language, Variant.wording"
    )


class Edit(Base):
    """Who had a hand in a broadcast: none of them may approve it."""

    __tablename__ = "broadcast_edits"
    __table_args__ = (Index("broadcast_edits_broadcast", "broadcast_id"),)

    id: Mapped[PrimaryKey] = mapped_column(init=False)
    broadcast_id: Mapped[int] = mapped_column(ForeignKey("broadcasts.id"))
    officer_id: Mapped[int] = mapped_column(ForeignKey("officers.id"))
    at: Mapped[datetime]


class Variant(Base):
    """The words in one language and wording."""

    __tablename__ = "broadcast_variants"
    __table_args__ = (UniqueConstraint("broadcast_id", "language", "wording", name="one_of_a_kind"),)

    id: Mapped[PrimaryKey] = mapped_column(init=False)
    uid: Mapped[Uid] = mapped_column(default_factory=new_uid)
    broadcast_id: Mapped[int] = mapped_column(ForeignKey("broadcasts.id"), init=False)
    broadcast: Mapped[Broadcast] = relationship(back_populates="variants")
    language: Mapped[str] = mapped_column(String(2))
    wording: Mapped[Wording] = mapped_column(stored_enum(Wording))
    body_sealed: Mapped[bytes | None] = mapped_column(default=None)
    # Of free discreet words, by the approver.
    meaning_sealed: Mapped[bytes | None] = mapped_column(default=None)


class Recipient(Base):
    """A party as it was frozen. Tallies count each once, by its best text."""

    __tablename__ = "broadcast_recipients"
    __table_args__ = (
        Index("broadcast_recipients_party", "party_id"),
        Index("broadcast_recipients_order", "broadcast_id", "urgency_first", "party_id"),
    )

    broadcast_id: Mapped[int] = mapped_column(ForeignKey("broadcasts.id"), primary_key=True)
    party_id: Mapped[int] = mapped_column(ForeignKey("parties.id"), primary_key=True)
    told: Mapped[Told] = mapped_column(stored_enum(Told))
    # Why nothing: stopped, lost, duress, no-variant ...; why a pointer only: unbriefed, never-registered.
    reason: Mapped[str | None] = mapped_column(default=None)
    language: Mapped[str] = mapped_column(String(2))
    wording: Mapped[Wording] = mapped_column(stored_enum(Wording))
    urgency_first: Mapped[int] = mapped_column(default=0)  # the roster's order when it was frozen


class Seal(Base):
    """Keyed hash over one stretch of the recipients, most urgent first; checked again before its release."""

    __tablename__ = "broadcast_seals"

    broadcast_id: Mapped[int] = mapped_column(ForeignKey("broadcasts.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)  # 1, 2, 3 ...
    last_urgency: Mapped[int]  # the stretch ends with this recipient, and begins after the one before's
    last_party_id: Mapped[int]
    recipients: Mapped[int]
    hash: Mapped[bytes]


class Approval(Base):
    """A second officer's word for exactly what was frozen."""

    __tablename__ = "broadcast_approvals"

    id: Mapped[PrimaryKey] = mapped_column(init=False)
    broadcast_id: Mapped[int] = mapped_column(ForeignKey("broadcasts.id"), unique=True)
    officer_id: Mapped[int] = mapped_column(ForeignKey("officers.id"))
    seen_hash: Mapped[bytes]
    at: Mapped[datetime]
    signature: Mapped[bytes]  # keyed, over all of it: a row that was typed into the database approves nothing


class Trial(Base):
    """One text of a draft to a duty phone, so that its writer sees it arrive; no recipient's."""

    __tablename__ = "broadcast_trials"
    __table_args__ = (Index("broadcast_trials_waiting", "taken_at", "asked_at"),)

    id: Mapped[PrimaryKey] = mapped_column(init=False)
    uid: Mapped[Uid] = mapped_column(default_factory=new_uid)
    broadcast_id: Mapped[int] = mapped_column(ForeignKey("broadcasts.id"))
    officer_id: Mapped[int] = mapped_column(ForeignKey("officers.id"))
    language: Mapped[str] = mapped_column(String(2))
    wording: Mapped[Wording] = mapped_column(stored_enum(Wording))
    number_sealed: Mapped[bytes | None] = mapped_column(default=None)
    body_sealed: Mapped[bytes | None] = mapped_column(default=None)
    asked_at: Mapped[datetime]
    taken_at: Mapped[datetime | None] = mapped_column(default=None)  # a dispatcher took it; it is tried once
    outcome: Mapped[str | None] = mapped_column(default=None)  # what the carrier answered

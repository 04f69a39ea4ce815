"""Notices, which are public and name nobody; numbers kept for them; proposals a second officer decides on."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from evac.db.base import Base, Id, PrimaryKey, Uid, new_uid, stored_enum


class NoticeKind(StrEnum):
    """CAP's message types."""

    ALERT = "Alert"
    UPDATE = "Update"
    CANCEL = "Cancel"


class Outcome(StrEnum):
    """What became of a proposal."""

    APPROVED = "approved"  # and published in the same moment
    RETURNED = "returned"  # to be written anew
    WITHDRAWN = "withdrawn"


class Notice(Base):
    """Never changed, never deleted; corrected by a later one."""

    __tablename__ = "notices"
    __table_args__ = (
        CheckConstraint("number > 0", name="number_is_positive"),
        Index("notices_in_order", "position", unique=True),
    )

    # What it is called; one that was kept for a broadcast may be published after greater ones, or never.
    number: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    position: Mapped[int]  # its place in the chain: 1, 2, 3 ... without a gap
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


class Reservation(Base):
    """A number that stands in texts, or did before a restore: no other notice ever gets it."""

    __tablename__ = "notice_reservations"

    number: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    broadcast_id: Mapped[int | None] = mapped_column(ForeignKey("broadcasts.id"), unique=True)
    at: Mapped[datetime]


class Proposal(Base):
    """A notice that one officer wrote; another one publishes it. Sealed until then."""

    __tablename__ = "notice_proposals"

    id: Mapped[PrimaryKey] = mapped_column(init=False)
    uid: Mapped[Uid] = mapped_column(default_factory=new_uid)
    created_by: Mapped[int] = mapped_column(ForeignKey("officers.id"))
    created_at: Mapped[datetime]
    content_sealed: Mapped[bytes | None] = mapped_column(default=None)
    # Keyed, over the content and everybody who had a hand in it; what an approval signs.
    signature: Mapped[bytes] = mapped_column(default=b"")


class ProposalEdit(Base):
    """Who had a hand in a proposal: none of them may approve it."""

    __tablename__ = "notice_proposal_edits"
    __table_args__ = (Index("notice_proposal_edits_proposal", "proposal_id"),)

    id: Mapped[PrimaryKey] = mapped_column(init=False)
    proposal_id: Mapped[int] = mapped_column(ForeignKey("notice_proposals.id"))
    officer_id: Mapped[int] = mapped_column(ForeignKey("officers.id"))
    at: Mapped[datetime]


class Decision(Base):
    """What was decided about exactly what was seen; an edit after it makes it void."""

    __tablename__ = "notice_decisions"

    id: Mapped[PrimaryKey] = mapped_column(init=False)
    uid: Mapped[Uid] = mapped_column(default_factory=new_uid)
    proposal_id: Mapped[int] = mapped_column(ForeignKey("notice_proposals.id"), unique=True)
    officer_id: Mapped[int] = mapped_column(ForeignKey("officers.id"))
    outcome: Mapped[Outcome] = mapped_column(stored_enum(Outcome))
    seen_hash: Mapped[bytes]
    at: Mapped[datetime]
    comment_sealed: Mapped[bytes | None] = mapped_column(default=None)  # why it was returned
    notice_number: Mapped[int | None] = mapped_column(ForeignKey("notices.number"), default=None)

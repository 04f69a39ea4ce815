"""Officers, their sessions on the staff pages, and tokens with which machines act for them."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from evac.db.base import Base, PrimaryKey, Uid, new_uid, stored_enum


class Role(StrEnum):
    LIAISON = "liaison"  # one zone, redacted; a warden is a trusted citizen with this role
    OFFICER = "officer"
    LEAD = "lead"
    AUDITOR = "auditor"
    ADMIN = "admin"
    WALL = "wall"  # the read-only situation screen


class Officer(Base):
    __tablename__ = "officers"

    id: Mapped[PrimaryKey] = mapped_column(init=False)
    uid: Mapped[Uid] = mapped_column(default_factory=new_uid)
    email_sealed: Mapped[bytes | None] = mapped_column(default=None)
    email_index: Mapped[bytes] = mapped_column(unique=True)
    name_sealed: Mapped[bytes | None] = mapped_column(default=None)  # shown to colleagues as owner
    role: Mapped[Role] = mapped_column(stored_enum(Role))
    zone: Mapped[str | None] = mapped_column(default=None)  # a liaison sees this zone only
    language: Mapped[str] = mapped_column(default="en")
    password_hash: Mapped[str | None] = mapped_column(default=None)  # argon2id
    totp_sealed: Mapped[bytes | None] = mapped_column(default=None)  # base32 seed
    totp_last_step: Mapped[int] = mapped_column(default=0)  # a code works once: later steps only
    # Keyed hash of the link's token.
    enrolment_index: Mapped[bytes | None] = mapped_column(default=None, unique=True)
    enrolment_until: Mapped[datetime | None] = mapped_column(default=None)
    enrolled_at: Mapped[datetime | None] = mapped_column(default=None)
    disabled_at: Mapped[datetime | None] = mapped_column(default=None)
    created_at: Mapped[datetime]


class OfficerSession(Base):
    __tablename__ = "officer_sessions"
    __table_args__ = (Index("officer_sessions_officer", "officer_id"),)

    id: Mapped[PrimaryKey] = mapped_column(init=False)
    token_index: Mapped[bytes] = mapped_column(unique=True)  # keyed hash of the cookie's token
    officer_id: Mapped[int] = mapped_column(ForeignKey("officers.id"))
    started_at: Mapped[datetime]
    used_at: Mapped[datetime]  # last act of the officer; a poll does not count
    proved_at: Mapped[datetime]  # last TOTP code, for steps that ask again
    ended_at: Mapped[datetime | None] = mapped_column(default=None)


class ApiToken(Base):
    __tablename__ = "api_tokens"

    id: Mapped[PrimaryKey] = mapped_column(init=False)
    name: Mapped[str]
    officer_id: Mapped[int] = mapped_column(ForeignKey("officers.id"))
    token_index: Mapped[bytes] = mapped_column(unique=True)
    created_at: Mapped[datetime]
    used_at: Mapped[datetime | None] = mapped_column(default=None)
    revoked_at: Mapped[datetime | None] = mapped_column(default=None)

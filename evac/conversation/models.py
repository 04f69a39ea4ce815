"""What officers found wrong with the reading of a text: examples to do better by."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from evac.db.base import Base, PrimaryKey, Uid, new_uid, stored_enum
from evac.kernel.status import Status


class Correction(Base):
    """The text as it was, what was read in it, and what a careful officer reads.

    What the officer left alone stands as it was read: the two differ only where we were wrong.
    """

    __tablename__ = "corrections"

    id: Mapped[PrimaryKey] = mapped_column(init=False)
    incoming_id: Mapped[int] = mapped_column(ForeignKey("incoming.id"), unique=True)  # the last word counts
    officer_id: Mapped[int] = mapped_column(ForeignKey("officers.id"))
    at: Mapped[datetime]
    was_read: Mapped[Status] = mapped_column(stored_enum(Status))
    status: Mapped[Status] = mapped_column(stored_enum(Status))
    was_size: Mapped[int | None] = mapped_column(default=None)
    party_size: Mapped[int | None] = mapped_column(default=None)
    was_needs_mask: Mapped[int] = mapped_column(default=0)  # bits of kernel/needs.py
    needs_mask: Mapped[int] = mapped_column(default=0)
    uid: Mapped[Uid] = mapped_column(default_factory=new_uid)
    words_sealed: Mapped[bytes | None] = mapped_column(default=None)
    was_place_sealed: Mapped[bytes | None] = mapped_column(default=None)
    place_sealed: Mapped[bytes | None] = mapped_column(default=None)

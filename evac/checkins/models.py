"""Check-ins."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from evac.db.base import Base, PrimaryKey, Uid, new_uid, stored_enum
from evac.kernel.source import Source
from evac.kernel.status import About, Intent, Status


class CheckIn(Base):
    """Never changed once written: a later word is a later row."""

    __tablename__ = "checkins"
    __table_args__ = (
        CheckConstraint("cell_y BETWEEN -900 AND 899", name="cell_y_in_range"),
        CheckConstraint("cell_x BETWEEN -1800 AND 1799", name="cell_x_in_range"),
        Index("checkins_newest_first", "party_id", "at"),
    )

    id: Mapped[PrimaryKey] = mapped_column(init=False)
    uid: Mapped[Uid] = mapped_column(default_factory=new_uid)
    party_id: Mapped[int] = mapped_column(ForeignKey("parties.id"))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id"), default=None)
    officer_id: Mapped[int | None] = mapped_column(ForeignKey("officers.id"), default=None)
    incoming_id: Mapped[int | None] = mapped_column(default=None)  # the text it was read from
    at: Mapped[datetime]
    source: Mapped[Source] = mapped_column(stored_enum(Source))
    status: Mapped[Status] = mapped_column(stored_enum(Status))
    about: Mapped[About] = mapped_column(stored_enum(About), default=About.SELF)
    intent: Mapped[Intent] = mapped_column(stored_enum(Intent), default=Intent.NONE)
    party_size: Mapped[int | None] = mapped_column(default=None)
    needs_mask: Mapped[int] = mapped_column(default=0)
    confident: Mapped[bool] = mapped_column(default=True)  # False: a person must look; lowers nothing
    # False: the party's status was not lowered by this word.
    applied: Mapped[bool] = mapped_column(default=True)
    # A double submit makes one row.
    submission_index: Mapped[bytes | None] = mapped_column(default=None, unique=True)
    words_sealed: Mapped[bytes | None] = mapped_column(default=None)
    reasons_sealed: Mapped[bytes | None] = mapped_column(default=None)  # JSON: the words that decided
    place_sealed: Mapped[bytes | None] = mapped_column(default=None)  # place words, as written
    place_id_sealed: Mapped[bytes | None] = mapped_column(default=None)  # the gazetteer's id
    destination_sealed: Mapped[bytes | None] = mapped_column(default=None)
    point_sealed: Mapped[bytes | None] = mapped_column(default=None)  # WGS 84 degrees, as "lat,lon"
    accuracy_m: Mapped[int | None] = mapped_column(default=None)
    cell_y: Mapped[int | None] = mapped_column(default=None)  # floor(latitude * 10), in clear for maps
    cell_x: Mapped[int | None] = mapped_column(default=None)  # floor(longitude * 10)
    details: Mapped[dict[str, Any]] = mapped_column(default_factory=dict)  # codes and counts only

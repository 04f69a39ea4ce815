"""Zones as they stand now, the operation's folder being where they started; and sightings on the roads."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from evac.db.base import Base, PrimaryKey, Uid, new_uid, stored_enum


class Zone(Base):
    __tablename__ = "zones"
    __table_args__ = (CheckConstraint("hazard BETWEEN 1 AND 5", name="hazard_in_range"),)

    code: Mapped[str] = mapped_column(primary_key=True)
    hazard: Mapped[int]  # 1 quiet .. 5 do not move
    stage: Mapped[str]  # code of a rung of the operation's ladder
    changed_at: Mapped[datetime]
    # Its parties up to this id stand by the hazard that holds now; None: all of them do.
    rekeyed_through: Mapped[int | None] = mapped_column(default=None)


class SightingKind(StrEnum):
    CHECKPOINT = "checkpoint"
    ROADBLOCK = "roadblock"


class Sighting(Base):
    """One report of a checkpoint or roadblock. Nothing leads from it to who reported it, or to its text."""

    __tablename__ = "sightings"
    __table_args__ = (
        Index("sightings_newest", "at"),
        Index("sightings_place", "place_index", "reporter_index"),
    )

    id: Mapped[PrimaryKey] = mapped_column(init=False)
    uid: Mapped[Uid] = mapped_column(default_factory=new_uid)
    kind: Mapped[SightingKind] = mapped_column(stored_enum(SightingKind))
    at: Mapped[datetime]
    place_index: Mapped[bytes]  # keyed hash of the place, to count reports about the same one
    reporter_index: Mapped[bytes]  # keyed hashes of party and phone, each with the place; link to nobody
    place_sealed: Mapped[bytes | None] = mapped_column(default=None)  # its name, or the words used for it
    point_sealed: Mapped[bytes | None] = mapped_column(default=None)  # WGS 84 degrees, as "lat,lon"
    dismissed_at: Mapped[datetime | None] = mapped_column(default=None)
    dismissed_by: Mapped[int | None] = mapped_column(ForeignKey("officers.id"), default=None)

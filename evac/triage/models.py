"""The roster's own row of each party: the facts the rules look at, and the order they gave."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from evac.db.base import Base, PrimaryKey, stored_enum
from evac.kernel.source import Source
from evac.kernel.status import Intent, Status
from evac.kernel.wording import Wording


class RosterEntry(Base):
    """Facts flow down to this row from the verbs that learn them; the rules read nothing else."""

    __tablename__ = "roster_entries"
    __table_args__ = (
        CheckConstraint("band BETWEEN 0 AND 4", name="band_in_range"),
        Index("roster_order", "band", "due", "party_id"),
        Index("roster_order_zone", "zone", "band", "due", "party_id"),
        Index("roster_order_status", "status", "band", "due", "party_id"),
        Index("roster_order_owner", "owner_id", "band", "due", "party_id"),
        Index("roster_triage_due", "triage_due_at"),
        Index("roster_cells", "cell_y", "cell_x"),
    )

    party_id: Mapped[int] = mapped_column(ForeignKey("parties.id"), primary_key=True, autoincrement=False)
    # Facts
    registered_at: Mapped[datetime]
    status: Mapped[Status] = mapped_column(stored_enum(Status), default=Status.UNKNOWN)
    status_at: Mapped[datetime | None] = mapped_column(default=None)
    status_source: Mapped[Source | None] = mapped_column(stored_enum(Source), default=None)
    status_contact_id: Mapped[int | None] = mapped_column(
        default=None
    )  # who may lower what rests on these two
    intent: Mapped[Intent] = mapped_column(stored_enum(Intent), default=Intent.NONE)
    last_contact_at: Mapped[datetime | None] = mapped_column(default=None)  # None: never heard
    # Worst distress nobody took.
    unhandled: Mapped[Status | None] = mapped_column(stored_enum(Status), default=None)
    # The first one; a second cry keeps it.
    unhandled_since: Mapped[datetime | None] = mapped_column(default=None)
    duress: Mapped[bool] = mapped_column(default=False)
    duress_handled: Mapped[bool] = mapped_column(default=False)
    duress_at: Mapped[datetime | None] = mapped_column(default=None)  # the word was last heard
    seen_at: Mapped[datetime | None] = mapped_column(default=None)  # an officer last opened its page in alarm
    lost: Mapped[bool] = mapped_column(default=False)
    conflict: Mapped[bool] = mapped_column(default=False)
    unreachable: Mapped[bool] = mapped_column(default=False)
    unregistered: Mapped[bool] = mapped_column(default=False)
    dark_until: Mapped[datetime | None] = mapped_column(default=None)
    pinned_at: Mapped[datetime | None] = mapped_column(default=None)
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("officers.id"), default=None)
    next_action_at: Mapped[datetime | None] = mapped_column(default=None)
    closed_at: Mapped[datetime | None] = mapped_column(default=None)
    party_size: Mapped[int] = mapped_column(default=1)
    minors: Mapped[int] = mapped_column(default=0)
    needs_mask: Mapped[int] = mapped_column(default=0)  # bits of kernel/needs.py
    medicine_until: Mapped[datetime | None] = mapped_column(default=None)
    zone: Mapped[str | None] = mapped_column(ForeignKey("zones.code"), default=None)
    hazard: Mapped[int] = mapped_column(default=1)  # the zone's, copied when either changes
    cell_y: Mapped[int | None] = mapped_column(default=None)  # floor(latitude * 10) of the last-known place
    cell_x: Mapped[int | None] = mapped_column(default=None)
    place_at: Mapped[datetime | None] = mapped_column(default=None)
    place_checkin_id: Mapped[int | None] = mapped_column(
        default=None
    )  # the check-in that holds the last-known place
    # Doctrine; shown beside, never mixed into points.
    priority_code: Mapped[str] = mapped_column(default="I-E")
    # The party's own rung; the stricter of it and the zone's.
    stage: Mapped[str | None] = mapped_column(default=None)
    instruction: Mapped[str | None] = mapped_column(default=None)  # state of the active one
    language: Mapped[str] = mapped_column(default="en")
    wording: Mapped[Wording] = mapped_column(stored_enum(Wording), default=Wording.DISCREET)
    # What the rules made of them
    band: Mapped[int] = mapped_column(default=2)  # 0 alarm, 1 help, 2 open, 3 in hand, 4 closed
    points: Mapped[int] = mapped_column(default=0)
    due: Mapped[int] = mapped_column(BigInteger, default=0)  # ms since 1970: since - points / rate; the order
    # [{code, points, params}]; no words, no names.
    reasons: Mapped[list[Any]] = mapped_column(default_factory=list)
    # Next moment a rule changes by itself.
    triage_due_at: Mapped[datetime | None] = mapped_column(default=None)
    changed: Mapped[int] = mapped_column(BigInteger, default=0)  # us since 1970, for pages that poll


class CountDelta(Base):
    """A change of a count, appended without touching a shared row; the dispatcher folds these each second."""

    __tablename__ = "count_deltas"

    id: Mapped[PrimaryKey] = mapped_column(init=False)
    band: Mapped[int]
    status: Mapped[Status] = mapped_column(stored_enum(Status))
    zone: Mapped[str]  # "" where the place is not known
    delta: Mapped[int]


class Count(Base):
    """The folded counts; exact is these plus the deltas, read in one snapshot."""

    __tablename__ = "counts"

    band: Mapped[int] = mapped_column(primary_key=True)
    status: Mapped[Status] = mapped_column(stored_enum(Status), primary_key=True)
    zone: Mapped[str] = mapped_column(primary_key=True)
    parties: Mapped[int]

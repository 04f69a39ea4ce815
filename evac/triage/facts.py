"""What the rules look at: one party's facts, taken from its roster row."""

from dataclasses import dataclass
from datetime import datetime

from evac.kernel.needs import Need, needs_of
from evac.kernel.status import Intent, Status
from evac.triage.models import RosterEntry


@dataclass(frozen=True)
class Facts:
    """Times are aware UTC; None where the thing never happened."""

    registered_at: datetime
    status: Status = Status.UNKNOWN
    intent: Intent = Intent.NONE
    last_contact_at: datetime | None = None
    unhandled: Status | None = None
    unhandled_since: datetime | None = None
    duress: bool = False
    duress_handled: bool = False
    lost: bool = False
    conflict: bool = False
    unreachable: bool = False
    unregistered: bool = False
    dark_until: datetime | None = None
    pinned_at: datetime | None = None
    owner_id: int | None = None
    next_action_at: datetime | None = None
    closed_at: datetime | None = None
    party_size: int = 1
    minors: int = 0
    needs: tuple[Need, ...] = ()
    medicine_until: datetime | None = None
    has_place: bool = False
    hazard: int = 1


_COPIED = tuple(name for name in Facts.__dataclass_fields__ if name not in ("needs", "has_place"))


def facts_of(entry: RosterEntry) -> Facts:
    copied = {name: getattr(entry, name) for name in _COPIED}
    return Facts(**copied, needs=needs_of(entry.needs_mask), has_place=entry.cell_y is not None)

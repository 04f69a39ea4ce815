"""What a party's situation can be: the words that reports, the roster and the instructions share."""

from enum import StrEnum


class Status(StrEnum):
    """How someone is. The worst member counts for a party."""

    UNKNOWN = "unknown"
    SAFE = "safe"
    MOVING = "moving"
    DEPARTED = "departed"
    NEEDS_HELP = "needs_help"
    SOS = "sos"

    @property
    def severity(self) -> int:
        """Precedence when several readings compete: sos > needs_help > departed > moving > safe > unknown."""
        return _SEVERITY[self]

    @property
    def is_distress(self) -> bool:
        return self in (Status.NEEDS_HELP, Status.SOS)


class About(StrEnum):
    """Whom a report speaks of, seen from the sender."""

    SELF = "self"
    OTHER = "other"
    BOTH = "both"


class Intent(StrEnum):
    """What a party means to do; the answer to a leave-now instruction lands here."""

    NONE = "none"
    HAS_TICKET = "has_ticket"
    TRYING = "trying"
    WANTS_SEAT = "wants_seat"
    CANNOT = "cannot"
    STAYING = "staying"


def worst(statuses: list[Status]) -> Status:
    """The most severe of several; ``unknown`` where there are none."""
    return max(statuses, key=lambda status: status.severity, default=Status.UNKNOWN)


_SEVERITY = {
    Status.UNKNOWN: 0,
    Status.SAFE: 1,
    Status.MOVING: 2,
    Status.DEPARTED: 3,
    Status.NEEDS_HELP: 4,
    Status.SOS: 5,
}

"""Who may do what: one table, no exceptions elsewhere."""

from dataclasses import dataclass
from enum import StrEnum

from evac.kernel.errors import EvacError
from evac.officers.models import Role


class Permission(StrEnum):
    SEE_SITUATION = "see-situation"  # totals only, no citizens
    READ_ROSTER = "read-roster"  # roster, parties and check-ins of the officer's reach
    REPORT_CHECKIN = "report-checkin"  # what a party told the officer
    READ_INBOX = "read-inbox"  # texts that wait for a person
    READ_MAP = "read-map"
    WRITE_PARTY = "write-party"  # status, case, notes, members, a party made by hand
    WRITE_TO_PARTY = "write-to-party"  # a text of the officer's own
    REVEAL = "reveal"  # personal data in full; each look is logged
    READ_BROADCASTS = "read-broadcasts"  # their words and tallies: counts, no citizens
    WRITE_BROADCASTS = "write-broadcasts"  # draft, edit, submit; approving is another's
    PUBLISH_NOTICES = (
        "publish-notices"  # propose a notice; publish an approved broadcast as one; deny a forgery
    )
    DECIDE_NOTICES = "decide-notices"  # approve or return a colleague's proposal; cancel a notice
    RELEASE_SENDING = "release-sending"  # let texts leave again after a hold
    DECIDE_BROADCASTS = "decide-broadcasts"  # approve or return a colleague's; pause, resume, halt
    CHANGE_ZONES = "change-zones"  # a zone's stage and hazard, and so its parties' order
    MANAGE_OFFICERS = "manage-officers"
    READ_AUDIT = "read-audit"


# What shows citizens: admins, auditors and the wall screen have none of these.
OF_CITIZENS = frozenset(
    {
        Permission.READ_ROSTER,
        Permission.REPORT_CHECKIN,
        Permission.READ_INBOX,
        Permission.READ_MAP,
        Permission.WRITE_PARTY,
        Permission.WRITE_TO_PARTY,
        Permission.REVEAL,
    }
)

ROLE_PERMISSIONS: dict[Role, frozenset[Permission]] = {
    Role.LIAISON: frozenset({Permission.READ_ROSTER, Permission.REPORT_CHECKIN}),
    # Where one lead is awake, an officer is the second pair of eyes; whoever sees it go wrong may stop it.
    Role.OFFICER: OF_CITIZENS
    | {
        Permission.SEE_SITUATION,
        Permission.READ_BROADCASTS,
        Permission.DECIDE_BROADCASTS,
        Permission.DECIDE_NOTICES,
    },
    Role.LEAD: OF_CITIZENS
    | {
        Permission.SEE_SITUATION,
        Permission.RELEASE_SENDING,
        Permission.READ_BROADCASTS,
        Permission.WRITE_BROADCASTS,
        Permission.DECIDE_BROADCASTS,
        Permission.CHANGE_ZONES,
        Permission.PUBLISH_NOTICES,
        Permission.DECIDE_NOTICES,
    },
    Role.AUDITOR: frozenset({Permission.READ_AUDIT}),
    Role.ADMIN: frozenset({Permission.MANAGE_OFFICERS}),
    Role.WALL: frozenset({Permission.SEE_SITUATION}),
}


class NotAllowed(EvacError):
    """The officer's role does not include this."""

    code = "not-allowed"
    status = 403

    def __init__(self) -> None:
        super().__init__("Your role does not include this.")


@dataclass(frozen=True)
class Reach:
    """Which parties an officer sees, and how much of them.

    Attributes:
        zone: only parties of this zone; None: all. A liaison without a zone reaches "", which is no zone.
        redacted: names, contacts and words stay masked, whatever is asked.
    """

    zone: str | None
    redacted: bool


def may(role: Role, permission: Permission) -> bool:
    return permission in ROLE_PERMISSIONS[role]


def reach_of(role: Role, zone: str | None) -> Reach:
    if role is Role.LIAISON:
        return Reach(zone=zone or "", redacted=True)
    return Reach(zone=None, redacted=not may(role, Permission.REVEAL))

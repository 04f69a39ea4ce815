"""The filter that a page was asked for, under what the officer may see, and the choices of its form."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from flask import request
from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.faces.guard import acting
from evac.faces.staff.frame import Frame
from evac.faces.support import services
from evac.kernel.needs import Need
from evac.kernel.status import Status
from evac.officers.models import Officer, Role
from evac.officers.queries import display_name
from evac.roster.filters import MINE, NOBODY, NOWHERE, Filters, FiltersForm, Flag
from evac.triage.rules import Band

SILENCES = (6, 12, 24, 48, 72, 168)  # hours
STATUSES = (
    Status.SOS,
    Status.NEEDS_HELP,
    Status.UNKNOWN,
    Status.MOVING,
    Status.SAFE,
    Status.DEPARTED,
)  # in the order in which they worry
_NO_OFFICER = 0  # an id nobody has: an owner who is not known owns nothing


@dataclass(frozen=True)
class Choices:
    """Pairs of value and name, for the fields of the filter form."""

    bands: Sequence[tuple[object, str]]
    statuses: Sequence[tuple[object, str]]
    zones: Sequence[tuple[object, str]]
    needs: Sequence[tuple[object, str]]
    owners: Sequence[tuple[object, str]]
    silences: Sequence[tuple[object, str]]
    flags: Sequence[tuple[object, str]]
    languages: Sequence[tuple[object, str]]


def chosen_filters(session: Session) -> Filters:
    """From the address; the officer's reach is added here and never read from there."""
    filters: Filters = FiltersForm().load(request.args)
    return replace(filters, scope=acting().reach.zone, owner_id=_owner_id(session, filters.owner))


def choices(session: Session, f: Frame) -> Choices:
    operation = services().operation
    return Choices(
        bands=[(band.value, f.label(band)) for band in Band],
        statuses=[(status.value, f.label(status)) for status in STATUSES],
        zones=[(zone.code, f.zone(zone.code)) for zone in operation.zones]
        + [(NOWHERE, f.say("place not known"))],
        needs=[(need.value, f.label(need)) for need in Need],
        owners=[(NOBODY, f.say("nobody")), (MINE, f.say("me")), *colleagues(session)],
        silences=[(hours, f.say("%(number)s h", number=hours)) for hours in SILENCES],
        flags=[(flag.value, f.label(flag)) for flag in Flag],
        languages=[(code, code) for code in operation.languages],
    )


def colleagues(session: Session) -> list[tuple[str, str]]:
    """Officers who can own a party, by their outside ids."""
    owning = select(Officer).where(
        Officer.role.in_([Role.OFFICER, Role.LEAD]),
        Officer.disabled_at.is_(None),
        Officer.enrolled_at.is_not(None),
    )
    names = [(officer.uid, display_name(session, officer)) for officer in session.scalars(owning)]
    return sorted(names, key=lambda one: one[1].casefold())


def officer_id_of(session: Session, uid: str) -> int | None:
    return session.scalar(select(Officer.id).where(Officer.uid == uid, Officer.disabled_at.is_(None)))


def _owner_id(session: Session, owner: str | None) -> int | None:
    if owner is None or owner == NOBODY:
        return None
    if owner == MINE:
        return acting().officer_id
    return officer_id_of(session, owner) or _NO_OFFICER

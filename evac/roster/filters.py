"""Which parties a roster page or a map shows: codes only, so that a filter can stand in an address."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, TypeVarTuple

from marshmallow import EXCLUDE, Schema, post_load, pre_load, validate
from marshmallow import fields as field
from sqlalchemy import ColumnElement, Select, and_, func, or_, select

from evac.kernel.needs import Need, mask_of
from evac.kernel.status import Status
from evac.people.models import Contact
from evac.triage.models import RosterEntry
from evac.triage.rules import Band

T = TypeVarTuple("T")
NOWHERE = "none"  # the zone of parties whose place is not known
# How long a phone of theirs is held that somebody without proof said is lost.
HELD_UNTIL = (
    select(func.max(Contact.held_until))
    .where(Contact.party_id == RosterEntry.party_id)
    .correlate(RosterEntry)
    .scalar_subquery()
)
# No control characters: PostgreSQL refuses them in any value.
A_CODE = validate.Regexp(r"^[A-Za-z0-9_-]{1,40}$", error="This is no code.")
NOBODY, MINE = "none", "me"  # owners that are not one officer


class Flag(StrEnum):
    DURESS = "duress"
    LOST = "lost"
    DARK = "dark"
    CONFLICT = "conflict"
    UNREGISTERED = "unregistered"
    UNREACHABLE = "unreachable"
    PINNED = "pinned"
    OVERDUE = "overdue"  # its next action should have happened


@dataclass(frozen=True)
class Filters:
    """None and empty mean everyone.

    Attributes:
        needs: all of these.
        owner: ``none``, ``me``, or an officer's uid.
        owner_id: whom ``owner`` means; filled by the face, which knows who asks.
        silent_hours: not heard for at least so long, or never.
        scope: the one zone an officer may see; not a choice, and in no address.
    """

    band: Band | None = None
    status: Status | None = None
    zone: str | None = None
    needs: tuple[Need, ...] = ()
    owner: str | None = None
    owner_id: int | None = None
    silent_hours: int | None = None
    flag: Flag | None = None
    language: str | None = None
    scope: str | None = None

    @property
    def is_empty(self) -> bool:
        return not self.arguments()

    def arguments(self) -> dict[str, Any]:
        """As they stand in an address: what was chosen, nothing else."""
        chosen = {name: getattr(self, name) for name in _IN_ADDRESS}
        return {name: _plain(value) for name, value in chosen.items() if value not in (None, ())}

    def with_only(self, **chosen: Any) -> "Filters":
        """Other choices under the same scope."""
        return replace(Filters(scope=self.scope), **chosen)


_IN_ADDRESS = tuple(one.name for one in fields(Filters) if one.name not in ("owner_id", "scope"))


def narrowed(statement: Select[*T], filters: Filters, now: datetime) -> Select[*T]:
    """The statement, which reads roster entries, for the chosen parties only."""
    return statement.where(*_conditions(filters, now))


def _conditions(filters: Filters, now: datetime) -> list[ColumnElement[bool]]:
    entry = RosterEntry
    found: list[ColumnElement[bool]] = []
    if filters.scope is not None:
        found.append(entry.zone == filters.scope)
    if filters.band is not None:
        found.append(entry.band == int(filters.band))
    if filters.status is not None:
        found.append(entry.status == filters.status)
    if filters.zone is not None:
        found.append(entry.zone.is_(None) if filters.zone == NOWHERE else entry.zone == filters.zone)
    if filters.needs:
        mask = mask_of(filters.needs)
        found.append(entry.needs_mask.bitwise_and(mask) == mask)
    if filters.owner is not None:
        found.append(_owned_by(filters.owner_id))
    if filters.silent_hours is not None:
        found.append(_silent_since(now - timedelta(hours=filters.silent_hours)))
    if filters.flag is not None:
        found.append(_raised(filters.flag, now))
    if filters.language is not None:
        found.append(entry.language == filters.language)
    return found


def _owned_by(owner_id: int | None) -> ColumnElement[bool]:
    return RosterEntry.owner_id.is_(None) if owner_id is None else RosterEntry.owner_id == owner_id


def _silent_since(moment: datetime) -> ColumnElement[bool]:
    return or_(RosterEntry.last_contact_at <= moment, RosterEntry.last_contact_at.is_(None))


def _raised(flag: Flag, now: datetime) -> ColumnElement[bool]:
    entry = RosterEntry
    if flag is Flag.DARK:
        return entry.dark_until > now
    if flag is Flag.LOST:
        return or_(entry.lost.is_(True), now < HELD_UNTIL)
    if flag is Flag.PINNED:
        return entry.pinned_at.is_not(None)
    if flag is Flag.OVERDUE:
        return and_(entry.owner_id.is_not(None), entry.next_action_at <= now)
    columns = {
        Flag.DURESS: entry.duress,
        Flag.CONFLICT: entry.conflict,
        Flag.UNREGISTERED: entry.unregistered,
        Flag.UNREACHABLE: entry.unreachable,
    }
    return columns[flag].is_(True)


def flags_of(entry: RosterEntry, now: datetime, *, held_until: datetime | None = None) -> tuple[Flag, ...]:
    """What stands beside the status, weightiest first."""
    raised = {
        Flag.DURESS: entry.duress,
        Flag.PINNED: entry.pinned_at is not None,
        Flag.LOST: entry.lost or (held_until is not None and held_until > now),
        Flag.CONFLICT: entry.conflict,
        Flag.UNREACHABLE: entry.unreachable,
        Flag.DARK: entry.dark_until is not None and entry.dark_until > now,
        Flag.UNREGISTERED: entry.unregistered,
        Flag.OVERDUE: bool(entry.owner_id and entry.next_action_at and entry.next_action_at <= now),
    }
    return tuple(flag for flag, is_raised in raised.items() if is_raised)


class FiltersForm(Schema):
    """A filter as it stands in an address; empty fields of a form are choices not made."""

    class Meta:
        unknown = EXCLUDE

    band = field.Enum(Band, by_value=field.Integer)
    status = field.Enum(Status, by_value=True)
    zone = field.String(validate=A_CODE)
    needs = field.List(field.Enum(Need, by_value=True))
    owner = field.String(validate=A_CODE)
    silent_hours = field.Integer(validate=validate.Range(1, 24 * 365))
    flag = field.Enum(Flag, by_value=True)
    language = field.String(validate=A_CODE)

    @pre_load
    def without_empty(self, data: Mapping[str, Any], **kwargs: Any) -> dict[str, Any]:
        return {name: value for name, value in _choices(data).items() if value not in ("", [], None)}

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> Filters:
        return Filters(**data | {"needs": tuple(data.get("needs", ()))})


def _choices(data: Mapping[str, Any]) -> dict[str, Any]:
    """Needs may be chosen several times; a form's mapping shows only the first unless asked."""
    several = getattr(data, "getlist", None)
    chosen = dict(data.items())
    if several is not None and "needs" in data:
        chosen["needs"] = [need for need in several("needs") if need]
    return chosen


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [str(one) for one in value]
    return int(value) if isinstance(value, int) else str(value)

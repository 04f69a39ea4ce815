"""What every staff page can say: words, labels, ages, times, and who is signed in."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any, Protocol

from flask import current_app, g, url_for
from markupsafe import Markup

from evac.cases.close import Disposition
from evac.faces.staff.ages import age, clock_time, zone_name
from evac.faces.staff.duty import duty_ringing
from evac.faces.staff.labels import REASONS, label_of
from evac.faces.staff.reasons import reason_words
from evac.faces.staff.sending import open_hold, paused_broadcasts
from evac.faces.staff.speech import N_, Speech, speech
from evac.faces.support import services
from evac.kernel.status import Status
from evac.officers.roles import Permission
from evac.roster.rows import LastPlace
from evac.triage.rules import Band, Finding

# Tabs, in the order of a shift's work.
TABS = (
    ("staff.roster.index", N_("Roster"), Permission.READ_ROSTER),
    ("staff.inbox.index", N_("Inbox"), Permission.READ_INBOX),
    ("staff.cases.index", N_("Cases"), Permission.READ_ROSTER),
    ("staff.map.show", N_("Map"), Permission.READ_MAP),
    ("staff.situation.show", N_("Situation"), Permission.SEE_SITUATION),
    ("admin.notices.index", N_("Notices"), Permission.DECIDE_NOTICES),
    ("admin.broadcasts.index", N_("Broadcasts"), Permission.READ_BROADCASTS),
    ("admin.zones.index", N_("Zones"), Permission.CHANGE_ZONES),
    ("admin.officers.index", N_("Officers"), Permission.MANAGE_OFFICERS),
    ("admin.audit.index", N_("Log"), Permission.READ_AUDIT),
)


class Named(Protocol):
    """A broadcast, or of its row what it is called by."""

    stage: str
    audience: dict[str, Any]
    created_at: datetime


@dataclass(frozen=True)
class Frame:
    """Bound to one request: its language, its moment, the operation's time."""

    say: Speech
    now: datetime

    def label(self, code: Enum) -> str:
        return self.say(label_of(code))

    def band(self, number: int) -> str:
        return self.say(label_of(Band(number)))

    def status(self, code: str) -> str:
        return self.label(Status(code))

    def disposition(self, code: str | None) -> str:
        return self.label(Disposition(code)) if code in set(Disposition) else (code or "")

    def zone(self, code: str | None) -> str:
        """A zone's name; a code that the folder no longer has is shown as it is."""
        if not code:
            return self.say("place not known")
        names = {zone.code: zone.name for zone in services().operation.zones}
        return str(names[code].get(self.say.language, code)) if code in names else code

    def stage(self, code: str | None) -> str:
        """A stage's name; a code that the ladder no longer has is shown as it is."""
        rung = services().operation.ladder.find(code)
        return str(rung.name.get(self.say.language, code)) if rung else (code or "")

    def zones(self, one: Named) -> str:
        return ", ".join(map(self.zone, one.audience.get("zones", ()))) or self.say("all zones")

    def broadcast(self, one: Named, writer: str | None = None) -> str:
        """By what people know it: the stage, where, who wrote it and when."""
        said = (self.stage(one.stage), self.zones(one), writer, self.at(one.created_at))
        return " · ".join(part for part in said if part)

    def reason(self, finding: Finding) -> str:
        return reason_words(finding, self.say, self.now)

    def place_words(self, place: LastPlace) -> str | None:
        """As the party said it; a redacted reader gets the gazetteer's name, never words somebody wrote."""
        if not g.acting.reach.redacted:
            return place.words
        known = services().ground.gazetteer.get(place.place_id) if place.place_id else None
        return known.name if known else None

    def outcome(self, reason: str | None) -> str:
        """Why a text did not go out, in plain words."""
        return self.say(REASONS[reason]) if reason and reason in REASONS else (reason or "")

    def age(self, moment: datetime | None) -> str:
        return age(self.now - moment, self.say) if moment else self.say("never")

    def until(self, moment: datetime) -> str:
        return age(moment - self.now, self.say)

    def at(self, moment: datetime) -> str:
        return clock_time(moment, self.now, services().operation.time_zone, self.say)

    def when(self, moment: datetime | None) -> Markup:
        """An age that the page's script keeps counting, with the exact time for who points at it."""
        if moment is None:
            return Markup.escape(self.say("never"))
        return Markup('<time datetime="{}" title="{}" data-age>{}</time>').format(
            moment.strftime("%Y-%m-%dT%H:%M:%SZ"), self.at(moment), self.age(moment)
        )

    @property
    def as_of(self) -> str:
        """ "14:05:09 Caracas": every number on a page has its moment."""
        local = self.now.astimezone(services().operation.time_zone)
        return f"{local:%H:%M:%S} {self.place_of_time}"

    @property
    def place_of_time(self) -> str:
        return zone_name(services().operation.time_zone)


def thousands(number: int) -> str:
    """ "12 345" with a thin space: the same in every language."""
    return f"{number:,}".replace(",", "\u202f")


def frame() -> dict[str, Any]:
    """For every template of this face."""
    say = speech()
    operation = services().operation
    return {
        "_": say,
        "ngettext": say.number,
        "language": say.language,
        "f": Frame(say, services().clock()),
        "operation": operation,
        "operation_title": operation.title.get(say.language, operation.code),
        "tabs": _tabs(say),
        "broadcast_address": _broadcast_address,
        "open_hold": open_hold,
        "paused_broadcasts": paused_broadcasts,
        "duty_ringing": duty_ringing,
    }


def _broadcast_address(uid: str) -> str | None:
    """Where a broadcast is shown; None for who may not see it, and in a process without that page."""
    endpoint, acting = "admin.broadcasts.show", g.get("acting")
    if acting is None or not acting.may(Permission.READ_BROADCASTS):
        return None
    return url_for(endpoint, uid=uid) if endpoint in current_app.view_functions else None


def _tabs(say: Speech) -> list[tuple[str, str]]:
    """Addresses and names of what this officer may open."""
    acting = g.get("acting")
    if acting is None:
        return []
    served = current_app.view_functions  # a process may serve fewer faces than there are
    return [
        (url_for(endpoint), say(name))
        for endpoint, name, needed in TABS
        if acting.may(needed) and endpoint in served
    ]

"""A party's check-ins and the facts of its roster row, under the same rules as live reports."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from sqlalchemy.orm import Session

from evac.checkins.models import CheckIn
from evac.checkins.precedence import Claim, Standing, weigh
from evac.db.sealed import seal
from evac.demo.stories import Happening, Story
from evac.kernel.coordinates import cell_of, rounded
from evac.kernel.needs import mask_of
from evac.kernel.status import Intent, Status, worst
from evac.messaging.models import Incoming
from evac.operation.current import operation_of
from evac.operation.zones import zone_at
from evac.people.models import Party


@dataclass
class History:
    """What has been heard of a party. ``facts`` are columns of its roster row."""

    facts: dict[str, Any]
    checkins: list[CheckIn] = field(default_factory=list)
    standing: Standing = field(default_factory=lambda: Standing(Status.UNKNOWN))
    needs: int = 0
    unhandled: Status | None = None


def history_of(
    session: Session, party: Party, story: Story, heard: Sequence[tuple[Happening, Incoming | None]]
) -> History:
    """Fold the party's words into one standing, as ``checkins.record`` does one by one."""
    history = History({"registered_at": story.registered_at})
    contact_id = party.contacts[0].id
    for happening, incoming in heard:
        _take_in(session, party, history, happening, contact_id)
        if incoming is not None and happening.line.confident:
            history.checkins[-1].incoming_id = incoming.id
    history.facts |= {"needs_mask": history.needs, "unhandled": history.unhandled}
    if story.happenings:
        history.facts["last_contact_at"] = story.happenings[-1].at
    return history


def place_facts(history: History, story: Story) -> dict[str, Any]:
    """Where the newest place was reported; the check-ins have their ids by now."""
    placed = [one for one in zip(history.checkins, _told(story), strict=True) if one[0].cell_y is not None]
    if not placed:
        return {}
    checkin, _ = placed[-1]
    return {
        "place_at": checkin.at,
        "place_checkin_id": checkin.id,
        "cell_y": checkin.cell_y,
        "cell_x": checkin.cell_x,
    }


def _told(story: Story) -> list[Happening]:
    return [happening for happening in story.happenings if happening.line.confident]


def _take_in(session: Session, party: Party, history: History, happening: Happening, contact_id: int) -> None:
    if not happening.line.confident:
        return  # not understood: a sign of life, and a person reads it
    line = happening.line
    claim = Claim(line.status, happening.source, contact_id=contact_id, duress=happening.duress)
    verdict = weigh(history.standing, claim)
    history.checkins.append(_checkin(session, party, happening, applied=not verdict.conflict))
    if verdict.status is line.status:
        history.standing = Standing(verdict.status, happening.source, contact_id)
        history.facts |= {
            "status": verdict.status,
            "status_at": happening.at,
            "status_source": happening.source,
            "status_contact_id": contact_id,
        }
    history.facts["conflict"] = history.facts.get("conflict", False) or verdict.conflict
    _take_in_distress(history, happening, verdict.status)
    _take_in_details(session, history, happening)


def _take_in_distress(history: History, happening: Happening, status: Status) -> None:
    line, at = happening.line, happening.at
    if happening.duress:
        history.facts |= {"duress": True, "unhandled_since": at}
    if line.status.is_distress:
        history.unhandled = worst([history.unhandled or Status.UNKNOWN, line.status])
        history.facts.setdefault("unhandled_since", at)
    well = line.status in (Status.SAFE, Status.DEPARTED) and status is line.status and not line.needs
    history.needs = 0 if well else history.needs | mask_of(line.needs)


def _take_in_details(session: Session, history: History, happening: Happening) -> None:
    line = happening.line
    if line.intent is not Intent.NONE:
        history.facts["intent"] = line.intent
    if line.medicine_days is not None:
        history.facts["medicine_until"] = happening.at + timedelta(days=line.medicine_days)
    if (point := point_of(happening)) is not None:
        zone = zone_at(operation_of(session), *point)
        history.facts["zone"] = zone.code if zone else None


def point_of(happening: Happening) -> tuple[float, float] | None:
    if happening.point:
        return happening.point
    if happening.line.names_place:
        return happening.town.latitude, happening.town.longitude
    return None


def _checkin(session: Session, party: Party, happening: Happening, *, applied: bool) -> CheckIn:
    line, town = happening.line, happening.town
    size = party.party_size
    checkin = CheckIn(
        party_id=party.id,
        at=happening.at,
        source=happening.source,
        status=line.status,
        intent=line.intent,
        party_size=size if line.names_size else None,
        needs_mask=mask_of(line.needs),
        applied=applied,
        accuracy_m=20 if happening.point else None,
    )
    seal(
        session,
        checkin,
        words=line.said(town.name, size),
        reasons=json.dumps(line.reasons(town.name, size)),
        place=town.name if line.names_place else None,
        place_id=town.place_id if line.names_place else None,
    )
    if (point := point_of(happening)) is not None:
        checkin.cell_y, checkin.cell_x = cell_of(*point)
        latitude, longitude = point if line.status.is_distress else rounded(*point)
        seal(session, checkin, point=f"{latitude},{longitude}")
    session.add(checkin)
    return checkin

"""RB Peracal, ALCABALA Peracal: something stands on the road there. It says nothing about who reports it."""

from functools import partial

from sqlalchemy.orm import Session

from evac.conversation.choose_reply import Reply
from evac.conversation.commands.request import Command, Request
from evac.conversation.located import reported_place
from evac.messaging.models import Lane
from evac.places.models import SightingKind
from evac.places.sightings import SightedPlace, record_sighting


def names_a_place(request: Request) -> bool:
    return reported_place(request.reading, request.ground) is not None


def handle(session: Session, request: Request, *, kind: SightingKind) -> Reply | None:
    place = reported_place(request.reading, request.ground)
    if place is None:
        return None
    named = request.ground.gazetteer.get(place.place_id) if place.place_id else None
    sighted = SightedPlace(named.name if named else place.text or "", place.place_id, place.point)
    record_sighting(session, kind, sighted, reporter_uid=request.party.uid, now=request.at)
    return Reply("sighting_noted", Lane.ROUTINE)


CHECKPOINT = Command(
    partial(handle, kind=SightingKind.CHECKPOINT),
    fits=names_a_place,
    words={
        "en": ("checkpoint", "checkpoint at", "checkpoint in", "there is a checkpoint"),
        "es": ("alcabala", "alcabala en", "hay alcabala", "hay una alcabala", "reten", "punto de control"),
    },
    reports=True,
    of_a_road=True,
    beside_distress=True,
)
ROADBLOCK = Command(
    partial(handle, kind=SightingKind.ROADBLOCK),
    fits=names_a_place,
    words={
        "en": ("rb", "roadblock", "road block", "road closed", "road blocked"),
        "es": (
            "tranca",
            "barricada",
            "guarimba",
            "via bloqueada",
            "via cerrada",
            "via trancada",
            "paso cerrado",
        ),
    },
    reports=True,
    of_a_road=True,
    beside_distress=True,
)

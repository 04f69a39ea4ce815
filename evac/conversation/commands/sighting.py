"""RB Peracal, ALCABALA Peracal: something stands on the road there. It says nothing about who reports it."""

from dataclasses import replace
from functools import partial

from sqlalchemy.orm import Session

from evac.conversation.choose_reply import Reply
from evac.conversation.commands.request import Command, Request
from evac.conversation.located import reported_place
from evac.conversation.reading import Reading
from evac.conversation.roads import IN_THE_WAY, MISREAD, OnTheRoad
from evac.db.sealed import unseal
from evac.kernel.folding import fold
from evac.kernel.status import Status
from evac.messaging.models import InState, Lane
from evac.places.models import SightingKind
from evac.places.sightings import SightedPlace, record_sighting


def names_a_place(request: Request) -> bool:
    return _sighted(request) is not None


def handle(session: Session, request: Request, *, kind: SightingKind) -> Reply | None:
    sighted, road = _sighted(request), request.reading.on_the_road
    if sighted is None:
        return None
    if road is not None and road.cleared:
        _leave_to_a_person(request)
    else:
        phone = _phone_of(session, request)
        record_sighting(session, kind, sighted, reporter_uid=request.party.uid, phone=phone, now=request.at)
    return Reply("sighting_noted", Lane.ROUTINE)


def as_sighted(reading: Reading) -> Reading:
    """What the text says of its sender: danger wins, and then the place is theirs too."""
    road = reading.on_the_road
    if road is not None and road.cleared:
        reading = _without_misread(reading, MISREAD, alone=road.alone)
    elif road is not None and road.alone:
        reading = _without_misread(reading, IN_THE_WAY, alone=True)
    if reading.status.is_distress:
        return reading
    if road is None or _is_told_of(reading, road):
        reading = replace(reading, place_text=None, place_id=None, place_choices=())
        reading = replace(reading, latitude=None, longitude=None)
    return replace(reading, confident=True) if road and road.alone else reading


def _sighted(request: Request) -> SightedPlace | None:
    road, places = request.reading.on_the_road, request.ground.gazetteer
    if road is not None:
        named = road.mention.place if road.mention else None
        if named is None:
            return SightedPlace(road.words)
        return SightedPlace(named.name, named.id, (named.latitude, named.longitude))
    place = reported_place(request.reading, request.ground)
    if place is None:
        return None
    named = places.get(place.place_id) if place.place_id else None
    return SightedPlace(named.name if named else place.text or "", place.place_id, place.point)


def _phone_of(session: Session, request: Request) -> bytes | None:
    """Senders without a number are not one phone."""
    incoming = request.incoming
    return incoming.from_index if incoming and unseal(session, incoming, "from") else None


def _leave_to_a_person(request: Request) -> None:
    """That something stands there no more only an officer may say: whoever drives on by it must be right."""
    if request.incoming is not None:
        request.incoming.state = InState.INBOX


def _without_misread(reading: Reading, misread: frozenset[str], *, alone: bool) -> Reading:
    """ "Quitaron la tranca" robs nobody, and takes back no cry; "road blocked in Rubio" is none of theirs."""
    codes = {reason.code for reason in reading.reasons} - {"place", "destination", "party_size", "of_a_thing"}
    if not codes <= misread | {Status.SAFE.value}:
        return reading
    says_well = Status.SAFE.value in codes and not alone
    status = Status.SAFE if says_well else Status.UNKNOWN
    return replace(reading, status=status, withdrawn=False, needs=())


def _is_told_of(reading: Reading, road: OnTheRoad) -> bool:
    if road.mention is None:
        return False
    told = {place.id for place in road.mention.places}
    return reading.place_id in told or fold(road.mention.words) in fold(reading.place_text or "")


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

"""From a reading to the place that is kept: a point as sent, else the middle of the place that was named."""

from dataclasses import replace

from evac.checkins.report import ReportedPlace
from evac.conversation.reading import Ground, Reading
from evac.conversation.whereabouts import OUTSIDE, is_far_from
from evac.kernel.coordinates import find_coordinates


def reported_place(reading: Reading, ground: Ground) -> ReportedPlace | None:
    """None when the text named no place; words alone when nobody knows where they are.

    A point that is not believed is only what was said. A place named beside it holds by itself.
    """
    if reading.latitude is not None and reading.point_suspect is None:
        return ReportedPlace(reading.place_text, reading.place_id, reading.latitude, reading.longitude)
    place = ground.gazetteer.get(reading.place_id) if reading.place_id else None
    if place is not None:
        return ReportedPlace(reading.place_text, place.id, place.latitude, place.longitude)
    if not reading.place_text:
        return None
    doubtful = reading.point_suspect is not None and bool(find_coordinates(reading.place_text, ground.box))
    return ReportedPlace(reading.place_text, doubtful=doubtful)


def believed_abroad(reading: Reading) -> Reading:
    """What is said by somebody who left: no point is too far away then."""
    if reading.point_suspect != OUTSIDE:
        return reading
    reasons = tuple(reason for reason in reading.reasons if reason.code != SUSPECT + OUTSIDE)
    return replace(reading, point_suspect=None, reasons=reasons)


def without_doubted_point(reading: Reading, place: ReportedPlace | None) -> Reading:
    """What the text says when its point says nothing: it settles no question of ours."""
    if reading.point_suspect is None:
        return reading
    text = None if place is None or place.doubtful else reading.place_text
    return replace(reading, latitude=None, longitude=None, place_text=text)


def doubted_pin(pin: ReportedPlace, ground: Ground) -> ReportedPlace:
    """A pin is the phone's own position; far from the country it is only what was sent."""
    if pin.point is None or ground.box is None or not is_far_from(ground.box, *pin.point):
        return pin
    return ReportedPlace(pin.text or f"{pin.latitude}, {pin.longitude}", doubtful=True)


SUSPECT = "suspect-"  # codes of reasons

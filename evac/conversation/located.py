"""From a reading to the place that is kept: a point as sent, else the middle of the place that was named."""

from evac.checkins.report import ReportedPlace
from evac.conversation.reading import Ground, Reading


def reported_place(reading: Reading, ground: Ground) -> ReportedPlace | None:
    """None when the text named no place; words alone when nobody knows where they are."""
    if reading.latitude is not None:
        return ReportedPlace(reading.place_text, reading.place_id, reading.latitude, reading.longitude)
    place = ground.gazetteer.get(reading.place_id) if reading.place_id else None
    if place is not None:
        return ReportedPlace(reading.place_text, place.id, place.latitude, place.longitude)
    return ReportedPlace(reading.place_text) if reading.place_text else None

"""What a party had said of itself before a text: whether the text is news is judged by this.

Not by the roster: what a text under duress lowered is put back there, and saying it once more must not look
like news to whoever holds the phone.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.checkins.models import CheckIn
from evac.checkins.report import ReportedPlace
from evac.conversation.reading import Reading
from evac.conversation.running_danger import is_running
from evac.db.sealed import unseal
from evac.kernel.coordinates import cell_of
from evac.kernel.folding import fold
from evac.kernel.needs import mask_of
from evac.kernel.status import Intent, Status

T = TypeVar("T")
LOOKED_AT = 20  # reports: whoever has said more since has news


@dataclass(frozen=True)
class SaidBefore:
    """The newest report that told each thing; None where none did."""

    status: Status | None = None
    intent: Intent | None = None
    party_size: int | None = None
    needs: int = 0
    cell: tuple[int, int] | None = None
    place: str | None = field(default=None, repr=False)
    running: bool = False  # the newest word on how they are told of danger that runs


def said_before(session: Session, party_id: int) -> SaidBefore:
    mine = select(CheckIn).where(CheckIn.party_id == party_id)
    with session.no_autoflush:  # what was reported has been written
        reports = session.scalars(mine.order_by(CheckIn.at.desc(), CheckIn.id.desc()).limit(LOOKED_AT)).all()
    placed = next((one for one in reports if one.cell_y is not None or one.place_sealed is not None), None)
    cell = (
        (placed.cell_y, placed.cell_x)
        if placed and placed.cell_y is not None and placed.cell_x is not None
        else None
    )
    return SaidBefore(
        status=_newest(one.status for one in reports if one.status is not Status.UNKNOWN),
        intent=_newest(one.intent for one in reports if one.intent is not Intent.NONE),
        party_size=_newest(one.party_size for one in reports if one.party_size is not None),
        needs=_needs(reports),
        cell=cell,
        place=unseal(session, placed, "place") if placed else None,
        running=_is_running(session, reports),
    )


def is_news(reading: Reading, place: ReportedPlace | None, before: SaidBefore) -> bool:
    """Whether the text tells anything that its sender did not tell last."""
    return (
        reading.status not in (Status.UNKNOWN, before.status)
        or reading.intent not in (Intent.NONE, before.intent)
        or reading.party_size not in (None, before.party_size)
        or bool(mask_of(reading.needs) & ~before.needs)
        or reading.medicine_days is not None
        or reading.destination_text is not None
        or (place is not None and not _is_known(place, before))
    )


def _is_known(place: ReportedPlace, before: SaidBefore) -> bool:
    if place.point is not None:
        return cell_of(*place.point) == before.cell
    return place.text is not None and before.place is not None and fold(place.text) == fold(before.place)


def _is_running(session: Session, reports: Sequence[CheckIn]) -> bool:
    newest = next((one for one in reports if one.status is not Status.UNKNOWN), None)
    if newest is None or not newest.status.is_distress:
        return False
    reasons = json.loads(unseal(session, newest, "reasons") or "[]")
    return is_running(newest.status, [code for code, _words in reasons])


def _needs(reports: Sequence[CheckIn]) -> int:
    """They add up until all is said to be well."""
    needs = 0
    for one in reports:
        if one.status in (Status.SAFE, Status.DEPARTED) and not one.needs_mask:
            break
        needs |= one.needs_mask
    return needs


def _newest(told: Iterable[T]) -> T | None:
    return next(iter(told), None)

"""The situation in numbers, without a single citizen: for the wall, for a briefing."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from flask import Blueprint, render_template, request
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from evac.faces.staff.choosing import STATUSES
from evac.faces.staff.frame import Frame
from evac.faces.staff.speech import speech
from evac.faces.support import services
from evac.messaging.handled import Waiting, waiting_for_a_person
from evac.messaging.models import Incoming, InState, Outgoing, State
from evac.notices.whole import may_lack
from evac.places.models import Zone
from evac.triage.counts import Counts, counts
from evac.triage.models import RosterEntry
from evac.triage.rules import Band

bp = Blueprint("situation", __name__)

LATELY = timedelta(hours=24)
# In the order of a text's life, troubles last.
OUT_STATES = (
    State.QUEUED,
    State.SUBMITTING,
    State.ACCEPTED,
    State.SENT,
    State.DELIVERED,
    State.READ,
    State.UNSURE,
    State.SUPPRESSED,
    State.EXPIRED,
    State.CANCELLED,
    State.REJECTED,
    State.FAILED,
)


@dataclass(frozen=True)
class Situation:
    """Numbers only.

    Attributes:
        answering: texts that came in and no dispatcher has answered yet.
        zones: (code, hazard), worst first.
        notices_may_lack: after a restore; nothing is published.
    """

    counts: Counts
    oldest_unhandled_at: datetime | None
    waiting: Waiting
    answering: int
    outgoing: dict[State, int]
    zones: list[tuple[str, int]]
    notices_may_lack: bool


@bp.get("/situation")
def show():
    """The whole page; asked again by itself it gives only the numbers."""
    now = services().clock()
    with services().database.reading() as session:
        found = _situation(session, now)
    part = "HX-Request" in request.headers
    return render_template(
        "staff/_situation.html" if part else "staff/situation.html",
        f=Frame(speech(), now),
        s=found,
        statuses=STATUSES,
        out_states=OUT_STATES,
        bands=Band,
    )


def _situation(session: Session, now: datetime) -> Situation:
    unhandled = select(func.min(RosterEntry.unhandled_since)).where(RosterEntry.band <= Band.HELP)
    unanswered = select(func.count()).select_from(Incoming).where(Incoming.state == InState.WAITING)
    lately = (
        select(Outgoing.state, func.count())
        .where(Outgoing.created_at >= now - LATELY)
        .group_by(Outgoing.state)
    )
    return Situation(
        counts=counts(session),
        oldest_unhandled_at=session.scalar(unhandled),
        waiting=waiting_for_a_person(session),
        answering=session.scalar(unanswered) or 0,
        outgoing={state: int(number) for state, number in session.execute(lately)},
        zones=_zones(session),
        notices_may_lack=may_lack(session),
    )


def _zones(session: Session) -> list[tuple[str, int]]:
    found = session.execute(select(Zone.code, Zone.hazard).order_by(Zone.hazard.desc(), Zone.code))
    return [(zone.code, zone.hazard) for zone in found]

"""Letting texts leave again after a hold."""

from collections.abc import Sequence
from typing import Any

from flask import Blueprint, flash, redirect, url_for
from sqlalchemy import Row, select

from evac.broadcasts.models import Broadcast, BroadcastState
from evac.faces.guard import signed_in
from evac.faces.staff.speech import N_
from evac.faces.support import services
from evac.messaging.holds import NotSettled, find_hold, release
from evac.messaging.models import Hold

bp = Blueprint("sending", __name__, url_prefix="/sending")


@bp.post("/release")
def create_release():
    """A second press, or a colleague's, finds nothing held and says nothing else."""
    now = services().clock()
    try:
        with services().database.writing() as session:
            if (hold := find_hold(session)) is not None:
                release(session, hold, officer_id=signed_in().officer_id, now=now)
        flash(N_("Texts leave again."), "good")
    except NotSettled:
        flash(N_("The carrier's list has not been read late enough yet; wait until it was."), "bad")
    return redirect(url_for("staff.situation.show"), code=303)


def open_hold() -> Hold | None:
    """For the banner on every staff page."""
    with services().database.reading() as session:
        hold = find_hold(session)
        session.expunge_all()
        return hold


def paused_broadcasts() -> Sequence[Row[Any]]:
    """Their uid and what they are called by, for the banner: a restore paused what was under way."""
    named = select(Broadcast.uid, Broadcast.stage, Broadcast.audience, Broadcast.created_at)
    paused = named.where(Broadcast.state == BroadcastState.PAUSED)
    with services().database.reading() as session:
        return session.execute(paused.order_by(Broadcast.id)).all()

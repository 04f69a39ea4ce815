"""Checkpoints and roadblocks as they were reported: how sure, how old; never by whom."""

from flask import Blueprint, redirect, render_template, url_for

from evac.audit.append import record
from evac.faces.guard import signed_in
from evac.faces.staff.frame import Frame
from evac.faces.staff.speech import speech
from evac.faces.support import services
from evac.places.sightings import dismiss, on_the_roads

bp = Blueprint("sightings", __name__, url_prefix="/sightings")


@bp.get("/")
def index():
    now = services().clock()
    with services().database.writing() as session:
        found = on_the_roads(session, now=now)
        details = {"places": len(found)}
        record(session, "sightings.view", at=now, officer_id=signed_in().officer_id, details=details)
    return render_template("staff/sightings.html", f=Frame(speech(), now), found=found)


@bp.post("/<uid>/dismissal")
def create_dismissal(uid: str):
    """Nothing stands there, or no more; a later report begins anew."""
    now = services().clock()
    with services().database.writing() as session:
        dismiss(session, uid, officer_id=signed_in().officer_id, now=now)
        record(
            session, "sighting.dismiss", at=now, officer_id=signed_in().officer_id, subject=f"sighting:{uid}"
        )
    return redirect(url_for("staff.sightings.index"), code=303)

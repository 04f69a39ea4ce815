"""Zones: the stage and the hazard of each, and what a change would do before it is made."""

from dataclasses import dataclass

from flask import Blueprint, flash, redirect, render_template, request, url_for
from marshmallow import EXCLUDE, Schema, fields, validate
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from evac.departure.zones import HAZARDS, Change, change_zone, foresee, get_zone, left_to_rekey
from evac.faces.guard import signed_in
from evac.faces.staff.frame import Frame
from evac.faces.staff.speech import N_, speech
from evac.faces.support import services
from evac.places.models import Zone
from evac.triage.models import RosterEntry

bp = Blueprint("zones", __name__, url_prefix="/zones")


@dataclass(frozen=True)
class Shown:
    """``left``: parties that still stand by the old hazard."""

    zone: Zone
    parties: int
    left: int


@dataclass(frozen=True)
class Foreseen:
    zone: Zone
    stage: str
    hazard: int
    change: Change


class ZoneForm(Schema):
    class Meta:
        unknown = EXCLUDE

    stage = fields.String(required=True, validate=validate.Length(max=40))
    hazard = fields.Integer(required=True, validate=validate.OneOf(HAZARDS))


@bp.get("")
def index():
    with services().database.reading() as session:
        return _page(session)


@bp.get("/progress")
def show_progress():
    """How far changed zones have come, asked again by an open page."""
    with services().database.reading() as session:
        return render_template("admin/_zones_left.html", zones=_zones(session), f=_frame())


@bp.post("/<code>")
def change(code: str):
    """Asked first, it says what the change would do; confirmed, it is made."""
    wanted = ZoneForm().load(request.form)
    if not request.form.get("confirmed"):
        with services().database.reading() as session:
            zone = get_zone(session, code)
            return _page(session, Foreseen(zone, **wanted, change=foresee(session, zone, **wanted)))
    with services().database.writing() as session:
        zone = get_zone(session, code)
        change_zone(session, zone, **wanted, officer_id=signed_in().officer_id, now=services().clock())
    flash(N_("The zone is changed. Its parties are put into their new order now."), "good")
    return redirect(url_for("admin.zones.index"), code=303)


def _page(session: Session, foreseen: Foreseen | None = None):
    return render_template(
        "admin/zones.html",
        f=_frame(),
        zones=_zones(session),
        rungs=services().operation.ladder.rungs,
        hazards=HAZARDS,
        foreseen=foreseen,
    )


def _frame() -> Frame:
    return Frame(speech(), services().clock())


def _zones(session: Session) -> list[Shown]:
    counted = select(RosterEntry.zone, func.count()).group_by(RosterEntry.zone)
    parties = dict(session.execute(counted).all())
    found = session.scalars(select(Zone).order_by(Zone.hazard.desc(), Zone.code))
    return [Shown(zone, parties.get(zone.code, 0), left_to_rekey(session, zone)) for zone in found]

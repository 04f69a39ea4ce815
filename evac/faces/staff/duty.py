"""Taking note of what the duty phones ring for."""

from flask import Blueprint, redirect, request, url_for
from marshmallow import EXCLUDE, Schema, fields

from evac.duty.acknowledge import acknowledge_shown
from evac.duty.queries import Ringing, find_ringing
from evac.faces.guard import signed_in
from evac.faces.support import services

bp = Blueprint("duty", __name__, url_prefix="/alarms")


class AcknowledgementForm(Schema):
    class Meta:
        unknown = EXCLUDE

    through = fields.Integer(required=True)


@bp.post("/acknowledgement")
def create_acknowledgement():
    """What the officer saw on the page, and nothing that was raised since."""
    through, now = AcknowledgementForm().load(request.form)["through"], services().clock()
    with services().database.writing() as session:
        acknowledge_shown(session, through=through, officer_id=signed_in().officer_id, now=now)
    return redirect(url_for("staff.roster.index"), code=303)


def duty_ringing() -> Ringing | None:
    """For the header of staff pages."""
    with services().database.reading() as session:
        return find_ringing(session)

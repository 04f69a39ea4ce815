"""Trying a draft's words on a duty phone."""

from flask import Blueprint, flash, redirect, request, url_for
from marshmallow import EXCLUDE, Schema, fields, validate

from evac.broadcasts import queries
from evac.broadcasts.try_out import try_out
from evac.faces.admin.broadcast_page import explain_refusals
from evac.faces.guard import signed_in
from evac.faces.staff.speech import N_
from evac.faces.support import services
from evac.kernel.wording import Wording

bp = Blueprint("trials", __name__, url_prefix="/broadcasts/<uid>/trials")
explain_refusals(bp)


class TrialForm(Schema):
    """``text`` names one of the draft's texts, as "es.plain"; ``number`` is a phone of the duty list."""

    class Meta:
        unknown = EXCLUDE

    text = fields.String(required=True, validate=validate.Regexp(r"^[a-z]{2}\.(plain|discreet)$"))
    number = fields.String(required=True, validate=validate.Length(max=40))


@bp.post("")
def create(uid: str):
    """Of what was kept, not of what stands in an unsaved form."""
    asked = TrialForm().load(request.form)
    language, _, wording = asked["text"].partition(".")
    with services().database.writing() as session:
        try_out(
            session,
            queries.get(session, uid),
            language=language,
            wording=Wording(wording),
            number=asked["number"],
            officer_id=signed_in().officer_id,
            now=services().clock(),
        )
    flash(N_("The text is on its way to that phone. It counts for nobody."), "good")
    return redirect(url_for("admin.broadcasts.show", uid=uid), code=303)

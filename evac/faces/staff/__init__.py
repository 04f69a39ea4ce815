"""The staff pages, closed by default: the guard lets nobody in but whom the matrix lists."""

from flask import Blueprint, Flask

from evac.faces.staff import (
    account,
    cases,
    duty,
    enrol,
    inbox,
    map,
    parties,
    party_acts,
    roster,
    safety,
    search,
    sending,
    sightings,
    sign_in,
    situation,
)
from evac.faces.staff.frame import frame, thousands

face = Blueprint("staff", __name__, url_prefix="/staff", template_folder="templates")
PAGES = (
    sign_in,
    enrol,
    account,
    roster,
    search,
    parties,
    party_acts,
    safety,
    inbox,
    cases,
    map,
    sightings,
    situation,
    sending,
    duty,
)
for page in PAGES:
    face.register_blueprint(page.bp)
face.context_processor(frame)
face.add_app_template_filter(thousands)


def set_up(app: Flask) -> None:
    app.register_blueprint(face)

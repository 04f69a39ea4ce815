"""The pages of leads, administrators and auditors: the same frame and the same guard as the staff pages."""

from flask import Blueprint, Flask

from evac.faces.admin import (
    approvals,
    audit,
    broadcast_notice,
    broadcasts,
    notices,
    officers,
    proposals,
    sending,
    trials,
    zones,
)
from evac.faces.admin.broadcast_words import console
from evac.faces.staff.frame import frame

face = Blueprint("admin", __name__, url_prefix="/admin", template_folder="templates")
for page in (
    broadcasts,
    trials,
    approvals,
    sending,
    broadcast_notice,
    zones,
    notices,
    proposals,
    officers,
    audit,
):
    face.register_blueprint(page.bp)
face.context_processor(frame)
face.context_processor(console)


def set_up(app: Flask) -> None:
    app.register_blueprint(face)

"""The pages of leads, administrators and auditors: the same frame and the same guard as the staff pages."""

from flask import Blueprint, Flask

from evac.faces.admin import audit, notices, officers
from evac.faces.staff.frame import frame

face = Blueprint("admin", __name__, url_prefix="/admin", template_folder="templates")
for page in (notices, officers, audit):
    face.register_blueprint(page.bp)
face.context_processor(frame)


def set_up(app: Flask) -> None:
    app.register_blueprint(face)

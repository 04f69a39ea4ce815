"""The staff pages, closed by default: the guard lets nobody in but whom the matrix lists."""

from flask import Blueprint, Flask

from evac.faces.staff import account, enrol, sign_in

face = Blueprint("staff", __name__, url_prefix="/staff", template_folder="templates")
for page in (sign_in, enrol, account):
    face.register_blueprint(page.bp)


def set_up(app: Flask) -> None:
    app.register_blueprint(face)

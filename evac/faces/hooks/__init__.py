"""Provider webhooks: check, keep, answer. They know no officer, no cookie and no page."""

from flask import Blueprint, Flask

from evac.faces.hooks import calls, messages, receipts
from evac.faces.hooks.quick import QuickHooks

face = Blueprint("hooks", __name__, url_prefix="/hooks")


def set_up(app: Flask) -> None:
    app.register_blueprint(face)
    app.wsgi_app = QuickHooks(app)  # type: ignore[method-assign]


face.register_blueprint(messages.bp)
face.register_blueprint(calls.bp)
face.register_blueprint(receipts.bp)

"""The citizens' pages: they need no script, no cookie and little data, and say little to a stranger."""

from flask import Blueprint, Flask, Response

from evac.faces.citizen import checkin, exit, home, notices, personal, reach, register, verify, visitor
from evac.faces.citizen.words import LANGUAGES, say, say_error
from evac.faces.support import services

face = Blueprint("citizen", __name__, template_folder="templates")
for page in (home, register, checkin, reach, personal, notices, verify, exit):
    face.register_blueprint(page.bp)


def set_up(app: Flask) -> None:
    # A form stays good however long it was open: what was typed in an hour of power cuts is not lost.
    app.config.setdefault("WTF_CSRF_TIME_LIMIT", None)
    app.register_blueprint(face)


@face.context_processor
def page_words() -> dict[str, object]:
    language = visitor.page_language()
    return {
        "language": language,
        "languages": LANGUAGES,
        "quiet": visitor.is_quiet(),
        "exercise": services().operation.is_exercise,
        "tones": {"needs_help": "warm", "sos": "hot"},
        "say": lambda key, **values: say(language, key, **values),
        "say_error": lambda sentence: say_error(language, sentence),
    }


@face.after_request
def remember_language(response: Response) -> Response:
    return visitor.remember_language(response)

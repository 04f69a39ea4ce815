"""The first page: on the named host what we are for, on the quiet one a field for a code."""

from flask import Blueprint, render_template

from evac.faces.citizen import visitor
from evac.faces.support import services
from evac.kernel.wording import Front

bp = Blueprint("home", __name__)


@bp.get("/")
def show():
    if visitor.is_quiet():
        return render_template("citizen/code.html", section="quiet")
    operation = services().operation
    language = visitor.page_language()
    return render_template(
        "citizen/home.html",
        heading=operation.title.get(language) or operation.title[operation.default_language],
        number=operation.answer_to[Front.NAMED],
        no_post=operation.no_post,
    )

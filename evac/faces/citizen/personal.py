"""The page behind a code. A code alone opens nothing: it leads to the check-in, known or not."""

from flask import Blueprint, render_template, request
from werkzeug.datastructures import MultiDict

from evac.faces.citizen import visitor
from evac.faces.citizen.checkin import page

bp = Blueprint("personal", __name__)


@bp.get("/p")
def show():
    return render_template("citizen/code.html", section="quiet" if visitor.is_quiet() else "personal")


@bp.post("/p")
def create():
    """Changes nothing and knows nothing: whatever the code, the next page is the same."""
    return page(MultiDict({"code": request.form.get("code", "")[:40]}))

"""Leaving in a hurry: everything of ours is cleared from the browser and something harmless stands there."""

from flask import Blueprint, redirect, render_template, request, url_for

from evac.faces.citizen import visitor

bp = Blueprint("exit", __name__)


@bp.get("/exit")
def leave():
    """A redirect leaves no page of its own in the history; the cleared cache has nothing to show on Back."""
    response = redirect(url_for("citizen.exit.weather", lang=visitor.page_language()), code=303)
    response.headers["Clear-Site-Data"] = '"cache", "cookies", "storage"'
    for name in request.cookies:
        response.delete_cookie(name)
    return response


@bp.get("/weather")
def weather():
    return render_template("citizen/weather.html")

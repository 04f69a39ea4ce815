"""The roster: most urgent first, and what an open page is told each second."""

from datetime import UTC, datetime

from flask import Blueprint, flash, redirect, render_template, request, url_for

from evac.audit.append import record
from evac.cases import take as taking
from evac.faces.guard import signed_in
from evac.faces.staff.choosing import STATUSES, choices, chosen_filters
from evac.faces.staff.frame import Frame
from evac.faces.staff.speech import N_, speech
from evac.faces.support import services
from evac.roster.cursor import Cursor
from evac.roster.filters import Filters
from evac.roster.queries import News, Page, news, page

bp = Blueprint("roster", __name__)


@bp.get("/")
def index():
    now = services().clock()
    f = Frame(speech(), now)
    with services().database.writing() as session:  # a look at places is a look at people: it is logged
        filters = chosen_filters(session)
        found = page(session, filters, now=now, **_position())
        offered = choices(session, f)
        record(
            session,
            "roster.view",
            at=now,
            officer_id=signed_in().officer_id,
            details={"rows": len(found.rows), "filter": filters.arguments()},
        )
    return render_template(
        "staff/roster.html",
        f=f,
        page=found,
        filters=filters,
        choices=offered,
        counts=found.counts,
        statuses=STATUSES,
        poll=_poll(filters, found, now),
    )


@bp.get("/changes")
def changes():
    """204 while the page that asks is still true; else the numbers, and what stands above its first row."""
    now = services().clock()
    asked = request.args
    with services().database.reading() as session:
        filters = chosen_filters(session)
        found = news(
            session,
            filters,
            now=now,
            first=Cursor.read(asked.get("first")),
            loaded_at=_loaded_at(),
            **_position(),
        )
    if found.key == asked.get("key"):
        return "", 204
    told = f"{found.above}-{found.alarms}"
    return render_template(
        "staff/_changes.html",
        f=Frame(speech(), now),
        swapped=True,
        filters=filters,
        counts=found.counts,
        statuses=STATUSES,
        news=found,
        tell=told != asked.get("told", "0-0"),
        top=url_for("staff.roster.index", **filters.arguments()),
        poll=_poll_again(filters, found, told),
    )


@bp.post("/next")
def take_next():
    """Take the most urgent party that nobody has, and go to its page."""
    now = services().clock()
    officer = signed_in()
    try:
        with services().database.writing() as session:
            party = taking.take_next(session, officer_id=officer.officer_id, now=now, zone=officer.reach.zone)
            subject = f"party:{party.case_code}"
            record(session, "party.take", at=now, officer_id=officer.officer_id, subject=subject)
    except taking.NothingToTake:
        flash(N_("Nobody waits without an owner."), "good")
        return redirect(url_for("staff.roster.index"), code=303)
    return redirect(url_for("staff.parties.show", case_code=party.case_code), code=303)


def _position() -> dict[str, Cursor | None]:
    return {name: Cursor.read(request.args.get(name)) for name in ("after", "before")}


def _poll(filters: Filters, found: Page, now: datetime) -> dict[str, object]:
    """What an open page sends along: which rows it shows, and since when."""
    where = {name: str(cursor) for name, cursor in _position().items() if cursor}
    first = {"first": str(found.rows[0].cursor)} if found.rows else {}
    loaded = {"loaded": int(now.timestamp() * 1000)}
    return filters.arguments() | where | first | loaded | {"key": found.key}


def _poll_again(filters: Filters, found: News, told: str) -> dict[str, object]:
    kept = ("after", "before", "first", "loaded")
    asked = {name: request.args[name] for name in kept if name in request.args}
    return filters.arguments() | asked | {"key": found.key, "told": told}


def _loaded_at() -> datetime | None:
    """Since when there is news above a page further down; the top page needs no clock to tell."""
    loaded = request.args.get("loaded", type=int)
    return datetime.fromtimestamp(loaded / 1000, UTC) if loaded and any(_position().values()) else None

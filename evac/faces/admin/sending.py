"""A broadcast on its way: what an open page asks for, stopping it, whom it did not reach, a correction."""

from collections.abc import Callable

from flask import Blueprint, flash, make_response, redirect, render_template, request, url_for
from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.audit.append import record
from evac.broadcasts import queries
from evac.broadcasts.call_list import not_reached
from evac.broadcasts.halt import draft_correction, draft_rest, halt
from evac.broadcasts.models import Broadcast, Recipient
from evac.broadcasts.pause import pause, resume
from evac.faces.admin.broadcast_page import explain_refusals
from evac.faces.admin.broadcast_words import HALT_CHOICES
from evac.faces.admin.standing import live
from evac.faces.guard import signed_in
from evac.faces.staff.frame import Frame
from evac.faces.staff.speech import N_, speech
from evac.faces.support import services
from evac.kernel.errors import NotFound
from evac.people.models import Party

bp = Blueprint("sending", __name__, url_prefix="/broadcasts/<uid>")
explain_refusals(bp)


@bp.get("/live")
def show_live(uid: str):
    """The numbers alone; the whole page is loaded anew once the broadcast stands elsewhere."""
    now = services().clock()
    with services().database.reading() as session:
        broadcast = queries.get(session, uid)
        if request.args.get("state") != broadcast.state.value:
            return make_response("", 200, {"HX-Refresh": "true"})
        found = live(session, broadcast, now)
        return render_template("admin/_live.html", f=Frame(speech(), now), b=broadcast, live=found)


@bp.post("/pause")
def create_pause(uid: str):
    return _act(uid, pause)


@bp.post("/resume")
def create_resume(uid: str):
    return _act(uid, resume)


@bp.post("/halt")
def create_halt(uid: str):
    """Stopped for good. It takes no code: whoever sees it go wrong must be quick."""
    chosen = request.form.get("reason", "")
    reason = chosen if chosen in HALT_CHOICES else "other"
    with services().database.writing() as session:
        broadcast = queries.get(session, uid)
        halt(session, broadcast, officer_id=signed_in().officer_id, reason=reason, now=services().clock())
    return redirect(_address(uid), code=303)


@bp.post("/correction")
def create_correction(uid: str):
    """A draft for exactly those who got the halted text, or may get it still."""
    with services().database.writing() as session:
        broadcast = queries.get(session, uid)
        drafted = draft_correction(
            session, broadcast, officer_id=signed_in().officer_id, now=services().clock()
        ).uid
    flash(N_("This draft goes to exactly those who got the halted text, or may get it still."), "good")
    return redirect(_address(drafted), code=303)


@bp.post("/rest")
def create_rest(uid: str):
    """The same once more, for those whom a broadcast that halted itself did not reach."""
    with services().database.writing() as session:
        broadcast, officer_id = queries.get(session, uid), signed_in().officer_id
        drafted = draft_rest(session, broadcast, officer_id=officer_id, now=services().clock()).uid
    flash(
        N_("This draft goes to those whom the halted broadcast did not reach. See why it was halted first."),
        "good",
    )
    return redirect(_address(drafted), code=303)


@bp.get("/calls")
def show_calls(uid: str):
    """Whom nothing reached, most urgent first: somebody has to call them."""
    now = services().clock()
    with services().database.writing() as session:
        broadcast = queries.get(session, uid)
        after = _place_of(session, broadcast, request.args.get("after"))
        found = not_reached(session, broadcast, after=after, limit=queries.PAGE + 1)
        shown, officer_id = found[: queries.PAGE], signed_in().officer_id
        record(session, "broadcast.calls", at=now, officer_id=officer_id, subject=f"broadcast:{uid}")
        return render_template(
            "admin/calls.html",
            f=Frame(speech(), now),
            b=broadcast,
            rows=shown,
            after=shown[-1].case_code if len(found) > queries.PAGE else None,
        )


def _act(uid: str, verb: Callable[..., None]):
    with services().database.writing() as session:
        verb(session, queries.get(session, uid), officer_id=signed_in().officer_id, now=services().clock())
    return redirect(_address(uid), code=303)


def _place_of(session: Session, broadcast: Broadcast, case_code: str | None) -> tuple[int, int] | None:
    """Where the page begins: parties are named by their codes outside."""
    if case_code is None:
        return None
    mine = select(Recipient.urgency_first, Recipient.party_id).join(Party, Party.id == Recipient.party_id)
    found = session.execute(
        mine.where(Recipient.broadcast_id == broadcast.id, Party.case_code == case_code)
    ).first()
    if found is None:
        raise NotFound("place in this list")
    return found.urgency_first, found.party_id


def _address(uid: str) -> str:
    return url_for("admin.broadcasts.show", uid=uid)

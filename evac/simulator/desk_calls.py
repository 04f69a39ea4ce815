"""Calls on the demo desk: its phones ring the embassy, and are rung."""

from flask import Blueprint, request

from evac.simulator.carrier import the_carrier
from evac.simulator.desk import done
from evac.simulator.guard import refuse_strangers
from evac.simulator.inbound import NotOurs
from evac.simulator.message import bare

bp = Blueprint("desk_calls", __name__, url_prefix="/desk/calls")
bp.before_request(refuse_strangers)

OVER = "This call is over."


@bp.post("")
def ring():
    """Ring once and hang up."""
    to, caller = request.form.get("to", ""), request.form.get("from", "")
    if to.startswith("whatsapp:"):
        caller = f"whatsapp:{bare(caller)}"
    try:
        answer = the_carrier().inbound.ring(caller, to)
    except NotOurs as error:
        return done(str(error))
    return done("" if answer.status == 200 else f"The product answered the call with {answer.status}.")


@bp.post("/<sid>/answer")
def answer(sid):
    return done("" if the_carrier().calls.answer(sid) else OVER)


@bp.post("/<sid>/digits")
def press(sid):
    answered = the_carrier().calls.press(sid, request.form.get("digits", ""))
    if answered is None:
        return done(OVER)
    return done("" if answered.status == 200 else f"The product answered the digit with {answered.status}.")


@bp.post("/<sid>/end")
def end(sid):
    return done("" if the_carrier().calls.hang_up(sid) else OVER)

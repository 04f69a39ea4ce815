"""The carrier's own paths: texts in, everything accepted, faults, phones, calls."""

from flask import Blueprint, Response, abort, jsonify, request

from evac.simulator.call import Call, as_call_line
from evac.simulator.carrier import the_carrier
from evac.simulator.creation import tidy_address
from evac.simulator.faults import WrongFault
from evac.simulator.guard import refuse_strangers
from evac.simulator.inbound import NotOurs
from evac.simulator.message import as_log_line
from evac.simulator.posting import Answer

bp = Blueprint("controls", __name__, url_prefix="/_carrier")
bp.before_request(refuse_strangers)


@bp.errorhandler(NotOurs)
@bp.errorhandler(WrongFault)
def refuse(error):
    return jsonify(error=str(error)), 422


@bp.post("/inbound")
def inbound():
    """Answers with the webhook's own status and body, and the text's SID in a header."""
    passed = the_carrier().inbound.receive(request.form.to_dict())
    if passed.answer is None:
        response = jsonify(dropped=True, sid=passed.message.sid)
        response.status_code = 202
    else:
        response = _relay(passed.answer)
    response.headers["X-Message-Sid"] = passed.message.sid
    return response


@bp.get("/messages")
def messages():
    """Texts accepted through the API after place N; with all=1 every text in either direction."""
    after = request.args.get("after", "0")
    if not after.isascii() or not after.isdigit():
        abort(422, "after must be a number.")
    everything = request.args.get("all") == "1"
    found = the_carrier().store.accepted_after(int(after), everything=everything)
    if not everything:
        return jsonify([as_log_line(message) for message in found])
    return jsonify(
        [as_log_line(message) | {"n": message.position, "direction": message.direction} for message in found]
    )


@bp.get("/faults")
def show_faults():
    return jsonify(the_carrier().faults.as_dict())


@bp.put("/faults")
def set_faults():
    """Set all knobs; those not named are 0 again."""
    wanted = request.get_json(silent=True) if request.is_json else request.form.to_dict()
    if not isinstance(wanted, dict):
        raise WrongFault("Expected an object of faults.")
    the_carrier().faults.set(wanted)
    return jsonify(the_carrier().faults.as_dict())


@bp.put("/phones/<number>")
def set_phone(number):
    """``error_code`` makes every text to this phone undelivered with that code (30003: off); 0 mends it."""
    code = _error_code("0 for a phone that works")
    the_carrier().set_phone(tidy_address(number), code)
    return jsonify(number=tidy_address(number), error_code=code)


@bp.put("/refusal")
def set_refusal():
    """``error_code`` refuses every text with that code (20003: wrong token, 21408: closed region); 0 none."""
    the_carrier().refuses_with = _error_code("0 to take texts again")
    return jsonify(error_code=the_carrier().refuses_with)


@bp.post("/ring")
def ring():
    """A phone rings one of our numbers; answers with the webhook's own status and body."""
    return _relay(the_carrier().inbound.ring(request.form.get("From", ""), request.form.get("To", "")))


@bp.get("/calls")
def calls():
    """Every call after place N, in either direction, with what was said in it and the digits pressed."""
    after = request.args.get("after", "0")
    if not after.isascii() or not after.isdigit():
        abort(422, "after must be a number.")
    return jsonify([as_call_line(call) for call in the_carrier().calls.after(int(after))])


@bp.post("/calls/<sid>/answer")
def answer(sid):
    """The phone that rings picks up."""
    if not the_carrier().calls.answer(sid):
        abort(409, "This call does not ring.")
    return jsonify(as_call_line(_call(sid)))


@bp.post("/calls/<sid>/digits")
def press(sid):
    """Whoever answered presses keys; answers with the webhook's own status and body."""
    answered = the_carrier().calls.press(sid, request.form.get("Digits", ""))
    if answered is None:
        abort(409, "This call does not ask for a digit.")
    return _relay(answered)


@bp.post("/calls/<sid>/end")
def hang_up(sid):
    if not the_carrier().calls.hang_up(sid):
        abort(409, "This call is over.")
    return jsonify(as_call_line(_call(sid)))


def _call(sid: str) -> Call:
    return the_carrier().calls.find(sid) or abort(404)


def _error_code(nothing: str) -> int:
    fields = request.get_json(silent=True) if request.is_json else request.form
    code = str((fields or {}).get("error_code", ""))
    if not code.isascii() or not code.isdigit():
        raise WrongFault(f"error_code must be a number, {nothing}.")
    return int(code)


def _relay(answer: Answer) -> Response:
    if answer.status == 0:
        response = jsonify(error="The webhook did not answer.")
        response.status_code = 502
        return response
    return Response(answer.body, status=answer.status, content_type=answer.content_type)

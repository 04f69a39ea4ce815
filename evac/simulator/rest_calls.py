"""The carrier's Calls resource, as far as the product uses it."""

from datetime import timedelta
from itertools import islice
from xml.etree import ElementTree

from flask import Blueprint, jsonify, request

from evac.simulator.call import Call, Script, as_twilio_call, read_script
from evac.simulator.carrier import the_carrier
from evac.simulator.creation import PHONE, tidy_address
from evac.simulator.message import utc_now
from evac.simulator.refusals import Refusal, answer_refusal, not_found
from evac.simulator.rest import answer_accepted, authenticate, refuse_by_faults

bp = Blueprint("rest_calls", __name__, url_prefix="/2010-04-01/Accounts")
bp.register_error_handler(Refusal, answer_refusal)
bp.before_request(authenticate)

LONGEST_TWIML = 4000
LONGEST_RING_S = 600


@bp.post("/<account_sid>/Calls.json")
def create(account_sid):
    refuse_by_faults()
    call = _read()
    answer = as_twilio_call(call)
    the_carrier().calls.place(call)
    return answer_accepted(answer)


@bp.get("/<account_sid>/Calls.json")
def index(account_sid):
    """The first page only: nobody reads further back than one call."""
    to, sender = tidy_address(request.args.get("To", "")), tidy_address(request.args.get("From", ""))
    visible = utc_now() - timedelta(seconds=the_carrier().faults.knobs.list_lag_s)
    found = (
        call
        for call in the_carrier().calls.newest_first()
        if to in ("", call.to) and sender in ("", call.sender) and call.created_at <= visible
    )
    size = min(request.args.get("PageSize", 50, type=int), 1000)
    return jsonify(
        calls=[as_twilio_call(call) for call in islice(found, size)],
        page=0,
        page_size=size,
        uri=request.path,
        first_page_uri=request.path,
        next_page_uri=None,
        previous_page_uri=None,
    )


@bp.get("/<account_sid>/Calls/<sid>.json")
def fetch(account_sid, sid):
    return jsonify(as_twilio_call(_found(sid)))


@bp.post("/<account_sid>/Calls/<sid>.json")
def update(account_sid, sid):
    call, status = _found(sid), request.form.get("Status", "")
    if status not in ("canceled", "completed"):
        raise Refusal(21218, "Invalid Status: a call can be set to canceled or completed")
    the_carrier().calls.cancel(call, status)
    return jsonify(as_twilio_call(call))


def _read() -> Call:
    options, form = the_carrier().options, request.form
    to, sender = tidy_address(form.get("To", "")), tidy_address(form.get("From", ""))
    if not PHONE.fullmatch(to):
        raise Refusal(21211, f"Invalid 'To' Phone Number: {to}")
    if sender not in (*options.named_numbers, *options.quiet_numbers):
        raise Refusal(21210, f"The source phone number provided, {sender}, is not yet verified")
    return Call(
        account_sid=options.account_sid,
        direction="outbound-api",
        sender=sender,
        to=to,
        script=_script(form.get("Twiml", "")),
        status_callback=form.get("StatusCallback"),
        timeout_s=min(form.get("Timeout", 60, type=int), LONGEST_RING_S),
    )


def _script(document: str) -> Script:
    if not document:
        raise Refusal(21205, "Url parameter is required.")
    if len(document) > LONGEST_TWIML:
        raise Refusal(21218, "The Twiml is longer than 4000 characters")
    try:
        return read_script(document)
    except ElementTree.ParseError:
        raise Refusal(12100, "Document parse failure") from None


def _found(sid: str) -> Call:
    call = the_carrier().calls.find(sid)
    if call is None:
        raise not_found(request.path)
    return call

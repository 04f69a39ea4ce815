"""The part of the carrier's REST API that the product uses, as its SDK speaks it."""

import hmac
import socket
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import islice
from urllib.parse import urlencode

from flask import Blueprint, Response, jsonify, request

from evac.simulator.carrier import the_carrier
from evac.simulator.creation import read_creation, tidy_address
from evac.simulator.message import DONE, Message, as_twilio, utc_now
from evac.simulator.options import SIMULATED_ACCOUNTS
from evac.simulator.refusals import Refusal, answer_refusal, not_found

bp = Blueprint("rest", __name__, url_prefix="/2010-04-01/Accounts")
bp.register_error_handler(Refusal, answer_refusal)


@bp.before_request
def authenticate() -> None:
    options, given = the_carrier().options, request.authorization
    account = (request.view_args or {}).get("account_sid", "")
    user, password = (given.username or "", given.password or "") if given else ("", "")
    opens = any(hmac.compare_digest(password.encode(), token.encode()) for token in options.auth_tokens)
    if (
        not account.startswith(SIMULATED_ACCOUNTS)
        or account != options.account_sid
        or user != account
        or not opens
    ):
        raise Refusal(20003, "Authenticate", 401)
    if delay := the_carrier().faults.knobs.delay_ms:
        time.sleep(delay / 1000)


@bp.get("/<account_sid>.json")
def account(account_sid):
    uri = f"/2010-04-01/Accounts/{account_sid}"
    return jsonify(
        sid=account_sid,
        owner_account_sid=account_sid,
        friendly_name="Simulated carrier",
        status="active",
        type="Full",
        uri=f"{uri}.json",
        subresource_uris={"messages": f"{uri}/Messages.json"},
    )


@bp.post("/<account_sid>/Messages.json")
def create(account_sid):
    refuse_by_faults()
    carrier = the_carrier()
    if code := carrier.refuses_with:
        raise Refusal(code, "Refused as the demo desk was told to", 401 if code == 20003 else 400)
    message = read_creation(
        request.form, options=carrier.options, store=carrier.store, network=carrier.network
    )
    answer = as_twilio(message)
    carrier.store.add(message)
    carrier.network.carry(message)
    return answer_accepted(answer)


@bp.get("/<account_sid>/Messages.json")
def index(account_sid):
    size = _number("PageSize", 50, most=1000)
    found = list(islice(_listed(), size + 1))
    page = _number("Page", 0, most=10**9)
    return jsonify(
        messages=[as_twilio(message) for message in found[:size]],
        page=page,
        page_size=size,
        start=page * size,
        end=page * size + max(0, min(len(found), size) - 1),
        uri=_page_uri(page, size, None),
        first_page_uri=_page_uri(0, size, None),
        next_page_uri=_page_uri(page + 1, size, found[size - 1]) if len(found) > size else None,
        previous_page_uri=None,
    )


@bp.get("/<account_sid>/Messages/<sid>.json")
def fetch(account_sid, sid):
    return jsonify(as_twilio(_found(sid)))


@bp.post("/<account_sid>/Messages/<sid>.json")
def update(account_sid, sid):
    message = _found(sid)
    if request.form.get("Status"):
        _cancel(message, request.form["Status"])
    if "Body" in request.form:
        _redact(message, request.form["Body"])
    return jsonify(as_twilio(message))


@bp.delete("/<account_sid>/Messages/<sid>.json")
def delete(account_sid, sid):
    message = _found(sid)
    _require_done(message, "delete")
    the_carrier().store.change(message, deleted=True, body="")
    return "", 204


def refuse_by_faults() -> None:
    """Before anything is taken in."""
    faults = the_carrier().faults
    if faults.strikes("rate_429"):
        raise Refusal(20429, "Too Many Requests", 429)
    if faults.strikes("rate_5xx"):
        raise Refusal(20500, "An internal server error has occurred", 503)


def answer_accepted(answer: dict) -> Response:
    """The text or call is on its way; what the product gets to know about that depends on the faults."""
    faults = the_carrier().faults
    if faults.strikes("rate_500_after_accept"):
        raise Refusal(20500, "An internal server error has occurred", 500)
    if faults.strikes("rate_cut"):
        _cut_connection()
    if faults.strikes("rate_garbage"):
        return Response("<html>It works!</html>", status=201, content_type="application/json")
    response = jsonify(answer)
    response.status_code = 201
    return response


def _cut_connection() -> None:
    connection = request.environ.get("werkzeug.socket")
    if connection is not None:
        connection.shutdown(socket.SHUT_RDWR)


def _found(sid: str) -> Message:
    message = the_carrier().store.find(sid)
    if message is None:
        raise not_found(request.path)
    return message


def _cancel(message: Message, status: str) -> None:
    if status != "canceled":
        raise Refusal(20001, "Invalid Parameter: Status can only be set to canceled")
    if not the_carrier().store.cancel(message):
        raise Refusal(30409, f"Message {message.sid} cannot be canceled: only scheduled messages can be")
    the_carrier().receipts.post(message, "canceled")


def _redact(message: Message, body: str) -> None:
    if body:
        raise Refusal(20001, "Invalid Parameter: Body can only be set to an empty string")
    _require_done(message, "redact")
    the_carrier().store.change(message, body="")


def _require_done(message: Message, act: str) -> None:
    if message.status not in DONE:
        raise Refusal(20009, f"Cannot {act} message {message.sid}: its delivery is not complete", 409)


def _listed() -> Iterator[Message]:
    """The texts the list shows for this request, newest first; the newest lag behind if a knob says so."""
    to, sender = tidy_address(request.args.get("To", "")), tidy_address(request.args.get("From", ""))
    before = _number("PageToken", 0, most=10**9) or None
    visible = utc_now() - timedelta(seconds=the_carrier().faults.knobs.list_lag_s)
    since, until = _window()
    for message in the_carrier().store.newest_first(address=to or sender or None, before=before):
        if message.accepted_at > visible or to not in ("", message.to) or sender not in ("", message.sender):
            continue
        if since and (message.sent_at is None or message.sent_at < since):
            continue
        if until and (message.sent_at is None or message.sent_at >= until):
            continue
        yield message


def _window() -> tuple[datetime | None, datetime | None]:
    """From when and until before when a text must have been sent; both filters include what they name."""
    on, after, before = (_moment(name) for name in ("DateSent", "DateSent>", "DateSent<"))
    if on:
        day = on.replace(hour=0, minute=0, second=0, microsecond=0)
        return day, day + timedelta(days=1)
    if before:
        whole_day = len(request.args["DateSent<"]) == len("2026-01-01")
        before += timedelta(days=1) if whole_day else timedelta(seconds=1)
    return after, before


def _moment(name: str) -> datetime | None:
    given = request.args.get(name)
    if not given:
        return None
    try:
        moment = datetime.fromisoformat(given)
    except ValueError:
        raise Refusal(20001, f"Invalid Parameter: {name}") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=utc_now().tzinfo)


def _page_uri(page: int, size: int, last: Message | None) -> str:
    """The page token is a position, so pages hold still while new texts arrive."""
    keep = {
        name: request.args[name]
        for name in ("To", "From", "DateSent", "DateSent>", "DateSent<")
        if name in request.args
    }
    token = {"PageToken": str(last.position)} if last else {}
    return f"{request.path}?{urlencode(keep | {'PageSize': str(size), 'Page': str(page)} | token)}"


def _number(name: str, default: int, *, most: int) -> int:
    given = request.args.get(name, "")
    return min(max(int(given), 1 if default else 0), most) if given.isascii() and given.isdigit() else default

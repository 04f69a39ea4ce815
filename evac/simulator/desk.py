"""The demo desk: phones to text with, an authenticator, what to try, and the faults of the network."""

import time
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from flask import Blueprint, current_app, jsonify, redirect, render_template, request, url_for

from evac.simulator import checkpoint
from evac.simulator.call import Call
from evac.simulator.carrier import the_carrier
from evac.simulator.creation import tidy_address
from evac.simulator.desk_file import Desk, Phone
from evac.simulator.faults import LIMITS, WrongFault
from evac.simulator.guard import refuse_strangers
from evac.simulator.inbound import NotOurs
from evac.simulator.message import Message, bare

bp = Blueprint("desk", __name__)
bp.before_request(refuse_strangers)

CODE_LASTS_S = 30
SHOWN_IN_LOG = 10
HANDSET_OFF = 30003

FAULTS = (
    ("rate_429", "Refused, 429", "share of texts refused: too many requests"),
    ("rate_5xx", "Refused, 503", "share of texts refused with a server error"),
    ("rate_500_after_accept", "Accepted, then 500", "share accepted, but answered with an error"),
    ("rate_cut", "Accepted, then cut", "share accepted, then the line is cut"),
    ("rate_garbage", "Accepted, garbled", "share accepted, answered with nonsense"),
    ("delay_ms", "Slow answers", "milliseconds before every answer"),
    ("receipt_copies", "Copies of receipts", "how often each receipt comes"),
    ("receipt_shuffle_s", "Receipts late and mixed", "seconds each may be late"),
    ("webhook_drop", "Texts in, lost", "share never posted, only listed"),
    ("list_lag_s", "Lagging list", "seconds until the list shows a text"),
)


@dataclass(frozen=True)
class Line:
    """One text as a phone shows it."""

    message: Message
    parts: list[checkpoint.Part]

    @property
    def from_phone(self) -> bool:
        return self.message.direction == "inbound"

    @property
    def at(self) -> datetime:
        return (self.message.sent_at or self.message.accepted_at).astimezone()

    @property
    def convicts(self) -> int:
        return sum(part.convicts for part in self.parts)


@bp.get("/")
def index():
    desk, carrier = the_desk(), the_carrier()
    typed = tidy_address(request.args.get("number", ""))
    return render_template(
        "desk.html",
        desk=desk,
        phones=[_phone(place, phone, typed) for place, phone in enumerate(desk.phones)],
        senders=_senders(),
        has_whatsapp=bool(carrier.options.whatsapp_numbers),
        codes=_codes(),
        code_lasts_s=CODE_LASTS_S,
        faults=FAULTS,
        limits=LIMITS,
        fill=(request.args.get("phone", type=int), request.args.get("text", "")),
        note=request.args.get("note", ""),
        version=carrier.store.version,
        **_traffic(),
    )


@bp.post("/desk/texts")
def send():
    """A phone sends a text, or a pin by WhatsApp."""
    fields = {"From": request.form.get("from", ""), "To": request.form.get("to", "")}
    if "pin" in request.form:
        fields |= {
            "From": f"whatsapp:{bare(fields['From'])}",
            "To": the_carrier().options.whatsapp_addresses[0],
            "Body": "",
            "Latitude": request.form.get("latitude", ""),
            "Longitude": request.form.get("longitude", ""),
        }
    else:
        fields["Body"] = request.form.get("body", "").strip().replace("\r\n", "\n")
        if fields["To"].startswith("whatsapp:"):
            fields["From"] = f"whatsapp:{bare(fields['From'])}"
    return done(_note_of(fields))


@bp.post("/desk/switches")
def switch():
    """Switch a phone off or on: what is sent to it meanwhile comes back undelivered."""
    off = request.form.get("off") == "1"
    the_carrier().set_phone(tidy_address(request.form.get("from", "")), HANDSET_OFF if off else 0)
    return done("")


@bp.post("/desk/faults")
def set_faults():
    try:
        the_carrier().faults.set({name: request.form.get(name, "") for name in LIMITS})
    except WrongFault as error:
        return done(str(error))
    return done("")


@bp.post("/desk/faults/none")
def mend():
    the_carrier().faults.set({})
    return done("")


@bp.get("/desk/changes")
def changes():
    """What has changed since version ``seen``, as ready parts of the page."""
    store, seen = the_carrier().store, request.args.get("seen", 0, type=int)
    if store.version == seen:
        return "", 204
    numbers = [tidy_address(number) for number in request.args.getlist("phone")]
    version = store.version
    all_of_them = not 0 < seen <= version  # a desk just opened, or one from before a restart
    changed = [number for number in numbers if all_of_them or store.version_of(number) > seen]
    return jsonify(
        version=version,
        threads={number: _thread(number) for number in changed},
        traffic=render_template("traffic.html", **_traffic()),
    )


@bp.get("/desk/codes")
def codes():
    return jsonify(codes=_codes(), seconds_left=CODE_LASTS_S - int(time.time()) % CODE_LASTS_S)


def _thread(number: str) -> str:
    return render_template("thread.html", lines=_lines(number), calls=shown_calls(number))


def shown_calls(number: str) -> list[Call]:
    """What goes on at a phone now; else how its last call ended."""
    calls = the_carrier().calls.of_phone(number)
    return [call for call in calls if not call.is_over] or calls[-1:]


def the_desk() -> Desk:
    return current_app.extensions["desk"]


def _note_of(fields: dict[str, str]) -> str:
    """What to tell the visitor; nothing when all went well."""
    try:
        passed = the_carrier().inbound.receive(fields)
    except NotOurs as error:
        return str(error)
    if passed.answer is None:
        return "The network lost the webhook of this text (fault: texts in, lost)."
    if passed.answer.status == 0:
        return "The product did not answer its webhook. The text waits in the carrier's list."
    return (
        ""
        if passed.answer.status == 200
        else f"The product answered its webhook with {passed.answer.status}."
    )


def done(note: str):
    """Script gets the note; a plain form goes back to the desk."""
    if request.headers.get("Accept") == "application/json":
        return jsonify(note=note)
    typed = request.form.get("from") if request.form.get("typed") else None
    anchor = request.form.get("anchor") or None
    return redirect(url_for("desk.index", note=note or None, number=typed, _anchor=anchor), code=303)


def _phone(place: int, phone: Phone, typed: str) -> dict:
    number = phone.number or typed or "+584225550104"
    carrier = the_carrier()
    return {
        "place": place,
        "calls": shown_calls(number),
        "phone": phone,
        "number": number,
        "off": number in carrier.network.unreachable,
        "lines": _lines(number),
        "to": _usual_sender(phone),
    }


def _lines(number: str) -> list[Line]:
    """Texts this phone holds: what it sent, and what has reached it."""
    return [
        Line(message, checkpoint.parts(message.body))
        for message in the_carrier().store.thread(number)
        if message.direction == "inbound" or message.status in ("delivered", "read")
    ]


def _senders() -> list[tuple[str, str]]:
    options = the_carrier().options
    return [
        *((number, f"Published {number}") for number in options.named_numbers),
        *((number, f"Quiet {number}") for number in options.quiet_numbers),
        *((address, f"WhatsApp {bare(address)}") for address in options.whatsapp_addresses),
    ]


def _usual_sender(phone: Phone) -> str:
    options = the_carrier().options
    pools = {"quiet": options.quiet_numbers, "whatsapp": options.whatsapp_addresses}
    return (pools.get(phone.to) or options.named_numbers or options.senders)[0]


def _codes() -> list[str]:
    return [officer.code() for officer in the_desk().officers]


def _traffic() -> dict:
    carrier = the_carrier()
    latest = [Line(message, []) for message in islice(carrier.store.newest_first(), SHOWN_IN_LOG)]
    return {
        "latest": latest,
        "calls": list(islice(carrier.calls.newest_first(), SHOWN_IN_LOG // 2)),
        "counts": carrier.store.counts(),
        "knobs": carrier.faults.as_dict(),
        "struck": carrier.faults.struck,
    }

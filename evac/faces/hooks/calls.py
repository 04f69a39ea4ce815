"""Calls: inbound ones are rejected unbilled and kept; ours to duty phones tell here what became of them."""

from flask import Blueprint, abort, request
from werkzeug import Request

from evac.db.group_commit import Row
from evac.duty.acknowledge import acknowledge_by_call
from evac.duty.rings import note_call
from evac.duty.words import AGAIN, THANKS, spoken
from evac.faces.hooks.genuine import ANY_METHOD, genuine_channel
from evac.faces.support import Services, services
from evac.messaging import inbox
from evac.messaging.channel import Accepted
from evac.messaging.voice import CallEvent, CallReport, VoiceChannel

bp = Blueprint("calls", __name__)


@bp.route("/twilio/calls", methods=ANY_METHOD, provide_automatic_options=False)
def call():
    return take(services(), request)


def take(ours: Services, asked: Request) -> Accepted:
    _, form = genuine_channel(ours, asked, "twilio")
    voice = ours.voices.get("twilio")
    if voice is None:
        abort(403)
    if ring_uid := asked.args.get("ring"):
        return _told(ours, voice, ring_uid, voice.read_report(form))
    row = inbox.sealed_row(ours.vault, voice.read_call(form), at=ours.clock())
    ours.database.grouped(Row(inbox.KEEP, row))  # returns after the commit
    return voice.rejected


def _told(ours: Services, voice: VoiceChannel, ring_uid: str, report: CallReport) -> Accepted:
    """Acted on here and not by the dispatcher: that one is dead may be what the phone rings for."""
    language = spoken(ours.operation.default_language)
    with ours.database.writing() as session:
        now = ours.clock()
        if report.event is not CallEvent.DIGIT:
            note_call(session, ring_uid, report, now=now)
            return voice.accepted
        taken = acknowledge_by_call(session, ring_uid, report.digit or "", now=now)
    if taken:
        return voice.goodbye(THANKS[language], language)
    return voice.ask_again(ring_uid, AGAIN[language], language)

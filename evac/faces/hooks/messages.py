"""Texts in: SMS and WhatsApp."""

from flask import Blueprint, request
from werkzeug import Request

from evac.db.group_commit import Row
from evac.faces.hooks.genuine import ANY_METHOD, genuine_channel
from evac.faces.support import Services, services
from evac.messaging import inbox
from evac.messaging.channel import Accepted

bp = Blueprint("messages", __name__)


@bp.route("/twilio/messages", methods=ANY_METHOD, provide_automatic_options=False)
def message():
    return take(services(), request)


def take(ours: Services, asked: Request) -> Accepted:
    channel, form = genuine_channel(ours, asked, "twilio")
    row = inbox.sealed_row(ours.vault, channel.read(form), at=ours.clock())
    ours.database.grouped(Row(inbox.KEEP, row))  # returns after the commit
    return channel.accepted

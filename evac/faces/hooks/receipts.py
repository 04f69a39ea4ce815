"""What the carrier says became of a text of ours."""

from functools import partial

from flask import Blueprint

from evac.faces.hooks.genuine import ANY_METHOD, genuine_channel
from evac.faces.support import services
from evac.messaging import receipts

bp = Blueprint("receipts", __name__)


@bp.route("/twilio/receipts/<attempt_uid>", methods=ANY_METHOD, provide_automatic_options=False)
def receipt(attempt_uid: str):
    ours = services()
    channel, form = genuine_channel(ours, "twilio")
    told = channel.read_receipt(attempt_uid, form)
    if told is not None:
        ours.database.grouped(partial(receipts.keep, receipt=told, at=ours.clock()))
    return channel.accepted

"""What the carrier says became of a text of ours."""

from flask import Blueprint, request
from werkzeug import Request

from evac.db.group_commit import Row
from evac.faces.hooks.genuine import ANY_METHOD, genuine_channel
from evac.faces.support import Services, services
from evac.messaging import receipts
from evac.messaging.channel import Accepted

bp = Blueprint("receipts", __name__)


@bp.route("/twilio/receipts/<attempt_uid>", methods=ANY_METHOD, provide_automatic_options=False)
def receipt(attempt_uid: str):
    return take(services(), request, attempt_uid)


def take(ours: Services, asked: Request, attempt_uid: str) -> Accepted:
    channel, form = genuine_channel(ours, asked, "twilio")
    told = channel.read_receipt(attempt_uid, form)
    if told is not None:
        ours.database.grouped(Row(receipts.KEEP, receipts.row_of(told, at=ours.clock())))
    return channel.accepted

"""Texts to parties, newest first."""

from datetime import datetime
from typing import Any

from marshmallow import ValidationError
from sqlalchemy.orm import Session

from evac.broadcasts.queries import get as get_broadcast
from evac.broadcasts.queries import uids
from evac.faces.api import examples
from evac.faces.api.blueprint import ApiBlueprint
from evac.faces.api.log import log_look
from evac.faces.api.schemas import NOT_A_CURSOR, OutgoingListSchema, OutgoingQuerySchema
from evac.faces.api.shown import shown
from evac.faces.guard import acting
from evac.faces.support import services
from evac.kernel.case_codes import normal_case_code
from evac.messaging.models import Outgoing
from evac.messaging.queries import find_outgoing, newest_outgoing
from evac.people.models import Party
from evac.roster.queries import get_row

bp = ApiBlueprint("outgoing", __name__)


@bp.route("/outgoing", tags=["outgoing"])
@bp.arguments(OutgoingQuerySchema, location="query")
@bp.response(200, OutgoingListSchema, description="A page of texts", example=examples.OUTGOING)
@bp.refuses(401, 403, 404, 422)
@bp.doc(operationId="getOutgoing")
def index(query: dict[str, Any]):
    """Texts to parties, newest first

    To one party, of one broadcast, or else to all in the officer's reach. Whom a text went to is not told.
    """
    see, reach = shown(), acting().reach
    with services().database.reading() as session:
        party = _party(session, query.get("case_code"), see.now)
        before = _text(session, query.get("cursor"))
        texts, more = newest_outgoing(
            session,
            party=party,
            zone=reach.zone,
            broadcast_id=_broadcast_id(session, query.get("broadcast")),
            before=before,
            limit=query["limit"],
        )
        subject = f"party:{party.case_code}" if party else None
        called = uids(session, (text.broadcast_id for text in texts))
        items = [see.outgoing(session, text, called) for text in texts]
    log_look("outgoing.view", subject=subject, texts=len(items))
    return {"items": items, "next": items[-1]["id"] if more else None}


def _party(session: Session, case_code: str | None, now: datetime) -> Party | None:
    if case_code is None:
        return None
    return get_row(session, normal_case_code(case_code) or "", now=now, scope=acting().reach.zone).party


def _broadcast_id(session: Session, uid: str | None) -> int | None:
    return get_broadcast(session, uid).id if uid else None


def _text(session: Session, cursor: str | None) -> Outgoing | None:
    if cursor is None:
        return None
    text = find_outgoing(session, cursor)
    if text is None:
        raise ValidationError(NOT_A_CURSOR, "cursor")
    return text

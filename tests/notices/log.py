"""Notices as tests need them published."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from evac.broadcasts.models import Broadcast
from evac.notices.models import Notice, NoticeKind
from evac.notices.publish import publish
from evac.notices.schemas import NoticeDetails
from tests.factories import NOON, make_officer

WORDS = {
    "en": {
        "headline": "Leave Venezuela now by commercial flight",
        "description": "Flights have resumed. Do not travel by road to the western border.",
        "instruction": "Buy a ticket yourself & text us the date.",
    },
    "es": {
        "headline": "Salga ya de Venezuela en vuelo comercial",
        "description": "Los vuelos se reanudaron.\nNo viaje por tierra a la frontera occidental.",
        "instruction": "Compre usted el boleto y díganos la fecha.",
    },
}


def make_notice(
    session: Session, *, now: datetime = NOON, broadcast: Broadcast | None = None, **fields: Any
) -> Notice:
    given: dict[str, Any] = {"stage": "leave-now", "texts": WORDS, "zones": ("CAP",)}
    officer_id = fields.pop("officer_id", None) or make_officer(session).id
    broadcast_id = broadcast.id if broadcast else None
    details = NoticeDetails(**given | fields)
    return publish(session, details, broadcast_id=broadcast_id, officer_id=officer_id, now=now)


def make_log(session: Session) -> list[Notice]:
    """An alert, its update, the update's cancellation, and an alert that holds."""
    hour = timedelta(hours=1)
    alert = make_notice(session)
    update = make_notice(session, kind=NoticeKind.UPDATE, refers_to=alert.number, now=NOON + hour)
    cancel = make_notice(session, kind=NoticeKind.CANCEL, refers_to=update.number, now=NOON + 2 * hour)
    other = make_notice(
        session, stage="stand-fast", zones=[], now=NOON + 3 * hour, expires_at=NOON + 9 * hour
    )
    return [alert, update, cancel, other]

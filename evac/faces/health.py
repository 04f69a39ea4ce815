"""Whether this deployment lives and is ready: for load balancers and operators; no personal data."""

from datetime import datetime, timedelta

from flask import Blueprint, Flask, jsonify
from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from evac.db.database import ReadOnly
from evac.db.gate import GateStuck
from evac.db.migrate import current_revision, expected_revision
from evac.faces.support import services
from evac.kernel.errors import EvacError
from evac.messaging.clock_back import last_beat
from evac.messaging.holds import find_hold
from evac.messaging.models import Incoming, InState

STALE_AFTER = timedelta(seconds=15)  # the dispatcher's heart beats every second
WRITABLE_WITHIN = 2.0  # seconds; a writer's turn comes in milliseconds
UNANSWERED_AFTER = timedelta(seconds=5)

bp = Blueprint("health", __name__)


def set_up(app: Flask) -> None:
    app.register_blueprint(bp)


@bp.get("/healthz")
def healthz():
    """The process answers; says nothing of the rest."""
    return jsonify(status="ok")


@bp.get("/readyz")
def readyz():
    """200 only when a text that comes in now would be kept and answered."""
    problems = _problems(services().clock())
    return jsonify(
        status="ready" if not problems else "not ready", problems=problems
    ), 503 if problems else 200


def _problems(now: datetime) -> list[str]:
    try:
        if current_revision(services().database) != expected_revision():
            return ["schema revision is not the expected one: run python -m evac db upgrade"]
        with services().database.reading() as session:
            return [
                *_writing_problems(),
                *_key_problems(),
                *_dispatcher_problems(session, now),
                *_waiting_problems(session, now),
                *_hold_problems(session),
            ]
    except (SQLAlchemyError, EvacError) as error:
        return [f"database: {type(error).__name__}"]


def _writing_problems() -> list[str]:
    """What comes in now could be kept; the other findings still come from what can be read."""
    try:
        services().database.require_writable(within=WRITABLE_WITHIN)
    except (GateStuck, ReadOnly):
        return [
            "the database cannot be written to: look for a suspended process that holds the writer's turn"
        ]
    return []


def _key_problems() -> list[str]:
    vault, cell = services().vault, {"table": "health", "column": "probe", "uid": "0"}
    try:
        vault.open(vault.seal("probe", **cell), **cell)
    except EvacError:
        return ["the key ring does not open what it seals"]
    return []


def _dispatcher_problems(session: Session, now: datetime) -> list[str]:
    newest = last_beat(session, now=now)
    if newest is None:
        return ["no dispatcher has ever run: start python -m evac dispatch"]
    if now - newest > STALE_AFTER:
        return [f"the dispatcher was last alive {int((now - newest).total_seconds())} s ago"]
    return []


def _waiting_problems(session: Session, now: datetime) -> list[str]:
    oldest = session.scalar(select(func.min(Incoming.received_at)).where(Incoming.state == InState.WAITING))
    if oldest is not None and now - oldest > UNANSWERED_AFTER:
        return [f"a text has waited {int((now - oldest).total_seconds())} s for an answer"]
    return []


def _hold_problems(session: Session) -> list[str]:
    hold = find_hold(session)
    if hold is None:
        return []
    return [
        f"nothing is sent since {hold.began_at:%H:%M} UTC ({hold.reason}): a lead releases it in the console"
    ]

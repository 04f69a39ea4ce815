"""Prometheus metrics: counts, ages and durations only; for this machine, and for those with a token."""

import os
import time
from ipaddress import ip_address

from flask import Blueprint, Flask, Response, abort, g, request
from prometheus_client import (
    CONTENT_TYPE_LATEST,
    REGISTRY,
    CollectorRegistry,
    Gauge,
    Histogram,
    generate_latest,
    multiprocess,
)
from sqlalchemy import func, select

from evac.faces.support import services
from evac.messaging.clock_back import last_beat
from evac.messaging.models import Incoming, InState, Outgoing
from evac.officers.tokens import officer_for_token
from evac.triage.counts import counts_by_band

REQUESTS = Histogram("evac_request_seconds", "Time to answer a request.", ["endpoint", "method", "status"])

_PASSED_ON = ("X-Forwarded-For", "Forwarded", "X-Real-IP")

bp = Blueprint("metrics", __name__)


def set_up(app: Flask) -> None:
    app.register_blueprint(bp)
    app.before_request(_start)
    app.after_request(_observe)


@bp.get("/metrics")
def metrics():
    if not (_is_asked_on_this_machine() or _is_asked_by_an_officers_machine()):
        abort(404)
    registry: CollectorRegistry = REGISTRY
    if os.environ.get("PROMETHEUS_MULTIPROC_DIR"):
        registry = CollectorRegistry()
        multiprocess.MultiProcessCollector(registry)
    return Response(
        generate_latest(registry) + generate_latest(_from_database()), mimetype=CONTENT_TYPE_LATEST
    )


def _is_asked_on_this_machine() -> bool:
    """Not by a proxy here that passes strangers on: how many alarms wait is nobody's business."""
    if any(name in request.headers for name in _PASSED_ON):
        return False
    try:
        return ip_address(request.remote_addr or "").is_loopback
    except ValueError:
        return False


def _is_asked_by_an_officers_machine() -> bool:
    token = request.authorization.token if request.authorization else None
    with services().database.reading() as session:
        return bool(token) and officer_for_token(session, str(token), services().clock()) is not None


def _from_database() -> CollectorRegistry:
    """What the database knows, the same whichever process is asked."""
    registry = CollectorRegistry()
    waiting = Gauge("evac_incoming_waiting", "Texts not answered yet.", registry=registry)
    oldest = Gauge("evac_incoming_oldest_seconds", "Age of the oldest of them.", registry=registry)
    outgoing = Gauge("evac_outgoing", "Texts out by state.", ["state"], registry=registry)
    parties = Gauge("evac_parties", "Parties on the roster by band.", ["band"], registry=registry)
    heart = Gauge("evac_dispatcher_age_seconds", "Since a dispatcher was last alive.", registry=registry)
    now = services().clock()
    with services().database.reading() as session:
        count, since = session.execute(
            select(func.count(), func.min(Incoming.received_at)).where(Incoming.state == InState.WAITING)
        ).one()
        waiting.set(count)
        oldest.set((now - since).total_seconds() if since else 0)
        for state, number in session.execute(select(Outgoing.state, func.count()).group_by(Outgoing.state)):
            outgoing.labels(state.value).set(number)
        for band, number in counts_by_band(session).items():
            parties.labels(str(band)).set(number)
        alive = last_beat(session, now=now)
        heart.set((now - alive).total_seconds() if alive else float("inf"))
    return registry


def _start() -> None:
    g.started = time.perf_counter()


def _observe(response: Response) -> Response:
    if "started" in g:
        spent = time.perf_counter() - g.started
        REQUESTS.labels(request.endpoint or "none", request.method, response.status_code).observe(spent)
    return response

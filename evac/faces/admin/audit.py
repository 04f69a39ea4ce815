"""The log, newest first, for auditors. It names officers and codes, never citizens."""

from collections.abc import Iterable

from flask import Blueprint, render_template, request
from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.audit.queries import newest_entries
from evac.broadcasts.models import Broadcast
from evac.faces.support import services
from evac.officers.queries import display_names, display_names_by_uid

ROWS = 50

bp = Blueprint("audit", __name__)


@bp.get("/audit")
def index():
    before = request.args.get("before", type=int)
    with services().database.reading() as session:
        entries = newest_entries(session, before=before, limit=ROWS + 1)
        broadcasts = _broadcasts(session, [entry.subject for entry in entries])
        writers = [one.created_by for one in broadcasts.values()]
        acting = [entry.officer_id for entry in entries if entry.officer_id]
        names = display_names(session, [*acting, *writers])
        return render_template(
            "admin/audit.html",
            entries=entries[:ROWS],
            names=names,
            names_by_uid=display_names_by_uid(session),
            broadcasts=broadcasts,
            head=entries[0].hash.hex() if entries and before is None else None,
            older=entries[ROWS - 1].number if len(entries) > ROWS else None,
        )


def _broadcasts(session: Session, subjects: Iterable[str | None]) -> dict[str, Broadcast]:
    """Those that these rows are about, by the subject that stands in them."""
    prefix = "broadcast:"
    uids = {one.removeprefix(prefix) for one in subjects if one and one.startswith(prefix)}
    found = session.scalars(select(Broadcast).where(Broadcast.uid.in_(uids)))
    return {f"{prefix}{one.uid}": one for one in found}

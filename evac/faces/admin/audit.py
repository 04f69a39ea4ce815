"""The log, newest first, for auditors. It names officers and codes, never citizens."""

from flask import Blueprint, render_template, request

from evac.audit.queries import newest_entries
from evac.faces.support import services
from evac.officers.queries import display_names, display_names_by_uid

ROWS = 50

bp = Blueprint("audit", __name__)


@bp.get("/audit")
def index():
    before = request.args.get("before", type=int)
    with services().database.reading() as session:
        entries = newest_entries(session, before=before, limit=ROWS + 1)
        names = display_names(session, [entry.officer_id for entry in entries if entry.officer_id])
        return render_template(
            "admin/audit.html",
            entries=entries[:ROWS],
            names=names,
            names_by_uid=display_names_by_uid(session),
            head=entries[0].hash.hex() if entries and before is None else None,
            older=entries[ROWS - 1].number if len(entries) > ROWS else None,
        )

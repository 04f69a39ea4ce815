"""Open cases of the desk, soonest due first."""

from dataclasses import dataclass
from datetime import datetime

from flask import Blueprint, render_template, request
from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.audit.append import record
from evac.cases.models import Case
from evac.cases.queries import count_overdue, open_cases
from evac.db.sealed import unseal
from evac.faces.guard import signed_in
from evac.faces.staff.frame import Frame
from evac.faces.staff.speech import speech
from evac.faces.support import services
from evac.officers.queries import display_names
from evac.roster.rows import Row, opened
from evac.triage.models import RosterEntry

bp = Blueprint("cases", __name__)
SHOWN = 100


@dataclass(frozen=True, repr=False)
class CaseRow:
    case: Case
    row: Row
    owner: str | None
    next_action: str | None


@bp.get("/cases")
def index():
    now = services().clock()
    officer = signed_in()
    mine = request.args.get("owner") == "me"
    with services().database.writing() as session:
        owner_id = officer.officer_id if mine else None
        found = open_cases(session, owner_id=owner_id, zone=officer.reach.zone, limit=SHOWN)
        rows = _opened(session, found, now)
        overdue = count_overdue(session, now, zone=officer.reach.zone)
        record(session, "cases.view", at=now, officer_id=officer.officer_id, details={"rows": len(rows)})
    return render_template(
        "staff/cases.html", f=Frame(speech(), now), rows=rows, overdue=overdue, mine=mine, shown=SHOWN
    )


def _opened(session: Session, cases, now: datetime) -> list[CaseRow]:
    wanted = select(RosterEntry).where(RosterEntry.party_id.in_([case.party_id for case in cases]))
    rows = {row.party.id: row for row in opened(session, session.scalars(wanted).all(), now)}
    names = display_names(session, [case.owner_id for case in cases if case.owner_id])
    redacted = signed_in().reach.redacted
    return [
        CaseRow(
            case,
            rows[case.party_id],
            names.get(case.owner_id or 0),
            None if redacted else unseal(session, case, "next_action"),
        )
        for case in cases
    ]

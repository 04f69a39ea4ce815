"""Reports about parties, passed on by machines or told to an officer."""

from dataclasses import replace

from evac.checkins.schemas import CheckInDetails
from evac.faces.api import examples
from evac.faces.api.blueprint import ApiBlueprint
from evac.faces.api.log import log
from evac.faces.api.schemas import RecordedSchema, Reported, ReportSchema
from evac.faces.guard import acting
from evac.faces.support import services
from evac.kernel.case_codes import normal_case_code
from evac.kernel.source import Source
from evac.officers.roles import Permission
from evac.records.receive import receive_report
from evac.roster.queries import get_row

bp = ApiBlueprint("checkins", __name__)


@bp.route("/checkins", methods=["POST"], tags=["checkins"])
@bp.arguments(ReportSchema, examples=examples.REPORTS, description="The report, and whose it is")
@bp.response(201, RecordedSchema, description="Kept, and what became of it", example=examples.RECORDED)
@bp.refuses(400, 401, 403, 404, 413, 415, 422)
@bp.doc(operationId="reportCheckIn")
def create(reported: Reported):
    """Report how a party is

    The worst of `status` and what `words` say counts. A report is always kept; it lowers a distress only
    where the reporter may. Sent again with the same `submission` it is kept once.
    """
    now, officer = services().clock(), acting()
    code = normal_case_code(reported.case_code) or ""
    source = reported.source if officer.may(Permission.WRITE_PARTY) else Source.API
    with services().database.writing() as session:
        party = get_row(session, code, now=now, scope=officer.reach.zone).party
        recorded = receive_report(
            session,
            party,
            _named_here(reported.checkin, code),
            ground=services().ground,
            source=source,
            now=now,
            officer_id=officer.officer_id,
        )
        log(session, "checkin.report", subject=f"party:{code}", source=source.value)
    return {
        "case_code": code,
        "status": recorded.status,
        "lowered": recorded.lowered,
        "conflict": not recorded.checkin.applied,
        "at": recorded.checkin.at,
    }


def _named_here(checkin: CheckInDetails, case_code: str) -> CheckInDetails:
    """A caller's own id says nothing beyond its token and this party: others may count from 1 too."""
    if checkin.submission is None:
        return checkin
    return replace(checkin, submission=f"api {acting().token_id} {case_code} {checkin.submission}")

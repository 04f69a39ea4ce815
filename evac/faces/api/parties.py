"""One party by its case code, or those that fit what a caller says."""

from marshmallow import ValidationError
from sqlalchemy.orm import Session

from evac.faces.api import examples
from evac.faces.api.blueprint import ApiBlueprint
from evac.faces.api.log import log_look
from evac.faces.api.schemas import PartyListSchema, PartySchema, SearchSchema
from evac.faces.api.shown import shown
from evac.faces.guard import acting
from evac.faces.support import services
from evac.kernel.case_codes import normal_case_code
from evac.kernel.phone import normal_phone
from evac.operation.current import operation_of
from evac.people.fields import UNREADABLE_PHONE
from evac.people.queries import parties_by_document, parties_by_phone
from evac.roster.names import party_ids_by_name, rows_of
from evac.roster.queries import get_row

bp = ApiBlueprint("parties", __name__)


@bp.route("/parties/<case_code>", tags=["parties"], parameters=[examples.CASE_CODE])
@bp.response(200, PartySchema, description="The party", example=examples.PARTY)
@bp.refuses(401, 403, 404)
@bp.doc(operationId="getParty")
def show(case_code: str):
    """One party"""
    see = shown()
    with services().database.reading() as session:
        row = get_row(session, normal_case_code(case_code) or "", now=see.now, scope=acting().reach.zone)
        party = see.party(row)
    log_look("party.view", subject=f"party:{party['case_code']}")
    return party


@bp.route("/parties/search", methods=["POST"], tags=["parties"])
@bp.arguments(SearchSchema, examples=examples.SEARCHES, description="Exactly one of the three")
@bp.response(200, PartyListSchema, description="Parties that fit, at most 50", example=examples.FOUND)
@bp.refuses(400, 401, 403, 413, 415, 422)
@bp.doc(operationId="searchParties")
def search(asked: dict[str, str]):
    """Parties that fit what a caller says

    Most urgent first, closed ones too. Not for roles that see no names and numbers: answers would tell them.
    """
    see = shown()
    [(by, value)] = asked.items()
    with services().database.reading() as session:
        rows = rows_of(session, _FINDERS[by](session, value), now=see.now, scope=acting().reach.zone)
        items = [see.party(row) for row in rows]
    log_look("roster.search", by=by, rows=len(items))
    return {"items": items, "next": None}


def _by_phone(session: Session, phone: str) -> list[int]:
    number = normal_phone(phone, operation_of(session).phone_region)
    if number is None:
        raise ValidationError(UNREADABLE_PHONE, "phone")
    return [party.id for party in parties_by_phone(session, number)]


def _by_document(session: Session, document: str) -> list[int]:
    return [party.id for party in parties_by_document(session, document)]


_FINDERS = {"phone": _by_phone, "document": _by_document, "name": party_ids_by_name}

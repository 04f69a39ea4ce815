"""The roster, page by page, most urgent first."""

from dataclasses import replace

from marshmallow import ValidationError
from sqlalchemy.orm import Session

from evac.faces.api import examples
from evac.faces.api.blueprint import ApiBlueprint
from evac.faces.api.log import log_look
from evac.faces.api.schemas import PartyListSchema, RosterQuery, RosterQuerySchema
from evac.faces.api.shown import shown
from evac.faces.guard import acting
from evac.faces.support import services
from evac.kernel.errors import NotFound
from evac.officers.queries import get_officer_by_uid
from evac.roster.filters import MINE, NOBODY, Filters
from evac.roster.queries import page

bp = ApiBlueprint("roster", __name__)


@bp.route("/roster", tags=["roster"])
@bp.arguments(RosterQuerySchema, location="query")
@bp.response(200, PartyListSchema, description="A page of the roster", example=examples.PARTIES)
@bp.refuses(401, 403, 422)
@bp.doc(operationId="getRoster")
def index(query: RosterQuery):
    """The roster, most urgent first

    Filters are those of the roster page and hold together. A liaison sees parties of one zone.
    """
    see = shown()
    with services().database.reading() as session:
        filters = _within_reach(session, query.filters)
        found = page(session, filters, now=see.now, after=query.cursor, limit=query.limit, contacts=True)
        items = [see.party(row) for row in found.rows]
    log_look("roster.view", rows=len(items), filter=filters.arguments())
    return {"items": items, "next": str(found.next) if found.next else None}


def _within_reach(session: Session, filters: Filters) -> Filters:
    return replace(filters, scope=acting().reach.zone, owner_id=_owner_id(session, filters.owner))


def _owner_id(session: Session, owner: str | None) -> int | None:
    if owner is None or owner == NOBODY:
        return None
    if owner == MINE:
        return acting().officer_id
    try:
        return get_officer_by_uid(session, owner).id
    except NotFound as error:
        raise ValidationError(str(error), "owner") from None

"""Broadcasts: drafted, edited and submitted by machines; approved by a second officer in the console only."""

from typing import Any

from marshmallow import ValidationError
from sqlalchemy.orm import Session

from evac.broadcasts import draft, submit
from evac.broadcasts.models import Broadcast
from evac.broadcasts.queries import get, page, tally
from evac.broadcasts.schemas import BroadcastDetails, audience_of, stored
from evac.broadcasts.states import Action, can
from evac.broadcasts.words import words_of
from evac.faces.api import examples
from evac.faces.api.blueprint import ApiBlueprint
from evac.faces.api.broadcast_schemas import (
    BroadcastDraftSchema,
    BroadcastListSchema,
    BroadcastShownSchema,
    BroadcastsQuery,
    BroadcastsQuerySchema,
)
from evac.faces.api.log import log
from evac.faces.api.schemas import NOT_A_CURSOR
from evac.faces.guard import acting
from evac.faces.support import services
from evac.kernel.errors import NotFound

bp = ApiBlueprint("broadcasts", __name__)
SHOWN = {"description": "The broadcast", "example": examples.BROADCAST}
WRITTEN = {"description": "All of it: what is left out is emptied", "examples": examples.DRAFTS}


@bp.route("/broadcasts", tags=["broadcasts"])
@bp.arguments(BroadcastsQuerySchema, location="query")
@bp.response(200, BroadcastListSchema, description="A page of broadcasts", example=examples.BROADCASTS)
@bp.refuses(401, 403, 422)
@bp.doc(operationId="getBroadcasts")
def index(query: BroadcastsQuery):
    """Broadcasts, newest first"""
    with services().database.reading() as session:
        before = _cursor(session, query.cursor)
        found = page(session, states=query.states, before_id=before, limit=query.limit + 1)
        items = [_listed(session, broadcast) for broadcast in found[: query.limit]]
    return {"items": items, "next": items[-1]["id"] if len(found) > query.limit else None}


@bp.route("/broadcasts", methods=["POST"], tags=["broadcasts"])
@bp.arguments(BroadcastDraftSchema, **WRITTEN)
@bp.response(201, BroadcastShownSchema, **SHOWN)
@bp.refuses(400, 401, 403, 413, 415, 422)
@bp.doc(operationId="draftBroadcast")
def create(details: BroadcastDetails):
    """Draft a broadcast

    A draft is kept half done; `problems` says what is missing before it can be submitted. The token's officer
    counts as its writer and so can never approve it.
    """
    now, officer_id = services().clock(), acting().officer_id
    with services().database.writing() as session:
        broadcast = draft.create(session, details, officer_id=officer_id, now=now)
        shown = _written(session, broadcast, "create")
    return shown, 201, {"Location": f"/api/v1/broadcasts/{shown['id']}"}


@bp.route("/broadcasts/<id>", tags=["broadcasts"], parameters=[examples.BROADCAST_ID])
@bp.response(200, BroadcastShownSchema, **SHOWN)
@bp.refuses(401, 403, 404)
@bp.doc(operationId="getBroadcast")
def show(id: str):
    """One broadcast, with its words and its tallies"""
    with services().database.reading() as session:
        return _shown(session, get(session, id))


@bp.route("/broadcasts/<id>", methods=["PUT"], tags=["broadcasts"], parameters=[examples.BROADCAST_ID])
@bp.arguments(BroadcastDraftSchema, **WRITTEN)
@bp.response(200, BroadcastShownSchema, **SHOWN)
@bp.refuses(400, 401, 403, 404, 409, 413, 415, 422)
@bp.doc(operationId="editBroadcast")
def edit(details: BroadcastDetails, id: str):
    """Write a broadcast anew

    Possible until its first text leaves. It is a draft again: what was frozen or approved is void.
    """
    now, officer_id = services().clock(), acting().officer_id
    with services().database.writing() as session:
        broadcast = get(session, id)
        draft.edit(session, broadcast, details, officer_id=officer_id, now=now)
        return _written(session, broadcast, "edit")


@bp.route(
    "/broadcasts/<id>/submission",
    methods=["POST"],
    tags=["broadcasts"],
    parameters=[examples.BROADCAST_ID],
)
@bp.response(202, BroadcastShownSchema, description="Taken in", example=examples.SUBMITTED)
@bp.refuses(401, 403, 404, 409, 422)
@bp.doc(operationId="submitBroadcast")
def create_submission(id: str):
    """Submit a broadcast

    Its words and its audience are frozen: `freezing`, and a moment later `submitted`. Then another officer
    may approve it, in the console only. Nothing is sent by this.
    """
    now, officer_id = services().clock(), acting().officer_id
    with services().database.writing() as session:
        broadcast = get(session, id)
        submit.submit(session, broadcast, officer_id=officer_id, now=now)
        return _written(session, broadcast, "submit")


def _written(session: Session, broadcast: Broadcast, act: str) -> dict[str, Any]:
    """The verb has logged the officer; this says that it was a machine with that officer's token."""
    log(session, "broadcast.by-token", subject=f"broadcast:{broadcast.uid}", did=act)
    # The words just written are read back as they stand.
    session.flush()
    return _shown(session, broadcast)


def _listed(session: Session, broadcast: Broadcast) -> dict[str, Any]:
    counted = tally(session, broadcast)
    return {
        "id": broadcast.uid,
        "state": broadcast.state,
        "stage": broadcast.stage,
        "recipients": counted.recipients,
        "tallies": dict(counted.counts),
        "created_at": broadcast.created_at,
    }


def _shown(session: Session, broadcast: Broadcast) -> dict[str, Any]:
    counted = tally(session, broadcast)
    said = words_of(session, broadcast).items()
    return _listed(session, broadcast) | {
        "audience": stored(audience_of(broadcast)),
        "reach": broadcast.reach,
        "valid_until": broadcast.valid_until,
        "deadline_at": broadcast.deadline_at,
        "variants": [{"language": one[0], "wording": one[1], "body": body} for one, body in said],
        "excluded": dict(counted.excluded),
        "pointed": counted.pointed,
        "cannot_be_recalled": counted.cannot_be_recalled,
        "problems": _problems(session, broadcast),
    }


def _problems(session: Session, broadcast: Broadcast) -> dict[str, list[str]]:
    if not can(Action.SUBMIT, broadcast.state):
        return {}
    return submit.problems(session, broadcast, now=services().clock())


def _cursor(session: Session, uid: str | None) -> int | None:
    try:
        return get(session, uid).id if uid else None
    except NotFound:
        raise ValidationError(NOT_A_CURSOR, "cursor") from None

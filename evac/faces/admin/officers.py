"""Officers: who there is, adding one, taking access away. Every visit takes a fresh code."""

from flask import Blueprint, redirect, render_template, request
from marshmallow import ValidationError
from sqlalchemy.orm import Session

from evac.audit.append import record
from evac.db.sealed import unseal
from evac.faces.guard import signed_in
from evac.faces.staff.account import ask_for_proof
from evac.faces.support import services
from evac.kernel.errors import NotFound
from evac.kernel.wording import Front
from evac.officers import disable as access
from evac.officers.enrol import AlreadyThere, add_officer, invite
from evac.officers.models import Role
from evac.officers.queries import display_name, get_officer_by_uid, officers
from evac.officers.schemas import NewOfficer, NewOfficerForm
from evac.officers.tokens import live_tokens, revoke_token

bp = Blueprint("officers", __name__, url_prefix="/officers")


@bp.before_request
def require_proof():
    """Who can add officers can add two leads: an unlocked, unwatched screen must not be enough."""
    return None if signed_in().has_proved(services().clock()) else ask_for_proof("/admin/officers")


@bp.get("")
def index():
    with services().database.writing() as session:
        return _page(session)


@bp.post("")
def create():
    with services().database.writing() as session:
        try:
            new: NewOfficer = _form().load(request.form.to_dict())
            officer = add_officer(session, new, now=services().clock(), by=_me())
        except ValidationError as error:
            return _page(session, errors=error.normalized_messages()), 422
        except AlreadyThere as error:
            return _page(session, errors={"email": [str(error)]}), 422
        return _page(session, link=_link(invite(session, officer, now=services().clock(), by=_me())))


@bp.post("/<uid>/link")
def start_over(uid: str):
    with services().database.writing() as session:
        officer = get_officer_by_uid(session, uid)
        token = access.start_over(session, officer, now=services().clock(), by=_me())
        return _page(session, link=_link(token))


@bp.post("/<uid>/disablement")
def disable(uid: str):
    with services().database.writing() as session:
        access.disable(session, get_officer_by_uid(session, uid), now=services().clock(), by=_me())
    return redirect("/admin/officers", code=303)


@bp.post("/<uid>/enablement")
def enable(uid: str):
    with services().database.writing() as session:
        access.enable(session, get_officer_by_uid(session, uid), now=services().clock(), by=_me())
    return redirect("/admin/officers", code=303)


@bp.post("/<uid>/token-revocations")
def create_token_revocation(uid: str):
    """Take back one token; what was done with it stays in the log as its officer's."""
    with services().database.writing() as session:
        officer = get_officer_by_uid(session, uid)
        chosen = [one for one in live_tokens(session, officer) if str(one.id) == request.form.get("token")]
        if not chosen:
            raise NotFound("token")
        revoke_token(session, chosen[0], now=services().clock(), by=_me())
    return redirect("/admin/officers", code=303)


def _me() -> int:
    return signed_in().officer_id


def _form() -> NewOfficerForm:
    return NewOfficerForm(frozenset(zone.code for zone in services().operation.zones))


def _link(token: str) -> str:
    return f"{services().fronts[Front.NAMED]}/staff/enrol/{token}"


def _page(session: Session, *, link: str | None = None, errors: dict[str, list[str]] | None = None):
    record(session, "officer.list", at=services().clock(), officer_id=_me())
    rows = [
        (
            officer,
            display_name(session, officer),
            unseal(session, officer, "email"),
            live_tokens(session, officer),
        )
        for officer in officers(session)
    ]
    return render_template(
        "admin/officers.html",
        rows=rows,
        link=link,
        errors=errors or {},
        typed=request.form if errors else {},
        roles=list(Role),
        me=_me(),
    )

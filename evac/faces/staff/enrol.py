"""The page behind a one-time link: authenticator, password, first code."""

import segno
from flask import Blueprint, render_template, request
from marshmallow import ValidationError
from sqlalchemy.orm import Session

from evac.db.sealed import unseal
from evac.faces.guard import passwords
from evac.faces.staff.sign_in import go_on_signed_in
from evac.faces.staff.sign_in_words import page_language, words
from evac.faces.support import services
from evac.officers.enrol import LinkOver, enrol, get_invited
from evac.officers.models import Officer
from evac.officers.schemas import Enrolment, EnrolmentForm
from evac.officers.second_factor import provisioning_uri
from evac.officers.sessions import start_session

bp = Blueprint("enrol", __name__)


@bp.get("/enrol/<token>")
def show(token: str):
    with services().database.reading() as session:
        return _page(session, _invited(session, token))


@bp.post("/enrol/<token>")
def create(token: str):
    with services().database.reading() as session:
        officer = _invited(session, token)
        try:
            wanted: Enrolment = EnrolmentForm(_email(session, officer)).load(request.form.to_dict())
        except ValidationError as error:
            return _page(session, officer, errors=error.normalized_messages()), 422
    return _enrol(token, wanted, passwords().hash(wanted.password))


@bp.errorhandler(LinkOver)
def link_over(_: LinkOver):
    return render_template("staff/link_over.html", w=words(), language=page_language()), 404


def _enrol(token: str, wanted: Enrolment, password_hash: str):
    """The link is looked up again: somebody may have used it while the password was hashed."""
    now = services().clock()
    with services().database.writing() as session:
        officer = _invited(session, token)
        if not enrol(session, officer, password_hash=password_hash, code=wanted.code, now=now):
            return _page(session, officer, errors={"code": ["wrong-code"]}), 422
        started = start_session(session, officer, now=now)
    return go_on_signed_in(started)


def _invited(session: Session, token: str) -> Officer:
    return get_invited(session, token, now=services().clock())


def _email(session: Session, officer: Officer) -> str:
    return unseal(session, officer, "email") or ""


def _page(session: Session, officer: Officer, errors: dict[str, list[str]] | None = None):
    email, secret = _email(session, officer), unseal(session, officer, "totp") or ""
    code = segno.make(provisioning_uri(secret, email), error="m", micro=False)
    return render_template(
        "staff/enrol.html",
        w=words(),
        language=page_language(),
        email=email,
        qr=code.svg_data_uri(scale=5, border=3, light="#fff"),
        secret=" ".join(secret[at : at + 4] for at in range(0, len(secret), 4)),
        errors=errors or {},
    )

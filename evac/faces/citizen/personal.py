"""The page behind a code, and what code and PIN open: a word for need, the PIN itself, a phone that is lost.

A code alone opens nothing: it leads to the check-in, known or not. Where a party is, what it was told and
whether it has a word is on no page: whoever holds the phone may have been given the PIN, too.
"""

from collections.abc import Callable
from datetime import datetime

from flask import Blueprint, current_app, render_template, request
from itsdangerous import BadData, URLSafeTimedSerializer
from sqlalchemy import select
from sqlalchemy.orm import Session
from werkzeug.datastructures import MultiDict

from evac.conversation.duress_word import WrongDuressWord, choose_duress_word
from evac.faces.citizen import visitor
from evac.faces.citizen.checkin import page as checkin_page
from evac.faces.citizen.keep import keep
from evac.faces.citizen.sealed_form import submission_of
from evac.faces.support import services
from evac.messaging.lost import mark_lost, phones_of
from evac.people.models import Contact, ContactState, Party
from evac.people.pin import WrongPin, party_by_pin, set_pin
from evac.people.queries import find_by_submission
from evac.people.reveal import masked_contact

bp = Blueprint("personal", __name__)

PASS_SECONDS = 900  # an open page is worth this long, and nothing once the party's phone is lost


@bp.get("/p")
def show():
    return render_template("citizen/code.html", section="quiet" if visitor.is_quiet() else "personal")


@bp.post("/p")
def create():
    act = {"settle": _settle, "lost": _lose}.get(request.form.get("act", ""), _open)
    return act()


def _open():
    """Without the PIN nothing is known and nothing changes: whatever the code, the next page is the same."""
    code, pin = request.form.get("code", "")[:40], request.form.get("pin", "").strip()[:20]
    if pin:
        now = services().clock()
        found = keep(
            lambda session: _passed(session, party_by_pin(session, code, pin, now=now)), urgent=False
        )
        if found:
            return _page(found)
    return checkin_page(MultiDict({"code": code}), notice="personal.no_entry" if pin else None)


def _settle():
    """Set a PIN, or the word that says that something is wrong."""
    return _done(_take_choices, urgent=False, said="personal.kept")


def _lose():
    uid, now = request.form.get("phone", ""), services().clock()

    def lose(session: Session, party: Party) -> None:
        named = [contact for contact in phones_of(party) if contact.uid == uid]
        mark_lost(session, party, named or phones_of(party), now=now)

    return _done(lose, urgent=True, said="personal.cut_off")


def _done(change: Callable[[Session, Party], None], *, urgent: bool, said: str):
    errors: dict[str, str] = {}

    def write(session: Session) -> str | None:
        party = _party_of_form(session)
        if party is None:
            return None
        try:
            change(session, party)
        except WrongDuressWord as error:
            errors["word"] = error.why
        except WrongPin as error:
            errors["pin"] = str(error)
        return party.uid

    uid = keep(write, urgent=urgent)
    if uid is None:
        return checkin_page(MultiDict(), notice="personal.no_entry")
    is_over = said == "personal.cut_off"  # every open page of the party is worth nothing from here on
    return _page(uid, errors=errors, said=None if errors else said, is_over=is_over)


def _take_choices(session: Session, party: Party) -> None:
    pin, word = request.form.get("pin", "").strip(), request.form.get("word", "").strip()
    if word:
        choose_duress_word(session, party, word, services().ground)
    if pin:
        set_pin(session, party, pin)


def _party_of_form(session: Session) -> Party | None:
    """By this page's own pass; or, right after registering, by the form that registered it, once."""
    if party := _party_of_pass(session, request.form.get("pass", "")):
        return party
    submission = submission_of(request.form.get("receipt", ""))
    party = find_by_submission(session, submission) if submission else None
    return party if party is not None and party.pin_index is None else None


def _party_of_pass(session: Session, token: str) -> Party | None:
    try:
        uid, opened_at = _passes().loads(token, max_age=PASS_SECONDS, return_timestamp=True)
    except BadData:
        return None
    party = session.scalar(select(Party).where(Party.uid == str(uid)))
    return party if party is not None and _still_counts(party, opened_at) else None


def _still_counts(party: Party, opened_at: datetime) -> bool:
    return party.access_since is None or opened_at > party.access_since


def _passed(session: Session, party: Party | None) -> str | None:
    return party.uid if party else None


def _page(uid: str, *, errors: dict[str, str] | None = None, said: str | None = None, is_over: bool = False):
    with services().database.reading() as session:
        party = session.scalars(select(Party).where(Party.uid == uid)).one()
        phones = [masked_contact(session, one) for one in phones_of(party) if _is_in_use(one)]
        code = party.case_code
    html = render_template(
        "citizen/personal.html",
        case_code=code,
        token=_passes().dumps(uid),
        phones=phones,
        errors=errors or {},
        values=MultiDict(),
        said=said,
        is_over=is_over,
    )
    return html, 422 if errors else 200


def _is_in_use(contact: Contact) -> bool:
    return contact.state is not ContactState.LOST


def _passes() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(str(current_app.secret_key), salt="personal")

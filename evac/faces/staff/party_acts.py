"""What officers do to a party from its page: each act is one use case, is logged, and leads back."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta

from flask import Blueprint, flash, redirect, render_template, request, url_for
from marshmallow import ValidationError
from sqlalchemy.orm import Session

from evac.audit.append import record
from evac.cases.assign import assign, give_back
from evac.cases.close import StillUnhandled, close, close_party, reopen
from evac.cases.models import CaseKind
from evac.cases.next_action import set_next_action
from evac.cases.note import add_note
from evac.cases.open import open_case
from evac.cases.pin import pin, unpin
from evac.cases.queries import get_open_case, open_cases_of
from evac.cases.schemas import CloseForm, NextActionForm, NoteForm
from evac.cases.take import AlreadyTaken, take
from evac.checkins.record import record_checkin
from evac.checkins.report import Report, ReportedPlace
from evac.conversation.located import reported_place
from evac.conversation.understand import understand
from evac.faces.guard import signed_in
from evac.faces.staff.choosing import officer_id_of
from evac.faces.staff.parties import party_page
from evac.faces.staff.replying import Reply, send_reply, way_there, words_as_sent
from evac.faces.staff.schemas import AssignForm, OfficersWord, ReplyForm, StatusForm
from evac.faces.staff.speech import N_
from evac.faces.support import services
from evac.kernel.errors import EvacError, NotFound
from evac.kernel.source import Source
from evac.people.models import Party
from evac.records.called_back import called_back
from evac.roster.queries import get_row

SPOKEN = (Source.CALL, Source.WALK_IN)  # the officer has talked with them

bp = Blueprint("party_acts", __name__, url_prefix="/parties/<case_code>")

SAYS_TAKEN = N_("Another officer already has this party. Ask them, or take it over.")


@bp.post("/owner")
def create_owner(case_code: str):
    """Take the party."""
    with acting_on(case_code, "party.take") as (session, party, now):
        take(session, party, officer_id=signed_in().officer_id, now=now)
    return _back(case_code)


@bp.post("/assignment")
def create_assignment(case_code: str):
    """Hand the party to an officer, oneself included, or give it back to the desk."""
    uid = AssignForm().load(request.form)["officer"]
    with acting_on(case_code, "party.assign") as (session, party, now):
        if uid == "none":
            give_back(session, party, now=now)
        else:
            assign(session, party, to_officer_id=_officer(session, uid), now=now)
    return _back(case_code)


@bp.post("/status")
def create_status(case_code: str):
    """What the party told an officer by phone or at the counter, or what the officer found out."""
    try:
        told = StatusForm().load(request.form)
    except ValidationError as error:
        return _again(case_code, "status", error)
    with acting_on(case_code, "party.status") as (session, party, now):
        record_checkin(session, party, _report(told), now=now)
        if told.source in SPOKEN:
            called_back(session, party, officer_id=signed_in().officer_id, now=now)
    flash(N_("Status noted."), "good")
    return _back(case_code)


@bp.post("/next-action")
def create_next_action(case_code: str):
    try:
        planned = NextActionForm().load(request.form)
    except ValidationError as error:
        return _again(case_code, "next_action", error)
    with acting_on(case_code, "case.plan") as (session, party, now):
        at = now + timedelta(minutes=planned.in_minutes)
        cases = open_cases_of(session, party.id)
        case = cases[0] if cases else open_case(session, party, CaseKind.MANUAL, now=now, due_at=at)
        session.flush()  # a case just opened is planned among the party's open ones
        set_next_action(session, case, planned.words, at, officer_id=signed_in().officer_id, now=now)
    return _back(case_code)


@bp.post("/notes")
def create_note(case_code: str):
    try:
        words = NoteForm().load(request.form)
    except ValidationError as error:
        return _again(case_code, "note", error)
    with acting_on(case_code, "party.note") as (session, party, now):
        add_note(session, party, words, officer_id=signed_in().officer_id, now=now)
    return _back(case_code)


@bp.post("/replies")
def create_reply(case_code: str):
    """Queue a text in the officer's own words."""
    try:
        reply = Reply(**ReplyForm().load(request.form))
        with acting_on(case_code, "party.reply") as (session, party, now):
            send_reply(session, party, reply, officer_id=signed_in().officer_id, now=now)
    except ValidationError as error:
        return _again(case_code, "reply", error)
    flash(N_("On its way. It shows below as soon as the network has it."), "good")
    return _back(case_code, anchor="thread")


@bp.post("/replies/preview")
def preview_reply(case_code: str):
    """The reply as it would arrive, or why it cannot be sent; nothing is kept or sent."""
    with services().database.reading() as session:
        party = _party(session, case_code, services().clock())
        body, problem = words_as_sent(session, party, request.form.get("words", "").strip())
        to = request.form.get("contact") or None
        stops, note = way_there(session, party, to, officer_id=signed_in().officer_id, now=services().clock())
    return render_template("staff/_preview.html", body=body, problem=problem or stops, note=note)


@bp.post("/cases/<uid>/closure")
def create_case_closure(case_code: str, uid: str):
    disposition = CloseForm().load(request.form)
    with acting_on(case_code, "case.close", disposition=disposition.value) as (session, party, now):
        case = get_open_case(session, uid)
        if case.party_id != party.id:
            raise NotFound("open case")
        close(session, case, disposition, officer_id=signed_in().officer_id, now=now)
        if case.kind is CaseKind.CALL_BACK:
            called_back(session, party, officer_id=signed_in().officer_id, now=now)
    return _back(case_code)


@bp.post("/closure")
def create_closure(case_code: str):
    disposition = CloseForm().load(request.form)
    with acting_on(case_code, "party.close", disposition=disposition.value) as (session, party, now):
        close_party(session, party, disposition, officer_id=signed_in().officer_id, now=now)
    return _back(case_code)


@bp.post("/reopening")
def create_reopening(case_code: str):
    return _simple(case_code, "party.reopen", reopen)


@bp.post("/pin")
def create_pin(case_code: str):
    return _simple(case_code, "party.pin", pin)


@bp.post("/unpin")
def create_unpin(case_code: str):
    return _simple(case_code, "party.unpin", unpin)


def _simple(case_code: str, act: str, verb: Callable[..., None]):
    with acting_on(case_code, act) as (session, party, now):
        verb(session, party, now=now)
    return _back(case_code)


@contextmanager
def acting_on(case_code: str, act: str, **details: str) -> Iterator[tuple[Session, Party, datetime]]:
    """The party in the officer's reach, in one transaction with the log's row."""
    now = services().clock()
    with services().database.writing() as session:
        party = _party(session, case_code, now)
        yield session, party, now
        subject = f"party:{party.case_code}"
        record(session, act, at=now, officer_id=signed_in().officer_id, subject=subject, details=details)


def _party(session: Session, case_code: str, now: datetime) -> Party:
    return get_row(session, case_code, now=now, scope=signed_in().reach.zone).party


def _officer(session: Session, uid: str) -> int:
    if uid == "me":
        return signed_in().officer_id
    found = officer_id_of(session, uid)
    if found is None:
        raise NotFound("officer")
    return found


def _report(told: OfficersWord) -> Report:
    return Report(
        status=told.status,
        source=told.source,
        party_size=told.party_size,
        needs=told.needs,
        words=told.words,
        place=_place(told.place) if told.place else None,
        medicine_days=told.medicine_days,
        officer_id=signed_in().officer_id,
    )


def _place(words: str) -> ReportedPlace:
    """Found on the map where the words allow it; kept as words in any case."""
    ground = services().ground
    located = reported_place(understand(words, (), ground), ground)
    return replace(located, text=words, doubtful=False) if located else ReportedPlace(words)


def _again(case_code: str, form: str, error: ValidationError):
    """The page with what was typed into that form, and what is wrong with it."""
    messages = error.normalized_messages()
    return party_page(case_code, failed=form, values=request.form, errors=messages, status=422)


def _back(case_code: str, anchor: str | None = None):
    return redirect(url_for("staff.parties.show", case_code=case_code, _anchor=anchor), code=303)


@bp.errorhandler(AlreadyTaken)
@bp.errorhandler(StillUnhandled)
def _say_on_the_page(error: EvacError):
    """Refusals that the page itself can explain, with the way out beside them."""
    flash(SAYS_TAKEN if isinstance(error, AlreadyTaken) else str(error), "bad")
    page, _ = party_page(str((request.view_args or {})["case_code"]), values=request.form)
    return page, error.status

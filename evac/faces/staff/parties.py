"""The page of one party, what is revealed on it, and parties written down by hand."""

from flask import Blueprint, redirect, render_template, request, url_for
from marshmallow import ValidationError
from werkzeug.datastructures import MultiDict

from evac.audit.append import record
from evac.cases.close import Disposition
from evac.db.base import new_uid
from evac.duty.conditions import note_seen
from evac.faces.guard import signed_in
from evac.faces.staff.choosing import STATUSES, colleagues
from evac.faces.staff.frame import Frame
from evac.faces.staff.new_party import read_new_party
from evac.faces.staff.safety_shown import safety_of
from evac.faces.staff.speech import speech
from evac.faces.support import services
from evac.kernel.needs import Need
from evac.kernel.source import Source
from evac.operation.errors import NoDiscreetForm
from evac.operation.phrases import room
from evac.people.models import Channel, ContactState
from evac.people.reveal import FIELDS, Revealed, reveal
from evac.people.schemas import Relation
from evac.records.receive import receive_registration
from evac.roster.dossier import Dossier, dossier
from evac.roster.queries import get_row

bp = Blueprint("parties", __name__)

SOURCES = (Source.CALL, Source.WALK_IN, Source.OFFICER)
PLANS = (15, 30, 60, 120, 240, 720, 1440)  # minutes until the next action
ROWS_OF_PEOPLE = 4


@bp.get("/parties/<case_code>")
def show(case_code: str):
    return party_page(case_code)


@bp.post("/parties/<case_code>/revelation")
def create_revelation(case_code: str):
    """The same page with names, numbers and papers in full, this once."""
    now = services().clock()
    with services().database.writing() as session:
        party = get_row(session, case_code, now=now, scope=signed_in().reach.zone).party
        revealed = reveal(session, party, FIELDS, officer_id=signed_in().officer_id, now=now)
    return party_page(case_code, revealed=revealed)


@bp.get("/parties/new")
def new():
    return _new_page(MultiDict({"submission": new_uid()}))


@bp.post("/parties/new")
def create():
    """Write a party down from a phone call or at the counter."""
    try:
        registration, checkin, source = read_new_party(request.form, services().operation)
    except ValidationError as error:
        return _new_page(request.form, errors=error.normalized_messages(), status=422)
    now = services().clock()
    with services().database.writing() as session:
        party = receive_registration(
            session, registration, checkin, ground=services().ground, now=now, source=source
        )
        record(
            session,
            "party.create",
            at=now,
            officer_id=signed_in().officer_id,
            subject=f"party:{party.case_code}",
            details={"source": source.value},
        )
    return redirect(url_for("staff.parties.show", case_code=party.case_code), code=303)


def party_page(
    case_code: str,
    *,
    revealed: Revealed | None = None,
    failed: str | None = None,
    values: MultiDict[str, str] | None = None,
    errors: dict[str, list[str]] | None = None,
    status: int = 200,
):
    """The page; when the form named ``failed`` comes back, with what was typed and what was wrong with it."""
    now = services().clock()
    officer = signed_in()
    reach = officer.reach
    with services().database.writing() as session:
        found = dossier(session, case_code, now=now, scope=reach.zone, redacted=reach.redacted)
        if not reach.redacted:
            note_seen(session, found.row.party.id, now=now)
        record(
            session,
            "party.view",
            at=now,
            officer_id=officer.officer_id,
            subject=f"party:{found.row.case_code}",
        )
        names = colleagues(session)
        safety = safety_of(session, found.row, officer.officer_id)
    page = render_template(
        "staff/party.html",
        f=Frame(speech(), now),
        d=found,
        row=found.row,
        e=found.row.entry,
        revealed=revealed,
        redacted=reach.redacted,
        mine=found.row.entry.owner_id == officer.officer_id,
        colleagues=names,
        statuses=STATUSES,
        sources=SOURCES,
        needs=Need,
        plans=PLANS,
        dispositions=Disposition,
        reply_room=_reply_room(found),
        reachable=_reachable(found),
        safety=safety,
        failed=failed,
        values=values or MultiDict(),
        errors=errors or {},
    )
    return page, status


def _reply_room(found: Dossier) -> int:
    """Characters an officer has for a reply to this party, or 0 when it cannot be said at all."""
    party = found.row.party
    try:
        return room(
            services().operation,
            "officer_reply",
            language=party.language,
            wording=party.wording,
            sign_off=None,
            case_code=party.case_code,
        )
    except NoDiscreetForm:
        return 0


def _reachable(found: Dossier) -> list[object]:
    texted = (Channel.SMS, Channel.WHATSAPP)
    return [one for one in found.contacts if one.channel in texted and one.state is ContactState.OK]


def _new_page(values: MultiDict[str, str], *, errors: object = None, status: int = 200):
    page = render_template(
        "staff/new_party.html",
        values=values,
        errors=errors or {},
        rows=range(ROWS_OF_PEOPLE),
        relations=[relation for relation in Relation if relation is not Relation.SELF],
        statuses=STATUSES,
        needs=Need,
        sources=(Source.CALL, Source.WALK_IN),
        channels=(Channel.SMS, Channel.WHATSAPP, Channel.EMAIL),
    )
    return page, status

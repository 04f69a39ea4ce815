"""Texts that wait for a person: oldest first, alike ones folded, none hidden."""

from dataclasses import dataclass
from datetime import datetime

from flask import Blueprint, flash, redirect, render_template, request, url_for
from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.audit.append import record
from evac.cases.close import Disposition, close
from evac.cases.models import CaseKind
from evac.cases.queries import find_open_case
from evac.cases.schemas import CloseForm
from evac.db.sealed import unseal
from evac.faces.guard import signed_in
from evac.faces.staff.frame import Frame
from evac.faces.staff.speech import N_, speech
from evac.faces.support import services
from evac.kernel.errors import NotFound
from evac.messaging.handled import Fold, alike, folds, mark_handled, unreached, waiting_for_a_person
from evac.messaging.models import Incoming
from evac.messaging.voice import MISSED_CALL
from evac.people.models import Party
from evac.records.called_back import called_back
from evac.roster.rows import Row, opened
from evac.triage.models import RosterEntry

bp = Blueprint("inbox", __name__)


@dataclass(frozen=True, repr=False)
class WaitingText:
    """One row of the inbox. ``row`` is None while the text belongs to no party."""

    fold: Fold
    words: str | None
    row: Row | None
    unreached: bool  # our answer to a cry could not be sent


@bp.get("/inbox")
def index():
    now = services().clock()
    with services().database.writing() as session:
        waiting = waiting_for_a_person(session)
        texts = _opened(session, folds(session), now)
        officer_id = signed_in().officer_id
        record(session, "inbox.view", at=now, officer_id=officer_id, details={"rows": len(texts)})
    return render_template(
        "staff/inbox.html", f=Frame(speech(), now), waiting=waiting, texts=texts, dispositions=Disposition
    )


@bp.post("/inbox/<uid>/handling")
def create_handling(uid: str):
    """An officer dealt with the text, and with those folded under it."""
    disposition = CloseForm().load(request.form)
    now = services().clock()
    with services().database.writing() as session:
        text = session.scalar(select(Incoming).where(Incoming.uid == uid))
        if text is None:
            raise NotFound("text")
        same = alike(session, text)
        number = mark_handled(same, now=now)
        party_ids = {one.party_id for one in same if one.party_id}
        _close_cases(session, party_ids, disposition, now)
        if text.carrier_word == MISSED_CALL:
            _end_call_backs(session, party_ids, disposition, now)
        details = {"texts": number, "disposition": disposition.value}
        officer_id = signed_in().officer_id
        record(session, "inbox.handle", at=now, officer_id=officer_id, subject=f"text:{uid}", details=details)
    flash(N_("Marked as handled."), "good")
    return redirect(url_for("staff.inbox.index"), code=303)


def _opened(session: Session, found: list[Fold], now: datetime) -> list[WaitingText]:
    ids = [fold.oldest.party_id for fold in found if fold.oldest.party_id]
    entries = session.scalars(select(RosterEntry).where(RosterEntry.party_id.in_(ids))).all()
    rows = {row.party.id: row for row in opened(session, entries, now)}
    in_vain = unreached(session, [fold.oldest.id for fold in found])
    return [
        WaitingText(
            fold,
            unseal(session, fold.oldest, "body"),
            rows.get(fold.oldest.party_id or 0),
            fold.oldest.id in in_vain,
        )
        for fold in found
    ]


def _end_call_backs(session: Session, party_ids: set[int], disposition: Disposition, now: datetime) -> None:
    for party in session.scalars(select(Party).where(Party.id.in_(party_ids))):
        called_back(session, party, officer_id=signed_in().officer_id, now=now, disposition=disposition)


def _close_cases(session: Session, party_ids: set[int], disposition: Disposition, now: datetime) -> None:
    """A text's own case ends with it, unless distress that nobody took stands behind it."""
    for party_id in sorted(party_ids):
        case = find_open_case(session, party_id, CaseKind.UNCLEAR)
        entry = session.get_one(RosterEntry, party_id)
        if case is not None and entry.unhandled is None and not (entry.duress and not entry.duress_handled):
            close(session, case, disposition, officer_id=signed_in().officer_id, now=now)

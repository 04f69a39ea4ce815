"""The page of one broadcast, whatever it stands at, also when a step was refused."""

from flask import Blueprint, render_template, request
from sqlalchemy.orm import Session

from evac.audit.append import record
from evac.broadcasts import errors, queries, try_out
from evac.broadcasts.halt import leaves_a_rest
from evac.broadcasts.models import Broadcast, BroadcastState
from evac.broadcasts.schemas import audience_of
from evac.broadcasts.states import Action, can
from evac.faces.admin.broadcast_words import (
    CANNOT_LEAVE,
    HALT_CHOICES,
    REFUSALS,
    audience_words,
    halt_words,
)
from evac.faces.admin.composer import composer_page, form_of
from evac.faces.admin.proof import TooManyCodes, WrongCode, needs_code
from evac.faces.admin.standing import live, standing
from evac.faces.guard import signed_in
from evac.faces.staff.frame import Frame
from evac.faces.staff.speech import speech
from evac.faces.support import services
from evac.kernel.errors import EvacError
from evac.officers.roles import Permission
from evac.operation.errors import BannedWords, TooLong

# Expected refusals that the page itself explains, with the way out beside them.
_EXPLAINED = (
    errors.WrongState,
    errors.SameOfficer,
    errors.Changed,
    errors.TooLate,
    errors.MeaningMissing,
    errors.NotSubmittable,
    try_out.NotOnDuty,
    try_out.TooManyTrials,
    BannedWords,
    TooLong,
    WrongCode,
    TooManyCodes,
)


def explain_refusals(bp: Blueprint) -> None:
    for kind in _EXPLAINED:
        bp.register_error_handler(kind, _refused)


def page_of(session: Session, broadcast: Broadcast, *, refused: str | None = None, status: int = 200):
    """A draft is shown to who may write it as the form that writes it; everything else as it stands."""
    is_draft = broadcast.state in (BroadcastState.DRAFT, BroadcastState.RETURNED)
    if is_draft and signed_in().may(Permission.WRITE_BROADCASTS):
        form = form_of(session, broadcast)
        return composer_page(session, form, broadcast=broadcast, refused=refused, status=status)
    return _as_it_stands(session, broadcast, refused), status


def _as_it_stands(session: Session, broadcast: Broadcast, refused: str | None) -> str:
    """Its samples hold what parties are called, so each look is logged."""
    now = services().clock()
    officer_id = signed_in().officer_id
    record(session, "broadcast.view", at=now, officer_id=officer_id, subject=f"broadcast:{broadcast.uid}")
    f = Frame(speech(), now)
    return render_template(
        "admin/broadcast.html",
        f=f,
        b=broadcast,
        s=standing(session, broadcast, now),
        live=live(session, broadcast, now),
        audience=audience_words(f, audience_of(broadcast)),
        rung=services().operation.ladder.find(broadcast.stage),
        halted=halt_words(f.say, broadcast.halt_reason),
        halt_choices=HALT_CHOICES,
        leaves_a_rest=leaves_a_rest(broadcast),
        can={action.name.lower(): can(action, broadcast.state) for action in Action},
        asks_code=needs_code(again=True),
        refused=refused,
        typed=request.form,
    )


def _refused(error: EvacError):
    """The page that the step came from, with the refusal in plain words and what was typed."""
    uid = str((request.view_args or {})["uid"])
    with services().database.writing() as session:
        words = REFUSALS.get(error.code, CANNOT_LEAVE)
        return page_of(session, queries.get(session, uid), refused=words, status=error.status)

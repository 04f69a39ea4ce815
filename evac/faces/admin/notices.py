"""The public log as officers see it, and what one of them may publish alone: the operation's fixed words."""

from flask import Blueprint, redirect, request
from werkzeug.datastructures import MultiDict

from evac.broadcasts.stopped_notices import get_shown, newest
from evac.faces.admin.notice_parts import Refusal, refusal_words, render, use_code
from evac.faces.admin.notice_words import words
from evac.faces.guard import signed_in
from evac.faces.support import services
from evac.kernel.errors import EvacError, NotFound
from evac.notices.errors import AlreadyReplaced, MayBeOurs, WrongNotice
from evac.notices.fixed import cancel, cancellation, denial, deny
from evac.notices.models import NoticeKind
from evac.notices.numbers import last_notice
from evac.notices.proposals import decision_on, details_of, waiting
from evac.notices.typed_number import read_number
from evac.notices.whole import may_lack
from evac.officers.queries import display_names

ROWS = 50

bp = Blueprint("notices", __name__, url_prefix="/notices")


@bp.get("")
def index():
    before = request.args.get("before", type=int)
    with services().database.reading() as session:
        found = newest(session, now=services().clock(), before=before, limit=ROWS + 1)
        last, proposed = last_notice(session), waiting(session)
        return render(
            "admin/notices.html",
            rows=found[:ROWS],
            older=found[ROWS - 1].notice.number if len(found) > ROWS else None,
            may_lack=may_lack(session),
            head=last.hash.hex() if last and before is None else None,
            published=request.args.get("published", type=int),
            proposals=[(one, details_of(session, one), decision_on(session, one)) for one in proposed],
            names=display_names(session, [one.created_by for one in proposed]),
        )


@bp.get("/<int:number>/cancellation")
def cancellation_form(number: int):
    return _cancellation(number)


@bp.post("/<int:number>/cancellation")
def create_cancellation(number: int):
    """Whoever sees that a notice is wrong must be quick; no word is theirs, so one officer is enough."""
    try:
        use_code(request.form.get("code", ""))
        with services().database.writing() as session:
            notice = cancel(session, number, officer_id=signed_in().officer_id, now=services().clock())
            done = notice.number
    except NotFound:
        raise
    except EvacError as error:
        return _cancellation(number, error)
    return redirect(f"/admin/notices?published={done}", code=303)


@bp.get("/denial")
def denial_form():
    """First it may be said which message is meant; the words are shown before anybody publishes them."""
    return _denial(request.args)


@bp.post("/denial")
def create_denial():
    try:
        use_code(request.form.get("code", ""))
        with services().database.writing() as session:
            notice = deny(
                session,
                officer_id=signed_in().officer_id,
                seen_last=request.form.get("seen_last", -1, type=int),
                now=services().clock(),
                claimed=_claimed(request.form),
                zones=request.form.getlist("zones"),
            )
            number = notice.number
    except EvacError as error:
        return _denial(request.form, error)
    return redirect(f"/admin/notices?published={number}", code=303)


def _cancellation(number: int, error: Refusal | None = None):
    with services().database.reading() as session:
        shown = get_shown(session, number, now=services().clock())
        by = shown.replaced_by
        if error is None and by is not None:
            error = AlreadyReplaced(number, by.number)
        page = render(
            "admin/notice_fixed.html",
            kind=NoticeKind.CANCEL,
            about=number,
            texts=cancellation(services().operation, shown.notice),
            action=f"/admin/notices/{number}/cancellation",
            refused=refusal_words(error),
            can_publish=by is None and shown.notice.kind is not NoticeKind.CANCEL,
        )
    return page, error.status if isinstance(error, EvacError) else 200


def _denial(given: MultiDict[str, str], error: Refusal | None = None):
    with services().database.reading() as session:
        last = last_notice(session)
        seen_last = last.number if last else 0
        try:
            texts = denial(session, _claimed(given), now=services().clock())
        except (MayBeOurs, WrongNotice) as refused:
            texts, error = {}, error or refused
    page = render(
        "admin/notice_denial.html",
        texts=texts,
        claimed=given.get("claimed", ""),
        zones=[zone.code for zone in services().operation.zones if zone.code in given.getlist("zones")],
        action="/admin/notices/denial",
        seen_last=seen_last,
        refused=refusal_words(error) or (words()["no-such-number"] if error else None),
    )
    return page, error.status if isinstance(error, EvacError) else 200


def _claimed(given: MultiDict[str, str]) -> int | None:
    """The number as it stands in the message: "12", "Aviso 12"; None where it gives itself none.

    Raises:
        WrongNotice: there are words and no number.
    """
    typed = given.get("claimed", "").strip()
    if typed and (number := read_number(typed)) is None:
        raise WrongNotice("claimed", "expected the number that the message gives itself")
    return number if typed else None

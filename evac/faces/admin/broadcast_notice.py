"""A broadcast as a public notice: shown as it was approved, published with a code, no word typed anew."""

from flask import Blueprint, redirect, request, url_for

from evac.broadcasts import queries
from evac.broadcasts.announce import PUBLIC
from evac.broadcasts.errors import Changed
from evac.broadcasts.frozen import check_approved
from evac.broadcasts.publish import details_of, notice_of, problem_of, publish
from evac.faces.admin.notice_parts import Refusal, refusal_words, render, use_code
from evac.faces.guard import signed_in
from evac.faces.support import services
from evac.kernel.errors import EvacError, NotFound
from evac.notices.numbers import reserved_for
from evac.officers.queries import display_names

bp = Blueprint("broadcast_notice", __name__, url_prefix="/broadcasts/<uid>/notice")


@bp.get("")
def show(uid: str):
    return _page(uid)


@bp.post("")
def create(uid: str):
    try:
        use_code(request.form.get("code", ""))
        with services().database.writing() as session:
            broadcast = queries.get(session, uid)
            officer_id, now = signed_in().officer_id, services().clock()
            number = publish(session, broadcast, officer_id=officer_id, now=now).number
    except NotFound:
        raise
    except EvacError as error:
        return _page(uid, error)
    return redirect(f"/admin/notices?published={number}", code=303)


def _page(uid: str, error: Refusal | None = None):
    with services().database.reading() as session:
        broadcast = queries.get(session, uid)
        notice, problem = notice_of(session, broadcast), problem_of(session, broadcast, services().clock())
        is_approved = broadcast.state in PUBLIC
        if is_approved:
            try:
                check_approved(session, broadcast)
            except Changed as changed:
                error, is_approved = error or changed, False
        page = render(
            "admin/broadcast_notice.html",
            broadcast=broadcast,
            writer=display_names(session, [broadcast.created_by]).get(broadcast.created_by),
            details=details_of(session, broadcast),
            number=reserved_for(session, broadcast.id),
            notice=notice,
            problem=problem,
            can_publish=is_approved and notice is None and problem is None,
            is_approved=is_approved,
            back=url_for("admin.broadcasts.show", uid=uid),
            action=url_for("admin.broadcast_notice.create", uid=uid),
            refused=refusal_words(error),
        )
    return page, error.status if isinstance(error, EvacError) else 200

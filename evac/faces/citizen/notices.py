"""The public log of alerts and orders: as pages, as a feed, as CAP, and whole, for whoever checks it."""

from datetime import datetime

from flask import Blueprint, Response, jsonify, render_template, request

from evac.broadcasts.stopped_notices import get_shown, newest
from evac.faces.citizen import visitor
from evac.faces.support import services
from evac.kernel.wording import Front
from evac.notices.cap import MEDIA_TYPE, to_xml
from evac.notices.export import exported
from evac.notices.feed import to_atom
from evac.notices.mention import Mention, mention
from evac.notices.models import Notice
from evac.operation.moments import spoken_moment

ON_A_PAGE = 12
IN_THE_FEED = 50

bp = Blueprint("notices", __name__)


@bp.get("/notices")
def index():
    before = request.args.get("before", type=int)
    with services().database.reading() as session:
        found = newest(session, now=services().clock(), before=_in_reach(before), limit=ON_A_PAGE + 1)
        shown = found[:ON_A_PAGE]
        return render_template(
            "citizen/notices.html",
            notices=shown,
            older=shown[-1].notice.number if len(found) > ON_A_PAGE else None,
            head=shown[0].notice.hash.hex() if shown and before is None else None,
            words=words_of,
            moment=moment,
        )


@bp.get("/notices/<int:number>")
def show(number: int):
    with services().database.reading() as session:
        shown = get_shown(session, number, now=services().clock())
        return render_template(
            "citizen/notice.html",
            shown=shown,
            words=words_of(shown.notice),
            zones=_zones(shown.notice),
            moment=moment,
            about=_mentioned(shown.about),
        )


@bp.get("/notices/<int:number>.xml")
def alert(number: int):
    with services().database.reading() as session:
        shown = get_shown(session, number, now=services().clock())
        return Response(to_xml(shown, services().operation, _base()), mimetype=MEDIA_TYPE)


@bp.get("/notices.atom")
def feed():
    with services().database.reading() as session:
        found = newest(session, now=services().clock(), limit=IN_THE_FEED)
        body = to_atom(found, services().operation, _base(), visitor.page_language())
    return Response(body, mimetype="application/atom+xml")


@bp.get("/notices.json")
def log():
    """All of it, to be kept elsewhere and checked with ``notices verify``."""
    with services().database.reading() as session:
        return jsonify(exported(session))


def words_of(notice: Notice) -> dict[str, str]:
    """In the reader's language, else in the operation's; every notice has both."""
    texts: dict[str, dict[str, str]] = notice.texts
    default = texts.get(services().operation.default_language) or next(iter(texts.values()))
    return texts.get(visitor.page_language()) or default


def moment(at: datetime) -> str:
    """ "12 Jan 2026, 12:00 Caracas": in the operation's time, as the texts say it."""
    return spoken_moment(services().operation, at, visitor.page_language())


def _mentioned(about: Notice | None) -> Mention | None:
    return mention(about, services().operation, visitor.page_language()) if about else None


def _zones(notice: Notice) -> list[str]:
    """Their names; empty is the whole country."""
    language = visitor.page_language()
    names = {zone.code: zone.name.get(language, zone.code) for zone in services().operation.zones}
    return [names.get(code, code) for code in notice.zones]


def _base() -> str:
    return services().fronts[Front.NAMED]


def _in_reach(number: int | None) -> int | None:
    return None if number is None else max(0, min(number, 2**31))

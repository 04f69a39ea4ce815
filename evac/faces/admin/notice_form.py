"""The form of a notice that no broadcast stands behind: how it begins, and how it is read.

Names: stage, zones, expires_at, kind, refers_to, and for each language and part ``texts.<language>.<part>``.
A time that names no zone is the post's.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session
from werkzeug.datastructures import MultiDict

from evac.faces.admin.notice_words import WORDS
from evac.faces.support import services
from evac.notices.contents import LONGEST
from evac.notices.errors import MayBeOurs, WrongNotice
from evac.notices.fixed import denial
from evac.notices.models import NoticeKind
from evac.notices.queries import get_shown
from evac.notices.schemas import NoticeDetails, NoticeForm
from evac.notices.typed_number import read_number
from evac.operation.ladder import Rung
from evac.operation.model import Operation
from evac.operation.phrase_codes import DENIAL

Form = MultiDict[str, str]
_WRITTEN = "%Y-%m-%dT%H:%M"  # as browsers fill in a date with a time


def public_rungs(operation: Operation) -> list[Rung]:
    """The stages that concern everybody."""
    return [rung for rung in operation.ladder.rungs if rung.choosable]


def read(form: Form) -> NoticeDetails:
    """
    Raises:
        ValidationError: a field has not the shape it must have.
    """
    texts = {
        language: {part: form.get(f"texts.{language}.{part}", "") for part in LONGEST}
        for language in services().operation.languages
    }
    simple = {name: form.get(name, "") for name in ("stage", "kind", "refers_to")}
    several = {"zones": form.getlist("zones"), "texts": texts}
    details: NoticeDetails = NoticeForm().load(simple | several | {"expires_at": _moment(form)})
    return details


def begun(session: Session, asked: Mapping[str, str], *, now: datetime) -> Form:
    """What the form holds before anybody has typed.

    Raises:
        NotFound: the notice it begins with is not there.
    """
    form: Form = MultiDict()
    for name, kind in (("update", NoticeKind.UPDATE), ("cancel", NoticeKind.CANCEL)):
        if (number := asked.get(name, "")).isdecimal():
            notice = get_shown(session, int(number[:10]), now=now).notice
            # A cancellation is begun empty: what was said before must not be said again.
            texts = notice.texts if kind is NoticeKind.UPDATE else {}
            until = notice.expires_at if texts else None
            _fill(form, notice.stage, notice.zones, until, texts)
            form["kind"], form["refers_to"] = kind.value, number
    if "deny" in asked:
        _fill_denial(session, form, read_number(asked["deny"]), now)
    form.setdefault("kind", NoticeKind.ALERT.value)
    return form


def _fill_denial(session: Session, form: Form, claimed: int | None, now: datetime) -> None:
    """The fixed words, with a gap for how the message begins."""
    try:
        texts = denial(session, claimed, now=now)
    except (MayBeOurs, WrongNotice):
        texts = denial(session, now=now)
    for language, parts in texts.items():
        parts["description"] += "\n" + WORDS.get(language, WORDS["en"])["begins"]
    _fill(form, DENIAL, (), None, texts)


def form_of(details: NoticeDetails) -> Form:
    """What was proposed, to be written anew."""
    form: Form = MultiDict({"kind": details.kind.value, "refers_to": str(details.refers_to or "")})
    _fill(form, details.stage, details.zones, details.expires_at, details.texts)
    return form


def _fill(form: Form, stage: str, zones: Any, expires_at: datetime | None, texts: Mapping[str, Any]) -> None:
    form["stage"] = stage
    form.setlist("zones", list(zones))
    if expires_at is not None:
        form["expires_at"] = expires_at.astimezone(services().operation.time_zone).strftime(_WRITTEN)
    for language, parts in texts.items():
        for part, text in parts.items():
            form[f"texts.{language}.{part}"] = text


def _moment(form: Form) -> str:
    """With the post's time zone where none is named; what is no time is left for the schema to refuse."""
    typed = form.get("expires_at", "").strip()
    try:
        moment = datetime.fromisoformat(typed)
    except ValueError:
        return typed
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=services().operation.time_zone)
    return moment.isoformat()

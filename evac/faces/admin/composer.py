"""The page on which a broadcast is written: its stage, texts, audience and times, and how they stand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from flask import render_template
from marshmallow import ValidationError
from sqlalchemy.orm import Session

from evac.broadcasts import audience
from evac.broadcasts.models import Broadcast, BroadcastState, Reach, Trial
from evac.broadcasts.queries import page
from evac.broadcasts.schemas import AudienceSchema, BroadcastDetails, BroadcastForm
from evac.broadcasts.submit import problems
from evac.broadcasts.try_out import trials_of
from evac.broadcasts.words import words_of
from evac.db.sealed import unseal
from evac.faces.admin.broadcast_form import Form, as_form, flat_errors, nested
from evac.faces.admin.broadcast_words import LANGUAGES, problem_words
from evac.faces.admin.proof import needs_code
from evac.faces.admin.texts import Text, texts_of
from evac.faces.staff.choosing import STATUSES
from evac.faces.staff.frame import Frame
from evac.faces.staff.speech import Speech, speech
from evac.faces.support import services
from evac.kernel.errors import NotFound
from evac.kernel.needs import Need
from evac.kernel.status import Intent
from evac.operation.ladder import Rung
from evac.operation.model import Operation

_EARLIER = (BroadcastState.SENDING, BroadcastState.PAUSED, BroadcastState.HALTED, BroadcastState.DONE)

Errors = Mapping[str, Sequence[str]]


@dataclass(frozen=True, repr=False)
class Composer:
    """Everything the page shows.

    Attributes:
        meant: parties the audience means now; None where the filter cannot be read.
        errors: by field's name, in the reader's language: a form that was refused.
        missing: the same of a kept draft: what stands between it and its submission.
    """

    form: Form
    rung: Rung | None
    texts: Sequence[Text]
    meant: int | None
    errors: Errors
    missing: Errors
    broadcast: Broadcast | None
    comment: str | None
    earlier: Sequence[Broadcast]
    trials: Sequence[Trial]


def read_details(form: Form) -> BroadcastDetails:
    """
    Raises:
        ValidationError: with messages by the form's names.
    """
    read = nested(form, services().operation.time_zone)
    try:
        details: BroadcastDetails = BroadcastForm().load(read)
    except ValidationError as error:
        raise ValidationError(dict(flat_errors(error.normalized_messages(), read))) from None
    return details


def form_of(session: Session, broadcast: Broadcast) -> Form:
    return as_form(broadcast, words_of(session, broadcast), services().operation.time_zone)


def composer_page(
    session: Session,
    form: Form,
    *,
    broadcast: Broadcast | None = None,
    errors: Errors | None = None,
    refused: str | None = None,
    status: int = 200,
):
    """The whole page; what was typed stays, whatever is wrong with it."""
    composed = compose(session, form, broadcast=broadcast, errors=errors or {})
    f = Frame(speech(), services().clock())
    page = render_template(
        "admin/compose.html",
        f=f,
        c=composed,
        v=form,
        refused=refused,
        asks_code=needs_code(),
        reaches=Reach,
        **_options(f),
    )
    return page, status


def _options(f: Frame) -> dict[str, list[tuple[str, str]]]:
    """Pairs of code and name for the rows of the audience."""
    operation = services().operation
    return {
        "zone_options": [(zone.code, f.zone(zone.code)) for zone in operation.zones],
        "status_options": [(status.value, f.label(status)) for status in STATUSES],
        "intent_options": [(intent.value, f.label(intent)) for intent in Intent],
        "need_options": [(need.value, f.label(need)) for need in Need],
        "language_options": [(code, f.say(LANGUAGES.get(code, code))) for code in operation.languages],
    }


def compose(
    session: Session, form: Form, *, broadcast: Broadcast | None = None, errors: Errors | None = None
) -> Composer:
    operation, now, say = services().operation, services().clock(), speech()
    rung = operation.ladder.find(form.get("stage"))
    texts = list(texts_of(operation, rung, form, _until(operation, form)))
    missing = _missing(session, broadcast, texts, now) if broadcast else {}
    return Composer(
        form=form,
        rung=rung,
        texts=texts,
        meant=count_meant(session, form, now),
        errors=_said(say, errors or {}),
        missing=_said(say, missing),
        broadcast=broadcast,
        comment=unseal(session, broadcast, "comment") if broadcast else None,
        earlier=page(session, states=_EARLIER, limit=20),
        trials=trials_of(session, broadcast) if broadcast else (),
    )


def _missing(session: Session, broadcast: Broadcast, texts: Sequence[Text], now: datetime) -> Errors:
    """Of a text only what its own check does not say, and only while it reads as it was kept."""
    found, kept = dict(problems(session, broadcast, now=now)), words_of(session, broadcast)
    for text in texts:
        said = found.pop(text.name, [])
        is_kept = " ".join(kept.get((text.language, text.wording), "").split()) == text.body
        if left := [one for one in said if is_kept and one not in text.problems]:
            found[text.name] = left
    return found


def count_meant(session: Session, form: Form, now: datetime) -> int | None:
    try:
        chosen = AudienceSchema().load(nested(form, services().operation.time_zone)["audience"])
        return audience.count(session, audience.chosen(session, chosen, varieties=()), now)
    except (ValidationError, NotFound):
        return None


def _until(operation: Operation, form: Form) -> datetime | None:
    read = nested(form, operation.time_zone)["valid_until"]
    try:
        return datetime.fromisoformat(read)
    except ValueError:
        return None


def _said(say: Speech, found: Errors) -> dict[str, list[str]]:
    return {name: [problem_words(say, problem) for problem in said] for name, said in found.items()}

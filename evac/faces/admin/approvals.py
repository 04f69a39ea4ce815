"""The second officer's word: approving exactly what was seen, or giving it back."""

from dataclasses import dataclass
from typing import Any

from flask import Blueprint, flash, redirect, request, url_for
from marshmallow import EXCLUDE, Schema, fields, post_load, validate

from evac.broadcasts import queries
from evac.broadcasts.approve import approve
from evac.broadcasts.submit import give_back
from evac.faces.admin.broadcast_page import explain_refusals
from evac.faces.admin.proof import demand_proof
from evac.faces.guard import signed_in
from evac.faces.staff.speech import N_
from evac.faces.support import services
from evac.kernel.plain_words import tidy_words

bp = Blueprint("approvals", __name__, url_prefix="/broadcasts/<uid>")
explain_refusals(bp)

LONGEST_WORDS = 400  # of a comment or a meaning


@dataclass(frozen=True, repr=False)
class Decision:
    """``seen_hash``: of the page that the officer looked at."""

    seen_hash: bytes
    accept_late: bool


class ApprovalForm(Schema):
    """Meanings of free discreet words stand beside it as ``meanings.<language>``."""

    class Meta:
        unknown = EXCLUDE

    seen_hash = fields.String(required=True, validate=validate.Regexp(r"^[0-9a-f]{32}$"))
    accept_late = fields.Boolean(load_default=False)

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> Decision:
        return Decision(bytes.fromhex(data["seen_hash"]), data["accept_late"])


@bp.post("/approval")
def create(uid: str):
    """Approve what was frozen; there is no other way to send."""
    decision: Decision = ApprovalForm().load(request.form)
    if (proof := demand_proof(_address(uid), again=True)) is not None:
        return proof
    with services().database.writing() as session:
        approve(
            session,
            queries.get(session, uid),
            officer_id=signed_in().officer_id,
            seen_hash=decision.seen_hash,
            now=services().clock(),
            meanings=_meanings(),
            accept_late=decision.accept_late,
        )
    return redirect(_address(uid), code=303)


@bp.post("/return")
def create_return(uid: str):
    comment = tidy_words(request.form.get("comment", ""))[:LONGEST_WORDS]
    with services().database.writing() as session:
        broadcast = queries.get(session, uid)
        give_back(
            session, broadcast, officer_id=signed_in().officer_id, comment=comment, now=services().clock()
        )
    flash(N_("Returned to who wrote it. Nothing was sent."), "good")
    return redirect(_address(uid), code=303)


def _meanings() -> dict[str, str]:
    given = {name: words for name, words in request.form.items() if name.startswith("meanings.")}
    return {name.partition(".")[2]: tidy_words(words)[:LONGEST_WORDS] for name, words in given.items()}


def _address(uid: str) -> str:
    return url_for("admin.broadcasts.show", uid=uid)

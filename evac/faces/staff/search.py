"""Finding a party by what a caller says. What is looked for travels in a form, never in an address."""

from flask import Blueprint, redirect, render_template, request, url_for
from marshmallow import EXCLUDE, Schema, fields, validate

from evac.audit.append import record
from evac.faces.guard import signed_in
from evac.faces.support import services
from evac.roster.names import SearchedBy, search

bp = Blueprint("search", __name__)


class SearchForm(Schema):
    class Meta:
        unknown = EXCLUDE

    words = fields.String(required=True, validate=validate.Length(1, 120))


@bp.post("/search")
def find():
    """The one party that fits, or a list of those that may."""
    words = SearchForm().load(request.form)["words"].strip()
    now = services().clock()
    with services().database.writing() as session:
        found = search(session, words, now=now, **_reach())
        record(
            session,
            "roster.search",
            at=now,
            officer_id=signed_in().officer_id,
            details={"by": found.by.value, "rows": len(found.rows)},
        )
    if len(found.rows) == 1:
        return redirect(url_for("staff.parties.show", case_code=found.rows[0].case_code), code=303)
    return render_template("staff/search.html", found=found, words=words, by_name=found.by is SearchedBy.NAME)


def _reach() -> dict[str, object]:
    """A redacted officer must not learn by searching which names and numbers are known."""
    reach = signed_in().reach
    return {"scope": reach.zone, "case_codes_only": reach.redacted}

"""Is this ours? Whoever holds an alert in their hand, from whatever source, can ask."""

from flask import Blueprint, render_template, request

from evac.broadcasts.recognise import recognise
from evac.broadcasts.stopped_notices import find_shown, marked
from evac.faces.citizen.notices import moment, words_of
from evac.faces.support import services
from evac.notices.typed_number import read_number
from evac.notices.verify import find_published

GIVE_ONE = "Write the number or paste the words."
NO_NUMBER = "Write the number in digits."
LONGEST_NUMBER, LONGEST_WORDS = 200, 5000  # whole alerts are pasted into the number's field, too

bp = Blueprint("verify", __name__)


@bp.get("/verify")
def show():
    return _page()


@bp.post("/verify")
def create():
    """Changes nothing. What was pasted stays out of addresses and out of the log."""
    typed, pasted = request.form.get("number", "").strip(), request.form.get("words", "").strip()
    number = read_number(typed)
    if errors := _errors(typed, pasted, number):
        return _page(errors=errors), 422
    with services().database.reading() as session:
        now = services().clock()
        exact = find_published(session, pasted, now=now, number=number) if pasted else None
        if pasted:
            found = exact or recognise(session, pasted, now=now, number=number)
        else:
            found = find_shown(session, number or 0, now=now)
        genuine = marked(session, [found])[0] if found is not None and found.is_intact else None
        return _page(
            asked=True, found=genuine, by_words=bool(pasted), is_exact=exact is not None, number=number
        )


def _errors(typed: str, pasted: str, number: int | None) -> dict[str, str]:
    if not typed and not pasted:
        return {"words": GIVE_ONE}
    return {"number": NO_NUMBER} if typed and number is None else {}


def _page(**told: object):
    given: dict[str, object] = {
        "asked": False,
        "found": None,
        "by_words": False,
        "is_exact": False,
        "number": None,
        "errors": {},
    }
    return render_template(
        "citizen/verify.html",
        **(given | told),
        values=request.form,
        longest_number=LONGEST_NUMBER,
        longest_words=LONGEST_WORDS,
        words=words_of,
        moment=moment,
    )

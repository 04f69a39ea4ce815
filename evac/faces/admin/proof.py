"""A code given with a grave step, or shortly before it."""

from flask import request

from evac.faces.guard import signed_in
from evac.faces.staff.account import ask_for_proof
from evac.faces.support import services
from evac.kernel.errors import EvacError
from evac.officers.sign_in import TooMany, prove


class WrongCode(EvacError):
    code = "wrong-code"
    status = 422

    def __init__(self) -> None:
        super().__init__("This code is wrong, or was used already.")


class TooManyCodes(EvacError):
    code = "too-many-codes"
    status = 429

    def __init__(self) -> None:
        super().__init__("Too many codes. Wait a minute and try again.")


def needs_code(*, again: bool = False) -> bool:
    """Whether the page must ask for one.

    Args:
        again: the code of the sign-in does not count; whoever approves is there at that moment.
    """
    officer, now = signed_in(), services().clock()
    return not (officer.has_proved_again(now) if again else officer.has_proved(now))


def demand_proof(came_from: str, *, again: bool = False):
    """None when the officer is proved to be here; else the way to the page that asks for a code.

    A code in the form itself is used up at once, whatever becomes of the step; for the next minutes it
    stands for a second try.

    Raises:
        WrongCode, TooManyCodes: it is not good.
    """
    code = request.form.get("code", "").strip()[:20]
    if not code:
        return ask_for_proof(came_from) if needs_code(again=again) else None
    with services().database.writing() as session:
        proved = prove(session, signed_in(), code, now=services().clock())
    if isinstance(proved, TooMany):
        raise TooManyCodes
    if not proved:
        raise WrongCode
    return None

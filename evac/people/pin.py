"""A party's PIN: digits it chose on a page or said in a call; kept as a keyed hash that is bound to it."""

import hmac
import re
from datetime import datetime

from sqlalchemy.orm import Session

from evac.db.sealed import vault_of
from evac.kernel.case_codes import normal_case_code
from evac.kernel.errors import EvacError
from evac.limits.take import take
from evac.people.models import Party
from evac.people.queries import find_party

TRIES, TRIES_AN_HOUR = 5, 6  # for a code, whoever tries
_DIGITS = re.compile(r"[0-9]{4,8}", re.ASCII)
_ROWS = "01234567890123", "98765432109876"


class WrongPin(EvacError):
    """A PIN that is no PIN, or that anybody tries first."""

    code = "wrong-pin"
    status = 422

    def __init__(self) -> None:
        super().__init__("Choose 4 to 8 digits that nobody tries first, not 1234 or 0000.")


def set_pin(session: Session, party: Party, pin: str) -> None:
    """
    Raises:
        WrongPin: too short, too long, no digits, or too easily guessed.
    """
    if not _DIGITS.fullmatch(pin) or len(set(pin)) < 2 or any(pin in row for row in _ROWS):
        raise WrongPin
    party.pin_index = _hash(session, party.uid, pin)


def party_by_pin(session: Session, case_code: str, pin: str, *, now: datetime) -> Party | None:
    """The party that both open together; None for a wrong code as for a wrong PIN, after the same work.

    Too many tries for a code find nothing for a while, whether there is such a party or not.
    """
    key = vault_of(session).index("throttle", f"pin|{normal_case_code(case_code) or case_code}").hex()
    allowed = take(session, f"pin:{key}", rate_per_second=TRIES_AN_HOUR / 3600, burst=TRIES, now=now)
    party = find_party(session, case_code)
    tried = _hash(session, party.uid if party else "nobody", pin)
    kept = party.pin_index if party and party.pin_index else bytes(len(tried))
    return party if hmac.compare_digest(tried, kept) and allowed else None


def _hash(session: Session, uid: str, pin: str) -> bytes:
    return vault_of(session).index("pin", f"{uid}|{pin}")

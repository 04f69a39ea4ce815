"""Browsers that officers have signed in with before: what a stranger tries elsewhere does not lock them out.

The cookie opens nothing. It is signed, names no officer, and says only whose tries count apart.
"""

import secrets

from flask import Response, current_app, request
from itsdangerous import BadData, URLSafeTimedSerializer

from evac.officers.sign_in import Device

REMEMBERED_SECONDS = 180 * 24 * 3600
MOST_ACCOUNTS = 8  # a shared desk; the earliest is forgotten


def find_device() -> Device | None:
    try:
        name, accounts = _cookies().loads(request.cookies.get(_name(), ""), max_age=REMEMBERED_SECONDS)
        return Device(str(name), tuple(str(account) for account in accounts))
    except (BadData, TypeError, ValueError):
        return None


def remember_device(response: Response, account: str) -> None:
    """Only after a good sign-in."""
    known = find_device() or Device(secrets.token_urlsafe(16), ())
    others = [one for one in known.accounts if one != account]
    accounts = [*others[1 - MOST_ACCOUNTS :], account]
    response.set_cookie(
        _name(),
        _cookies().dumps([known.name, accounts]),
        max_age=REMEMBERED_SECONDS,
        path="/",
        secure=_is_secure(),
        httponly=True,
        samesite="Lax",
    )


def _name() -> str:
    return "__Host-evac-device" if _is_secure() else "evac-device"


def _is_secure() -> bool:
    return bool(current_app.config["SESSION_COOKIE_SECURE"])


def _cookies() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(str(current_app.secret_key), salt="device")

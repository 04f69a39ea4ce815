"""What the demo desk shows, read from a JSON file that the demo writes; all of it has a default."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pyotp


class WrongDesk(ValueError):
    """The desk file cannot be used; the message names the place."""


@dataclass(frozen=True)
class Phone:
    """A phone on the desk; without a number the visitor types one."""

    name: str
    number: str = ""
    about: str = ""
    language: str = "en"
    to: str = "named"  # the number it texts by itself: named, quiet or whatsapp
    latitude: str = "10.4806"
    longitude: str = "-66.9036"


@dataclass(frozen=True)
class Officer:
    name: str
    email: str
    password: str = ""
    role: str = "officer"
    totp_secret: str = ""

    def __post_init__(self) -> None:
        self.code()  # a secret that makes no code is found at start

    def code(self) -> str:
        """The code of this moment; nothing without a secret."""
        return pyotp.TOTP(self.totp_secret).now() if self.totp_secret else ""


@dataclass(frozen=True)
class Link:
    label: str
    url: str
    about: str = ""


@dataclass(frozen=True)
class Hint:
    """Something to try: ``text`` typed into phone ``phone`` (counted from 0), and what to look for."""

    text: str
    phone: int = 0
    look: str = ""


PHONES = (
    Phone("Family in Caracas", "+584225550101", "Texts English. Four people, no car."),
    Phone("Maracaibo", "+584225550102", "Writes Spanish, in a hurry.", "es", "named", "10.6427", "-71.6125"),
    Phone(
        "Briefed, discreet", "+584225550103", "Must carry no evidence.", "es", "quiet", "8.5897", "-71.1561"
    ),
    Phone("New phone", "", "Any number, never heard before.", "en", "named", "7.8146", "-72.4430"),
)
HINTS = (
    Hint("were ok 3 of us near merida but out of insulin for my boy", 0, "Marked urgent, and asked how long"),
    Hint("estoy bien con mis 2 hijos en Maracaibo", 1, "Safe, three people, a place"),
    Hint("AUXILIO nos pararon en peracal se llevaron a mi esposo", 1, "Climbs to row one"),
    Hint("todo bien por aca", 2, "The answer carries no evidence"),
    Hint("my mom Carmen in Merida no answer since sunday, diabetic", 3, "A claim, told nothing back"),
    Hint("STOP", 3, "The carrier blocks it; staff see why"),
)
LINKS = (
    Link("Staff console", "http://127.0.0.1:8000/staff/", "Roster, map, inbox, cases"),
    Link("Citizen page", "http://127.0.0.1:8000/", "Register and check in, no script needed"),
)


@dataclass(frozen=True)
class Desk:
    title: str = "Demo desk"
    operation: str = ""
    phones: tuple[Phone, ...] = PHONES
    officers: tuple[Officer, ...] = ()
    links: tuple[Link, ...] = LINKS
    try_first: tuple[Hint, ...] = HINTS
    notes: tuple[str, ...] = field(default=())


KINDS: dict[str, type] = {"phones": Phone, "officers": Officer, "links": Link, "try_first": Hint}


def read_desk(path: Path | None) -> Desk:
    """Read the desk file; what it leaves out keeps its default.

    Raises:
        WrongDesk: not JSON, an unknown name, a wrong type, or a hint for a phone that is not there.
    """
    if path is None:
        return Desk()
    try:
        given = json.loads(path.read_text(encoding="utf-8"))
        desk = Desk(**{name: _part(name, value) for name, value in given.items()})
    except (ValueError, TypeError, AttributeError, OSError) as error:
        raise WrongDesk(f"{path.name}: {error}") from None
    if any(not 0 <= hint.phone < len(desk.phones) for hint in desk.try_first):
        raise WrongDesk(f"{path.name}: try_first names a phone that is not there.")
    return desk


def _part(name: str, value: Any) -> Any:
    if name in KINDS:
        return tuple(KINDS[name](**item) for item in value)
    return tuple(value) if isinstance(value, list) else str(value)

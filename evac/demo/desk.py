"""What the demo desk shows and whom the crowd plays: two files for the simulated carrier."""

import json
import os
import random
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from evac.demo.cast import BRIEFED_PHONE, PLAIN_PHONE, UNKNOWN_PHONE
from evac.demo.choices import Choice
from evac.demo.officers import OFFICERS, PASSWORD
from evac.demo.stories import SEED, Story, invent
from evac.demo.towns import Town
from evac.kernel.clock import utc_now
from evac.kernel.status import Status
from evac.kernel.wording import Front, front_of
from evac.people.models import Channel

DUTY_PHONE = "+13055550101"  # the first of the operation's [duty]
HEARD_LATELY = timedelta(hours=26)

PHONES = (
    {
        "name": "Family near Merida",
        "number": PLAIN_PHONE,
        "about": "Registered, three people, English, plain wording.",
        "language": "en",
        "to": "named",
        "latitude": "8.5897",
        "longitude": "-71.1561",
    },
    {
        "name": "Maracaibo",
        "number": UNKNOWN_PHONE,
        "about": "Never heard before, Spanish: answered discreetly.",
        "language": "es",
        "to": "named",
        "latitude": "10.6427",
        "longitude": "-71.6125",
    },
    {
        "name": "Briefed, discreet",
        "number": BRIEFED_PHONE,
        "about": "Must carry no evidence. Was asked whether they leave: W1 to W4.",
        "language": "es",
        "to": "quiet",
        "latitude": "7.7669",
        "longitude": "-72.2250",
    },
    {
        "name": "New phone",
        "number": "",
        "about": "Any number: +58 4xx 555 xxxx gets answers in an exercise.",
        "language": "en",
        "to": "named",
        "latitude": "7.8146",
        "longitude": "-72.4430",
    },
    {
        "name": "On duty",
        "number": DUTY_PHONE,
        "about": "First duty phone: a text, then a call for what nobody opens. Answer 1.",
        "language": "en",
        "to": "named",
    },
)
TRY_FIRST = (
    {
        "phone": 0,
        "text": "were ok 3 of us near merida but out of insulin for my boy",
        "look": "Says back what it understood, asks one thing, stands in the help band",
    },
    {
        "phone": 1,
        "text": "estoy bien con mis 2 hijos en Maracaibo",
        "look": "On the roster within 2 s: safe, 3, Maracaibo",
    },
    {
        "phone": 1,
        "text": "AUXILIO nos pararon en peracal se llevaron a mi esposo",
        "look": "Climbs to row one",
    },
    {
        "phone": 2,
        "text": "W1 pero hirieron a mi hijo",
        "look": "An answer that hides distress: still an alarm",
    },
    {
        "phone": 3,
        "text": "my mom Carmen in Merida no answer since sunday, diabetic",
        "look": "A relative: told nothing back",
    },
    {"phone": 1, "text": "STOP", "look": "The carrier blocks it; staff see why"},
)


def write_desk(path: Path, choice: Choice, secrets: Mapping[str, str]) -> None:
    """The desk's file holds the officers' secrets: for this user's eyes only."""
    settings = choice.settings
    officers = [
        {
            "name": one.name,
            "email": one.email,
            "password": PASSWORD,
            "role": one.role.value,
            "totp_secret": secrets[one.email],
        }
        for one in OFFICERS
        if one.email in secrets
    ]
    links = [
        {
            "label": "Staff console",
            "url": f"{settings.public_url}/staff/",
            "about": "Roster, map, inbox, cases",
        },
        {
            "label": "Citizen page",
            "url": f"{settings.public_url}/",
            "about": "Register and check in, no script needed",
        },
        {"label": "Quiet page", "url": f"{settings.quiet_url}/", "about": "What a discreet party sees"},
    ]
    _write(
        path,
        {
            "operation": choice.operation.title["en"],
            "phones": PHONES,
            "officers": officers,
            "links": links,
            "try_first": TRY_FIRST,
        },
    )


def write_crowd(path: Path, choice: Choice, towns: list[Town]) -> int:
    """People of the roster who go on texting while the demo runs; returns how many."""
    dice, now = random.Random(SEED), utc_now()
    answer_to, after = choice.operation.answer_to, now - HEARD_LATELY
    lively = [_persona(story, answer_to, dice) for story in invent(towns, now) if _texts_on(story, after)]
    _write(path, lively)
    return len(lively)


def _texts_on(story: Story, heard_after: datetime) -> bool:
    """Not those who are silent, in an officer's hands, gone, or whose silence is the point."""
    if story.trouble or story.care or story.channel is not Channel.SMS or not story.happenings:
        return False
    newest = story.happenings[-1]
    return newest.at > heard_after and newest.line.status in (Status.SAFE, Status.MOVING)


def _persona(story: Story, answer_to: Mapping[Front, str], dice: random.Random) -> dict[str, Any]:
    return {
        "number": story.number,
        "language": story.language,
        "place": story.town.name,
        "size": story.size,
        "to": answer_to[Front.NAMED if story.unregistered else front_of(story.wording)],
        "name": story.members[0].name.split()[0] if story.members else "Ana",
        "patience": 1 + dice.choice((1, 2, 3, 5, 8)),
        "texts": 1,  # they are known already: the next one is no greeting
    }


def _write(path: Path, content: Iterable[Any]) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(content, file, ensure_ascii=False, indent=1)

"""The composer's form and the shape of the schema: a dot in a name stands for nesting.

    stage, reach, valid_until, deadline_at
    audience.zones, .statuses, .intents, .needs, .languages      each may stand several times
    audience.silent_hours, .not_reached_by, .got, .departed, .closed
    variants.<language>.<wording>                                the words; empty where there are none

A time that names no zone is the post's.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from marshmallow import fields
from werkzeug.datastructures import MultiDict

from evac.broadcasts.models import Broadcast
from evac.broadcasts.schemas import AudienceSchema
from evac.broadcasts.words import Words
from evac.kernel.wording import Wording

Form = MultiDict[str, str]
_AUDIENCE = AudienceSchema().fields
_SEVERAL = frozenset(name for name, field in _AUDIENCE.items() if isinstance(field, fields.List))
_TIMES = ("valid_until", "deadline_at")


def text_name(language: str, wording: Wording) -> str:
    """What the field of one text is called."""
    return f"variants.{language}.{wording.value}"


def nested(form: Form, zone: ZoneInfo) -> dict[str, Any]:
    """The form as ``BroadcastForm`` reads it."""
    return {
        "stage": form.get("stage", ""),
        "reach": form.get("reach", ""),
        "audience": dict(_audience(form)),
        "variants": list(_variants(form)),
    } | {name: _with_zone(form.get(name, ""), zone) for name in _TIMES}


def flat_errors(messages: Mapping[str, Any], read: Mapping[str, Any]) -> dict[str, list[str]]:
    """What the schema found wrong, by the form's names.

    Args:
        read: what ``nested`` made of the form; the schema counts its texts.
    """
    found: dict[str, list[str]] = {}
    for name, said in messages.items():
        if name == "audience" and isinstance(said, Mapping):
            found |= {f"audience.{inner}": _words(words) for inner, words in said.items()}
        elif name == "variants" and isinstance(said, Mapping):
            found |= {_name_of(read["variants"][int(place)]): _words(words) for place, words in said.items()}
        else:
            found[name] = _words(said)
    return found


def as_form(broadcast: Broadcast, words: Words, zone: ZoneInfo) -> Form:
    """A kept draft as the form that would write it."""
    form: Form = MultiDict({"uid": broadcast.uid, "stage": broadcast.stage, "reach": broadcast.reach.value})
    for name in _TIMES:
        if (moment := getattr(broadcast, name)) is not None:
            form[name] = local_time(moment, zone)
    for name, chosen in broadcast.audience.items():
        form.setlist(f"audience.{name}", [str(one) for one in (chosen if name in _SEVERAL else [chosen])])
    for (language, wording), body in words.items():
        form[text_name(language, wording)] = body
    return form


def local_time(moment: datetime, zone: ZoneInfo) -> str:
    """As a browser's field for date and time wants it."""
    return moment.astimezone(zone).strftime("%Y-%m-%dT%H:%M")


def _audience(form: Form) -> Iterator[tuple[str, Any]]:
    for name in _AUDIENCE:
        chosen = [one for one in form.getlist(f"audience.{name}") if one]
        if chosen:
            yield name, chosen if name in _SEVERAL else chosen[0]


def _variants(form: Form) -> Iterator[dict[str, str]]:
    for name, body in form.items():
        kind, _, rest = name.partition(".")
        if kind == "variants" and body.strip():
            language, _, wording = rest.partition(".")
            yield {"language": language, "wording": wording, "body": body}


def _with_zone(text: str, zone: ZoneInfo) -> str:
    """What is no time is left to the schema, which says so."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return text
    return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).isoformat()


def _name_of(variant: Mapping[str, str]) -> str:
    return f"variants.{variant['language']}.{variant['wording']}"


def _words(said: Any) -> list[str]:
    """Sentences, however deep they stand; each once."""
    if isinstance(said, Mapping):
        return list(dict.fromkeys(word for inner in said.values() for word in _words(inner)))
    return [str(one) for one in said] if isinstance(said, list) else [str(said)]

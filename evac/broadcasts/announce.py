"""What a broadcast says to everybody: its plain words, as a public notice holds them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from evac.broadcasts.errors import WrongState
from evac.broadcasts.models import Broadcast, BroadcastState
from evac.broadcasts.schemas import audience_of
from evac.broadcasts.words import words_of
from evac.kernel.wording import Wording
from evac.operation.current import operation_of
from evac.operation.model import Operation
from evac.operation.stage_texts import spoken_until

# A second officer stands behind it, and it was not stopped.
PUBLIC = frozenset(
    {BroadcastState.APPROVED, BroadcastState.SENDING, BroadcastState.PAUSED, BroadcastState.DONE}
)
_SENTENCES = re.compile(r"(?<=[.!?])\s+")
_FOR_ONE = ("{number}", "{letter}", "{case_code}")  # an answer, a code: not for the public


@dataclass(frozen=True)
class Announcement:
    """``texts`` holds every language of the operation, empty ones too."""

    stage: str
    zones: tuple[str, ...]
    expires_at: datetime | None
    texts: Mapping[str, Mapping[str, str]]


def announcement(session: Session, broadcast: Broadcast) -> Announcement:
    operation, said = operation_of(session), words_of(session, broadcast)
    texts = {
        language: _parts(operation, language, said.get((language, Wording.PLAIN), ""), broadcast.valid_until)
        for language in operation.languages
    }
    return Announcement(broadcast.stage, _zones(session, broadcast), broadcast.valid_until, texts)


def _zones(session: Session, broadcast: Broadcast) -> tuple[str, ...]:
    """A correction goes to those who got other words; where these held is where it holds."""
    corrected = session.get(Broadcast, broadcast.corrects_id) if broadcast.corrects_id else None
    mine = audience_of(broadcast)
    return mine.zones or (_zones(session, corrected) if corrected is not None and mine.got else ())


def require_public(broadcast: Broadcast) -> None:
    """
    Raises:
        WrongState: nobody has approved it, or it was halted.
    """
    if broadcast.state not in PUBLIC:
        raise WrongState("publishing", broadcast.state.value)


def _parts(operation: Operation, language: str, body: str, until: datetime | None) -> dict[str, str]:
    """The plain words without what only their receiver can use: how to answer, by which letter."""
    told = [one for one in _SENTENCES.split(body) if not any(name in one for name in _FOR_ONE)]
    if until is None:
        told = [one for one in told if "{until}" not in one]
    else:
        told = [one.replace("{until}", spoken_until(operation, until, language)) for one in told]
    headline = told[0].rstrip(".") if told else ""
    return {"headline": headline, "description": " ".join(told), "instruction": ""}

"""What tells one text from another in the provider's list, where it carries no id of ours."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.db.sealed import unseal
from evac.messaging.channel import Channel, Channels, ListedText
from evac.messaging.models import Attempt, Outgoing
from evac.people.models import Channel as Kind
from evac.people.models import Contact

CLOCKS_DIFFER = timedelta(minutes=2)  # ours and the provider's, at most
BATCH = 500


@dataclass(frozen=True)
class Look:
    """A text like another: identical replies to one number exist, so they are matched by count."""

    to: str
    sender: str
    body: str


def look_of(session: Session, text: Outgoing, attempt: Attempt) -> Look:
    contact = session.get_one(Contact, text.contact_id)
    to = unseal(session, contact, "address") or ""
    return Look(to, attempt.sender, unseal(session, text, "body") or "")


def unknown_in(session: Session, listed: Sequence[ListedText]) -> list[ListedText]:
    """Listed texts that no attempt of ours is known to have made, newest first as they came."""
    known: set[str] = set()
    sids = [text.provider_sid for text in listed]
    for start in range(0, len(sids), BATCH):
        ours = Attempt.provider_sid.in_(sids[start : start + BATCH])
        known |= {sid for sid in session.scalars(select(Attempt.provider_sid).where(ours)) if sid}
    return [text for text in listed if text.provider_sid not in known]


def unclaimed_in(session: Session, listed: Sequence[ListedText]) -> dict[Look, list[ListedText]]:
    """Those of them that can be matched with texts of ours, oldest first."""
    return by_look(unknown_in(session, listed))


def by_look(unknown: Sequence[ListedText]) -> dict[Look, list[ListedText]]:
    alike = defaultdict(list)
    for text in reversed(unknown):
        if text.sender is not None:
            alike[Look(text.to, text.sender, text.body)].append(text)
    return alike


def by_channel(channels: Channels) -> list[tuple[Channel, list[Kind]]]:
    """One provider may serve several kinds; its list is read once."""
    kinds: dict[int, tuple[Channel, list[Kind]]] = {}
    for kind, channel in channels.items():
        kinds.setdefault(id(channel), (channel, []))[1].append(kind)
    return list(kinds.values())

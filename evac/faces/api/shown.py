"""How the rows of the domain look in an answer."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from evac.db.sealed import unseal
from evac.departure.models import InstructionState
from evac.faces.guard import acting
from evac.faces.staff.reasons import reason_words
from evac.faces.staff.speech import Speech
from evac.faces.support import services
from evac.kernel.coordinates import rounded
from evac.messaging.models import Outgoing
from evac.people.models import Contact
from evac.places.gazetteer import Gazetteer
from evac.roster.rows import LastPlace, Row
from evac.triage.rules import Finding


@dataclass(frozen=True)
class Shown:
    """Bound to one call: its moment, the officer's language, and how much of people may be seen.

    Everything is read here, because the rows do not outlive their session.
    """

    now: datetime
    say: Speech
    gazetteer: Gazetteer
    redacted: bool

    def party(self, row: Row) -> dict[str, Any]:
        entry = row.entry
        return {
            "case_code": row.case_code,
            "status": entry.status,
            "status_at": entry.status_at,
            "party_size": entry.party_size,
            "place": self._place(row.place) if row.place else None,
            "zone": entry.zone,
            "stage": row.stage,
            "intent": entry.intent,
            "instruction": InstructionState(entry.instruction) if entry.instruction else None,
            "urgency": row.shown.urgency,
            "reasons": [self._reason(finding) for finding in row.shown.reasons],
            "needs": row.needs,
            "priority_code": entry.priority_code,
            "language": entry.language,
            "wording": entry.wording,
            "briefed": row.party.briefed_at is not None,
            "flags": row.flags,
            "contacts": [] if self.redacted else [_contact(contact) for contact in row.party.contacts],
        }

    def outgoing(self, session: Session, text: Outgoing, broadcast_uids: Mapping[int, str]) -> dict[str, Any]:
        return {
            "id": text.uid,
            "channel": text.channel,
            "state": text.state,
            "kind": text.kind,
            "body": None if self.redacted else unseal(session, text, "body"),
            "segments": text.segments,
            "attempts": text.attempts,
            "reason": text.reason,
            "broadcast": broadcast_uids.get(text.broadcast_id or 0),
            "created_at": text.created_at,
            "sent_at": text.sent_at,
        }

    def _place(self, place: LastPlace) -> dict[str, Any]:
        """A redacted reader learns the neighbourhood, as on the pages: not the house."""
        known = self.gazetteer.get(place.place_id) if place.place_id else None
        latitude, longitude = place.latitude, place.longitude
        if self.redacted and latitude is not None and longitude is not None:
            latitude, longitude = rounded(latitude, longitude)
        return {
            "text": None if self.redacted else place.words,
            "name": known.name if known else None,
            "latitude": latitude,
            "longitude": longitude,
            "source": place.source,
            "at": place.at,
            "accuracy_m": None if self.redacted else place.accuracy_m,
        }

    def _reason(self, finding: Finding) -> dict[str, Any]:
        text = reason_words(finding, self.say, self.now)
        return {"code": finding.code, "points": finding.points, "text": text}


def _contact(contact: Contact) -> dict[str, Any]:
    return {"channel": contact.channel, "state": contact.state, "proof": contact.proof}


def shown() -> Shown:
    officer = acting()
    return Shown(
        services().clock(), Speech(officer.language), services().ground.gazetteer, officer.reach.redacted
    )

"""The words of a broadcast, by language and wording."""

from sqlalchemy.orm import Session

from evac.broadcasts.models import Broadcast
from evac.db.sealed import unseal
from evac.kernel.wording import Wording

POINTER_PHRASE = "pointer"  # the operation's own phrase for the unbriefed

Words = dict[tuple[str, Wording], str]


def words_of(session: Session, broadcast: Broadcast) -> Words:
    """Language and wording to body; empty ones are left out."""
    bodies = ((variant, unseal(session, variant, "body")) for variant in broadcast.variants)
    return {(variant.language, variant.wording): body for variant, body in bodies if body}


def body_of(session: Session, broadcast: Broadcast, language: str, wording: Wording) -> str | None:
    return words_of(session, broadcast).get((language, wording))

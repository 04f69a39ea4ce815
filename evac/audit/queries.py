"""Reading the log."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.audit.models import AuditEntry


def newest_entries(
    session: Session, *, before: int | None = None, officer_id: int | None = None, limit: int = 50
) -> list[AuditEntry]:
    """Newest first; ``before`` is the last number of the page above."""
    found = select(AuditEntry).order_by(AuditEntry.number.desc()).limit(limit)
    if before is not None:
        found = found.where(AuditEntry.number < before)
    if officer_id is not None:
        found = found.where(AuditEntry.officer_id == officer_id)
    return list(session.scalars(found))

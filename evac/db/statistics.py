"""Telling PostgreSQL's planner that a table has just grown."""

from sqlalchemy import text
from sqlalchemy.orm import Session

from evac.db.base import Base


def refresh_statistics(session: Session, *models: type[Base]) -> None:
    """Have the tables looked at now: the server does so by itself only a minute after ten thousand new rows.

    Until then the planner takes a table for as small as it was, and walks all of it for each text of a claim.
    """
    if session.get_bind().dialect.name != "postgresql":
        return
    for model in models:
        session.execute(text(f"ANALYZE {model.__tablename__}"))

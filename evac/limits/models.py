"""One bucket a key. Keys are keyed hashes or names of ours, never an address in the clear."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from evac.db.base import Base


class Bucket(Base):
    __tablename__ = "limit_buckets"

    key: Mapped[str] = mapped_column(primary_key=True)
    tokens: Mapped[float]  # left at ``at``; may be negative after a take that was let through
    at: Mapped[datetime]

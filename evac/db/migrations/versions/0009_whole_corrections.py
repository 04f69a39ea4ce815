"""Corrections of a reading's place, party size and needs, beside its status

Revision: 0009_whole_corrections, after 0008_notices
"""

import sqlalchemy as sa
from alembic import op

from evac.db.base import Opaque

revision = "0009_whole_corrections"
down_revision = "0008_notices"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for column in ("was_place_sealed", "place_sealed"):
        op.add_column("corrections", sa.Column(column, Opaque(), nullable=True))
    for column in ("was_size", "party_size"):
        op.add_column("corrections", sa.Column(column, sa.Integer(), nullable=True))
    for column in ("was_needs_mask", "needs_mask"):
        # Until now only the status was corrected: the needs were as they were read, which nobody kept.
        op.add_column("corrections", sa.Column(column, sa.Integer(), nullable=False, server_default="0"))

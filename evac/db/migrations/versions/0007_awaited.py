"""Parties that are waited for after a text that gave no order

Revision: 0007_awaited, after 0006_signed_hands
"""

import sqlalchemy as sa
from alembic import op

import evac.db.base

revision = "0007_awaited"
down_revision = "0006_signed_hands"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "awaited",
        sa.Column("broadcast_id", _ID, nullable=False),
        sa.Column("party_id", _ID, nullable=False),
        sa.Column("asked_at", evac.db.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("silent_at", evac.db.base.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["broadcast_id"], ["broadcasts.id"], name=op.f("awaited_broadcast_id_fkey")),
        sa.ForeignKeyConstraint(["party_id"], ["parties.id"], name=op.f("awaited_party_id_fkey")),
        sa.PrimaryKeyConstraint("broadcast_id", "party_id", name=op.f("awaited_pkey")),
    )
    op.create_index("awaited_silent", "awaited", ["silent_at"])

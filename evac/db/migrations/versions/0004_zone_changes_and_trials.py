"""How far a zone's change has come, and trials of a broadcast's words

Revision: 0004_zone_changes, after 0003_safety
"""

import sqlalchemy as sa
from alembic import op

import evac.db.base

revision = "0004_zone_changes"
down_revision = "0003_safety"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("zones", sa.Column("rekeyed_through", _ID, nullable=True))
    op.create_table(
        "broadcast_trials",
        sa.Column("id", _ID, nullable=False),
        sa.Column("uid", sa.String(length=32), nullable=False),
        sa.Column("broadcast_id", _ID, nullable=False),
        sa.Column("officer_id", _ID, nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column(
            "wording",
            sa.Enum("discreet", "plain", name="wording", native_enum=False, length=32),
            nullable=False,
        ),
        sa.Column("number_sealed", evac.db.base.Opaque(), nullable=True),
        sa.Column("body_sealed", evac.db.base.Opaque(), nullable=True),
        sa.Column("asked_at", evac.db.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("taken_at", evac.db.base.UtcDateTime(timezone=True), nullable=True),
        sa.Column("outcome", sa.String(length=120), nullable=True),
        sa.ForeignKeyConstraint(
            ["broadcast_id"], ["broadcasts.id"], name=op.f("broadcast_trials_broadcast_id_fkey")
        ),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officers.id"], name=op.f("broadcast_trials_officer_id_fkey")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("broadcast_trials_pkey")),
        sa.UniqueConstraint("uid", name=op.f("broadcast_trials_uid_unique")),
    )
    op.create_index("broadcast_trials_waiting", "broadcast_trials", ["taken_at", "asked_at"])

"""Each try to reach a duty phone

Revision: 0005_duty_rings, after 0004_zone_changes
"""

import sqlalchemy as sa
from alembic import op

import evac.db.base

revision = "0005_duty_rings"
down_revision = "0004_zone_changes"
branch_labels = None
depends_on = None


def upgrade() -> None:
    number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.create_table(
        "duty_rings",
        sa.Column("id", number, nullable=False),
        sa.Column("uid", sa.String(length=32), nullable=False),
        sa.Column(
            "kind", sa.Enum("text", "call", name="ringkind", native_enum=False, length=32), nullable=False
        ),
        sa.Column("phone", number, nullable=False),
        sa.Column("alarms", sa.JSON(), nullable=False),
        sa.Column("started_at", evac.db.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("until", evac.db.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("lease_until", evac.db.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "submitting",
                "not_sent",
                "placed",
                "failed",
                "passed",
                name="ringstate",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("tries", number, nullable=False),
        sa.Column("provider_sid", sa.String(length=120), nullable=True),
        sa.Column("reason", sa.String(length=120), nullable=True),
        sa.Column("settled_at", evac.db.base.UtcDateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("duty_rings_pkey")),
        sa.UniqueConstraint("uid", name=op.f("duty_rings_uid_unique")),
    )
    with op.batch_alter_table("duty_rings", schema=None) as batch_op:
        batch_op.create_index("duty_rings_unsettled", ["state", "lease_until"], unique=False)
        batch_op.create_index("duty_rings_phone", ["phone", "started_at"], unique=False)

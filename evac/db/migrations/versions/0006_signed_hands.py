"""Who had a hand in a broadcast, signed

Revision: 0006_signed_hands, after 0005_duty_rings
"""

import sqlalchemy as sa
from alembic import op

import evac.db.base

revision = "0006_signed_hands"
down_revision = "0005_duty_rings"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("broadcasts", sa.Column("hands_signature", evac.db.base.Opaque(), nullable=True))

"""Notices that a second officer approves, their numbers kept ahead, their place in the chain

Revision: 0008_notices, after 0007_awaited
"""

import sqlalchemy as sa
from alembic import op

import evac.db.base

revision = "0008_notices"
down_revision = "0007_awaited"
branch_labels = None
depends_on = None


def upgrade() -> None:
    number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    moment = evac.db.base.UtcDateTime(timezone=True)
    # Until now the number was the place.
    op.add_column("notices", sa.Column("position", number, nullable=False, server_default="0"))
    op.execute("UPDATE notices SET position = number")
    op.create_index("notices_in_order", "notices", ["position"], unique=True)
    op.create_table(
        "notice_reservations",
        sa.Column("number", number, autoincrement=False, nullable=False),
        sa.Column("broadcast_id", number, nullable=True),
        sa.Column("at", moment, nullable=False),
        sa.ForeignKeyConstraint(
            ["broadcast_id"], ["broadcasts.id"], name=op.f("notice_reservations_broadcast_id_fkey")
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("notice_reservations_pkey")),
        sa.UniqueConstraint("broadcast_id", name=op.f("notice_reservations_broadcast_id_unique")),
    )
    op.create_table(
        "notice_proposals",
        sa.Column("id", number, nullable=False),
        sa.Column("uid", sa.String(length=32), nullable=False),
        sa.Column("created_by", number, nullable=False),
        sa.Column("created_at", moment, nullable=False),
        sa.Column("content_sealed", evac.db.base.Opaque(), nullable=True),
        sa.Column("signature", evac.db.base.Opaque(), nullable=False),
        sa.ForeignKeyConstraint(
            ["created_by"], ["officers.id"], name=op.f("notice_proposals_created_by_fkey")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("notice_proposals_pkey")),
        sa.UniqueConstraint("uid", name=op.f("notice_proposals_uid_unique")),
    )
    op.create_table(
        "notice_proposal_edits",
        sa.Column("id", number, nullable=False),
        sa.Column("proposal_id", number, nullable=False),
        sa.Column("officer_id", number, nullable=False),
        sa.Column("at", moment, nullable=False),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officers.id"], name=op.f("notice_proposal_edits_officer_id_fkey")
        ),
        sa.ForeignKeyConstraint(
            ["proposal_id"], ["notice_proposals.id"], name=op.f("notice_proposal_edits_proposal_id_fkey")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("notice_proposal_edits_pkey")),
    )
    op.create_index("notice_proposal_edits_proposal", "notice_proposal_edits", ["proposal_id"])
    op.create_table(
        "notice_decisions",
        sa.Column("id", number, nullable=False),
        sa.Column("uid", sa.String(length=32), nullable=False),
        sa.Column("proposal_id", number, nullable=False),
        sa.Column("officer_id", number, nullable=False),
        sa.Column(
            "outcome",
            sa.Enum("approved", "returned", "withdrawn", name="outcome", native_enum=False, length=32),
            nullable=False,
        ),
        sa.Column("seen_hash", evac.db.base.Opaque(), nullable=False),
        sa.Column("at", moment, nullable=False),
        sa.Column("comment_sealed", evac.db.base.Opaque(), nullable=True),
        sa.Column("notice_number", number, nullable=True),
        sa.ForeignKeyConstraint(
            ["notice_number"], ["notices.number"], name=op.f("notice_decisions_notice_number_fkey")
        ),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officers.id"], name=op.f("notice_decisions_officer_id_fkey")
        ),
        sa.ForeignKeyConstraint(
            ["proposal_id"], ["notice_proposals.id"], name=op.f("notice_decisions_proposal_id_fkey")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("notice_decisions_pkey")),
        sa.UniqueConstraint("proposal_id", name=op.f("notice_decisions_proposal_id_unique")),
        sa.UniqueConstraint("uid", name=op.f("notice_decisions_uid_unique")),
    )

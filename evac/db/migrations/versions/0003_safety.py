"""Safety: PIN and duress word, lost phones, reporters, sightings, corrections of readings

Revision: 0003_safety, after 0002
"""

import sqlalchemy as sa
from alembic import op

from evac.db.base import Id, Opaque, UtcDateTime

revision = "0003_safety"
down_revision = "0002"
branch_labels = None
depends_on = None

_NEW_COLUMNS = (
    ("parties", "pin_index", Opaque()),
    ("parties", "duress_sealed", Opaque()),
    ("parties", "access_since", UtcDateTime(timezone=True)),
    ("contacts", "held_until", UtcDateTime(timezone=True)),
    ("contacts", "duress_at", UtcDateTime(timezone=True)),
    ("contacts", "reporter_since", UtcDateTime(timezone=True)),
    ("roster_entries", "duress_at", UtcDateTime(timezone=True)),
    ("incoming", "duress", sa.String(length=32)),
)


def upgrade() -> None:
    for table, name, kind in _NEW_COLUMNS:
        op.add_column(table, sa.Column(name, kind, nullable=True))
    due = sa.text("duress IN ('said', 'stands')")
    op.create_index(
        "incoming_duress_due", "incoming", ["id"], unique=False, sqlite_where=due, postgresql_where=due
    )
    _create_clearances()
    _create_consents()
    _create_sightings()
    _create_corrections()


def _create_clearances() -> None:
    op.create_table(
        "duress_clearances",
        sa.Column("id", Id, nullable=False),
        sa.Column("uid", sa.String(length=32), nullable=False),
        sa.Column("party_id", Id, nullable=False),
        sa.Column("officer_id", Id, nullable=False),
        sa.Column("duress_at", UtcDateTime(timezone=True), nullable=False),
        sa.Column("at", UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["party_id"], ["parties.id"], name="duress_clearances_party_id_fkey"),
        sa.ForeignKeyConstraint(["officer_id"], ["officers.id"], name="duress_clearances_officer_id_fkey"),
        sa.PrimaryKeyConstraint("id", name="duress_clearances_pkey"),
        sa.UniqueConstraint("uid", name="duress_clearances_uid_unique"),
        sa.UniqueConstraint(
            "party_id", "officer_id", "duress_at", name="duress_clearances_one_of_each_officer"
        ),
    )


def _create_consents() -> None:
    op.create_table(
        "whatsapp_consents",
        sa.Column("id", Id, nullable=False),
        sa.Column("uid", sa.String(length=32), nullable=False),
        sa.Column("contact_id", Id, nullable=False),
        sa.Column("officer_id", Id, nullable=False),
        sa.Column("at", UtcDateTime(timezone=True), nullable=False),
        sa.Column("ended_at", UtcDateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name="whatsapp_consents_contact_id_fkey"),
        sa.ForeignKeyConstraint(["officer_id"], ["officers.id"], name="whatsapp_consents_officer_id_fkey"),
        sa.PrimaryKeyConstraint("id", name="whatsapp_consents_pkey"),
        sa.UniqueConstraint("uid", name="whatsapp_consents_uid_unique"),
    )
    op.create_index("whatsapp_consents_contact", "whatsapp_consents", ["contact_id"], unique=False)


def _create_sightings() -> None:
    op.create_table(
        "sightings",
        sa.Column("id", Id, nullable=False),
        sa.Column("uid", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("at", UtcDateTime(timezone=True), nullable=False),
        sa.Column("place_index", Opaque(), nullable=False),
        sa.Column("reporter_index", Opaque(), nullable=False),
        sa.Column("place_sealed", Opaque(), nullable=True),
        sa.Column("point_sealed", Opaque(), nullable=True),
        sa.Column("dismissed_at", UtcDateTime(timezone=True), nullable=True),
        sa.Column("dismissed_by", Id, nullable=True),
        sa.ForeignKeyConstraint(["dismissed_by"], ["officers.id"], name="sightings_dismissed_by_fkey"),
        sa.PrimaryKeyConstraint("id", name="sightings_pkey"),
        sa.UniqueConstraint("uid", name="sightings_uid_unique"),
    )
    op.create_index("sightings_newest", "sightings", ["at"], unique=False)
    op.create_index("sightings_place", "sightings", ["place_index", "reporter_index"], unique=False)


def _create_corrections() -> None:
    op.create_table(
        "corrections",
        sa.Column("id", Id, nullable=False),
        sa.Column("uid", sa.String(length=32), nullable=False),
        sa.Column("incoming_id", Id, nullable=False),
        sa.Column("officer_id", Id, nullable=False),
        sa.Column("at", UtcDateTime(timezone=True), nullable=False),
        sa.Column("was_read", sa.String(length=32), nullable=False),
        sa.Column("status", sa.String(length=32), nullable=False),
        sa.Column("words_sealed", Opaque(), nullable=True),
        sa.ForeignKeyConstraint(["incoming_id"], ["incoming.id"], name="corrections_incoming_id_fkey"),
        sa.ForeignKeyConstraint(["officer_id"], ["officers.id"], name="corrections_officer_id_fkey"),
        sa.PrimaryKeyConstraint("id", name="corrections_pkey"),
        sa.UniqueConstraint("uid", name="corrections_uid_unique"),
        sa.UniqueConstraint("incoming_id", name="corrections_incoming_id_unique"),
    )

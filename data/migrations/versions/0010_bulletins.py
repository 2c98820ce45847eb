"""Bulletins, and who wants them otherwise; the rounds of each office begin at the next start"""

import sqlalchemy as sa
from alembic import op

import data.columns

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "bulletins",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("due_at", data.columns.Instant(), nullable=False),
        sa.Column("planned_at", data.columns.Instant(), nullable=False),
        sa.Column("outbox_id", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("person_id", "kind", "day", name="uq_bulletins"),
    )
    op.create_index("ix_bulletins_outbox_id", "bulletins", ["outbox_id"])
    op.create_index("ix_bulletins_day", "bulletins", ["day"])
    op.create_table(
        "wishes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("off", sa.Boolean(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=True),
        sa.Column("hour", sa.String(), nullable=True),
        sa.Column("next_at", data.columns.Instant(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("person_id", "kind", name="uq_wishes"),
    )
    op.create_index("ix_wishes_next_at", "wishes", ["next_at"])


def downgrade() -> None:
    op.execute("DELETE FROM rounds WHERE kind IN ('officer', 'head', 'leader')")
    op.drop_table("wishes")
    op.drop_table("bulletins")

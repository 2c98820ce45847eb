"""Duties of coordinating units, and reminders of them"""

import sqlalchemy as sa
from alembic import op

from data.columns import Instant

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "duties",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("office_id", sa.Integer(), nullable=False),
        sa.Column("occurrence_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("squeezed", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("before", sa.Boolean(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("percent", sa.Integer(), nullable=True),
        sa.Column("stuck", sa.String(), nullable=True),
        sa.Column("given_by", sa.Integer(), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("reported_by", sa.Integer(), nullable=True),
        sa.Column("reported_on", sa.Date(), nullable=True),
        sa.Column("settled_on", sa.Date(), nullable=True),
        sa.Column("nudged_at", Instant(), nullable=True),
        sa.Column("nudged_by", sa.Integer(), nullable=True),
        sa.Column("next_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["office_id"], ["units.id"]),
        sa.ForeignKeyConstraint(["occurrence_id"], ["occurrences.id"]),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"]),
        sa.ForeignKeyConstraint(["given_by"], ["people.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_duties_code", "duties", ["squeezed", "office_id"])
    op.create_index("ix_duties_occurrence_id", "duties", ["occurrence_id"])
    unsettled = sa.text("state IN ('open', 'reported')")
    op.create_index("ix_duties_unsettled", "duties", ["unit_id"], sqlite_where=unsettled, postgresql_where=unsettled)
    coming = sa.text("next_at IS NOT NULL")
    op.create_index("ix_duties_next", "duties", ["next_at", "id"], sqlite_where=coming, postgresql_where=coming)
    op.add_column("reminders", sa.Column("duty_id", sa.Integer(), nullable=True))


def downgrade() -> None:
    op.drop_column("reminders", "duty_id")
    op.drop_table("duties")

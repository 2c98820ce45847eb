"""Units found by the unit above them: what is under a node is asked for in every turn"""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_units_parent_id", "units", ["parent_id"])


def downgrade() -> None:
    op.drop_index("ix_units_parent_id", "units")

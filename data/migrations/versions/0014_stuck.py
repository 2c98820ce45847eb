"""What a stuck item needs: the cause, the unit asked to help, and what a leader told the unit to do"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("cause", "helper", "directive"):
        op.add_column("occurrences", sa.Column(name, sa.String(), nullable=True))
    op.add_column("reports", sa.Column("cause", sa.String(), nullable=True))


def downgrade() -> None:
    op.drop_column("reports", "cause")
    for name in ("directive", "helper", "cause"):
        op.drop_column("occurrences", name)

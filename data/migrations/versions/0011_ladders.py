"""A programme's own steps; an occurrence of which neither head nor leader is told for a while"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("programmes", sa.Column("ladder", sa.String(), nullable=True))
    op.add_column("occurrences", sa.Column("held_until", sa.Date(), nullable=True))


def downgrade() -> None:
    op.drop_column("occurrences", "held_until")
    op.drop_column("programmes", "ladder")

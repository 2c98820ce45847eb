"""From which deadline an extension led, where the office had moved it since it was asked for"""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("extensions", sa.Column("moved_from", sa.Date(), nullable=True))


def downgrade() -> None:
    op.drop_column("extensions", "moved_from")

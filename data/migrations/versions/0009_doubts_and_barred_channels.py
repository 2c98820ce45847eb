"""Messages that were sent and not answered, and channels whose vendor does not know us any more"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("outbox", sa.Column("doubts", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("pauses", sa.Column("why", sa.String(), nullable=True))


def downgrade() -> None:
    op.drop_column("pauses", "why")
    op.drop_column("outbox", "doubts")

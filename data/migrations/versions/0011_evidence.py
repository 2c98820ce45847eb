"""What came with a report besides its words: a picture or a file, by the vendor's name for it"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("reports", sa.Column("evidence", sa.String(), nullable=True))


def downgrade() -> None:
    op.drop_column("reports", "evidence")

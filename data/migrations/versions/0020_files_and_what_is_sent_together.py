"""Files that go with reports, what was sent together, and when a message began to leave"""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("pictures", sa.Column("name", sa.String(), nullable=True))
    op.add_column("pictures", sa.Column("together", sa.String(), nullable=True))
    op.add_column("outbox", sa.Column("leased_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("inbox", sa.Column("together", sa.String(), nullable=True))
    some = sa.text("together IS NOT NULL")
    op.create_index("ix_inbox_together", "inbox", ["together"], sqlite_where=some, postgresql_where=some)


def downgrade() -> None:
    op.drop_index("ix_inbox_together", table_name="inbox")
    op.drop_column("inbox", "together")
    op.drop_column("outbox", "leased_at")
    op.drop_column("pictures", "together")
    op.drop_column("pictures", "name")

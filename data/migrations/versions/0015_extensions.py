"""What is kept of extensions: the day agreed to, the cause, whether it was asked for late; and a programme's terms"""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("extensions", sa.Column("granted_on", sa.Date(), nullable=True))
    op.add_column("extensions", sa.Column("cause", sa.String(), nullable=True))
    op.add_column("extensions", sa.Column("short", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column(
        "programmes", sa.Column("extension_notice_days", sa.Integer(), nullable=False, server_default=sa.text("3"))
    )
    op.add_column("programmes", sa.Column("extension_most", sa.Integer(), nullable=True))
    # Agreed to before this: to the day that was asked for, as far as is known.
    op.execute("UPDATE extensions SET granted_on = to_on WHERE state = 'agreed'")


def downgrade() -> None:
    for name in ("extension_most", "extension_notice_days"):
        op.drop_column("programmes", name)
    for name in ("short", "cause", "granted_on"):
        op.drop_column("extensions", name)

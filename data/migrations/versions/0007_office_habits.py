"""What an office holds differently from others: how it reads "before a day" """

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "habits",
        sa.Column("office_id", sa.Integer(), sa.ForeignKey("units.id"), primary_key=True, autoincrement=False),
        sa.Column("strict_before", sa.Boolean(), nullable=False),
    )


def downgrade() -> None:
    op.drop_table("habits")

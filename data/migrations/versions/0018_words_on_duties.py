"""Which duty a line of the history is of; who is not reminded of a duty, apart from its item"""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

SAID_BEFORE = (
    "UPDATE reports SET duty_id = (SELECT min(d.id) FROM duties d WHERE d.occurrence_id = reports.occurrence_id "
    "AND (reports.words = d.code OR substr(reports.words, 1, length(d.code) + 1) = d.code || ':')) "
    "WHERE kind LIKE 'duty%'"
)
"""A line about a duty begins with its code."""


def upgrade() -> None:
    op.add_column("reports", sa.Column("duty_id", sa.Integer(), nullable=True))
    op.execute(SAID_BEFORE)
    op.add_column("detours", sa.Column("duty_id", sa.Integer(), nullable=False, server_default="0"))
    with op.batch_alter_table("detours") as batch:
        batch.drop_constraint("uq_detours", type_="unique")
        batch.create_unique_constraint("uq_detours", ["occurrence_id", "duty_id", "person_id"])


def downgrade() -> None:
    op.execute("DELETE FROM detours WHERE duty_id <> 0")
    with op.batch_alter_table("detours") as batch:
        batch.drop_constraint("uq_detours", type_="unique")
        batch.drop_column("duty_id")
        batch.create_unique_constraint("uq_detours", ["occurrence_id", "person_id"])
    op.drop_column("reports", "duty_id")

"""Messages sent and not answered, channels whose vendor does not know us any more, pictures that go with reports"""

import sqlalchemy as sa
from alembic import op

import data.columns

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("outbox", sa.Column("doubts", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("pauses", sa.Column("why", sa.String(), nullable=True))
    op.add_column("reports", sa.Column("album", sa.String(), nullable=True))
    op.create_table(
        "pictures",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("wanted_at", data.columns.Instant(), nullable=False),
        sa.Column("album", sa.String(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("next_try_at", data.columns.Instant(), nullable=True),
        sa.Column("kind", sa.String(), nullable=True),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.Column("kept_until", data.columns.Instant(), nullable=False),
        sa.Column("error", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_pictures_album", "pictures", ["album"])
    op.create_index("ix_pictures_kept_until", "pictures", ["kept_until"])
    _partial("ix_pictures_wanted", "next_try_at", "next_try_at IS NOT NULL")
    _partial("ix_pictures_loose", "person_id", "album IS NULL")


def downgrade() -> None:
    op.drop_table("pictures")
    op.drop_column("reports", "album")
    op.drop_column("pauses", "why")
    op.drop_column("outbox", "doubts")


def _partial(name: str, column: str, only: str) -> None:
    op.create_index(name, "pictures", [column], sqlite_where=sa.text(only), postgresql_where=sa.text(only))

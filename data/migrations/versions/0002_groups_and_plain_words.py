"""Groups, a dialogue for each person in them, and words without pictographs"""

import sqlalchemy as sa
from alembic import op

import data.columns

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("is_group", "plain"):
        op.add_column("people", sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_table(
        "dialogues",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("address_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("asking_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("kept", sa.JSON(), nullable=False),
        sa.Column("expires_at", data.columns.Instant(), nullable=False),
        sa.ForeignKeyConstraint(["address_id"], ["addresses.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("address_id", "person_id", name="uq_conversations"),
    )
    op.execute(
        "INSERT INTO dialogues (address_id, person_id, kind, kept, expires_at) "
        "SELECT c.address_id, COALESCE(a.person_id, 0), c.kind, c.kept, c.expires_at "
        "FROM conversations c JOIN addresses a ON a.id = c.address_id"
    )
    op.drop_table("conversations")
    op.rename_table("dialogues", "conversations")


def downgrade() -> None:
    op.create_table(
        "dialogues",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("address_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("kept", sa.JSON(), nullable=False),
        sa.Column("expires_at", data.columns.Instant(), nullable=False),
        sa.ForeignKeyConstraint(["address_id"], ["addresses.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("address_id"),
    )
    op.execute(
        "INSERT INTO dialogues (address_id, kind, kept, expires_at) "
        "SELECT c.address_id, c.kind, c.kept, c.expires_at FROM conversations c "
        "WHERE c.id = (SELECT max(o.id) FROM conversations o WHERE o.address_id = c.address_id)"
    )
    op.drop_table("conversations")
    op.rename_table("dialogues", "conversations")
    for name in ("plain", "is_group"):
        op.drop_column("people", name)

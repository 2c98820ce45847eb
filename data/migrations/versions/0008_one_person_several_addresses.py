"""One person at several addresses: codes that join them, the preferred one, one dialogue in all private chats"""

import sqlalchemy as sa
from alembic import op

import data.columns

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

SET_GROUPS = (
    "UPDATE conversations SET group_id = address_id WHERE address_id IN "
    "(SELECT a.id FROM addresses a JOIN people p ON p.id = a.person_id WHERE p.is_group)"
)
LEAVE_THE_NEWEST = (
    "DELETE FROM conversations WHERE group_id = 0 AND id NOT IN (SELECT max(c.id) FROM conversations c "
    "JOIN addresses a ON a.id = c.address_id AND a.person_id = c.person_id GROUP BY c.person_id)"
)


def upgrade() -> None:
    op.add_column("addresses", sa.Column("preferred", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_table(
        "link_codes",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("expires_at", data.columns.Instant(), nullable=False),
        sa.Column("used_at", data.columns.Instant(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"]),
        sa.PrimaryKeyConstraint("code"),
    )
    op.create_index("ix_link_codes_person_id", "link_codes", ["person_id"])
    op.add_column("conversations", sa.Column("group_id", sa.Integer(), nullable=False, server_default="0"))
    op.execute(SET_GROUPS)
    op.execute(LEAVE_THE_NEWEST)
    with op.batch_alter_table("conversations") as batch:
        batch.drop_constraint("uq_conversations", type_="unique")
        batch.drop_column("address_id")
        batch.create_unique_constraint("uq_conversations", ["group_id", "person_id"])


def downgrade() -> None:
    op.add_column("conversations", sa.Column("address_id", sa.Integer(), nullable=True))
    op.execute(
        "UPDATE conversations SET address_id = (SELECT min(a.id) FROM addresses a WHERE a.id = conversations.group_id "
        "OR (conversations.group_id = 0 AND a.person_id = conversations.person_id))"
    )
    op.execute("DELETE FROM conversations WHERE address_id IS NULL")
    with op.batch_alter_table("conversations") as batch:
        batch.drop_constraint("uq_conversations", type_="unique")
        batch.drop_column("group_id")
        batch.alter_column("address_id", nullable=False)
        batch.create_foreign_key("conversations_address_id_fkey", "addresses", ["address_id"], ["id"])
        batch.create_unique_constraint("uq_conversations", ["address_id", "person_id"])
    op.drop_index("ix_link_codes_person_id", "link_codes")
    op.drop_table("link_codes")
    op.drop_column("addresses", "preferred")

"""Leases on addresses, ranks and due times in the outbox, pauses, rounds, faults"""

import sqlalchemy as sa
from alembic import op

import data.columns

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

WAITING, UNSENT, LEASED, DEAD = (
    "state = 'waiting'",
    "state IN ('waiting', 'leased')",
    "state = 'leased'",
    "state = 'dead'",
)
UNHANDLED = "handled_at IS NULL"


def _index(name: str, table: str, columns: list[str], where: str) -> None:
    op.create_index(name, table, columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where))


def upgrade() -> None:
    op.add_column("addresses", sa.Column("lease", sa.String(), nullable=True))
    op.add_column("addresses", sa.Column("recent", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("occurrences", sa.Column("fault", sa.String(), nullable=True))
    op.add_column("reminders", sa.Column("planned_at", data.columns.Instant(), nullable=True))
    op.add_column("reminders", sa.Column("since_at", data.columns.Instant(), nullable=True))
    op.create_index("ix_reminders_due_at", "reminders", ["due_at"])
    op.add_column("outbox", sa.Column("rank", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("outbox", sa.Column("due_at", data.columns.Instant(), nullable=True))
    op.execute("UPDATE outbox SET due_at = next_try_at, rank = klass")
    op.execute("UPDATE outbox SET state = 'waiting', lease = NULL WHERE state = 'leased'")
    op.drop_index("ix_outbox_waiting", "outbox")
    with op.batch_alter_table("outbox") as batch:
        batch.alter_column("due_at", nullable=False)
        batch.drop_column("leased_until")
    _index("ix_outbox_due", "outbox", ["rank", "next_try_at", "id"], WAITING)
    _index("ix_outbox_unsent", "outbox", ["address_id", "klass", "id"], UNSENT)
    _index("ix_outbox_leased", "outbox", ["lease"], LEASED)
    _index("ix_outbox_dead", "outbox", ["id"], DEAD)
    _index("ix_addresses_leased", "addresses", ["lease"], "lease IS NOT NULL")
    _index("ix_inbox_lane", "inbox", ["channel", "chat", "id"], UNHANDLED)
    op.create_table(
        "pauses",
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("since", data.columns.Instant(), nullable=False),
        sa.Column("until", data.columns.Instant(), nullable=False),
        sa.PrimaryKeyConstraint("channel"),
    )
    op.create_table(
        "rounds",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("office_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("next_at", data.columns.Instant(), nullable=False),
        sa.ForeignKeyConstraint(["office_id"], ["units.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("office_id", "kind", name="uq_rounds"),
    )
    op.create_index("ix_rounds_next_at", "rounds", ["next_at"])


def downgrade() -> None:
    op.drop_table("rounds")
    op.drop_table("pauses")
    op.drop_index("ix_inbox_lane", "inbox")
    for name in ("ix_outbox_dead", "ix_outbox_leased", "ix_outbox_unsent", "ix_outbox_due"):
        op.drop_index(name, "outbox")
    with op.batch_alter_table("outbox") as batch:
        batch.drop_column("due_at")
        batch.drop_column("rank")
        batch.add_column(sa.Column("leased_until", data.columns.Instant(), nullable=True))
    op.create_index("ix_outbox_waiting", "outbox", ["state", "next_try_at"])
    op.drop_index("ix_reminders_due_at", "reminders")
    op.drop_index("ix_addresses_leased", "addresses")
    # Not by making the tables anew, as a batch does on SQLite: others refer to them.
    for table, column in (
        ("reminders", "since_at"),
        ("reminders", "planned_at"),
        ("occurrences", "fault"),
        ("addresses", "recent"),
        ("addresses", "lease"),
    ):
        op.drop_column(table, column)

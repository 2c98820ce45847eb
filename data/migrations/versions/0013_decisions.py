"""What an item was before it was declined, paused or withdrawn; a declined one counts as it did before

A withdrawn occurrence without it was never meant to be: an assignment taken back. So it was for all that are there.
"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

COUNTED = """
CREATE VIEW counted AS
SELECT o.id AS occurrence_id, o.item_id, o.lead_id, i.programme_id, o.due_on,
    CASE WHEN o.state IN ('chua_thuc_hien', 'dang_thuc_hien') AND o.stuck <> '' THEN 1 ELSE 0 END AS stuck,
    CASE
        WHEN i.kind = 'ongoing' THEN CASE
            WHEN o.state IN ('chua_thuc_hien', 'dang_thuc_hien', 'tra_lai') THEN 'ongoing_open'
            WHEN o.state = 'cho_xac_nhan' THEN 'ongoing_claimed'
            ELSE 'ongoing' END
        WHEN o.state = 'tam_dung' THEN 'paused'
        WHEN o.state = 'hoan_thanh' THEN CASE
            WHEN o.due_on IS NULL OR o.done_on <= o.due_on THEN 'done_in_time'
            WHEN o.done_on > o.due_on THEN 'done_late'
            ELSE 'done' END
        WHEN o.state = 'cho_xac_nhan' THEN CASE WHEN o.due_on IS NULL THEN 'claimed_undated' ELSE 'claimed' END
        WHEN o.state = 'dang_thuc_hien' OR o.percent IS NOT NULL {declined} THEN 'doing'
        ELSE 'waiting'
    END AS figure
FROM occurrences o JOIN items i ON i.id = o.item_id
WHERE o.state <> 'huy'
"""
DECLINED = "OR (o.state = 'tra_lai' AND o.back_to = 'dang_thuc_hien')"

CHANGES = "UPDATE OF item_id, lead_id, due_on, state, percent, stuck, done_on{more} ON occurrences"

SQLITE_ADD = """
INSERT INTO counts (lead_id, figure, part, strand, number)
SELECT lead_id, figure, part, 0, {sign} * count(*) FROM figures WHERE occurrence_id = {which}.id
GROUP BY lead_id, figure, part
ON CONFLICT (lead_id, figure, part, strand) DO UPDATE SET number = number + excluded.number;
"""
SQLITE_DROP_EMPTY = """
DELETE FROM counts
WHERE number = 0
    AND (lead_id, figure, part) IN (SELECT lead_id, figure, part FROM figures WHERE occurrence_id = OLD.id);
"""


def upgrade() -> None:
    op.add_column("occurrences", sa.Column("back_to", sa.String(), nullable=True))
    _count_by(COUNTED.format(declined=DECLINED), CHANGES.format(more=", back_to"))


def downgrade() -> None:
    # Declined items that were under way without a share count otherwise from here on: they leave their counts first.
    op.execute("UPDATE occurrences SET back_to = NULL WHERE state = 'tra_lai'")
    _count_by(COUNTED.format(declined=""), CHANGES.format(more=""))
    op.drop_column("occurrences", "back_to")


def _count_by(view: str, changes: str) -> None:
    """Count by another view, from the changes that it looks at."""
    if op.get_bind().dialect.name == "sqlite":
        _on_sqlite(view, changes)
    else:
        _on_postgresql(view, changes)


def _on_sqlite(view: str, changes: str) -> None:
    run = op.get_bind().exec_driver_sql
    for name in ("count_before", "count_after"):
        run(f"DROP TRIGGER {name}")
    run("DROP VIEW counted")
    run(view)
    leaves = SQLITE_ADD.format(sign=-1, which="OLD") + SQLITE_DROP_EMPTY
    run(f"CREATE TRIGGER count_before BEFORE {changes} BEGIN {leaves} END")
    run(f"CREATE TRIGGER count_after AFTER {changes} BEGIN {SQLITE_ADD.format(sign=1, which='NEW')} END")


def _on_postgresql(view: str, changes: str) -> None:
    run = op.get_bind().exec_driver_sql
    run(view.replace("CREATE VIEW", "CREATE OR REPLACE VIEW"))
    for name, when in (("count_before", "BEFORE"), ("count_after", "AFTER")):
        run(f"DROP TRIGGER {name} ON occurrences")
        run(f"CREATE TRIGGER {name} {when} {changes} FOR EACH ROW EXECUTE FUNCTION count_occurrence()")

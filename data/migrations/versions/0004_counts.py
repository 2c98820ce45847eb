"""Counts that the database keeps, so that a summary need not read every occurrence

`counted` says under which figure an occurrence counts, `figures` lists every count it belongs to. Triggers take an
occurrence out of its counts before it changes and put it back afterwards. The rule in words and in Python:
domain/counting.py.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

OPEN = "state IN ('chua_thuc_hien', 'dang_thuc_hien', 'cho_xac_nhan', 'tra_lai')"

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
        WHEN o.state = 'dang_thuc_hien' OR o.percent IS NOT NULL THEN 'doing'
        ELSE 'waiting'
    END AS figure
FROM occurrences o JOIN items i ON i.id = o.item_id
WHERE o.state <> 'huy'
"""

# Figures that depend on the day they are asked about are counted by month and by day of their deadline.
DATED = "figure IN ('done', 'doing', 'waiting', 'ongoing_open') AND due_on IS NOT NULL"

FIGURES = """
CREATE VIEW figures AS
SELECT occurrence_id, item_id, lead_id, figure, CASE WHEN {dated} THEN {month} ELSE 0 END AS part FROM counted
UNION ALL SELECT occurrence_id, item_id, lead_id, figure, {day} FROM counted WHERE {dated}
UNION ALL SELECT occurrence_id, item_id, lead_id, 'programme', programme_id FROM counted
UNION ALL SELECT occurrence_id, item_id, lead_id, 'stuck', 0 FROM counted WHERE stuck = 1
"""

NUMBER = {
    "sqlite": "CAST(strftime('{}', due_on) AS INTEGER)",
    "postgresql": "CAST(to_char(due_on, '{}') AS INTEGER)",
}
PARTS = {"sqlite": ("%Y%m", "%Y%m%d"), "postgresql": ("YYYYMM", "YYYYMMDD")}

FIRST_COUNT = (
    "INSERT INTO counts (lead_id, figure, part, strand, number) "
    "SELECT lead_id, figure, part, 0, count(*) FROM figures GROUP BY lead_id, figure, part"
)

OCCURRENCE_CHANGES = "UPDATE OF item_id, lead_id, due_on, state, percent, stuck, done_on ON occurrences"
ITEM_CHANGES = "UPDATE OF kind, programme_id ON items"

# name: (when, event, whose figures)
TRIGGERS = {
    "count_opened": ("AFTER", "INSERT ON occurrences", "occurrence_id = NEW.id"),
    "count_before": ("BEFORE", OCCURRENCE_CHANGES, "occurrence_id = OLD.id"),
    "count_after": ("AFTER", OCCURRENCE_CHANGES, "occurrence_id = NEW.id"),
    "count_removed": ("BEFORE", "DELETE ON occurrences", "occurrence_id = OLD.id"),
    "count_item_before": ("BEFORE", ITEM_CHANGES, "item_id = OLD.id"),
    "count_item_after": ("AFTER", ITEM_CHANGES, "item_id = NEW.id"),
}

SQLITE_ADD = """
INSERT INTO counts (lead_id, figure, part, strand, number)
SELECT lead_id, figure, part, 0, {sign} * count(*) FROM figures WHERE {which} GROUP BY lead_id, figure, part
ON CONFLICT (lead_id, figure, part, strand) DO UPDATE SET number = number + excluded.number;
"""
SQLITE_DROP_EMPTY = """
DELETE FROM counts
WHERE number = 0 AND (lead_id, figure, part) IN (SELECT lead_id, figure, part FROM figures WHERE {which});
"""

# Nobody waits for a count: of a count's strands one that is free is taken, and where none is, a new one begins. So
# transactions that change the same counts in another order cannot hold each other up. The settings keep the plan of a
# session that began with empty tables from reading whole tables when they have grown.
POSTGRESQL_ADD = """
CREATE FUNCTION add_to_counts(ids integer[], times integer) RETURNS void LANGUAGE plpgsql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
    WITH added AS (
        SELECT lead_id, figure, part, times * count(*) AS number FROM figures
        WHERE occurrence_id = ANY (ids) GROUP BY lead_id, figure, part
    ), taken AS (
        SELECT a.lead_id, a.figure, a.part, a.number, free.strand, free.number + a.number AS remains
        FROM added a LEFT JOIN LATERAL (
            SELECT c.strand, c.number FROM counts c
            WHERE c.lead_id = a.lead_id AND c.figure = a.figure AND c.part = a.part LIMIT 1 FOR UPDATE SKIP LOCKED
        ) free ON true
    ), emptied AS (
        DELETE FROM counts c USING taken t
        WHERE (c.lead_id, c.figure, c.part, c.strand) = (t.lead_id, t.figure, t.part, t.strand) AND t.remains = 0
    ), changed AS (
        UPDATE counts c SET number = c.number + t.number FROM taken t
        WHERE (c.lead_id, c.figure, c.part, c.strand) = (t.lead_id, t.figure, t.part, t.strand) AND t.remains <> 0
    )
    INSERT INTO counts (lead_id, figure, part, strand, number)
    SELECT lead_id, figure, part, nextval('counts_strand'), number FROM taken WHERE strand IS NULL;
END $$
"""

POSTGRESQL_FUNCTIONS = (
    """
CREATE FUNCTION count_opened() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM add_to_counts((SELECT array_agg(id) FROM opened), 1);
    RETURN NULL;
END $$
""",
    """
CREATE FUNCTION count_occurrence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_WHEN = 'AFTER' THEN
        PERFORM add_to_counts(ARRAY[NEW.id], 1);
        RETURN NULL;
    END IF;
    PERFORM add_to_counts(ARRAY[OLD.id], -1);
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    RETURN NEW;
END $$
""",
    # Whoever changes an occurrence meanwhile would count it by the old kind: for this rare change they wait.
    """
CREATE FUNCTION count_item() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_WHEN = 'BEFORE' THEN
        LOCK TABLE occurrences IN SHARE ROW EXCLUSIVE MODE;
        PERFORM add_to_counts((SELECT array_agg(id) FROM occurrences WHERE item_id = OLD.id), -1);
        RETURN NEW;
    END IF;
    PERFORM add_to_counts((SELECT array_agg(id) FROM occurrences WHERE item_id = NEW.id), 1);
    RETURN NULL;
END $$
""",
)


def upgrade() -> None:
    engine = op.get_bind().dialect.name
    _indexes()
    op.create_table(
        "counts",
        sa.Column("lead_id", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("figure", sa.String(), nullable=False),
        sa.Column("part", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("strand", sa.BigInteger(), nullable=False, autoincrement=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("lead_id", "figure", "part", "strand"),
        sqlite_with_rowid=False,
    )
    _partial("ix_counts_whole", "counts", ["lead_id", "figure", "part"], "part < 1000000")
    op.execute(sa.text(COUNTED))
    month, day = (NUMBER[engine].format(part) for part in PARTS[engine])
    op.execute(sa.text(FIGURES.format(dated=DATED, month=month, day=day)))
    op.execute(sa.text(FIRST_COUNT))
    if engine == "sqlite":
        _sqlite_triggers()
    else:
        _postgresql_triggers()


def _indexes() -> None:
    _partial("ix_occurrences_open", "occurrences", ["lead_id", "due_on", "id", "state"], OPEN)
    _partial("ix_occurrences_claimed", "occurrences", ["lead_id"], "state = 'cho_xac_nhan'")
    _partial("ix_extensions_pending", "extensions", ["occurrence_id"], "state = 'pending'")
    _partial("ix_items_chat_code", "items", ["office_id", "code"], "code LIKE 'N%'")
    op.drop_index("ix_occurrences_office_id", "occurrences")  # no question asked it


def _partial(name: str, table: str, columns: list[str], only: str) -> None:
    op.create_index(name, table, columns, sqlite_where=sa.text(only), postgresql_where=sa.text(only))


def _sqlite_triggers() -> None:
    for name, (when, event, which) in TRIGGERS.items():
        leaves = when == "BEFORE"
        body = SQLITE_ADD.format(sign=-1 if leaves else 1, which=which)
        body += SQLITE_DROP_EMPTY.format(which=which) if leaves else ""
        op.get_bind().exec_driver_sql(f"CREATE TRIGGER {name} {when} {event} BEGIN {body} END")


def _postgresql_triggers() -> None:
    run = op.get_bind().exec_driver_sql
    run("CREATE SEQUENCE counts_strand")
    for function in (POSTGRESQL_ADD, *POSTGRESQL_FUNCTIONS):
        run(function)
    for name, (when, event, _) in TRIGGERS.items():
        if name == "count_opened":  # once a statement, however many it opens
            each = "REFERENCING NEW TABLE AS opened FOR EACH STATEMENT EXECUTE FUNCTION count_opened()"
        elif event == ITEM_CHANGES:
            changed = "(OLD.kind, OLD.programme_id) IS DISTINCT FROM (NEW.kind, NEW.programme_id)"
            each = f"FOR EACH ROW WHEN ({changed}) EXECUTE FUNCTION count_item()"
        else:
            each = "FOR EACH ROW EXECUTE FUNCTION count_occurrence()"
        run(f"CREATE TRIGGER {name} {when} {event} {each}")


def downgrade() -> None:
    engine = op.get_bind().dialect.name
    for name, (_, event, _) in TRIGGERS.items():
        table = "" if engine == "sqlite" else f" ON {event.rsplit(maxsplit=1)[-1]}"
        op.execute(f"DROP TRIGGER {name}{table}")
    if engine == "postgresql":
        for function in ("count_opened", "count_occurrence", "count_item", "add_to_counts"):
            op.execute(f"DROP FUNCTION {function}")
        op.execute("DROP SEQUENCE counts_strand")
    op.execute("DROP VIEW figures")
    op.execute("DROP VIEW counted")
    op.drop_table("counts")
    op.create_index("ix_occurrences_office_id", "occurrences", ["office_id"])
    op.drop_index("ix_items_chat_code", "items")
    op.drop_index("ix_extensions_pending", "extensions")
    op.drop_index("ix_occurrences_claimed", "occurrences")
    op.drop_index("ix_occurrences_open", "occurrences")

"""Codes of items keep the dots between their digits: 1.11 and 11.1 were the same before

Of a fan-out row the written code is the part of its own that its family was made from. No two rows can meet on the way:
what is new in a code is a dot, and the old forms have none.
"""

from collections.abc import Callable

import sqlalchemy as sa
from alembic import op

from domain.text import squeeze, squeeze_code

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

ITEMS = sa.table("items", sa.column("id", sa.Integer), sa.column("code"), sa.column("squeezed"), sa.column("family"))
ROWS_AT_ONCE = 1000


def upgrade() -> None:
    _recompute(squeeze_code)


def downgrade() -> None:
    _recompute(squeeze)


def _recompute(form: Callable[[str], str]) -> None:
    connection = op.get_bind()
    rows = connection.execute(sa.select(ITEMS.c.id, ITEMS.c.code, ITEMS.c.squeezed, ITEMS.c.family)).all()
    changed = [
        {"of": row.id, "squeezed": form(row.code), "family": _family(row.code, row.family, form)}
        for row in rows
        if form(row.code) != row.squeezed or _family(row.code, row.family, form) != row.family
    ]
    change = sa.update(ITEMS).where(ITEMS.c.id == sa.bindparam("of"))
    change = change.values(squeezed=sa.bindparam("squeezed"), family=sa.bindparam("family"))
    for start in range(0, len(changed), ROWS_AT_ONCE):
        connection.execute(change, changed[start : start + ROWS_AT_ONCE])


def _family(code: str, family: str | None, form: Callable[[str], str]) -> str | None:
    if family is None:
        return None
    parts = code.split("-")
    written = ("-".join(parts[:count]) for count in range(len(parts), 0, -1))
    return next((form(part) for part in written if squeeze(part) == squeeze(family)), family)

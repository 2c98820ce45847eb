"""One statement for many rows: the values travel as one JSON text, which costs as much as one row.

A statement executed for each of many rows is prepared by SQLAlchemy for each of them, which took longer than the
database did.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import bindparam, text
from sqlalchemy.sql.elements import TextClause

from data.columns import Instant
from data.prepared import Prepared
from data.store import Batch


class SetBased:
    """An UPDATE … FROM many rows; `{rows}` stands for them, `{name}` for a column of theirs."""

    def __init__(self, statement: str, columns: Mapping[str, str]) -> None:
        postgresql = {name: f'v."{name}"' for name in columns}
        shape = ", ".join(f'"{name}" {kind}' for name, kind in columns.items())
        postgresql["rows"] = f"json_to_recordset(CAST(:rows AS json)) AS v({shape})"
        sqlite = {name: f"json_extract(v.value, '$.{name}')" for name in columns}
        sqlite["rows"] = "json_each(:rows) AS v"
        self._by_dialect = {
            "postgresql": Prepared(_typed(statement.format(**postgresql))),
            "sqlite": Prepared(_typed(statement.format(**sqlite))),
        }

    def run(self, batch: Batch, rows: Sequence[Mapping[str, Any]], **more: str | datetime) -> list[Any]:
        """Execute for all rows at once; gives what is returned of them, as tuples."""
        told = orjson.dumps(rows).decode()
        return self._by_dialect[batch.dialect.name].rows(batch, rows=told, **more)


def set_based(statement: str, **columns: str) -> SetBased:
    """`columns`: the names of the values of a row, with their types on PostgreSQL."""
    return SetBased(statement, columns)


def _typed(statement: str) -> TextClause:
    found = text(statement)
    return found.bindparams(bindparam("at", type_=Instant())) if ":at" in statement else found

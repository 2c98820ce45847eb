"""Statements compiled once and run on the driver's own cursor, for questions that are asked many times a second.

SQLAlchemy prepares a statement anew at each call and wraps its rows: that cost more than the database and the driver
together. Here it writes the SQL and knows the types; after that it is passed round.
"""

import json
from collections import namedtuple
from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import ARRAY, JSON, ColumnElement, Dialect, Integer, bindparam
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql import ClauseElement
from sqlalchemy.sql.compiler import SQLCompiler

from data.columns import Instant
from data.store import Batch

Process = Callable[[Any], Any]


class Among(ColumnElement[bool]):
    """`column` has one of many values, which travel as one: a list of bound values is written out at each call."""

    inherit_cache = True
    __visit_name__ = "among"

    def __init__(self, column: ColumnElement[Any], name: str) -> None:
        self.column = column
        self.values = bindparam(name, type_=ARRAY(Integer))


@compiles(Among, "postgresql")
def _as_array(among: Among, compiler: SQLCompiler, **how: Any) -> str:
    return f"{compiler.process(among.column, **how)} = ANY ({compiler.process(among.values, **how)})"


@compiles(Among, "sqlite")
def _as_json(among: Among, compiler: SQLCompiler, **how: Any) -> str:
    values = compiler.process(among.values, **how)
    return f"{compiler.process(among.column, **how)} IN (SELECT value FROM json_each({values}))"  # noqa: S608 - written by SQLAlchemy


class Prepared:
    """A statement for which values of the names in it are given; `rows` have the names of what it selects."""

    def __init__(self, statement: ClauseElement) -> None:
        self._statement = statement
        self._forms: dict[str, _Form] = {}

    def rows(self, batch: Batch, **values: Any) -> list[Any]:
        """What it selects or returns, each row a named tuple."""
        form = self._form(batch)
        return form.read(_executed(batch, form.sql, form.told(values)))

    def run(self, batch: Batch, **values: Any) -> None:
        """Execute what selects nothing."""
        form = self._form(batch)
        _executed(batch, form.sql, form.told(values), rows=False)

    def _form(self, batch: Batch) -> "_Form":
        dialect = batch.dialect
        found = self._forms.get(dialect.name)
        if found is None:
            found = self._forms[dialect.name] = _Form(self._statement, dialect)
        return found


class _Form:
    """A statement as one dialect has it."""

    def __init__(self, statement: ClauseElement, dialect: Dialect) -> None:
        compiled = statement.compile(dialect=dialect)
        assert isinstance(compiled, SQLCompiler)
        if compiled.post_compile_params:
            raise TypeError("a list of values is written out at each call: say Among")
        self.sql = str(compiled)
        self._values = dict(compiled.construct_params(escape_names=False, _check=False))
        self._order = tuple(compiled.positiontup or ())
        types = {name: bind.type for bind, name in compiled.bind_names.items()}
        self._binds = tuple((name, self._bind(types[name], dialect)) for name in self._order)
        columns = compiled._result_columns  # noqa: SLF001 - what it selects, types included
        row = namedtuple("Row", [entry.keyname for entry in columns]) if columns else None  # noqa: PYI024
        self._make: Process | None = row._make if row else None  # type: ignore[attr-defined]
        processes = [_reading(entry.type, dialect) for entry in columns]
        self._processes = tuple((at, process) for at, process in enumerate(processes) if process is not None)

    @staticmethod
    def _bind(kind: Any, dialect: Dialect) -> Process | None:
        if isinstance(kind, ARRAY):
            return _as_text if dialect.name == "sqlite" else list
        found: Process | None = kind.dialect_impl(dialect).bind_processor(dialect)
        return found

    def told(self, given: dict[str, Any]) -> tuple[Any, ...]:
        values = self._values | given if given else self._values
        return tuple([values[name] if process is None else process(values[name]) for name, process in self._binds])

    def read(self, found: Sequence[Sequence[Any]]) -> list[Any]:
        make, processes = self._make, self._processes
        if make is None:
            return list(found)
        if not processes:
            return [make(row) for row in found]
        rows = []
        for one in found:
            values = list(one)
            for at, process in processes:
                values[at] = process(values[at])
            rows.append(make(values))
        return rows


def _reading(kind: Any, dialect: Dialect) -> Process | None:
    """How a value of a column is read; for the kinds of which there are many, in one step."""
    if dialect.name == "sqlite" and isinstance(kind, Instant):
        return _instant
    if dialect.name == "sqlite" and isinstance(kind, JSON):
        return _json
    found: Process | None = kind.dialect_impl(dialect).result_processor(dialect, None)
    return found


def _instant(value: str | None) -> datetime | None:
    return None if value is None else datetime.fromisoformat(f"{value}+00:00")


def _json(value: str | None) -> Any:
    if value is None:
        return None
    try:
        return orjson.loads(value)
    except orjson.JSONDecodeError:
        return json.loads(value)  # half a pair of letters: refused by the fast one, and stored all the same


def _as_text(values: Collection[Any]) -> str:
    return orjson.dumps(list(values)).decode()


def _executed(batch: Batch, sql: str, values: tuple[Any, ...], *, rows: bool = True) -> Sequence[Any]:
    connection = batch.connection
    cursor = connection.cursor()
    try:
        cursor.execute(sql, values)
        return cursor.fetchall() if rows else ()
    except Exception as error:
        if isinstance(error, batch.dialect.dbapi.Error) and batch.dialect.is_disconnect(error, connection, cursor):  # type: ignore[union-attr]
            batch.invalidate(error)
        raise
    finally:
        cursor.close()

"""Runs the steps on a connection handed over by `data.migrate`."""

from alembic import context
from sqlmodel import SQLModel

from data import models  # noqa: F401 - the tables must be known

connection = context.config.attributes.get("connection")
context.configure(connection=connection, target_metadata=SQLModel.metadata, render_as_batch=True, compare_type=True)
with context.begin_transaction():
    context.run_migrations()

"""Alembic's environment and the steps of the schema; they add before they remove."""

"""The forms an office is walked in: how it is spoken to, where it is kept, whether there are groups."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass

from data.store import Store
from domain.people import Unit
from tests.conftest import FURNISHED, FURNISHED_ON_ZALO, Model, Postgres, opened_copy, served_copy


@dataclass(frozen=True, slots=True)
class Form:
    """`buttons`: choices are pressed, else a digit is typed. `groups`: a unit has one, and the office as a whole."""

    buttons: bool
    engine: str
    groups: bool

    def __str__(self) -> str:
        by, groups = "buttons" if self.buttons else "digits", "with groups" if self.groups else "without groups"
        return f"by {by}, on {self.engine}, {groups}"


FORMS = (
    Form(buttons=True, engine="sqlite", groups=False),
    Form(buttons=False, engine="postgresql", groups=False),
    Form(buttons=True, engine="postgresql", groups=True),
    Form(buttons=False, engine="sqlite", groups=True),
)
"""Each of a form's three things is met with each of the other two."""


@dataclass(frozen=True, slots=True)
class Ground:
    """Stores with the bench's cast, to be copied."""

    files: Mapping[str, Model]
    server: Postgres

    def copy(self, form: Form) -> AbstractAsyncContextManager[Store]:
        if form.engine == "sqlite":
            return opened_copy(self.files[_kind(form)])
        return served_copy(self.server, _kind(form))

    def units(self, form: Form) -> Mapping[str, Unit]:
        there = self.files if form.engine == "sqlite" else self.server.models
        return there[_kind(form)].units


def _kind(form: Form) -> str:
    return FURNISHED if form.buttons else FURNISHED_ON_ZALO

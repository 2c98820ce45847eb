"""Units, people and where they can be reached."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a person is on a node of the unit tree; a role covers what is under the node."""

    OFFICER = "officer"
    HEAD = "head"
    ADMIN = "admin"
    LEADER = "leader"
    VIEWER = "viewer"


@dataclass(frozen=True, slots=True)
class Unit:
    """A node of the tree; `path` holds the ids from the office down to the unit itself."""

    id: int
    office_id: int
    parent_id: int | None
    code: str
    name: str
    path: tuple[int, ...]

    @property
    def is_office(self) -> bool:
        return self.parent_id is None


@dataclass(frozen=True, slots=True)
class Grant:
    """A role held on a unit."""

    role: Role
    unit_id: int
    office_id: int


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who may speak to us. `steward`: named in `NHACVIEC_ADMINS`, admin of the whole installation.

    `plain`: wants words only, no pictographs. `group`: a unit's group chat, which hears but is nobody who speaks.
    """

    id: int
    name: str
    grants: tuple[Grant, ...] = ()
    steward: bool = False
    language: str = "vi"
    plain: bool = False
    group: bool = False

    def units_as(self, *roles: Role) -> frozenset[int]:
        return frozenset(grant.unit_id for grant in self.grants if grant.role in roles)

    @property
    def offices(self) -> frozenset[int]:
        return frozenset(grant.office_id for grant in self.grants)

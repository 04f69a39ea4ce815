"""Who does something: an officer at a page, or a machine with an officer's token."""

from dataclasses import dataclass

from evac.officers.models import Role
from evac.officers.roles import Permission, Reach, may, reach_of


@dataclass(frozen=True, kw_only=True)
class Acting:
    officer_id: int
    name: str
    role: Role
    zone: str | None
    language: str
    token_id: int | None = None  # set when a machine acts

    def may(self, permission: Permission) -> bool:
        return may(self.role, permission)

    @property
    def reach(self) -> Reach:
        return reach_of(self.role, self.zone)

"""The parts a command works with, as the environment says."""

from evac.db import migrate
from evac.faces.support import Services
from evac.settings import Settings
from evac.wiring import wire


def with_database(settings: Settings | None = None) -> Services:
    """Everything wired, over a database of this version's schema."""
    services = wire(settings or Settings.from_env())
    migrate.require_current(services.database)
    return services

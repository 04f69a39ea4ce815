"""The whole application over a test's own database, visitors to it, and officers who are signed in."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cache

import pytest
from argon2 import PasswordHasher
from flask import Flask
from flask.testing import FlaskClient

from evac.app import create_app
from evac.conversation.reading import Ground
from evac.db.database import Database
from evac.faces.support import Services
from evac.kernel.wording import Front
from evac.officers.models import Officer, Role
from evac.officers.passwords import Passwords
from evac.officers.sessions import start_session
from evac.settings import Settings
from evac.wiring import ground_of
from tests.factories import NOON, make_officer
from tests.support import exercise

ORIGIN = "http://127.0.0.1:8000"
_CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


class SetClock:
    """A clock that stands still until a test moves it."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **by: float) -> None:
        self.now += timedelta(**by)


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def services(database: Database, clock: SetClock) -> Services:
    return Services(
        database=database,
        vault=database.info["vault"],
        clock=clock,
        operation=database.info["operation"],
        ground=_ground(),
        channels={},
        fronts={Front.NAMED: ORIGIN, Front.QUIET: ORIGIN},
    )


@pytest.fixture
def app(services: Services) -> Flask:
    settings = Settings.from_env({"EVAC_OPERATION": "exercise", "EVAC_PUBLIC_URL": ORIGIN})
    app = create_app(settings, services)
    app.extensions["passwords"] = Passwords(_CHEAP)
    app.testing = True
    app.config["PROPAGATE_EXCEPTIONS"] = False  # a fault is answered as in production
    return app


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    """A stranger's browser."""
    return app.test_client()


@pytest.fixture
def client_as(app: Flask, database: Database, clock: SetClock) -> Callable[..., FlaskClient]:
    """``client_as(Role.LEAD)``: the browser of an officer who has signed in, without the way there.

    Its forms need no CSRF token; that is tested where signing in is.
    """

    def make(role: Role = Role.OFFICER, **fields: object) -> FlaskClient:
        app.config["WTF_CSRF_ENABLED"] = False
        with database.writing() as session:
            officer: Officer = make_officer(session, role=role, **fields)
            started = start_session(session, officer, now=clock())
        browser = app.test_client()
        browser.set_cookie("evac-staff", started.token)
        return browser

    return make


@cache
def _ground() -> Ground:
    return ground_of(exercise())

"""Machines with a token of an officer."""

from collections.abc import Callable

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select

from evac.audit.models import AuditEntry
from evac.officers.models import Role
from evac.officers.tokens import add_token
from tests.factories import make_officer


@pytest.fixture
def machine(app, database, clock) -> Callable[..., FlaskClient]:
    """``machine(Role.LIAISON, zone="capital")``: a client that sends the token of such an officer."""

    def make(role: Role = Role.OFFICER, **fields: object) -> FlaskClient:
        with database.writing() as session:
            officer = make_officer(session, role=role, **fields)
            token = add_token(session, "desk", officer, now=clock())
        client = app.test_client()
        client.environ_base["HTTP_AUTHORIZATION"] = f"Bearer {token}"
        client.officer_id = officer.id
        return client

    return make


@pytest.fixture
def api(machine) -> FlaskClient:
    """An officer's machine."""
    return machine()


@pytest.fixture
def looks(database) -> Callable[..., list[tuple[str, str | None, dict[str, object]]]]:
    """What machines did, as it was logged: act, subject, details; all by the given one and its token."""

    def read(client: FlaskClient | None = None) -> list[tuple[str, str | None, dict[str, object]]]:
        with database.reading() as session:
            acts = select(AuditEntry).where(AuditEntry.act != "token.add").order_by(AuditEntry.number)
            rows = session.scalars(acts).all()
            assert all(row.officer_id == client.officer_id and row.token_id for row in rows)
            return [(row.act, row.subject, row.details) for row in rows]

    return read

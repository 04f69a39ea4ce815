"""Who may read the metrics."""

import pytest

from evac.officers.models import Role
from evac.officers.tokens import add_token
from tests.factories import make_officer

ELSEWHERE = {"REMOTE_ADDR": "203.0.113.4"}


def test_this_machine_may(client):
    answer = client.get("/metrics")
    assert answer.status_code == 200
    assert "evac_incoming_waiting" in answer.text


@pytest.mark.parametrize(
    ("environ", "headers"),
    [
        (ELSEWHERE, {}),
        ({}, {"X-Forwarded-For": "203.0.113.4"}),
        ({}, {"X-Forwarded-For": "127.0.0.1"}),
        ({"REMOTE_ADDR": ""}, {}),
        (ELSEWHERE, {"Authorization": "Bearer evac_wrong"}),
        (ELSEWHERE, {"Authorization": "Basic YTpi"}),
    ],
)
def test_a_stranger_finds_nothing(client, environ, headers):
    answer = client.get("/metrics", environ_base=environ, headers=headers)
    assert answer.status_code == 404
    assert "evac_" not in answer.text


def test_a_machine_with_a_token_may_from_elsewhere(client, database, clock):
    with database.writing() as session:
        token = add_token(session, "prometheus", make_officer(session, role=Role.WALL), now=clock())
    headers = {"Authorization": f"Bearer {token}"}
    assert client.get("/metrics", environ_base=ELSEWHERE, headers=headers).status_code == 200

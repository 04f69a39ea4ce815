"""Every route, asked by everybody: what the guard does is what the checked-in matrix says."""

import pytest
from flask import Flask

from evac.faces.access import ACCESS
from evac.faces.guard import SIGN_IN
from evac.officers.models import Role
from evac.officers.roles import OF_CITIZENS, ROLE_PERMISSIONS
from evac.officers.tokens import add_token
from tests.factories import make_officer

STRANGER = None
_SAMPLES = {"int": "1", "default": "K7QM3", "path": "x", "string": "K7QM3", "uuid": "0" * 32, "float": "1.0"}


@pytest.fixture
def hollow(app: Flask) -> Flask:
    """The application with nothing behind its routes but the word that the guard let somebody pass."""
    app.config["WTF_CSRF_ENABLED"] = False
    for endpoint in app.view_functions:
        app.view_functions[endpoint] = lambda **_: "passed"
    return app


def routes(app):
    """One address and method for each endpoint and method there is."""
    for rule in app.url_map.iter_rules():
        values = {name: _SAMPLES[_converter(rule, name)] for name in rule.arguments}
        for method in sorted(rule.methods - {"HEAD", "OPTIONS"}):
            with app.test_request_context():
                yield rule.endpoint, method, app.url_for(rule.endpoint, _external=False, **values)


def _converter(rule, name):
    kind = type(rule._converters[name]).__name__
    return {"IntegerConverter": "int", "PathConverter": "path", "FloatConverter": "float"}.get(
        kind, "default"
    )


def expected(needs, role):
    if needs == "public":
        return True
    if role is STRANGER:
        return False
    return needs == "signed-in" or needs in ROLE_PERMISSIONS[role]


def test_every_route_is_in_the_matrix_and_the_matrix_has_no_other(app):
    assert {rule.endpoint for rule in app.url_map.iter_rules()} == set(ACCESS)


@pytest.mark.parametrize("role", [STRANGER, *Role])
def test_every_page_lets_pass_whom_the_matrix_names(hollow, client, client_as, role):
    browser = (
        client if role is STRANGER else client_as(role, zone="capital" if role is Role.LIAISON else None)
    )
    wrong = []
    for endpoint, method, path in routes(hollow):
        if path.startswith("/api/"):
            continue
        answer = browser.open(path, method=method)
        passed = answer.text == "passed"
        if passed != expected(ACCESS.get(endpoint, "nobody"), role) or (
            not passed and not is_refusal(answer, role)
        ):
            wrong.append((endpoint, method, answer.status_code))
    assert wrong == []


@pytest.mark.parametrize("role", [STRANGER, *Role])
def test_every_call_lets_pass_whom_the_matrix_names(hollow, client, database, clock, role):
    token = token_of(database, clock, role) if role else "evac_wrong"
    wrong = []
    for endpoint, method, path in routes(hollow):
        if not path.startswith("/api/"):
            continue
        answer = client.open(path, method=method, headers={"Authorization": f"Bearer {token}"})
        passed = answer.text == "passed"
        if passed != expected(ACCESS.get(endpoint, "nobody"), role) or (
            not passed and answer.status_code != (403 if role else 401)
        ):
            wrong.append((endpoint, method, answer.status_code))
    assert wrong == []


def is_refusal(answer, role):
    if role is STRANGER:
        return answer.status_code == 303 and answer.location.startswith(SIGN_IN)
    return answer.status_code == 403


def token_of(database, clock, role):
    with database.writing() as session:
        return add_token(session, "walk", make_officer(session, role=role), now=clock())


def test_a_route_that_the_matrix_does_not_name_is_closed_to_everybody(app, client, client_as):
    app.add_url_rule("/forgotten", "forgotten", lambda: "open")
    app.add_url_rule("/staff/forgotten", "staff.forgotten", lambda: "open")

    for browser in (client, *(client_as(role) for role in Role)):
        assert browser.get("/forgotten").status_code == 403
        assert browser.get("/staff/forgotten").status_code == 403


def test_a_browsers_session_does_not_open_the_api_and_a_token_no_page(
    hollow, client, client_as, database, clock
):
    api = [path for _, method, path in routes(hollow) if path.startswith("/api/v1/") and method == "GET"]
    token = token_of(database, clock, Role.LEAD)

    assert all(client_as(Role.LEAD).get(path).status_code == 401 for path in api)
    assert client.get("/staff/account", headers={"Authorization": f"Bearer {token}"}).status_code == 303


@pytest.mark.parametrize("role", [Role.ADMIN, Role.AUDITOR, Role.WALL])
def test_no_route_shows_citizens_to_admin_auditor_or_wall(role):
    assert not [
        endpoint for endpoint, needs in ACCESS.items() if needs in OF_CITIZENS and expected(needs, role)
    ]


def test_an_unknown_address_is_not_there_rather_than_closed(client):
    assert client.get("/staff/nothing-here").status_code == 404

"""What each name of this machine shows, and what it never does."""

from dataclasses import replace

import pytest

from evac.faces.hosts import Hosts
from evac.faces.support import Services
from evac.kernel.wording import Front

NAMED, QUIET = "https://check-in.example.org", "https://parcels.example.net"
LIVE = {Front.NAMED: NAMED, Front.QUIET: QUIET}
LOCAL = {Front.NAMED: "http://127.0.0.1:8000", Front.QUIET: "http://localhost:8000"}
PROXY = {"X-Forwarded-For": "203.0.113.7", "X-Forwarded-Proto": "https"}


@pytest.fixture
def database(sqlite_database):
    """Nothing here depends on the database."""
    return sqlite_database


@pytest.fixture
def services(services: Services) -> Services:
    return replace(services, fronts=LIVE)


@pytest.mark.parametrize(
    ("fronts", "host", "front"),
    [
        (LIVE, "check-in.example.org", Front.NAMED),
        (LIVE, "CHECK-IN.example.org.:443", Front.NAMED),
        (LIVE, "staff.example.org", Front.NAMED),
        (LIVE, "parcels.example.net", Front.QUIET),
        (LIVE, "Parcels.Example.net.", Front.QUIET),
        (LIVE, "parcels.example.net:443", Front.QUIET),
        (LIVE, "parcels.example.net:444", None),
        (LIVE, "www.parcels.example.net", None),
        (LIVE, "203.0.113.5", None),
        (LIVE, "127.0.0.1:8000", None),
        (LIVE, "", None),
        (LIVE, "[::1", None),
        (LIVE, "a:b:c", None),
        (LOCAL, "127.0.0.1:8000", Front.NAMED),
        (LOCAL, "[::1]:8000", Front.NAMED),
        (LOCAL, "LOCALHOST.:8000", Front.QUIET),
        (LOCAL, "localhost:8000", Front.QUIET),
        (LOCAL, "evil.example", None),
        ({Front.NAMED: NAMED, Front.QUIET: NAMED}, "check-in.example.org", Front.NAMED),
    ],
)
def test_a_name_is_exactly_one_front_or_a_strangers(fronts, host, front):
    assert Hosts(fronts, ("staff.example.org",)).front_of(host) is front


@pytest.mark.parametrize("host", [NAMED, QUIET, QUIET + ".", "https://unknown.example"])
def test_the_list_of_files_is_never_published(client, host):
    assert client.get("/static/manifest.json", base_url=host).status_code == 404


def files(app) -> dict[str, str]:
    return {name: app.jinja_env.globals["asset_url"](name) for name in ("page/page.css", "admin/admin.css")}


def test_the_quiet_host_has_only_the_files_of_its_own_pages(app, client):
    named = {name: client.get(url, base_url=NAMED).status_code for name, url in files(app).items()}
    quiet = {name: client.get(url, base_url=QUIET).status_code for name, url in files(app).items()}
    assert named == {"page/page.css": 200, "admin/admin.css": 200}
    assert quiet == {"page/page.css": 200, "admin/admin.css": 404}
    for page in ("/", "/nothing-here"):
        text = client.get(page, base_url=QUIET).text
        (sheet,) = {part.split('"')[0] for part in text.split('href="') if part.startswith("/static/")}
        assert client.get(sheet, base_url=QUIET).status_code == 200


@pytest.mark.parametrize(
    "path",
    ["/api/v1/roster", "/staff/", "/admin/audit", "/healthz", "/readyz", "/metrics", "/static/manifest.json"],
)
@pytest.mark.parametrize("host", [QUIET, QUIET + ".", QUIET.upper().replace("HTTPS", "https")])
def test_what_the_quiet_host_hides_looks_like_what_is_not_there(client, path, host):
    missing = client.get("/nothing-here", base_url=host)
    hidden = client.get(path, base_url=host)
    assert (hidden.status_code, hidden.data) == (404, missing.data)
    assert dict(hidden.headers) == dict(missing.headers)


@pytest.mark.parametrize("path", ["/", "/register", "/staff/sign-in", "/readyz", "/metrics", "/static/page/"])
@pytest.mark.parametrize("host", ["https://unknown.example", "https://203.0.113.5", "https://127.0.0.1"])
def test_a_name_that_is_not_ours_finds_nothing(client, path, host):
    answer = client.get(path, base_url=host, headers=PROXY)
    assert (answer.status_code, answer.text) == (404, "Not Found\n")


@pytest.mark.parametrize("host", ["http://127.0.0.1:8000", "http://10.1.2.3:8000", "http://[::1]:8000"])
def test_a_health_check_from_inside_is_answered(client, host):
    assert client.get("/healthz", base_url=host).status_code == 200


def test_who_sits_at_the_machine_sees_the_named_front_and_nobody_else_does(client):
    assert client.get("/register", base_url="http://127.0.0.1:8000").status_code == 200
    assert client.get("/register", base_url="http://10.1.2.3:8000").status_code == 404
    from_afar = {"environ_base": {"REMOTE_ADDR": "8.8.8.8"}}
    assert client.get("/register", base_url="http://127.0.0.1:8000", **from_afar).status_code == 404


def test_a_health_check_from_outside_asks_in_vain(client):
    asked = {"base_url": "http://127.0.0.1:8000", "environ_base": {"REMOTE_ADDR": "8.8.8.8"}}
    assert client.get("/healthz", **asked).status_code == 404


@pytest.mark.parametrize("host", [NAMED, QUIET, "https://unknown.example"])
def test_a_forged_webhook_is_refused_under_every_name(client, host):
    assert client.post("/hooks/twilio/messages", base_url=host, data={"a": "b"}).status_code == 403

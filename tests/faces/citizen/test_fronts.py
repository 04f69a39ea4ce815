"""What each host shows, and what a searched phone would tell."""

import re

import pytest

from evac.operation.banned import banned_in
from tests.faces.citizen.conftest import LEAST, QUIET, hidden_of
from tests.support import exercise

PAGES = (
    "/",
    "/register",
    "/register/done",
    "/check-in",
    "/check-in/done",
    "/p",
    "/weather",
    "/notices",
    "/verify",
)
QUIET_PAGES = ("/", "/check-in", "/check-in/done", "/p", "/weather")
FIRST_LOAD = 14 * 1024  # bytes; what fits the network's first volley


@pytest.fixture
def database(sqlite_database):
    """Nothing here depends on the database."""
    return sqlite_database


def get(client, path, *, language="en", quiet=False):
    options = {"base_url": QUIET} if quiet else {}
    return client.get(path, headers={"Accept-Language": language}, **options)


@pytest.mark.parametrize(
    "path",
    [
        "/register",
        "/register/done",
        "/notices",
        "/notices/1",
        "/notices/1.xml",
        "/notices.atom",
        "/notices.json",
        "/verify",
        "/staff/",
        "/staff/sign-in",
        "/api/v1/roster",
    ],
)
def test_the_quiet_host_serves_nothing_else(client, path):
    assert get(client, path, quiet=True).status_code == 404


def test_local_health_checks_are_answered_beside_the_quiet_host(client):
    assert get(client, "/healthz", quiet=True).status_code == 200


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_word_on_the_quiet_host_convicts(client, language):
    for path in (*QUIET_PAGES, "/nothing-here"):
        page = get(client, path, language=language, quiet=True)
        assert banned_in(exercise(), page.text) == [], path
        assert not re.search(r"evac|citizen|ciudadan", page.text, re.IGNORECASE), path
        assert not re.search(r"evac|citizen", str(page.headers), re.IGNORECASE), path


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_error_on_the_quiet_host_convicts(client, language):
    form = hidden_of(get(client, "/check-in", quiet=True))
    headers = {"Accept-Language": language}
    page = client.post("/check-in", data=form | {"words": ""}, base_url=QUIET, headers=headers)
    assert page.status_code == 422
    assert banned_in(exercise(), page.text) == []


@pytest.fixture(params=["en", "es"])
def pages(request, client):
    """Every page of the named host, in each language."""
    return {path: get(client, path, language=request.param) for path in PAGES}


def test_every_page_has_one_neutral_title(pages):
    for path, page in pages.items():
        assert re.findall(r"<title>(.*?)</title>", page.text) == ["Info"], path


def test_every_page_offers_the_exit_and_the_other_language(pages):
    for path, page in pages.items():
        assert 'href="/exit"' in page.text, path
        (language,) = re.findall(r'<html lang="(\w\w)">', page.text)
        assert f'href="?lang={"es" if language == "en" else "en"}"' in page.text, path


def test_no_page_needs_a_script_or_another_host(pages):
    for path, page in pages.items():
        assert "<script" not in page.text, path
        assert "style=" not in page.text, path
        assert not re.search(r"(?:src|href|action)=\"(?:https?:)?//", page.text), path


def test_no_page_is_kept(pages):
    assert {page.headers["Cache-Control"] for page in pages.values()} == {"no-store"}


def test_every_page_fits_the_first_volley(client, pages):
    for path, page in pages.items():
        (address,) = re.findall(r'href="(/static/page/[^"]+)"', page.text)
        sheet = client.get(address, headers={"Accept-Encoding": "gzip"})
        assert sheet.status_code == 200
        assert len(page.data) + len(sheet.data) < FIRST_LOAD, path


def test_a_chosen_language_is_remembered(client):
    client.get("/?lang=es", headers={"Accept-Language": "en"})
    assert '<html lang="es">' in client.get("/register", headers={"Accept-Language": "en"}).text


def test_an_unknown_language_is_the_operations(client):
    page = client.get("/?lang=xx", headers={"Accept-Language": "fi"})
    assert '<html lang="es">' in page.text
    assert "Set-Cookie" not in page.headers


def test_the_first_page_sets_no_cookie(client):
    assert "Set-Cookie" not in client.get("/").headers


def test_the_exit_clears_all_and_leads_somewhere_harmless(client):
    client.get("/?lang=es")
    client.get("/register")
    answer = client.get("/exit")
    assert answer.status_code == 303
    assert answer.headers["Clear-Site-Data"] == '"cache", "cookies", "storage"'
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.location == "/weather?lang=es"
    assert client.get_cookie("lang") is None
    assert client.get_cookie("session") is None
    page = client.get(answer.location)
    assert banned_in(exercise(), page.text) == []


def test_no_name_or_number_stands_in_an_address(client, send):
    answer = send("/register", LEAST)
    assert "Ana" not in answer.location
    assert "5550101" not in answer.location

"""What each host shows, and what a searched phone would tell."""

import re

import pytest

from evac.operation.banned import banned_in
from tests.faces.citizen.conftest import LEAST, QUIET, hidden_of
from tests.support import exercise

PAGES = ("/", "/register", "/register/done", "/check-in", "/check-in/done", "/p", "/weather")
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
    "path", ["/register", "/register/done", "/notices", "/staff/", "/staff/sign-in", "/api/v1/roster"]
)
def test_the_quiet_host_serves_nothing_else(client, path):
    assert get(client, path, quiet=True).status_code == 404


def test_the_quiet_host_still_serves_the_carrier_and_the_operators(client):
    assert get(client, "/healthz", quiet=True).status_code == 200


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("path", [*QUIET_PAGES, "/nothing-here"])
def test_no_word_on_the_quiet_host_convicts(client, path, language):
    page = get(client, path, language=language, quiet=True)
    assert banned_in(exercise(), page.text) == []
    assert not re.search(r"evac|citizen|ciudadan", page.text, re.IGNORECASE)
    assert not re.search(r"evac|citizen", str(page.headers), re.IGNORECASE)


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_error_on_the_quiet_host_convicts(client, language):
    form = hidden_of(get(client, "/check-in", quiet=True))
    headers = {"Accept-Language": language}
    page = client.post("/check-in", data=form | {"words": ""}, base_url=QUIET, headers=headers)
    assert page.status_code == 422
    assert banned_in(exercise(), page.text) == []


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("path", PAGES)
class TestEveryPage:
    def test_has_one_neutral_title(self, client, path, language):
        assert "<title>Info</title>" in get(client, path, language=language).text

    def test_is_in_the_readers_language(self, client, path, language):
        assert f'<html lang="{language}">' in get(client, path, language=language).text

    def test_offers_the_exit_and_the_other_language(self, client, path, language):
        page = get(client, path, language=language).text
        assert 'href="/exit"' in page
        assert f'href="?lang={"es" if language == "en" else "en"}"' in page

    def test_needs_no_script_and_nobody_else(self, client, path, language):
        page = get(client, path, language=language).text
        assert "<script" not in page
        assert "style=" not in page
        assert not re.search(r"(?:src|href|action)=\"(?:https?:)?//", page)

    def test_is_not_kept(self, client, path, language):
        assert get(client, path, language=language).headers["Cache-Control"] == "no-store"

    def test_fits_the_first_volley(self, client, path, language):
        page = get(client, path, language=language)
        style = re.search(r'href="(/static/page/[^"]+)"', page.text)
        assert style
        sheet = client.get(style[1], headers={"Accept-Encoding": "gzip"})
        assert sheet.status_code == 200
        assert len(page.data) + len(sheet.data) < FIRST_LOAD


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

"""Real pages in a real browser: the application over a socket, Chromium, and what it complains about."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from flask import Flask
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright
from werkzeug.serving import make_server

from evac.app import create_app
from evac.db.database import Database
from evac.faces.support import Services
from evac.kernel.clock import Clock, utc_now
from evac.kernel.wording import Front
from evac.settings import Settings
from evac.wiring import ground_of
from tests.support import PATIENCE, exercise

CHROMIUM = next(
    (path for path in map(Path, ("/usr/bin/chromium", "/usr/bin/chromium-browser")) if path.exists()), None
)
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

expect.set_options(timeout=PATIENCE * 1000)


@dataclass(frozen=True)
class Site:
    """One application on a free port. Its quiet host is the same machine by its other name."""

    app: Flask
    url: str
    quiet_url: str
    database: Database


@dataclass
class Watched:
    """A page, and what the browser had to say about it: console, refusals, failed loads, hosts asked."""

    page: Page
    complaints: list[str] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)

    def violations(self) -> list[str]:
        """What axe finds wrong on the page as it stands."""
        found = Axe().run(self.page).response["violations"]
        return [f"{one['id']}: {[node['target'] for node in one['nodes']]}" for one in found]

    def overflow(self) -> int:
        """Pixels by which the page is wider than the screen."""
        return int(self.page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("no Chromium on this machine")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, chromium_sandbox=False, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Callable[..., Watched]]:
    """``open_page(width=320, java_script_enabled=False)``: a fresh profile with one watched page."""
    contexts: list[BrowserContext] = []

    def open_page(*, width: int = 1280, height: int = 800, **options: object) -> Watched:
        context = browser.new_context(viewport={"width": width, "height": height}, **options)  # type: ignore[arg-type]
        context.set_default_timeout(PATIENCE * 1000)
        contexts.append(context)
        return watch(context.new_page())

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture
def serve(sqlite_database: Database) -> Iterator[Callable[..., Site]]:
    """``serve()``: the application over this test's database; stopped when the test ends."""
    running = []

    def serve(*, clock: Clock = utc_now) -> Site:
        site = serving(sqlite_database, clock)
        running.append(site)
        return site.__enter__()

    yield serve
    for site in running:
        site.__exit__(None, None, None)


@contextmanager
def serving(database: Database, clock: Clock) -> Iterator[Site]:
    server = make_server("127.0.0.1", 0, Flask("later"), threaded=True)
    url, quiet_url = f"http://127.0.0.1:{server.port}", f"http://localhost:{server.port}"
    server.app = app = make_app(database, clock, url, quiet_url)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield Site(app, url, quiet_url, database)
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def make_app(database: Database, clock: Clock, url: str, quiet_url: str) -> Flask:
    services = Services(
        database=database,
        vault=database.info["vault"],
        clock=clock,
        operation=exercise(),
        ground=ground_of(exercise()),
        channels={},
        fronts={Front.NAMED: url, Front.QUIET: quiet_url},
    )
    settings = Settings.from_env({"EVAC_OPERATION": "exercise", "EVAC_PUBLIC_URL": url})
    return create_app(settings, services)


def watch(page: Page) -> Watched:
    """A refused style or script shows as a console message, also where scripts are off."""
    watched = Watched(page)
    page.on("console", lambda message: watched.complaints.append(message.text))
    page.on("pageerror", lambda error: watched.complaints.append(str(error)))
    page.on("requestfailed", lambda request: watched.complaints.append(f"failed: {request.url}"))
    page.on("request", lambda request: watched.hosts.add(request.url.split("/")[2]))
    return watched

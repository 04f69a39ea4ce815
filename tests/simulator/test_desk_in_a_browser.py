from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect, sync_playwright

CHROMIUM = next(
    (path for path in map(Path, ("/usr/bin/chromium", "/usr/bin/chromium-browser")) if path.exists()), None
)
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
]

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine"),
]


@pytest.fixture(scope="module")
def browser():
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)


@pytest.mark.parametrize("width", [320, 1440])
def test_desk_fits_and_is_accessible(browser, server, width):
    page = browser.new_page(viewport={"width": width, "height": 900})
    complaints = []
    page.on("console", lambda message: complaints.append(message.text))
    page.goto(server.url)
    expect(page.locator(".phone")).to_have_count(4)
    assert page.evaluate("document.documentElement.scrollWidth") == width
    assert Axe().run(page).violations_count == 0
    assert complaints == []


def test_suggestion_is_sent_and_the_checkpoint_view_marks_the_answer(browser, server, send, webhook):
    page = browser.new_page()
    page.goto(server.url)
    page.locator(".hints a").first.click()
    page.locator("#phone-0 .send").click()
    expect(page.locator("#phone-0 .bubble.sent")).to_have_count(1)
    assert "insulin" in webhook.requests[0].form["Body"]
    send("An officer will call", to=webhook.requests[0].form["From"])
    expect(page.locator("#phone-0 .bubble.got")).to_have_count(1)
    page.locator("#phone-0 .checkpoint").check()
    expect(page.locator("#phone-0 mark")).to_have_text("officer")
    expect(page.locator("#phone-0 .bubbles")).to_be_hidden()


def test_desk_works_without_script(browser, server, webhook):
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(server.url)
    page.locator(".hints a").nth(1).click()
    page.locator("#phone-1 .write > .send").click()
    expect(page.locator("#phone-1 .bubble.sent")).to_contain_text("mis 2 hijos")
    assert len(webhook.requests) == 1

"""A citizen's journeys in Chromium, on an old phone's width and without any script."""

import pytest
from playwright.sync_api import expect
from sqlalchemy import select

from evac.db.sealed import unseal
from evac.kernel.status import Status
from evac.people.models import Party
from evac.triage.models import RosterEntry

pytestmark = pytest.mark.browser

PAGES = ("/", "/register", "/register/done", "/check-in", "/check-in/done", "/p", "/weather")
QUIET_PAGES = ("/", "/check-in", "/check-in/done", "/p")


@pytest.mark.parametrize(
    ("locale", "heading", "noted"),
    [
        ("en-US", "You are registered", "Thank you, noted"),
        ("es-VE", "Ya está registrado", "Gracias, anotado"),
    ],
)
def test_a_family_registers_and_checks_in_without_script(serve, open_page, locale, heading, noted):
    site = serve()
    phone = open_page(width=320, locale=locale, java_script_enabled=False)
    page = phone.page
    page.goto(site.url)
    page.locator(".way.first").click()
    page.locator("input[value=safe]").check()
    page.locator("#place").fill("Maracaibo")
    page.locator("#members-0-name").fill("Ana Pérez")
    page.locator("button[value=add]").click()
    expect(page.locator("#members-0-name")).to_have_value("Ana Pérez")
    page.locator("#members-1-name").fill("Leo")
    page.locator("#members-1-relation").select_option("child")
    page.locator("#phone").fill("0412 555 0101")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text(heading)
    code = page.locator(".casecode").inner_text()

    page.locator("a.button").click()
    page.locator("input[value=sos]").check()
    page.locator("#words").fill("nos pararon en una alcabala")
    page.locator("#code").fill(code.lower())
    page.locator("form > button").click()
    expect(page.locator("h1")).to_have_text(noted)

    with site.database.reading() as session:
        party = session.scalars(select(Party)).one()
        assert party.case_code == code
        assert [unseal(session, member, "name") for member in party.members] == ["Ana Pérez", "Leo"]
        entry = session.get_one(RosterEntry, party.id)
        assert (entry.status, entry.band) == (Status.SOS, 0)
    assert phone.complaints == []
    assert phone.hosts == {site.url.removeprefix("http://")}


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1440])
def test_every_page_fits_and_is_accessible(serve, open_page, width, colours):
    site = serve()
    visitor = open_page(width=width, locale="es-VE", color_scheme=colours)
    addresses = [site.url + path for path in PAGES] + [site.quiet_url + path for path in QUIET_PAGES]
    for address in addresses:
        visitor.page.goto(address)
        open_all(visitor.page)
        assert visitor.violations() == [], address
        assert visitor.overflow() <= 0, address
    assert visitor.complaints == []


def open_all(page):
    closed = page.locator("details:not([open]) > summary")
    while closed.count():
        closed.first.click()


def test_errors_are_accessible_and_led_to_by_the_summary(serve, open_page):
    site = serve()
    visitor = open_page(width=320, locale="en-US")
    visitor.page.goto(site.url + "/register")
    visitor.page.locator("#phone").fill("12")
    visitor.page.locator("form > button").last.click()
    assert visitor.violations() == []
    visitor.page.locator(".summary a", has_text="Phone").click()
    expect(visitor.page.locator("#phone")).to_be_focused()
    expect(visitor.page.locator("#phone")).to_have_value("12")


def test_a_form_is_filled_in_by_keyboard_alone(serve, open_page):
    site = serve()
    page = open_page(width=1440, locale="en-US", java_script_enabled=False).page
    page.goto(site.url + "/check-in")
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.locator("input[value=safe]:focus").count():
            break
    page.keyboard.press("ArrowDown")
    expect(page.locator("input[value=moving]")).to_be_checked()
    page.locator("#place").focus()
    page.keyboard.type("Barinas")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("Thank you, noted")


def test_the_exit_leaves_nothing_to_go_back_to(serve, open_page):
    site = serve()
    phone = open_page(width=320, locale="en-US", java_script_enabled=False)
    page = phone.page
    page.goto(site.url + "/register?lang=es")
    page.locator("#members-0-name").fill("Ana Pérez")
    page.locator(".exit").click()
    expect(page.locator("h1")).to_have_text("Leer el cielo")
    assert page.context.cookies() == []
    page.go_back()
    assert "Ana" not in page.content()
    expect(page.locator("#members-0-name")).to_have_value("")


def test_targets_are_large_enough_for_a_thumb(serve, open_page):
    site = serve()
    page = open_page(width=320, locale="en-US").page
    page.goto(site.url + "/register")
    targets = page.locator(
        "a:visible:not(.skip), button:visible:not(.unseen), .pick:visible, summary:visible"
    )
    heights = [target.bounding_box()["height"] for target in targets.all()]
    assert len(heights) > 20
    assert min(heights) >= 44

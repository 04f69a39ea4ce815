"""The public log in Chromium: on an old phone, without script, and as a desk sees it."""

import os
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import expect

from evac.broadcasts.publish import publish
from evac.messaging.models import Watermark
from evac.notices.whole import MARK
from evac.officers.models import Role
from evac.officers.sessions import start_session
from tests.broadcasts.steps import make_sending, reachable_party
from tests.factories import NOON, make_officer
from tests.notices.log import WORDS, make_log

pytestmark = pytest.mark.browser

SEEN_AT = NOON + timedelta(hours=4)
PAGES = ("/notices", "/notices/1", "/notices/4", "/verify")
PICTURES = os.environ.get("EVAC_PICTURES")  # a folder, for who wants to look


def looked_at(watched, name):
    if PICTURES:
        watched.page.screenshot(path=Path(PICTURES) / f"{name}.png", full_page=True)


@pytest.fixture
def site(serve, sqlite_database):
    with sqlite_database.writing() as session:
        make_log(session)
    return serve(clock=lambda: SEEN_AT)


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1440])
def test_every_page_is_readable_by_everybody(site, open_page, width, colours):
    for locale in ("en-US", "es-VE"):
        phone = open_page(width=width, locale=locale, color_scheme=colours)
        for path in PAGES:
            phone.page.goto(site.url + path)
            for more in phone.page.locator("details").all():
                more.locator("summary").click()
            looked_at(phone, f"{width}-{colours}-{locale[:2]}{path.replace('/', '-')}")
            assert phone.overflow() <= 0, (path, locale)
            assert phone.violations() == [], (path, locale)
        assert phone.complaints == []


@pytest.mark.parametrize("width", [320, 1440])
def test_a_pasted_alert_is_checked_without_script(site, open_page, width):
    phone = open_page(width=width, locale="en-US", java_script_enabled=False)
    page = phone.page
    page.goto(site.url)
    page.get_by_role("link", name="Check a text").click()
    page.locator("#words").fill(WORDS["en"]["headline"])
    page.get_by_role("button", name="Check").click()
    expect(page.locator(".done h2")).to_have_text("Yes, we published exactly this")
    looked_at(phone, f"{width}-verify-yes")
    page.locator("#words").fill(WORDS["en"]["headline"].replace("Leave", "Do not leave"))
    page.get_by_role("button", name="Check").click()
    expect(page.locator(".summary h2")).to_have_text("We did not publish these words")
    looked_at(phone, f"{width}-verify-no")
    page.locator("#words").fill("")
    page.locator("#number").fill("1")
    page.get_by_role("button", name="Check").click()
    expect(page.locator(".done .instead")).to_have_text("It no longer holds. See notice 2")
    looked_at(phone, f"{width}-verify-number")
    assert phone.complaints == []
    assert phone.overflow() <= 0


@pytest.mark.parametrize(
    "asked", [{"words": WORDS["en"]["headline"]}, {"words": "never said"}, {"number": "1"}]
)
def test_every_answer_is_readable_by_everybody(site, open_page, asked):
    phone = open_page(width=320, locale="en-US")
    phone.page.goto(f"{site.url}/verify")
    for name, typed in asked.items():
        phone.page.locator(f"#{name}").fill(typed)
    phone.page.get_by_role("button", name="Check").click()
    phone.page.wait_for_selector("[role=status]")
    assert phone.violations() == []


@pytest.mark.parametrize("width", [320, 1440])
def test_a_text_as_it_stands_on_a_phone_is_checked_without_script(site, open_page, width):
    with site.database.writing() as session:
        reachable_party(session, language="es")
        broadcast = make_sending(session)
        publish(session, broadcast, officer_id=broadcast.created_by, now=SEEN_AT)
        letter = broadcast.letter
    phone = open_page(width=width, locale="es-VE", java_script_enabled=False)
    phone.page.goto(f"{site.url}/verify")
    phone.page.locator("#words").fill(
        "SIMULACRO SALGA YA de Venezuela en vuelo comercial,\nno por tierra. Hasta 13ene 12:00. "
        f"Al +13055550143: {letter}1 con boleto {letter}2 busco {letter}3 no puedo {letter}4 me quedo -Ana"
    )
    phone.page.get_by_role("button", name="Comprobar").click()
    expect(phone.page.locator(".done h2")).to_have_text("Son las palabras del aviso 5")
    looked_at(phone, f"{width}-verify-phone")
    assert phone.overflow() <= 0


@pytest.mark.parametrize("language", ["en", "es"])
def test_after_a_restore_a_lead_is_told_on_a_narrow_screen(site, open_page, language):
    with site.database.writing() as session:
        session.merge(Watermark(name=MARK, at=NOON))
        officer = make_officer(session, role=Role.LEAD, language=language)
        started = start_session(session, officer, now=SEEN_AT)
    desk = open_page(width=320)
    cookie = {"name": "evac-staff", "value": started.token, "url": site.url}
    desk.page.context.add_cookies([cookie])
    for path in ("/staff/situation", "/admin/notices"):
        desk.page.goto(site.url + path)
        expect(desk.page.locator(".notice.bad")).to_be_visible()
        looked_at(desk, f"restored-{language}{path.replace('/', '-')}")
        assert desk.overflow() <= 0, path
        assert desk.violations() == [], path


@pytest.mark.parametrize("width", [320, 1440])
def test_a_lead_lists_proposes_cancels_and_denies(site, open_page, width):
    """The way to publishing, up to the code, which the face's own tests give."""
    with site.database.writing() as session:
        started = start_session(session, make_officer(session, role=Role.LEAD), now=SEEN_AT)
    desk = open_page(width=width, locale="en-US")
    cookie = {"name": "evac-staff", "value": started.token, "url": site.url}
    desk.page.context.add_cookies([cookie])
    for name, path in (("list", "/admin/notices"), ("update", "/admin/notices/new?update=4")):
        desk.page.goto(site.url + path)
        looked_at(desk, f"{width}-lead-{name}")
        assert desk.violations() == [], path
        assert desk.overflow() <= 0, path
    desk.page.get_by_role("button", name="Propose it").click()
    expect(desk.page.locator("h1")).to_have_text("Proposed notice")
    looked_at(desk, f"{width}-lead-proposal")
    assert desk.violations() == []
    assert desk.overflow() <= 0
    for name, path in (("cancel", "/admin/notices/4/cancellation"), ("deny", "/admin/notices/denial")):
        desk.page.goto(site.url + path)
        desk.page.locator("#code").fill("000000")
        desk.page.get_by_role("button", name="Publish for good").click()
        expect(desk.page.get_by_role("alert")).to_contain_text("Nothing was published.")
        looked_at(desk, f"{width}-lead-{name}")
        assert desk.violations() == [], path
        assert desk.overflow() <= 0, path

"""An officer's shift in Chromium: sign in, see a cry arrive, take it, answer it."""

import re

import pyotp
import pytest
from playwright.sync_api import expect
from sqlalchemy import select

from evac.checkins.record import record_checkin
from evac.checkins.report import Report, ReportedPlace
from evac.db.sealed import unseal
from evac.kernel.clock import utc_now
from evac.kernel.needs import Need
from evac.kernel.source import Source
from evac.kernel.status import Status
from evac.messaging.models import InState, Outgoing
from evac.officers.enrol import add_officer, enrol_at_once
from evac.officers.models import Role
from evac.officers.schemas import NewOfficer
from evac.officers.sessions import start_session
from evac.people.models import Party
from evac.triage.models import RosterEntry
from evac.triage.rules import Band
from tests.factories import hours, make_incoming, make_officer, make_outgoing, make_party
from tests.messaging.queue import new_phone

pytestmark = pytest.mark.browser

EMAIL, PASSWORD = "ana.prieto@example.org", "kestrel over the dam"
PLACES = {
    "Maracaibo": (10.64, -71.61),
    "Chacao": (10.49, -66.85),
    "Mérida": (8.59, -71.15),
    "Ciudad Guayana": (8.36, -62.65),
}
PAGES = (
    "/staff/",
    "/staff/parties/K7QM3",
    "/staff/parties/new",
    "/staff/inbox",
    "/staff/cases",
    "/staff/map",
    "/staff/situation",
    "/staff/account",
)


def cry(session, words, *, place="Chacao", at=None, **fields):
    """A party that texted for help."""
    at = at or utc_now()
    party = make_party(session, now=at, phone=new_phone(), **fields)  # one that an exercise may text
    text = make_incoming(session, party, body=words, at=at, contact_id=party.contacts[0].id)
    report = Report(
        status=Status.SOS,
        source=Source.SMS,
        place=ReportedPlace(place, None, *PLACES[place]),
        needs=(Need.MEDICAL,),
        words=words,
        incoming_id=text.id,
        contact_id=party.contacts[0].id,
        reasons=(("sos", words.split()[0]),),
    )
    record_checkin(session, party, report, now=at)
    return party


@pytest.fixture
def desk(serve):
    """A few parties in several states, a waiting text, a failed one."""
    site = serve()
    now = utc_now()
    with site.database.writing() as session:
        sos = cry(
            session, "auxilio nos pararon", at=now - hours(1), case_code="K7QM3", names=("Carmen Rojas",)
        )
        make_outgoing(session, sos, body="Anotado, gracias. Marta", at=now, reason="30003")
        for number, (place, point) in enumerate(PLACES.items()):
            party = make_party(session, now=now - hours(30), names=("Ana Pérez",), needs=(Need.WATER,))
            report = Report(
                status=Status.SAFE, source=Source.WEB, place=ReportedPlace(place, None, *point), words="bien"
            )
            record_checkin(session, party, report, now=now - hours(number + 1))
        stranger = make_party(session, now=now, unregistered=True)
        make_incoming(session, stranger, body="donde queda", at=now - hours(2), state=InState.INBOX)
    return site


@pytest.fixture
def officer_page(desk, open_page):
    """A page of an officer who has signed in, without the way there."""

    def make(role=Role.OFFICER, **options):
        with desk.database.writing() as session:
            officer = make_officer(
                session, role=role, enrolled_at=utc_now(), language=options.pop("language", "en")
            )
            token = start_session(session, officer, now=utc_now()).token
        watched = open_page(**options)
        watched.page.context.add_cookies([{"name": "evac-staff", "value": token, "url": desk.url}])
        return watched

    return make


def test_an_officer_signs_in_sees_a_cry_arrive_takes_it_and_answers(desk, open_page):
    with desk.database.writing() as session:
        officer = add_officer(session, NewOfficer(EMAIL, Role.OFFICER, name="Ana"), now=utc_now())
        password_hash = desk.app.extensions["passwords"].hash(PASSWORD)
        enrol_at_once(session, officer, password_hash=password_hash, now=utc_now())
        seed = unseal(session, officer, "totp")
    watched = open_page(width=1440, height=900)
    page = watched.page
    page.goto(f"{desk.url}/staff/")
    page.locator("[name=email]").fill(EMAIL)
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("[name=code]").fill(pyotp.TOTP(seed).now())
    page.keyboard.press("Enter")
    expect(page.locator("[data-row]").first).to_have_text("K7QM3")

    with desk.database.writing() as session:
        cry(session, "help they are shooting", at=utc_now() - hours(9), case_code="P4TXW")
    expect(page.locator("#news")).to_contain_text("1 new alarm above the first row")
    expect(page.locator(".tile.band-0 .number")).to_have_text("2")
    expect(page.locator("[data-row]").first).to_have_text("K7QM3")

    page.locator("[data-refresh]").click()
    expect(page.locator("[data-row]").first).to_have_text("P4TXW")
    page.locator("[data-row]").first.click()
    expect(page.locator(".thread")).to_contain_text("help they are shooting")
    page.get_by_role("button", name=re.compile("^Take")).click()
    expect(page.locator(".party-head .band")).to_contain_text("In hand")

    page.locator("#reply").fill("Le llamamos ahora")
    expect(page.locator("#preview")).to_contain_text("Arrives as one text")
    page.get_by_role("button", name="Send").click()
    expect(page.locator(".thread")).to_contain_text("Le llamamos ahora")
    page.get_by_label("safe", exact=True).check()
    page.get_by_role("button", name="Note status").click()
    expect(page.locator(".party-head .status")).to_have_text("safe")

    with desk.database.reading() as session:
        party = session.scalar(select(Party).where(Party.case_code == "P4TXW"))
        assert session.get_one(RosterEntry, party.id).status is Status.SAFE
        assert session.scalar(select(Outgoing).where(Outgoing.kind == "officer_reply")).party_id == party.id
    assert watched.complaints == []
    assert watched.hosts == {desk.url.removeprefix("http://")}


def test_the_keyboard_alone_is_enough(desk, officer_page):
    watched = officer_page(width=1440, height=900)
    page = watched.page
    page.goto(f"{desk.url}/staff/")
    page.keyboard.press("?")
    expect(page.locator("#keys")).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("k")
    expect(page.locator("[data-row]").first).to_be_focused()
    page.keyboard.press("o")
    expect(page.locator("h1")).to_contain_text("K7QM3")

    page.keyboard.press("t")
    expect(page.locator(".party-head")).to_contain_text("(you)")
    page.keyboard.press("r")
    expect(page.locator("#reply")).to_be_focused()
    page.keyboard.type("njk")
    expect(page.locator("#reply")).to_have_value("njk")
    page.keyboard.press("Escape")
    page.keyboard.press("s")
    expect(page.locator("input[name=status]").first).to_be_focused()
    page.keyboard.press("Escape")

    page.keyboard.press("g")
    expect(page).to_have_url(f"{desk.url}/staff/")
    page.keyboard.press("/")
    page.keyboard.type("carmen")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{desk.url}/staff/parties/K7QM3")
    page.keyboard.press("g")
    expect(page).to_have_url(f"{desk.url}/staff/")
    page.keyboard.press("n")
    expect(page.locator(".party-head")).to_contain_text("(you)")
    expect(page.locator("h1")).not_to_contain_text("K7QM3")
    assert watched.complaints == []


def test_everything_but_the_live_parts_works_without_script(desk, officer_page):
    watched = officer_page(width=320, java_script_enabled=False)
    page = watched.page
    page.goto(f"{desk.url}/staff/?band=0")
    expect(page.locator("[data-row]")).to_have_text(["K7QM3"])
    page.locator(".c-why summary").click()
    expect(page.locator(".c-why .sum")).to_be_visible()
    page.locator("[data-row]").click()
    page.get_by_role("button", name=re.compile("^Take")).click()
    page.get_by_role("button", name="Reveal").click()
    expect(page.locator(".people").first).to_contain_text("Carmen Rojas")
    page.locator("#reply").fill("vaya a la embajada")
    page.get_by_role("button", name="Send").click()
    expect(page.locator(".reply .error")).to_contain_text("Not in discreet wording")
    page.locator("#reply").fill("Le llamamos ahora")
    page.get_by_role("button", name="Send").click()
    expect(page.locator(".thread")).to_contain_text("Le llamamos ahora")
    page.goto(f"{desk.url}/staff/map")
    expect(page.locator(".side")).to_contain_text("K7QM3")
    assert [one for one in watched.complaints if "422" not in one] == []


def test_the_map_draws_every_party_with_a_place(desk, officer_page):
    watched = officer_page(width=1440, height=900)
    page = watched.page
    page.goto(f"{desk.url}/staff/map")

    expect(page.locator("#map-words")).to_contain_text("5 parties in view")
    drawn = page.locator(".pin").evaluate_all("pins => pins.map(pin => Number(pin.textContent) || 1)")
    assert sum(drawn) == 5
    assert page.locator(".leaflet-land-pane path").count() > 20
    assert watched.complaints == []


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize(("width", "language"), [(1440, "en"), (320, "es")])
def test_pages_fit_the_screen_and_have_no_barrier(desk, officer_page, path, width, language):
    watched = officer_page(width=width, language=language)
    watched.page.goto(f"{desk.url}{path}")
    watched.page.wait_for_timeout(300)  # the map draws itself

    assert watched.violations() == []
    assert watched.overflow() <= 0
    assert watched.complaints == []


def test_an_opened_row_and_a_form_with_errors_have_no_barrier(desk, officer_page):
    watched = officer_page(width=1440)
    page = watched.page
    page.goto(f"{desk.url}/staff/")
    page.locator(".c-why summary").first.click()
    assert watched.violations() == []
    page.goto(f"{desk.url}/staff/parties/new")
    page.get_by_role("button", name="Put on the roster").click()
    expect(page.locator(".error").first).to_be_visible()
    assert watched.violations() == []


def test_an_open_page_never_moves_its_rows(desk, officer_page):
    watched = officer_page(width=1440)
    page = watched.page
    page.goto(f"{desk.url}/staff/")
    before = page.locator("[data-row]").all_inner_texts()
    with desk.database.writing() as session:
        cry(session, "ayuda", at=utc_now() - hours(12))

    expect(page.locator("#news")).to_contain_text("alarm")

    assert page.locator("[data-row]").all_inner_texts() == before
    assert re.search(r"\d\d:\d\d:\d\d Caracas", page.locator(".as-of").inner_text())


def test_the_wall_screen_shows_numbers_only_and_follows_them(desk, officer_page):
    watched = officer_page(Role.WALL, width=1440, height=900)
    page = watched.page
    page.goto(f"{desk.url}/staff/situation")
    expect(page.locator(".figure.band-0 .number")).to_have_text("1")
    with desk.database.writing() as session:
        cry(session, "ayuda")

    expect(page.locator(".figure.band-0 .number")).to_have_text("2")
    assert page.locator(".tabs a").all_inner_texts() == ["Situation"]
    assert "K7QM3" not in page.content()


def test_band_names_are_words_beside_colour_and_shape(desk, officer_page):
    page = officer_page(width=1440).page
    page.goto(f"{desk.url}/staff/")

    assert page.locator(".roster .band").first.inner_text().strip() == "Alarm"
    assert page.locator(".roster .band use").first.get_attribute("href") == f"#band-{int(Band.ALARM)}"


@pytest.mark.parametrize("width", [320, 768, 1024, 1440])
@pytest.mark.parametrize("language", ["en", "es"])
def test_every_page_of_an_officer_is_in_sight(desk, officer_page, width, language):
    """None is to be found only by scrolling a row that does not look as if it could be."""
    page = officer_page(Role.LEAD, width=width, language=language).page
    page.goto(f"{desk.url}/staff/")
    tabs = [link.bounding_box() for link in page.locator(".tabs a").all()]
    assert len(tabs) == 8, "from the roster to the zones"
    assert all(box["x"] >= 0 and box["x"] + box["width"] <= width for box in tabs)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("width", [1000, 1440])
def test_when_somebody_was_heard_touches_nobody_elses_column(desk, officer_page, width, language):
    with desk.database.writing() as session:
        cry(session, "auxilio", at=utc_now(), case_code="N0WAA")
    page = officer_page(width=width, language=language).page
    page.goto(f"{desk.url}/staff/")
    row = page.locator("tr", has_text="N0WAA")
    words, owner = row.locator(".c-heard time").bounding_box(), row.locator(".c-owner").bounding_box()
    assert words["x"] + words["width"] <= owner["x"]

"""Two officers in two browsers take a broadcast from a blank page to its correction, over the real dispatcher
and the simulated carrier."""

import re
from collections.abc import Iterator
from datetime import timedelta

import pyotp
import pytest
from playwright.sync_api import Page, expect
from sqlalchemy import select

from evac.broadcasts.models import Broadcast, BroadcastState
from evac.db.sealed import seal
from evac.kernel.clock import utc_now
from evac.kernel.wording import Front, Wording
from evac.messaging.models import Outgoing, State
from evac.officers.models import OfficerSession, Role
from evac.officers.sessions import start_session
from evac.people.models import ContactState
from tests.broadcasts.steps import make_draft, make_sending, make_submitted, reachable_party
from tests.browser.conftest import Watched
from tests.factories import make_officer, make_party
from tests.flows.conftest import Spine, running
from tests.support import PATIENCE, exercise

pytestmark = pytest.mark.browser

PARTIES = 40
WIDTHS = [(1440, 900, "en"), (320, 700, "es")]


@pytest.fixture
def slow_spine(sqlite_database) -> Iterator[Spine]:
    """Slow enough that a broadcast can be paused on its way."""
    with running(sqlite_database, faces="hooks,staff,admin,citizen", segments_per_second=1.0) as spine:
        yield spine


@pytest.fixture
def console(open_page):
    """``console(site_url, database, role)``: a browser of a signed-in officer, and the codes."""

    def open_console(url, database, role, *, name="Officer", language="en", proved=True, **options):
        seed, now = pyotp.random_base32(), utc_now()
        with database.writing() as session:
            officer = make_officer(session, role=role, name=name, language=language, enrolled_at=now)
            seal(session, officer, totp=seed)
            started = start_session(session, officer, now=now - timedelta(minutes=6))
            # Who is proved has given a code since the sign-in.
            row = session.get_one(OfficerSession, started.who.session_id)
            row.proved_at = now if proved else row.started_at
        watched = open_page(**options)
        watched.page.context.add_cookies([{"name": "evac-staff", "value": started.token, "url": url}])
        return watched, pyotp.TOTP(seed)

    return open_console


def local(moment) -> str:
    return moment.astimezone(exercise().time_zone).strftime("%Y-%m-%dT%H:%M")


def fill_in(page: Page) -> None:
    page.get_by_label("Worth something until").fill(local(utc_now() + timedelta(hours=24)))
    page.get_by_label("Everybody should have it by").fill(local(utc_now() + timedelta(hours=2)))


def only(database) -> Broadcast:
    with database.reading() as session:
        broadcast = session.scalars(select(Broadcast).order_by(Broadcast.id)).first()
        session.expunge_all()
        return broadcast


def sent(database) -> int:
    with database.reading() as session:
        waiting = (State.QUEUED, State.CANCELLED, State.SUPPRESSED)
        return len(session.scalars(select(Outgoing.id).where(Outgoing.state.not_in(waiting))).all())


def test_two_officers_send_pause_and_halt_a_broadcast(slow_spine, sqlite_database, console):
    database, url = sqlite_database, slow_spine.services.fronts[Front.NAMED]
    with database.writing() as session:
        for number in range(PARTIES):
            reachable_party(session, case_code=f"B{number:04}", now=utc_now())
        stopped = reachable_party(session, case_code="STOP1", now=utc_now())
        stopped.contacts[0].state = ContactState.STOPPED
    lead, _ = console(url, database, Role.LEAD, name="L. Prieto", width=1440, height=900)
    other, codes = console(url, database, Role.OFFICER, name="S. Rivas", width=320, height=700, proved=False)
    page, second = lead.page, other.page

    page.goto(f"{url}/admin/broadcasts")
    page.get_by_role("link", name="New broadcast").click()
    page.get_by_role("link", name="Leave now").click()
    expect(page.locator("#meant")).to_contain_text(f"{PARTIES + 1} parties are meant now")
    page.locator("#body-es-discreet").fill("vaya a la embajada")
    expect(page.locator("#check-es-discreet")).to_contain_text(
        "Would convict the phone it stands on: embajada"
    )
    page.locator("#text-es-discreet summary").click()
    page.locator("[value='es.by-air']").click()
    expect(page.locator("#check-es-discreet")).to_contain_text("agreed phrase")
    fill_in(page)
    page.get_by_role("button", name="Submit for approval").click()
    expect(page.locator(".stand")).to_have_text("waits for approval")
    expect(page.locator("main")).to_contain_text("another officer must approve it")
    assert page.get_by_role("button", name=re.compile("Approve for")).count() == 0

    second.goto(f"{url}{page.url.removeprefix(url)}")
    expect(second.locator("main")).to_contain_text("they asked for no more texts")
    expect(second.locator("main")).to_contain_text("SIMULACRO Salga ya de Venezuela")
    second.get_by_label("Code of your authenticator").fill(codes.now())
    second.get_by_role("button", name=f"Approve for {PARTIES} parties").click()
    expect(second.locator(".countdown")).to_contain_text("seconds until the first text leaves")
    assert sent(database) == 0
    expect(second.locator(".stand")).to_have_text("being sent")
    expect(page.locator(".stand")).to_have_text("being sent")
    expect(page.locator("#live")).to_contain_text(f"of {PARTIES} delivered")
    expect(page.locator(".tally tbody tr", has_text="delivered")).to_be_visible(timeout=PATIENCE * 1000)

    page.keyboard.press("p")
    expect(page.locator(".stand")).to_have_text("paused")
    page.wait_for_timeout(2500)
    held = sent(database)
    page.wait_for_timeout(2500)
    assert 0 < sent(database) == held < PARTIES
    assert together(page) == PARTIES

    page.get_by_role("button", name="Resume").click()
    expect(page.locator(".stand")).to_have_text("being sent")
    slow_spine.until(lambda: sent(database) > held, "another text")
    expect(second.locator(".stand")).to_have_text("being sent")
    halt(second, "the situation changed")
    expect(second.locator("main")).to_contain_text("the situation changed")
    left = second.locator(".figure", has_text="still to leave").locator(".number").inner_text()
    assert left == "0", "what is queued never leaves from that moment on"
    assert together(second) == PARTIES
    second.wait_for_timeout(2500)
    stopped_at = sent(database)
    second.wait_for_timeout(2500)
    assert sent(database) == stopped_at < PARTIES
    expect(page.locator(".stand")).to_have_text("halted")
    assert together(page) == PARTIES

    page.get_by_role("button", name="Draft a correction").click()
    expect(page.locator("#meant .number")).to_have_text(str(stopped_at))
    phones = {text.to for text in slow_spine.carrier.carrier.store.accepted_after(0)}
    assert len(phones) == stopped_at
    assert complaints(lead, other) == []


def halt(page: Page, reason: str) -> None:
    page.get_by_text("Halt for good, because").click()
    page.get_by_role("button", name=f"Halt: {reason}").click()


def complaints(*watched: Watched) -> list[str]:
    """A request that is cut off as the page is loaded anew is no fault; a refused one shows otherwise."""
    cut_off = ("failed: ", "htmx:sendAbort", "htmx:afterRequest")
    return [one for page in watched for one in page.complaints if not one.startswith(cut_off)]


def together(page: Page) -> int:
    rows = page.locator(".tally tbody .count").all_inner_texts()
    assert sum(map(int, rows)) == int(page.locator(".tally tfoot .count").inner_text())
    return sum(map(int, rows))


@pytest.fixture
def shelf(serve):
    """A broadcast of each kind to look at."""
    site, now = serve(), utc_now()
    with site.database.writing() as session:
        for number in range(30):
            reachable_party(
                session, case_code=f"K{number:04}", now=now, language="en" if number % 3 else "es"
            )
        for number in range(6):
            make_party(session, case_code=f"P{number:04}", now=now, wording=Wording.DISCREET)
        gone = reachable_party(session, case_code="STOP1", now=now)
        gone.contacts[0].state = ContactState.STOPPED
        until = {"valid_until": now + timedelta(hours=24)}
        draft = make_draft(session, **until)
        submitted = make_submitted(session, now=now, deadline_at=now + timedelta(hours=3), **until)
        sending = make_sending(session, now=now, **until)
        waiting = session.scalars(select(Outgoing).where(Outgoing.broadcast_id == sending.id)).all()
        for place, text in enumerate(waiting[:24]):
            text.sent_at, text.segments = now, 1
            text.state = (State.DELIVERED, State.SENT, State.DELIVERED, State.READ)[place % 4]
        for text in waiting[24:27]:
            text.state, text.reason = State.FAILED, "30003"
        draft.state = BroadcastState.DRAFT
        return site, {"draft": draft.uid, "submitted": submitted.uid, "sending": sending.uid}


@pytest.mark.parametrize(("width", "height", "language"), WIDTHS)
def test_pages_fit_the_screen_and_have_no_barrier(shelf, console, width, height, language):
    site, uids = shelf
    lead, _ = console(site.url, site.database, Role.LEAD, language=language, width=width, height=height)
    pages = {
        "list": "/admin/broadcasts",
        "ladder": "/admin/broadcasts/new",
        "new": "/admin/broadcasts/new?stage=leave-now",
        "calls": f"/admin/broadcasts/{uids['sending']}/calls",
        "zones": "/admin/zones",
    } | {name: f"/admin/broadcasts/{uid}" for name, uid in uids.items()}
    for name, path in pages.items():
        lead.page.goto(f"{site.url}{path}")
        lead.page.wait_for_timeout(200)
        assert lead.violations() == [], name
        assert lead.overflow() <= 0, name
    assert complaints(lead) == []


def test_the_keyboard_alone_pauses_and_halts(shelf, console):
    site, uids = shelf
    officer, _ = console(site.url, site.database, Role.OFFICER)
    page = officer.page
    page.goto(f"{site.url}/admin/broadcasts/{uids['sending']}")

    page.keyboard.press("p")
    expect(page.locator(".stand")).to_have_text("paused")
    page.keyboard.press("h")
    expect(page.locator(".halt summary")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_contain_text("it goes to the wrong people")
    assert complaints(officer) == []


def test_all_of_it_works_without_script(shelf, console):
    site, uids = shelf
    lead, _ = console(site.url, site.database, Role.LEAD, width=320, height=700, java_script_enabled=False)
    page = lead.page
    page.goto(f"{site.url}/admin/broadcasts/new?stage=leave-now")
    page.locator("#body-en-plain").fill("Too short")
    page.get_by_role("button", name="Check").click()
    expect(page.locator("#check-en-plain")).to_contain_text("Must hold {until}")
    page.get_by_role("button", name="Take this stage's texts").click()
    fill_in(page)
    page.get_by_role("button", name="Submit for approval").click()
    expect(page.locator(".stand")).to_have_text("being frozen")

    officer, _ = console(site.url, site.database, Role.OFFICER, java_script_enabled=False)
    page = officer.page
    page.goto(f"{site.url}/admin/broadcasts/{uids['submitted']}")
    page.get_by_role("button", name=re.compile("Approve for")).click()
    expect(page.locator(".stand")).to_have_text("approved, holding")
    halt(page, "another reason")
    expect(page.locator(".stand")).to_have_text("halted")
    assert complaints(lead, officer) == []

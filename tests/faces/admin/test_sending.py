"""A broadcast on its way: numbers that add up, stop buttons that stop, whom nothing reached."""

import re

import pytest
from sqlalchemy import select

from evac.broadcasts.audience import REASONS as EXCLUSIONS
from evac.broadcasts.halt import halt
from evac.broadcasts.models import Broadcast, BroadcastState
from evac.broadcasts.queries import tally
from evac.broadcasts.storm import FILTERED_CODE
from evac.faces.admin.broadcast_words import HALT_REASONS
from evac.faces.staff.labels import REASONS
from evac.messaging.models import Outgoing, State
from evac.officers.models import Role
from tests.broadcasts.steps import make_sending, make_submitted, reachable_party, texts
from tests.factories import NOON

HTMX = {"HX-Request": "true"}


@pytest.fixture
def lead(client_as):
    return client_as(Role.LEAD)


@pytest.fixture
def sending(database):
    """Five parties: two have it, one refuses it, two wait."""
    with database.writing() as session:
        for number in range(5):
            reachable_party(session, case_code=f"S{number:04}")
        broadcast = make_sending(session)
        waiting = texts(session, broadcast)
        waiting[0].state = waiting[1].state = State.DELIVERED
        waiting[2].state, waiting[2].reason = State.REJECTED, "21211"
        waiting[3].state = State.SUBMITTING
        return broadcast.uid


def state(database, uid) -> BroadcastState:
    with database.reading() as session:
        return session.scalars(select(Broadcast.state).where(Broadcast.uid == uid)).one()


def live(browser, uid, of="sending"):
    return browser.get(f"/admin/broadcasts/{uid}/live?state={of}", headers=HTMX)


def test_the_numbers_add_up_to_the_frozen_recipients(lead, sending):
    text = live(lead, sending).text

    rows = {name: int(number) for name, number in re.findall(r'row">([\w ]+)</th>.*?count">(\d+)<', text)}
    together = int(re.search(r'Together, as frozen</th><td></td><td class="count">(\d+)<', text)[1])
    assert rows.pop("Together", None) is None
    assert rows["delivered"] == 2
    assert rows["refused by the network"] == 1
    assert sum(rows.values()) == together == 5
    assert re.search(r'number">1</span> cannot be recalled', text)
    assert re.search(r'number">2</span> of 5 delivered', text)


def test_an_open_page_is_loaded_anew_when_it_stands_elsewhere(lead, sending):
    assert "HX-Refresh" not in live(lead, sending).headers
    assert live(lead, sending, of="approved").headers["HX-Refresh"] == "true"


def test_asking_for_the_numbers_never_renews_a_session(lead, sending, clock):
    for _ in range(16):
        clock.forward(minutes=1)
        live(lead, sending)
    assert "/staff/sign-in" in live(lead, sending).headers["HX-Redirect"]


def test_pause_resume_and_halt(lead, database, sending):
    address = f"/admin/broadcasts/{sending}"

    assert lead.post(f"{address}/pause").status_code == 303
    assert state(database, sending) is BroadcastState.PAUSED
    assert "No text of it leaves until it is resumed" in lead.get(address).text
    lead.post(f"{address}/resume")
    assert state(database, sending) is BroadcastState.SENDING
    lead.post(f"{address}/halt", data={"reason": "situation-changed"})
    assert state(database, sending) is BroadcastState.HALTED
    assert "the situation changed" in lead.get(address).text


def test_a_button_pressed_twice_says_how_it_stands(lead, sending):
    lead.post(f"/admin/broadcasts/{sending}/pause")
    page = lead.post(f"/admin/broadcasts/{sending}/pause")
    assert (page.status_code, "somebody was faster" in page.text) == (409, True)


def test_halting_takes_no_code_and_no_words_of_ones_own(client_as, database, sending, clock):
    officer = client_as(Role.OFFICER)
    clock.forward(minutes=6)
    officer.post(f"/admin/broadcasts/{sending}/halt", data={"reason": "Carmen Rojas"})

    with database.reading() as session:
        assert session.scalars(select(Broadcast.halt_reason)).one() == "other"


def test_whom_nothing_reached_is_a_call_list_with_reasons(lead, sending, database):
    page = lead.get(f"/admin/broadcasts/{sending}/calls")

    assert page.text.count("data-row") == 1
    assert re.search(r'href="/staff/parties/S\d{4}"', page.text)
    assert "this is no phone number" in page.text


def test_the_call_list_goes_on_without_a_counting_number(lead, database):
    with database.writing() as session:
        for number in range(52):
            reachable_party(session, case_code=f"C{number:04}")
        broadcast = make_sending(session)
        for text in texts(session, broadcast):
            text.state, text.reason = State.FAILED, "30003"
        uid = broadcast.uid

    first = lead.get(f"/admin/broadcasts/{uid}/calls")
    after = re.search(r"calls\?after=(C\d{4})", first.text)[1]
    second = lead.get(f"/admin/broadcasts/{uid}/calls?after={after}")

    both = re.findall(r"parties/(C\d{4})", first.text + second.text)
    assert len(both) == len(set(both)) == 52
    assert lead.get(f"/admin/broadcasts/{uid}/calls?after=ZZZZ").status_code == 404


def test_a_correction_is_a_draft_for_who_got_it(lead, database, sending):
    address = f"/admin/broadcasts/{sending}"
    assert lead.post(f"{address}/correction").status_code == 409
    lead.post(f"{address}/halt")

    drafted = lead.post(f"{address}/correction").location

    page = lead.get(drafted)
    assert "Only who got the halted broadcast" in page.text
    assert re.search(r">3</strong> parties are meant now", page.text)
    assert page.text.count("These are the halted words") >= 4


def test_a_draft_being_frozen_shows_how_far_it_has_come(lead, database):
    with database.writing() as session:
        for _ in range(3):
            reachable_party(session)
        broadcast = make_submitted(session)
        broadcast.state, uid = BroadcastState.FREEZING, broadcast.uid

    assert re.search(r"<strong class=\"number\">3</strong> / 3", live(lead, uid, of="freezing").text)


def test_a_text_says_in_the_partys_thread_which_broadcast_it_is_of(lead, database, sending):
    page = lead.get("/staff/parties/S0000")
    assert f'href="/admin/broadcasts/{sending}"' in page.text
    assert "Leave now" in page.text


def test_every_reason_has_plain_words():
    assert set(EXCLUSIONS) <= set(REASONS)
    assert {"superseded", "halted", "too-late", FILTERED_CODE} <= set(REASONS)
    assert {"storm", "filtered", "changed", "too-late"} <= set(HALT_REASONS)


def test_the_page_and_the_rows_agree(lead, database, sending):
    with database.reading() as session:
        broadcast = session.scalars(select(Broadcast)).one()
        found = tally(session, broadcast)
        assert sum(found.counts.values()) == found.recipients == broadcast.recipients
        assert (found.not_reached, found.to_call) == (1, 1)
        assert session.scalar(select(Outgoing.id).limit(1)) is not None


@pytest.mark.parametrize(
    ("act", "waiting"), [("halt", "0</span> still to leave"), ("pause", "1</span> wait: it is")]
)
def test_at_once_after_a_stop_the_page_says_what_is_true(lead, sending, act, waiting):
    lead.post(f"/admin/broadcasts/{sending}/{act}")

    page = lead.get(f"/admin/broadcasts/{sending}").text

    assert waiting in page
    assert ("1</span> taken back before it left" in page) is (act == "halt")
    assert "1</span> cannot be recalled" in page
    assert re.search(r"1</span> not reached", page)
    assert ("on the call list" in page) is (act == "pause")
    assert "Pace" not in page


@pytest.mark.parametrize(("reason", "offered"), [("storm", True), ("wrong-words", False)])
def test_what_halted_itself_is_drafted_for_the_others(lead, database, sending, reason, offered):
    with database.writing() as session:
        broadcast = session.scalars(select(Broadcast)).one()
        halt(session, broadcast, officer_id=None, reason=reason, now=NOON)
    address = f"/admin/broadcasts/{sending}"
    assert (f"{address}/rest" in lead.get(address).text) is offered
    answer = lead.post(f"{address}/rest")
    assert answer.status_code == (303 if offered else 409)
    if offered:
        assert "Not reached by an earlier broadcast" in lead.get(answer.location).text

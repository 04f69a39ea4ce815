"""Dialogues typed on the demo desk's phones in Chromium, answered by real web, dispatcher and carrier.

What an answer must hold is looked at, not its every byte. Dialogue 5 waits for seats, which are not built.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest
from playwright.sync_api import Page, expect

from evac.kernel.clock import utc_now
from evac.kernel.segments import count_segments
from evac.kernel.wording import Front, Wording
from evac.messaging.discreet_gate import fault_of
from evac.officers.sessions import start_session
from evac.people.models import Party
from tests.broadcasts.steps import make_sending
from tests.factories import make_officer
from tests.flows.conftest import running
from tests.support import exercise

pytestmark = pytest.mark.browser
SIGN_OFF = exercise().default_sign_off


@dataclass
class Phone:
    """One phone on the desk's page; the number behind the answer is the one texts go to."""

    page: Page
    place: int
    front: Front
    fronts: Mapping[Front, str]

    def says(self, words: str) -> str:
        """Type, send, and read the answer on the phone."""
        card = self.page.locator(f"#phone-{self.place}")
        got = card.locator(".bubble.got")
        before = got.count()
        card.locator("select[name=to]").select_option(exercise().answer_to[self.front])
        card.locator("textarea[name=body]").fill(words)
        card.locator(".write > .send").click()
        return self.gets(before + 1)

    def gets(self, number: int) -> str:
        """What is read on the phone once it has so many texts of ours."""
        got = self.page.locator(f"#phone-{self.place} .bubble.got")
        expect(got).to_have_count(number)
        body = got.last.locator("p").first.inner_text()
        assert count_segments(body) == 1
        assert body.endswith(SIGN_OFF)
        assert exercise().answer_to[self.front] in body
        return body


@pytest.fixture(params=[Wording.PLAIN, Wording.DISCREET])
def wording(request) -> Wording:
    return request.param


@pytest.fixture
def phone(sqlite_database, open_page, wording):
    sqlite_database.info["operation"] = replace(exercise(), default_wording=wording)
    with running(sqlite_database, faces="hooks,staff,admin") as spine:
        page = open_page().page
        page.goto(spine.carrier.url)
        yield Phone(page, 0, Front.NAMED if wording is Wording.PLAIN else Front.QUIET, spine.services.fronts)


@pytest.mark.parametrize("wording", [Wording.PLAIN], indirect=True)
def test_dialogue_1_registers_by_text_alone(phone):
    first = phone.says("were ok 3 of us near merida but out of insulin for my boy")
    assert "3 people" in first
    assert "insulin" in first
    assert "rong?" in first
    assert "2 days" in phone.says("2 days")
    assert "transport" in phone.says("W3 no car, my wife has b1/b2 visa")


@pytest.mark.parametrize("wording", [Wording.PLAIN], indirect=True)
def test_dialogue_2_an_sos_and_its_withdrawal(phone):
    cry = phone.says("AUXILIO nos pararon en peracal se llevaron a mi esposo")
    assert "URGENTE" in cry
    assert "No podemos enviar" in cry
    assert "urgente" in phone.says("ya lo soltaron")


@pytest.mark.parametrize("wording", [Wording.PLAIN], indirect=True)
def test_dialogue_6_a_relative_abroad_is_told_nothing(phone):
    told = phone.says("my mom Carmen in Merida no answer since sunday, diabetic")
    assert "can't share" in told
    assert "Carmen" not in told
    assert "Carmen" not in phone.says("no credit")


@pytest.mark.parametrize("wording", [Wording.DISCREET], indirect=True)
@pytest.mark.parametrize(
    "words", ["all 3 ok dark 6", "AUXILIO nos pararon en peracal", "3 sin papeles", "estamos en Merida, bien"]
)
def test_dialogues_3_and_4_leave_nothing_that_convicts_a_phone(phone, words):
    answer = phone.says(words).lower()

    for said in ("peracal", "merida", "papeles", "embassy", "embajada", "k7qm3", "oficial"):
        assert said not in answer


def leave_now(database, *, briefed: bool) -> None:
    """The order goes out, approved by a second officer."""
    with database.writing() as session:
        session.query(Party).one().briefed_at = utc_now() if briefed else None
        now = utc_now() - timedelta(minutes=1)
        make_sending(session, now=now, valid_until=now + timedelta(hours=24))


@pytest.mark.parametrize("wording", [Wording.PLAIN], indirect=True)
def test_dialogue_8_leave_now_in_plain_words(phone, sqlite_database):
    phone.says("estoy bien con mis 2 hijos en Maracaibo")
    leave_now(sqlite_database, briefed=False)

    order = phone.gets(2)
    letter = re.search(r"([WXY])1", order)[1]
    assert (
        order.index(exercise().answer_to[Front.NAMED]) < order.index(f"{letter}1") < order.index(f"{letter}4")
    )
    assert phone.says(f"{letter}1 vuelo el viernes")


@pytest.mark.parametrize("wording", [Wording.DISCREET], indirect=True)
@pytest.mark.parametrize("briefed", [True, False])
def test_dialogues_3_and_7_an_order_in_cover_words_or_a_pointer(phone, sqlite_database, briefed):
    phone.says("estoy bien")
    leave_now(sqlite_database, briefed=briefed)

    order = phone.gets(2)
    assert fault_of(exercise(), order, None) is None
    assert bool(re.search(r"\b[WXY]?3 ", order)) is briefed
    assert fault_of(exercise(), phone.says("3 sin papeles" if briefed else "que hay?"), None) is None


@pytest.mark.parametrize("wording", [Wording.PLAIN], indirect=True)
def test_an_officer_sees_the_text_come_in_and_the_answer_is_read_on_the_phone(
    phone, sqlite_database, open_page
):
    site = phone.fronts[Front.NAMED]
    phone.says("AUXILIO nos pararon en peracal")
    with sqlite_database.writing() as session:
        code = session.query(Party).one().case_code
        token = start_session(session, make_officer(session, enrolled_at=utc_now()), now=utc_now()).token
    page = open_page(width=1440, height=900).page
    page.context.add_cookies([{"name": "evac-staff", "value": token, "url": site}])
    page.goto(f"{site}/staff/")
    expect(page.locator("[data-row]").first).to_have_text(code)
    page.locator("[data-row]").first.click()
    page.get_by_role("button", name=re.compile("^Take")).click()
    page.locator("#reply").fill("Le llamamos ahora")
    expect(page.locator("#preview")).to_contain_text("Arrives as one text")
    page.get_by_role("button", name="Send").click()

    assert "Le llamamos ahora" in phone.gets(2)

"""Dialogues typed on the demo desk's phones in Chromium, answered by real web, dispatcher and carrier.

What an answer must hold is looked at, not its every byte. Dialogue 5 waits for seats, which are not built.
"""

from dataclasses import dataclass, replace

import pytest
from playwright.sync_api import Page, expect

from evac.kernel.segments import count_segments
from evac.kernel.wording import Front, Wording
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

    def says(self, words: str) -> str:
        """Type, send, and read the answer on the phone."""
        card = self.page.locator(f"#phone-{self.place}")
        got = card.locator(".bubble.got")
        before = got.count()
        card.locator("select[name=to]").select_option(exercise().answer_to[self.front])
        card.locator("textarea[name=body]").fill(words)
        card.locator(".write > .send").click()
        expect(got).to_have_count(before + 1)
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
    with running(sqlite_database) as spine:
        page = open_page().page
        page.goto(spine.carrier.url)
        yield Phone(page, 0, Front.NAMED if wording is Wording.PLAIN else Front.QUIET)


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

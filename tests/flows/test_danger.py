"""Danger outweighs whatever it stands beside, and nothing but an officer takes it back."""

from evac.cases.models import Case
from evac.kernel.status import Intent, Status
from evac.messaging.models import InState, Lane, Outgoing
from evac.messaging.questions import Asked, ask
from evac.people.models import Party
from tests.factories import make_party
from tests.flows.conftest import PHONE, Spine

ALARM, HELP, OPEN = 0, 1, 2


def test_wounded_child_behind_an_answer_is_an_alarm_whatever_the_answer_means(spine: Spine):
    now = spine.services.clock()
    with spine.services.database.writing() as session:
        party = make_party(session, phone=PHONE, now=now)
        session.flush()
        ask(session, party, Asked.INTENT, {"1": "has_ticket", "2": "trying"}, now=now)
    before = spine.entry()

    spine.text("W1 pero hirieron a mi hijo")
    spine.answered(1)

    entry = spine.entry()
    assert (before.band, entry.band) == (OPEN, ALARM)
    assert entry.status.is_distress
    assert entry.unhandled is Status.SOS
    assert spine.rows(Outgoing)[0].lane == Lane.ALARM


def test_word_that_it_is_over_keeps_an_sos_and_shows_a_conflict(spine: Spine):
    spine.text("AUXILIO nos pararon en peracal se llevaron a mi esposo")
    first = spine.reply()
    cried_at = spine.entry().unhandled_since

    spine.text("ya lo soltaron")
    second = spine.reply(2)

    entry = spine.entry()
    assert (entry.status, entry.band, entry.conflict) == (Status.SOS, ALARM, True)
    assert entry.unhandled_since == cried_at
    assert first.startswith("SIMULACRO Recibido, ya lo estamos viendo.")
    assert "Le llamamos para confirmar; si no conviene, al +13055550178: W1." in second
    assert len(spine.rows(Case)) == 1


def test_sos_is_answered_however_many_texts_came_before(spine: Spine):
    for number in range(14):
        spine.text(f"estoy bien {number}")
    spine.answered(14)
    spine.text("nos estan disparando auxilio")
    spine.until(lambda: any("Recibido, ya lo" in words for words in spine.replies()), "the answer")

    assert len(spine.replies()) <= 11
    assert spine.entry().band == ALARM


def test_stop_ends_our_texts_and_changes_no_status_and_start_lets_them_through(spine: Spine):
    spine.text("estoy bien en Maracaibo somos 3")
    spine.reply()

    spine.text("STOP")
    spine.answered(2)
    assert contact_states(spine) == ["stopped"]
    assert (spine.entry().status, spine.entry().unreachable) == (Status.SAFE, True)
    spine.text("seguimos bien")
    spine.answered(3)
    spine.quiet()
    assert len(spine.replies()) == 1

    spine.text("START")
    spine.answered(4)
    assert contact_states(spine) == ["ok"]
    assert spine.entry().unreachable is False
    spine.text("estamos en Valencia ahora")
    spine.reply(2)


def test_cry_of_a_stopped_phone_is_still_on_top(spine: Spine):
    spine.text("STOP")
    spine.text("auxilio nos secuestraron")
    spine.answered(2)

    assert (spine.entry().band, spine.entry().status) == (ALARM, Status.SOS)


def test_text_without_words_waits_for_a_person_and_is_answered(spine: Spine):
    spine.text("")
    spine.text("", phone="+584145550002", NumMedia="1", MediaUrl0="http://192.0.2.1/x")

    rows = spine.answered(2)
    assert [row.state for row in rows] == [InState.INBOX, InState.INBOX]
    assert spine.entry().status is Status.UNKNOWN
    assert spine.reply() == spine.reply(phone="+584145550002")


def test_pin_is_the_last_known_place(spine: Spine):
    spine.text("", to="+13055550144", Latitude="10.4806", Longitude="-66.9036", Label="Hotel Cima")

    spine.until(lambda: spine.entry() and spine.entry().cell_y is not None, "the place")
    entry = spine.entry()
    assert (entry.cell_y, entry.cell_x, entry.zone) == (104, -670, "CAP")
    assert spine.place() == "Hotel Cima"
    spine.reply()


def test_dialogue_of_a_party_without_insulin(plain_spine: Spine):
    """Dialogue 1: what was understood is said back, one thing is asked at a time, none twice."""
    spine = plain_spine
    spine.text("were ok 3 of us near merida but out of insulin for my boy")
    first = spine.reply()
    code = spine.rows(Party)[0].case_code
    assert first.startswith(f"EXERCISE {code}")
    for said in ("3 people", "near Mérida", "out of insulin", "urgent", "How many days can it wait?"):
        assert said in first
    assert spine.entry().band == HELP

    spine.text("2 days")
    second = spine.reply(2)
    assert "insulin, 2 days" in second
    assert all(f"W{digit}" in second for digit in (1, 2, 3, 4))
    assert spine.entry().medicine_until is not None

    spine.text("W3 no car, my wife has b1/b2 visa")
    third = spine.reply(3)
    assert "can't leave" in third
    assert "How many days" not in second + third
    entry = spine.entry()
    assert (entry.intent, entry.party_size) == (Intent.CANNOT, 3)
    assert spine.answered(3)[2].state is InState.ANSWERED


def contact_states(spine: Spine) -> list[str]:
    with spine.services.database.reading() as session:
        party = session.get_one(Party, spine.entry().party_id)
        return [contact.state.value for contact in party.contacts]

"""Duress, lost phones and silence, from the phone to the roster and back, through the simulated carrier."""

import pytest

from evac.cases.clear_duress import clear_duress
from evac.db.sealed import seal
from evac.kernel.wording import Wording
from evac.messaging.models import InState, Lane, Outgoing, State
from evac.messaging.outbox import enqueue
from evac.people.models import Contact, ContactState, Party
from tests.factories import make_contact, make_officer, make_party
from tests.flows.conftest import PHONE, Spine

ALARM = 0
OTHER, STRANGER = "+584145550002", "+584145550003"
SWORN = "+584145550004"


def make_sworn(spine: Spine, phone: str, **fields) -> Party:
    now = spine.services.clock()
    with spine.services.database.writing() as session:
        party = make_party(session, phone=phone, now=now, **fields)
        seal(session, party, duress="Rosa")
        party.contacts[0].heard_at = now
        return party


def order(spine: Spine, party: Party, number: int = 0) -> int:
    """Queue something that was not asked for, as a reminder or an order is."""
    now = spine.services.clock()
    with spine.services.database.writing() as session:
        party = session.get_one(Party, party.id)
        return enqueue(
            session,
            party=party,
            contact=party.contacts[number],
            kind="pointer",
            lane=Lane.INSTRUCTION,
            now=now,
        ).id


def state_of(spine: Spine, outgoing_id: int) -> tuple[State, str | None]:
    row = next(row for row in spine.rows(Outgoing) if row.id == outgoing_id)
    return row.state, row.reason


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("wording", Wording)
def test_duress_word_gets_the_reply_of_every_text_and_staff_know_at_once(spine: Spine, language, wording):
    for phone, code in ((PHONE, "K7QM3"), (SWORN, "K7QM4")):
        make_sworn(spine, phone, language=language, wording=wording, case_code=code)
    said = {"en": "all fine, hi to {}", "es": "todo bien, saludos a {}"}[language]
    spine.text(said.format("Pepa"), phone=PHONE)
    spine.text(said.format("Rosa"), phone=SWORN)
    spine.until(lambda: spine.entry(SWORN).duress, "the alarm")

    assert spine.entry(SWORN).band == ALARM
    assert spine.entry(PHONE).duress is False
    assert spine.reply(phone=SWORN).replace("K7QM4", "K7QM3") == spine.reply(phone=PHONE)


def test_nothing_unasked_reaches_a_party_under_duress_until_two_officers_clear_it(spine: Spine):
    party = make_sworn(spine, SWORN)
    spine.text("rosa", phone=SWORN)
    spine.until(lambda: spine.entry(SWORN).duress, "the alarm")
    held_back = order(spine, party)
    spine.quiet()
    assert state_of(spine, held_back) == (State.SUPPRESSED, "duress")

    spine.text("estamos bien", phone=SWORN)
    spine.reply(2, phone=SWORN)
    now = spine.services.clock()
    for is_over in (False, True):
        with spine.services.database.writing() as session:
            officer = make_officer(session)
            assert (
                clear_duress(session, session.get_one(Party, party.id), officer_id=officer.id, now=now)
                is is_over
            )
    order(spine, party)
    assert spine.reply(3, phone=SWORN)


def test_lost_phone_gets_nothing_more_and_the_other_does(spine: Spine):
    now = spine.services.clock()
    with spine.services.database.writing() as session:
        party = make_party(session, phone=PHONE, now=now, case_code="K7QM3")
        make_contact(session, party, address=OTHER, position=1)
    spine.text("PERDIDO K7QM3", phone=OTHER)
    spine.reply(phone=OTHER)
    order(spine, party)
    second = spine.reply(2, phone=OTHER)

    assert "K7QM3" in second
    assert spine.replies(PHONE) == []
    spine.text("todo bien en Maracaibo", phone=PHONE)
    spine.text("auxilio nos secuestraron", phone=PHONE)
    rows = spine.answered(3)
    assert [row.state for row in rows[1:]] == [InState.QUARANTINED] * 2
    assert spine.entry(OTHER).band == ALARM
    assert spine.entry(OTHER).cell_y is None
    spine.quiet()
    assert spine.replies(PHONE) == []


def test_code_alone_only_holds_the_phone(spine: Spine):
    now = spine.services.clock()
    with spine.services.database.writing() as session:
        party = make_party(session, phone=PHONE, now=now, case_code="K7QM3")
    spine.text("LOST K7QM3", phone=STRANGER)
    spine.reply(phone=STRANGER)
    held = order(spine, party)

    spine.until(lambda: state_of(spine, held) == (State.QUEUED, "held"), "the hold")
    assert spine.replies(PHONE) == []
    assert [row.state for row in spine.rows(Contact) if row.party_id == party.id] == [ContactState.OK]
    spine.text("estoy bien", phone=PHONE)
    assert spine.answered(2)[-1].state is InState.QUARANTINED
    assert spine.replies(PHONE) == []


def test_silence_is_kept_and_answered_with_its_end(spine: Spine):
    spine.text("all 3 ok dark 6")
    first = spine.reply()
    party = spine.party()
    waiting = order(spine, party)
    spine.until(lambda: state_of(spine, waiting)[1] == "dark", "the silence")

    assert "until" in first
    assert spine.entry().dark_until is not None
    assert len(spine.replies()) == 1
    spine.text("auxilio")
    spine.reply(2)
    assert spine.entry().dark_until is None

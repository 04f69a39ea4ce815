"""Points that cannot be where people are: kept as said, shown to staff, asked about once, never repaired."""

from datetime import timedelta

import pytest

from evac.checkins.models import CheckIn
from evac.conversation.understand import understand
from evac.db.sealed import unseal
from evac.kernel.status import Status
from evac.messaging.models import InState, Lane
from evac.messaging.questions import Asked
from tests.conversation.conftest import PHONE, the_ground
from tests.factories import make_party

DOUBTED = {
    "10.48, 66.90": "missing-minus",
    "estamos bien en 10.4806, 66.9036": "missing-minus",
    "66.90, 10.48": "swapped",
    "somos 3 en -10.4806, -66.9036": "missing-minus",
    "we are fine at 40.4168, -3.7038": "outside",
    "https://maps.google.com/?q=25.76,-80.19": "outside",
    "auxilio 48.8566, 2.3522": "outside",
}
BELIEVED = (
    "10.48, -66.90",
    "7.89, -72.50",  # just across the border
    "cruzamos, estamos a salvo en Bogota 4.60971, -74.08175",
    "we left Venezuela, now at 25.7617, -80.1918",
    "10.4806, 66.9036, perdon: 10.4806, -66.9036",
)


@pytest.mark.parametrize(("words", "why"), DOUBTED.items())
def test_point_that_cannot_be_theirs_is_doubted_as_written(words, why):
    assert understand(words, (), the_ground()).point_suspect == why


@pytest.mark.parametrize("words", BELIEVED)
def test_point_that_may_be_theirs_is_not(words):
    reading = understand(words, (), the_ground())
    assert (reading.point_suspect, reading.latitude is None) == (None, False)


@pytest.mark.parametrize("words", DOUBTED)
def test_doubted_point_is_no_last_known_place_and_a_person_looks(dialogue, words):
    make_party(dialogue.session, phone=PHONE)
    dialogue.text(words)

    entry = dialogue.entry
    assert (entry.place_at, entry.cell_y, entry.zone) == (None, None, None)
    assert dialogue.incoming.state is InState.INBOX
    assert dialogue.questions[-1].kind == Asked.WHERE
    checkin = dialogue.session.query(CheckIn).one()
    assert checkin.cell_y is None
    assert unseal(dialogue.session, checkin, "place") in words
    assert "suspect-" in unseal(dialogue.session, checkin, "reasons")


def test_where_is_asked_once_and_not_answered_by_another_such_point(dialogue):
    dialogue.text("10.48, 66.90").text("10.48, 66.91")

    where = [one for one in dialogue.questions if one.kind == Asked.WHERE]
    assert [one.outcome for one in where] == ["replaced"]


def test_place_in_words_answers_the_question(dialogue):
    dialogue.text("10.48, 66.90").text("Caracas")

    assert dialogue.questions[0].outcome == "answered"
    assert dialogue.entry.place_at == dialogue.now


def test_place_that_was_known_stays_where_a_point_is_doubted(dialogue):
    dialogue.text("estamos bien en Maracaibo")
    known = dialogue.entry.place_checkin_id, dialogue.entry.cell_y
    dialogue.text("10.48, 66.90", after=timedelta(days=2))

    assert (dialogue.entry.place_checkin_id, dialogue.entry.cell_y) == known
    assert dialogue.reply.kind == "ask_place"


def test_place_named_beside_it_holds_by_itself(dialogue):
    dialogue.text("estamos bien en Maracaibo 10.65, 71.61")

    assert dialogue.entry.cell_x == -717
    assert dialogue.incoming.state is InState.INBOX


def test_urgency_is_not_lowered_by_it(dialogue):
    make_party(dialogue.session, phone=PHONE)
    before = dialogue.text("estamos bien").entry.points
    assert dialogue.text("10.48, 66.90").entry.points == before


def test_cry_with_it_is_an_alarm_and_asks_where(dialogue):
    dialogue.text("auxilio 48.8566, 2.3522")

    assert (dialogue.entry.unhandled, dialogue.reply.lane) == (Status.SOS, Lane.ALARM)
    assert dialogue.reply.kind == "urgent_where"


def test_whoever_left_before_is_believed_abroad(dialogue):
    dialogue.text("we left Venezuela, all safe")
    dialogue.text("25.7617, -80.1918")

    assert dialogue.entry.place_at == dialogue.now


PINS = {"10.4806,-66.9036": True, "40.4168,-3.7038": False}


@pytest.mark.parametrize(("point", "believed"), PINS.items())
def test_pin_is_the_phones_own_position_unless_it_is_far_away(dialogue, point, believed):
    dialogue.pin(point)

    assert (dialogue.entry.place_at is not None) is believed
    assert (dialogue.entry.cell_y is not None) is believed
    assert believed or dialogue.incoming.state is InState.INBOX

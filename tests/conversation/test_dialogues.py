"""Whole dialogues: what is asked next, how an answer is taken, and when nothing is said back."""

from dataclasses import replace
from datetime import timedelta

import pytest

from evac.cases.models import CaseKind
from evac.cases.queries import find_open_case
from evac.cases.said import DO_NOT_CALL
from evac.checkins.models import CheckIn
from evac.db.sealed import seal, unseal
from evac.departure.queries import texts_of
from evac.kernel.segments import count_segments
from evac.kernel.status import Intent, Status
from evac.kernel.wording import Wording
from evac.messaging.models import InState, Lane, State
from evac.messaging.questions import Asked
from tests.conversation.conftest import PHONE
from tests.departure.orders import give_order
from tests.factories import NOON, make_party

REGISTRATIONS = {
    "es": ("como me registro?", "estoy en caracas", "somos 4", "estamos bien"),
    "en": ("hi", "Caracas", "4", "we are fine"),
}


@pytest.mark.parametrize("texts", REGISTRATIONS.values(), ids=REGISTRATIONS)
def test_four_texts_make_a_party_complete_and_nothing_is_asked_twice(either, texts):
    for words in texts:
        either.text(words)
        assert count_segments(either.said) == 1

    entry = either.entry
    assert (entry.status, entry.party_size) == (Status.SAFE, 4)
    assert entry.cell_y is not None
    asked = [question.kind for question in either.questions]
    assert asked[:3] == [Asked.WHERE, Asked.SIZE, Asked.HOW]
    assert len(asked) == len(set(asked))
    assert {text.state for text in either.texts[1:]} == {InState.ANSWERED}


def test_answers_count_in_any_order_and_those_given_are_not_asked_for(either):
    either.text("somos 4, estamos bien")
    assert [question.kind for question in either.questions] == [Asked.WHERE]
    either.text("en Caracas")
    assert not {Asked.SIZE, Asked.HOW} & {question.kind for question in either.questions}


def test_stopping_midway_loses_nothing(either):
    either.text("hola").text("Caracas")
    assert either.entry.cell_y is not None
    assert either.entry.unregistered


@pytest.mark.parametrize("words", ["SOS", "auxilio", "estamos escondidos", "they are chasing us"])
def test_cry_is_asked_where_once_and_nothing_else_while_the_danger_runs(either, words):
    either.text(words)
    assert (either.reply.lane, either.questions[-1].kind) == (Lane.ALARM, Asked.WHERE)
    for more in ("Peracal", "somos 4", "no tenemos agua ni insulina", "hola", "santa ana", words):
        either.text(more)

    assert [question.kind for question in either.questions] == [Asked.WHERE]
    assert (either.entry.status, either.entry.cell_y is not None) == (Status.SOS, True)


def test_fear_is_asked_where_once_and_nothing_else(either):
    either.text("tenemos miedo, hay colectivos en la calle")
    either.text("en Maracay").text("no tenemos comida").text("hola")
    assert [question.kind for question in either.questions] == [Asked.WHERE]
    either.text("ya estamos bien, gracias a Dios")
    assert either.questions[-1].kind == Asked.SIZE  # and the dialogue goes on


@pytest.mark.parametrize(
    "words",
    ["we are at a checkpoint now they are looking at phones, Barinas", "estamos en la alcabala de Peracal"],
)
def test_who_stands_at_a_checkpoint_is_asked_nothing(either, words):
    either.text(words)
    assert either.questions == []


def test_who_was_at_a_checkpoint_and_is_well_is_asked_on(either):
    either.text("we are fine in Coro, got stopped at a checkpoint but they waved us on")
    assert either.questions != []


def test_of_one_who_was_taken_the_hour_is_asked_and_taken(either):
    either.text("AUXILIO nos pararon en Peracal se llevaron a mi esposo")
    assert either.questions[-1].kind == Asked.WHEN
    either.text("a las 3 de la tarde")

    assert either.reply.kind == "when_noted"
    assert either.questions[-1].outcome == "answered"
    assert either.incoming.state is InState.ANSWERED


def test_cry_from_who_told_long_ago_where_they_were_is_asked_again(either):
    either.text("estamos bien en Caracas")
    either.text("SOS", after=timedelta(days=2))
    assert either.questions[-1].kind == Asked.WHERE


def test_cry_from_one_of_two_places_of_a_name_is_asked_where(either):
    either.text("ayuda, estoy herido en santa ana")
    assert (either.entry.status, either.questions[-1].kind) == (Status.SOS, Asked.WHERE)


@pytest.mark.parametrize("words", ["ahora estamos en Coro", "we are in Coro now", "llegamos a Coro"])
def test_new_place_of_who_needs_help_moves_where_help_is_sent(dialogue, words):
    dialogue.text("estamos en Valencia sin agua").text(words)
    assert (dialogue.entry.status, dialogue.entry.cell_y) == (Status.NEEDS_HELP, 114)


@pytest.mark.parametrize("words", ["mi mama vive en Coro", "vamos a Coro", "estamos en Coro?", "Coro"])
def test_place_that_need_not_be_theirs_moves_nobody_in_need(dialogue, words):
    dialogue.text("estamos en Valencia sin agua").text(words)
    assert dialogue.entry.cell_y == 101


@pytest.mark.parametrize("link", ["https://maps.google.com/?q=10.48,-66.90", "geo:10.48,-66.90"])
def test_link_is_said_back_as_the_point_it_shows(dialogue, link):
    dialogue.session.info["operation"] = replace(
        dialogue.session.info["operation"], default_wording=Wording.PLAIN
    )
    dialogue.text(f"estamos bien {link}")
    assert "10.48, -66.90" in dialogue.said
    assert link not in dialogue.said


WHENS = (
    "a las 3 de la tarde",
    "an hour ago",
    "15",
    "hace como 2 horas",
    "anoche",
    "around noon",
    "ayer a las 5",
)


@pytest.mark.parametrize("words", WHENS)
def test_time_of_what_happened_is_kept_with_the_words_that_say_it(dialogue, words):
    dialogue.text("AUXILIO nos pararon en Peracal se llevaron a mi esposo")
    assert dialogue.questions[-1].kind == Asked.WHEN
    size = dialogue.entry.party_size
    dialogue.text(words)

    kept = dialogue.session.query(CheckIn).order_by(CheckIn.id.desc()).first()
    assert '"when"' in unseal(dialogue.session, kept, "reasons")
    assert unseal(dialogue.session, kept, "words") == words
    assert (dialogue.entry.status, dialogue.entry.party_size) == (Status.SOS, size)


def test_cry_asks_where_again_though_an_ordinary_question_went_unanswered(either):
    either.text("hola").text("SOS")
    assert either.questions[-1].kind == Asked.WHERE
    assert either.reply.kind == (
        "urgent_where" if either.party.wording is Wording.DISCREET else "noted_urgent"
    )
    either.text("SOS")
    assert either.reply.lane == Lane.ALARM
    assert [question.kind for question in either.questions].count(Asked.WHERE) == 2


def test_call_that_does_not_suit_is_noted_on_the_case(either):
    either.text("SOS").text("ya lo soltaron")
    assert either.reply.kind == "lowered_kept"
    either.text(f"{either.values['letter']}1")

    case = find_open_case(either.session, either.party.id, CaseKind.DISTRESS)
    assert unseal(either.session, case, "next_action").startswith(DO_NOT_CALL)
    assert either.reply.kind == "no_call_noted"
    assert either.incoming.state is InState.ANSWERED
    assert either.entry.status is Status.SOS


def test_plan_of_the_officer_stays_beside_the_note_and_a_second_answer_adds_none(dialogue):
    dialogue.text("SOS").text("ya lo soltaron")
    case = find_open_case(dialogue.session, dialogue.party.id, CaseKind.DISTRESS)
    seal(dialogue.session, case, next_action="ask the hotel")
    dialogue.text("W1").text("W1")
    assert unseal(dialogue.session, case, "next_action") == f"{DO_NOT_CALL}. ask the hotel"


def test_call_that_does_not_suit_goes_to_a_person_where_no_case_is_open(dialogue):
    dialogue.text("SOS").text("ya lo soltaron")
    find_open_case(dialogue.session, dialogue.party.id, CaseKind.DISTRESS).closed_at = dialogue.now
    dialogue.text("W1")
    assert dialogue.reply.kind == "no_call_noted"
    assert dialogue.incoming.state is InState.INBOX


def test_all_well_said_again_asks_about_the_call_no_more(either):
    either.text("SOS").text("ya estamos bien").text("ya estamos bien todos")
    assert either.reply.kind == "still_urgent"
    assert [question.kind for question in either.questions].count(Asked.CALL) == 1


def test_whoever_cannot_leave_is_told_when_we_call(dialogue):
    """Dialogue 3: discreet and briefed, an answer to the order to leave."""
    party = make_party(dialogue.session, phone=PHONE, briefed_at=NOON, place_at=NOON, last_contact_at=NOON)
    party.contacts[0].heard_at = NOON
    give_order(dialogue.session, party)
    dialogue.text("3 sin papeles")

    assert dialogue.entry.intent is Intent.CANNOT
    assert "le llamamos entre 8 y 20 h" in dialogue.said
    dialogue.text(f"{dialogue.values['letter']}1")
    assert dialogue.reply.kind == "no_call_noted"
    case = find_open_case(dialogue.session, party.id, CaseKind.CANNOT_LEAVE)
    assert unseal(dialogue.session, case, "next_action") == f"{DO_NOT_CALL}."


def test_wrong_digit_to_an_order_brings_the_order_once_and_then_its_digits(dialogue):
    party = make_party(dialogue.session, phone=PHONE, wording=Wording.PLAIN, place_at=NOON, language="en")
    party.contacts[0].heard_at = NOON
    order = give_order(dialogue.session, party)
    dialogue.text("W9")
    assert dialogue.reply is None, "the order is the answer"
    assert order.repeated_at == dialogue.now
    texts_of(dialogue.session, order)[-1].state = State.DELIVERED

    dialogue.text("W1 or W2")
    assert dialogue.reply.kind == "ask_again"
    assert "W1 W2 W3 W4" in dialogue.said
    assert dialogue.incoming.state is InState.INBOX
    dialogue.text("W2")
    assert order.intent is Intent.TRYING


def test_ordered_party_changes_its_answer_to_our_own_later_question(dialogue):
    party = make_party(dialogue.session, phone=PHONE, wording=Wording.PLAIN, place_at=NOON, status=Status.SOS)
    party.contacts[0].heard_at = NOON
    give_order(dialogue.session, party)
    dialogue.text("estamos bien")
    letter = dialogue.values["letter"]
    dialogue.text(f"{letter}1").text(f"{letter}1 mejor no")
    assert dialogue.reply.kind == "no_call_noted"


def test_second_letter_of_another_question_is_read_by_a_person(dialogue):
    party = make_party(dialogue.session, phone=PHONE, wording=Wording.PLAIN, place_at=NOON, status=Status.SOS)
    party.contacts[0].heard_at = NOON
    order = give_order(dialogue.session, party)
    dialogue.text("estamos bien")
    dialogue.text(f"W2 {dialogue.values['letter']}1")
    assert order.intent is Intent.TRYING
    assert dialogue.incoming.state is InState.INBOX


def test_yes_to_our_call_is_no_wrong_choice(either):
    either.text("SOS").text("ya estamos bien").text("si")
    assert either.reply.kind == "stays_urgent"
    assert either.incoming.state is InState.INBOX


def test_running_dialogue_is_answered_whatever_it_says(either):
    either.text("estoy bien en Maracaibo somos 3")
    for words in ("asdf", "is the road open", "what now?", "nobody tells us anything here"):
        either.text(words)
        assert either.reply is not None, words
        assert either.incoming.state is InState.INBOX


def test_stranger_who_only_asks_is_answered(either):
    for words in ("is the road open", "what now?", "hay vuelos manana"):
        assert either.text(words).reply is not None, words


def test_stranger_who_says_nothing_is_answered_once_a_day(either):
    for words in ("asdf", "qwer", "zxcv"):
        either.text(words)
    assert len(either.outgoing) == 1


AUTO_RESPONDERS = {
    "a counter": "Ticket {} received. Our team is fine and will come back to you",
    "a short counter": "Ticket {} received",
    "a name and a counter": "Gracias por su mensaje {}, le responderemos en breve, estamos bien en Caracas",
}


@pytest.mark.parametrize("pattern", AUTO_RESPONDERS.values(), ids=AUTO_RESPONDERS)
def test_auto_responder_with_varying_words_is_soon_answered_no_more(either, pattern):
    for number in range(12):
        either.text(pattern.format(1003 + number), after=timedelta(seconds=5))
    assert len(either.outgoing) <= 2


def test_thanks_are_not_answered_and_hello_once(either):
    either.text("estoy bien en Maracaibo somos 3")
    before = len(either.outgoing)
    for words in ("thanks", "muchas gracias!", "ok gracias", "Gracias Marta", "recibido"):
        either.text(words)
        assert (either.reply, either.incoming.state) == (None, InState.ANSWERED), words
    for words in ("hola", "buenos dias", "hi"):
        either.text(words)
        assert either.incoming.state is InState.ANSWERED
    assert len(either.outgoing) == before + 1

    assert either.text("asdf").reply is not None, "courtesies use up nothing"


def test_first_hello_is_no_work_for_a_person(either):
    either.text("hola")
    assert (either.reply.lane, either.incoming.state) == (Lane.ANSWER, InState.ANSWERED)


def test_thanks_with_anything_else_are_a_text_like_any_other(dialogue):
    dialogue.text("estoy bien en Maracaibo somos 3").text("gracias, nos llevaron a mi hijo")
    assert dialogue.reply.lane == Lane.ALARM


def test_routine_acknowledgements_fold_and_news_does_not(dialogue):
    dialogue.text("estoy bien en Maracaibo somos 3").text("todo bien")
    assert dialogue.reply.lane == Lane.ROUTINE
    assert dialogue.reply.expires_at == dialogue.now + timedelta(minutes=15)
    assert dialogue.text("todo bien").reply is None
    assert dialogue.text("sin agua").reply is not None
    assert dialogue.text("auxilio").reply is not None
    assert dialogue.text("estamos en Valencia").reply is not None


def test_english_dialogue_in_plain_wording_reads_as_written(dialogue):
    """Dialogue 1 of the examples, but for the code and the prefix of the exercise."""
    operation = dialogue.session.info["operation"]
    dialogue.session.info["operation"] = replace(operation, default_wording=Wording.PLAIN)
    dialogue.text("were ok 3 of us near merida but out of insulin for my boy")
    assert "OK, 3 people, near Mérida, out of insulin. Marked urgent." in dialogue.said
    assert "How many days can it wait?" in dialogue.said
    dialogue.text("2 days")
    assert "insulin, 2 days. Leaving?" in dialogue.said
    dialogue.text("W3 no car, my wife has b1/b2 visa")
    assert "can't leave, no transport. An officer will call or text you." in dialogue.said
    assert dialogue.entry.status is Status.NEEDS_HELP

"""One text answered: whose it is, what it changes, what is said back, and when a person must look."""

from dataclasses import replace
from datetime import timedelta

import pytest

from evac.checkins.models import CheckIn
from evac.db.sealed import unseal
from evac.kernel.needs import Need, mask_of
from evac.kernel.source import Source
from evac.kernel.status import Intent, Status
from evac.kernel.wording import Wording
from evac.messaging.models import InState, Lane
from evac.messaging.questions import Asked
from evac.people.models import Channel, ContactState
from tests.conversation.conftest import PHONE, Dialogue
from tests.factories import NOON, make_contact, make_party, make_person

ALARM, HELP, OPEN = 0, 1, 2


@pytest.fixture
def plain(dialogue: Dialogue) -> Dialogue:
    operation = dialogue.session.info["operation"]
    dialogue.session.info["operation"] = replace(operation, default_wording=Wording.PLAIN)
    return dialogue


def test_stranger_is_on_the_roster_with_what_was_said(dialogue):
    dialogue.text("estoy bien con mis 2 hijos en Maracaibo")

    entry, party = dialogue.entry, dialogue.party
    assert (entry.status, entry.party_size, entry.unregistered) == (Status.SAFE, 3, True)
    assert (entry.status_source, entry.last_contact_at) == (Source.SMS, dialogue.now)
    assert (party.language, party.wording, party.source) == ("es", Wording.DISCREET, Source.SMS)
    assert dialogue.incoming.state is InState.ANSWERED
    assert dialogue.incoming.answered_at == dialogue.now


def test_words_and_place_are_kept_sealed_with_the_check_in(dialogue):
    dialogue.text("estoy bien en Maracaibo")
    checkin = dialogue.session.get_one(CheckIn, dialogue.entry.place_checkin_id)

    assert unseal(dialogue.session, checkin, "words") == "estoy bien en Maracaibo"
    assert unseal(dialogue.session, checkin, "place") == "Maracaibo"
    assert (checkin.incoming_id, checkin.at) == (dialogue.incoming.id, dialogue.now)


def test_text_that_waited_is_as_old_as_it_is(dialogue):
    received = NOON - timedelta(hours=3)
    dialogue.text("estoy bien en Maracaibo", at=received)

    entry = dialogue.entry
    assert (entry.status_at, entry.place_at, entry.last_contact_at) == (received,) * 3
    assert dialogue.incoming.answered_at == dialogue.now

    dialogue.text("asdf", at=received + timedelta(hours=1))
    assert dialogue.entry.last_contact_at == received + timedelta(hours=1)


DANGER = (
    "auxilio",
    "SOS",
    "W1 pero hirieron a mi hijo",
    "STOP they are shooting at us",
    "K7QM3 ok. nos estan disparando",
    "todo bien pero me tienen secuestrada",
    "help they took my husband at the checkpoint",
    "START nos llevaron presos",
)


@pytest.mark.parametrize("words", DANGER)
def test_danger_is_an_alarm_whatever_it_stands_beside(dialogue, words):
    make_party(dialogue.session, phone=PHONE)
    dialogue.text(words)

    assert dialogue.entry.band == ALARM, words
    assert dialogue.entry.unhandled is Status.SOS
    assert dialogue.reply.lane == Lane.ALARM


NEEDS_A_PERSON = {
    "nothing understood": ("asdf qwer", {}),
    "no words at all": ("", {}),
    "a question to us": ("estoy bien en Maracaibo, cuando hay avion?", {}),
    "a photo beside the words": ("estoy bien en Maracaibo", {"media_count": 1}),
    "an answer to nothing": ("Y3", {}),
}


@pytest.mark.parametrize(("words", "fields"), NEEDS_A_PERSON.values(), ids=NEEDS_A_PERSON)
def test_doubt_goes_to_a_person_and_the_sender_gets_an_answer(dialogue, words, fields):
    dialogue.text(words, **fields)

    assert dialogue.incoming.state is InState.INBOX
    assert dialogue.reply is not None


@pytest.mark.parametrize("words", ["estoy bien en Maracaibo somos 3", "todo bien", "auxilio"])
def test_what_was_understood_waits_for_nobody(dialogue, words):
    assert dialogue.text(words).incoming.state is InState.ANSWERED


def test_hit_of_noise_is_a_sign_of_life_and_changes_no_status(dialogue):
    dialogue.text("estoy bien en Maracaibo").text("asdf", after=timedelta(hours=5))

    assert (dialogue.entry.status, dialogue.entry.last_contact_at) == (Status.SAFE, dialogue.now)


def test_sos_is_lowered_by_no_text_and_the_call_is_offered(dialogue):
    dialogue.text("auxilio").text("ya estamos bien, tranquilos")

    assert (dialogue.entry.status, dialogue.entry.conflict, dialogue.entry.band) == (Status.SOS, True, ALARM)
    assert (dialogue.reply.kind, dialogue.reply.lane) == ("lowered_kept", Lane.ANSWER)
    assert dialogue.questions[-1].kind == Asked.CALL


def test_need_of_help_is_lowered_by_the_same_phone(dialogue):
    dialogue.text("no tenemos agua ni comida, ayuda")
    assert dialogue.entry.band == HELP

    dialogue.text("ya conseguimos agua y comida, estamos bien")
    assert dialogue.entry.status is Status.SAFE
    assert dialogue.entry.conflict is False


ANSWERS = {
    "W1": Intent.HAS_TICKET,
    "w2": Intent.TRYING,
    "3": Intent.CANNOT,
    "W4 nos quedamos": Intent.STAYING,
    "no puedo salir, no hay carro": Intent.CANNOT,
    "ya tengo boleto": Intent.HAS_TICKET,
}


@pytest.mark.parametrize(("words", "intent"), ANSWERS.items())
def test_answer_by_letter_digit_or_words_closes_the_question(plain, words, intent):
    plain.text("estoy bien en Maracaibo somos 3")
    assert (plain.reply.kind, plain.values["letter"]) == ("ask_intent", "W")

    plain.text(words)

    assert plain.entry.intent is intent
    assert plain.reply.kind == f"answered_{intent.value}"
    assert [(q.kind, q.outcome) for q in plain.questions] == [("intent", "answered")]
    assert plain.incoming.state is InState.ANSWERED


@pytest.mark.parametrize("first", ["W2", "we want to leave", "W1 for 15 jan", "la 3"])
@pytest.mark.parametrize("then", ["W1", "w1 for 15 jan", "W1, changed our mind", "respuesta w1"])
def test_answer_is_changed_by_its_letter_until_it_expires(plain, first, then):
    plain.text("estoy bien en Maracaibo somos 3").text(first).text(then)

    assert plain.entry.intent is Intent.HAS_TICKET
    assert plain.reply.kind == "answered_has_ticket"
    assert plain.incoming.state is InState.ANSWERED


def test_letter_of_a_question_that_expired_goes_to_a_person(plain):
    plain.text("estoy bien en Maracaibo somos 3").text("W1").text("W3", after=timedelta(hours=73))

    assert plain.entry.intent is Intent.HAS_TICKET
    assert plain.incoming.state is InState.INBOX


def test_bare_digit_changes_no_answer(plain):
    plain.text("estoy bien en Maracaibo somos 3").text("W1").text("2")
    assert plain.entry.intent is Intent.HAS_TICKET


NO_ANSWER = ("W9", "w0", "9", "W1 or W2 not sure", "w1 o w3", "W1/W2", "1 o 2", "yes", "Si", "no se", "START")


@pytest.mark.parametrize("answered", [False, True])
@pytest.mark.parametrize("words", NO_ANSWER)
def test_answer_that_the_question_does_not_have_repeats_the_choices(plain, words, answered):
    plain.text("estoy bien en Maracaibo somos 3")
    if answered and words[0] in "Ww" and len(words) > 1:
        plain.text("W4")
    before = plain.entry.intent
    plain.text(words)

    assert plain.entry.intent is before
    assert "W1 tengo boleto" in plain.said
    assert plain.incoming.state is InState.INBOX
    assert [question.closed_at for question in plain.questions] == [None]

    plain.text("3")
    assert plain.entry.intent is Intent.CANNOT


def test_place_is_offered_again_and_can_be_chosen_anew(plain):
    plain.text("estoy bien en Santa Ana").text("W9")
    assert plain.reply.kind == "ask_which_place"
    assert len(plain.values["choices"]) >= 2

    plain.text("W1")
    first = plain.entry.place_checkin_id
    plain.text("W2")
    assert plain.entry.place_checkin_id != first


IN_OTHER_WORDS = {
    "option 3": Intent.CANNOT,
    "la 3": Intent.CANNOT,
    "respuesta w3": Intent.CANNOT,
    "the third one": Intent.CANNOT,
    "opcion 2": Intent.TRYING,
    "hola, w2": Intent.TRYING,
    "mi respuesta es la 4": Intent.STAYING,
    "tres": Intent.CANNOT,
}


@pytest.mark.parametrize(("words", "intent"), IN_OTHER_WORDS.items())
def test_choice_in_other_words_is_understood(plain, words, intent):
    plain.text("estoy bien en Maracaibo somos 3").text(words)
    assert plain.entry.intent is intent
    assert plain.incoming.state is InState.ANSWERED


def test_bare_number_answers_how_many(dialogue):
    dialogue.text("estoy bien en Maracaibo")
    assert dialogue.reply.kind == "ask_size"

    dialogue.text("4")
    assert dialogue.entry.party_size == 4
    assert dialogue.questions[0].outcome == "answered"
    assert dialogue.incoming.state is InState.ANSWERED


def test_bare_place_answers_where(dialogue):
    dialogue.text("estoy bien")
    assert dialogue.reply.kind == "ask_place"

    dialogue.text("Valencia")
    assert dialogue.entry.cell_y is not None
    assert dialogue.questions[0].outcome == "answered"
    assert dialogue.incoming.state is InState.ANSWERED


def test_number_answers_what_was_asked_last(dialogue):
    dialogue.text("estoy bien en Maracaibo").text("sin insulina")
    assert [question.kind for question in dialogue.questions] == ["size", "medicine_days"]

    dialogue.text("2")
    assert dialogue.entry.medicine_until == dialogue.now + timedelta(days=2)
    assert dialogue.entry.party_size == 1


def test_medicine_is_asked_about_once_and_named_in_the_next_reply(plain):
    plain.text("were ok 3 of us near merida but out of insulin for my boy")
    assert plain.values["ask"] == "medicine_days"
    assert plain.entry.needs_mask & mask_of((Need.MEDICINE,))

    plain.text("2 days")
    assert plain.entry.medicine_until == plain.now + timedelta(days=2)
    assert plain.values["medicine"] == "insulin"
    assert plain.reply.kind == "ask_intent"


def test_place_that_could_be_two_is_asked_for_and_the_answer_chooses(plain):
    plain.text("estoy bien en Santa Ana")
    assert plain.reply.kind == "ask_which_place"
    assert len(plain.values["choices"]) >= 2

    plain.text("W2")
    assert plain.entry.cell_y is not None
    assert plain.questions[0].outcome == "answered"


@pytest.mark.parametrize(
    "words",
    ["STOP", "stop", " Stop ", "UNSUBSCRIBE", "StopAll", "CANCEL", "END", "QUIT", "revoke", "OPTOUT"],
)
def test_stop_word_ends_our_texts_and_gets_none(dialogue, words):
    dialogue.text("estoy bien").text(words)

    assert dialogue.party.contacts[0].state is ContactState.STOPPED
    assert (dialogue.entry.status, dialogue.entry.unreachable) == (Status.SAFE, True)
    assert dialogue.reply is None


def test_stop_as_the_carrier_reads_it_counts_in_words_we_do_not_know(dialogue):
    dialogue.text("estoy bien").text("no mas mensajes", carrier_word="STOP")
    assert dialogue.party.contacts[0].state is ContactState.STOPPED

    dialogue.text("mas mensajes", carrier_word="START")
    assert dialogue.party.contacts[0].state is ContactState.OK
    assert dialogue.reply is None


@pytest.mark.parametrize("words", ["ALTO", "BAJA", "CANCELAR"])
def test_words_added_to_the_carriers_own_end_our_texts_where_it_says_so(dialogue, words):
    dialogue.text("estoy bien").text(words, carrier_word="STOP")

    assert dialogue.party.contacts[0].state is ContactState.STOPPED
    assert dialogue.reply is None


@pytest.mark.parametrize(
    "words",
    ["ALTO", "BAJA", "CANCELAR", "Baja.", "¡Alto!", "darme de baja", "no mas mensajes", "stop!", "STOP.",
     "stop all", "opt out", "stop please"],
)  # fmt: skip
def test_a_wish_the_carrier_did_not_hear_goes_to_a_person_and_mutes_nobody(dialogue, words):
    dialogue.text("estoy bien").text(words)

    assert dialogue.incoming.state is InState.INBOX
    assert dialogue.party.contacts[0].state is ContactState.OK
    assert (dialogue.entry.status, dialogue.entry.unreachable) == (Status.SAFE, False)
    assert dialogue.reply is None

    dialogue.text("auxilio nos secuestraron")
    assert dialogue.entry.status.is_distress
    assert dialogue.reply is not None


@pytest.mark.parametrize("words", ["yes", "START", "unstop"])
def test_start_of_a_contact_that_is_not_stopped_is_a_text_like_any_other(dialogue, words):
    dialogue.text("estoy bien en Maracaibo somos 3").text(words, carrier_word="START")

    assert dialogue.reply.kind == "not_understood"
    assert dialogue.incoming.state is InState.INBOX


def test_same_number_by_whatsapp_is_one_more_contact_of_its_party(dialogue):
    dialogue.text("estoy bien").text("hola", channel=Channel.WHATSAPP)

    contacts = dialogue.party.contacts
    assert [contact.channel for contact in contacts] == [Channel.SMS, Channel.WHATSAPP]
    assert len({text.party_id for text in dialogue.texts}) == 1


def test_shared_number_speaks_for_the_party_whose_code_it_names(dialogue):
    session = dialogue.session
    own = make_party(session, phone=PHONE, case_code="K7QM3")
    other = make_party(session, phone="", case_code="P4TXW")
    make_contact(session, other, address=PHONE, own=False)
    make_person(session, other, name=None)
    session.flush()

    assert dialogue.text("estoy bien").party is own
    assert dialogue.text("P4TXW estamos bien").party is other

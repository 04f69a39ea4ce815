"""Who asks in words not to be rung: read as that, kept where the officer who takes the case reads it."""

import pytest

from evac.cases.models import CaseKind
from evac.cases.queries import find_open_case
from evac.cases.said import DO_NOT_CALL
from evac.conversation.calls_unwanted import is_call_unwanted
from evac.db.sealed import unseal
from evac.kernel.status import Status
from evac.messaging.models import InState

UNWANTED = (
    "no puedo hablar ahora",
    "cant talk now",
    "can't talk, text only",
    "Please don't call",
    "no me llamen por favor",
    "no llamar, estan aqui",
    "solo mensajes",
    "I cannot answer the phone",
)
WANTED = (
    "please call me",
    "i call my mom every day",
    "no puedo hablar con mi hijo",
    "they dont call us",
    "i cant talk to her",
    "no puedo hablar bien ingles",
    "llamenme",
)


@pytest.mark.parametrize("words", UNWANTED)
def test_call_is_unwanted(words):
    assert is_call_unwanted(words)


@pytest.mark.parametrize("words", WANTED)
def test_call_is_not_unwanted(words):
    assert not is_call_unwanted(words)


def test_who_lost_speech_may_be_rung(dialogue):
    dialogue.text("granny choking on a bone cannot talk")
    case = find_open_case(dialogue.session, dialogue.party.id, CaseKind.DISTRESS)
    assert unseal(dialogue.session, case, "next_action") is None


@pytest.mark.parametrize("words", ["no puedo hablar, estan aqui", "cant talk now"])
def test_cry_that_must_not_be_rung_says_so_on_its_case(dialogue, words):
    dialogue.text(words)
    case = find_open_case(dialogue.session, dialogue.party.id, CaseKind.DISTRESS)
    assert unseal(dialogue.session, case, "next_action").startswith(DO_NOT_CALL)
    assert dialogue.reply.kind != "no_call_noted"


def test_words_answer_our_call_as_its_digit_does(dialogue):
    dialogue.text("SOS").text("ya lo soltaron").text("no me llamen")
    assert dialogue.reply.kind == "no_call_noted"
    assert dialogue.incoming.state is InState.ANSWERED
    assert dialogue.entry.status is Status.SOS


def test_without_a_case_a_person_reads_it(dialogue):
    dialogue.text("estamos bien en Caracas").text("no me llamen")
    assert (dialogue.reply.kind, dialogue.incoming.state) == ("no_call_noted", InState.INBOX)

"""People who write about others elsewhere are reporters; who is with them, or tells of itself, is not."""

import pytest

from evac.cases.models import Case, CaseKind
from evac.checkins.models import CheckIn
from evac.kernel.status import About, Status
from evac.messaging.models import InState, Lane
from tests.conversation.conftest import PHONE
from tests.factories import make_party

FOREIGN = "+13055550188"
CLAIMS = (
    "mi hermana esta en Merida y no responde",
    "I'm in Miami, my parents are in Maracaibo and need insulin",
    "soy la mamá de Ana Pérez, ella está en Valencia",
    "Hello, I'm Ana's sister, she is in Valencia",
    "I am writing from Boston about my brother Luis, he is in Caracas with two kids",
    "my daughter is in Caracas alone, I am in Houston",
    "escribo desde Madrid, mis padres viven en Barquisimeto y no tienen comida",
    "vivo en Chile y mi hijo quedo en San Cristobal",
    "I live in Florida, my wife and kids are in Coro",
    "we are not in Venezuela, my cousin is in Barinas",
    "estoy fuera del pais, mis abuelos siguen en Coro",
    "por favor ayuden a mi tia, ella vive en Petare",
    "quiero reportar a mi hermano, esta en Caracas",
    "can you check on my cousin in Puerto La Cruz?",
    "my parents there need insulin",
    "tengo familia en Caracas que necesita ayuda",
    "mis abuelos estan en Maturin sin medicinas",
    "I need help finding my brother, he is in Caracas",
    "necesito saber de mi hermano, esta en Caracas",
    "we need news of my cousin, she lives in Coro",
    "quiero que ayuden a mi tia, ella vive en Petare",
    "my friend John is at the Hotel Humboldt in Caracas",
)
FROM_THERE = (
    "mi primo jose esta en maracay y ninguno contesta, soy de Houston",
    "my cousin is in Maracay and nobody answers, I'm from Houston",
    "soy de Miami, mi tia esta en Coro y no responde",
    "somos de Orlando, nuestra abuela esta en Barinas y no sabemos de ella",
    "mi tio Pedro sigue en Maracaibo y no sabemos de el, nosotros en Houston",
    "aqui en Orlando preocupados por mi abuela en Barinas",
)
ONLY_FROM_ABROAD = (
    "My husband is in Caracas, US citizen, passport 3 weeks expired",
    "my son is in Maracaibo, he is 19, please call him",
    "mi hermana en Valencia esta bien",
    "mi esposa esta en Merida sin comida",
)
PARTIES = (
    "my brother has been detained, I am fine, we are in Coro",
    "mi hermano esta en Merida, yo estoy bien",
    "mi mama esta en el hospital de Coro, estoy con ella",
    "my mother is in the hospital in Merida, I am here with her",
    "estamos en Coro con mi mama enferma",
    "soy la mama de Ana, estamos en Coro",
    "I'm from Texas, stuck in Caracas, my wife is in Valencia",
    "mi esposa esta en Merida y yo en Coro",
    "somos 4, mi papa esta en Valera",
    "I crossed to Cucuta, my brother is still in San Cristobal",
    "les escribo desde Madrid, salimos ayer con el niño",
    "I'm in Coro, my parents are in Maracaibo",
    "my dad is in the hospital in Valencia and we need a ride",
    "mis abuelos estan en Maturin y necesitamos comida",
    "my uncle is in Coro with the passports, we can not leave",
    "mi tia vive en Petare, necesito insulina",
    "I'm a father of 3 kids in Maracaibo",
    "im alright mom dont worry",
    "my wife is in labor",
    "mi hijo esta con fiebre",
    "we are in Bogota safe now, left yesterday",
    "soy de Houston, estoy en Maracay con mi primo",
    "Somos de Texas, mi esposa y yo estamos en Merida",
    "I'm from Miami, we are stuck in Coro with my parents",
    "soy de Houston mi esposa esta herida",
)


@pytest.mark.parametrize("words", FROM_THERE)
def test_where_they_come_from_does_not_hide_that_they_report_of_others(dialogue, words):
    dialogue.text(words)
    assert dialogue.party.contacts[0].reporter_since == dialogue.now
    assert dialogue.entry.status is not Status.DEPARTED


@pytest.mark.parametrize("words", CLAIMS)
def test_relative_is_a_reporter_and_is_told_nothing(dialogue, words):
    dialogue.text(words)

    assert dialogue.party.contacts[0].reporter_since == dialogue.now
    assert dialogue.reply.kind == "reporter_noted"
    assert dialogue.entry.status not in (Status.DEPARTED, Status.MOVING)


@pytest.mark.parametrize("words", CLAIMS + FROM_THERE + ONLY_FROM_ABROAD)
def test_foreign_number_that_speaks_of_others_alone_is_a_reporters(dialogue, words):
    assert dialogue.text(words, phone=FOREIGN).party.contacts[0].reporter_since is not None


@pytest.mark.parametrize("words", PARTIES + ONLY_FROM_ABROAD)
def test_whoever_may_be_with_them_is_a_party(dialogue, words):
    dialogue.text(words)

    assert dialogue.party.contacts[0].reporter_since is None
    assert dialogue.reply.kind not in ("reporter_noted", "reporter_next")


@pytest.mark.parametrize("words", PARTIES)
def test_foreign_phone_alone_makes_no_reporter(dialogue, words):
    assert dialogue.text(words, phone=FOREIGN).party.contacts[0].reporter_since is None


def test_distress_in_a_claim_is_a_case(dialogue):
    dialogue.text("I'm in Miami, my parents are in Maracaibo and need insulin")

    assert dialogue.entry.unhandled is Status.NEEDS_HELP
    (case,) = dialogue.session.query(Case).all()
    assert case.kind is CaseKind.DISTRESS


def test_cry_in_a_claim_from_abroad_is_an_alarm_and_its_sender_still_a_reporter(dialogue):
    dialogue.text("my brother was kidnapped in Caracas, I live in Florida")

    assert (dialogue.entry.unhandled, dialogue.reply.lane) == (Status.SOS, Lane.ALARM)
    assert (dialogue.reply.kind, dialogue.questions) == ("reporter_urgent", [])
    assert dialogue.party.contacts[0].reporter_since == dialogue.now


@pytest.mark.parametrize(
    "words",
    [
        "mi hijo esta desaparecido en Petare, yo vivo en Madrid",
        "se llevaron a mi hermano en Coro, nosotros estamos en Miami",
    ],
)
def test_cry_of_who_says_i_live_abroad_is_a_reporters(dialogue, words):
    dialogue.text(words)
    assert (dialogue.entry.status, dialogue.reply.kind) == (Status.SOS, "reporter_urgent")


def test_where_the_reporter_is_moves_nobody_and_a_person_reads_a_claim_without_a_state(dialogue):
    dialogue.text("my daughter is in Caracas alone, I am in Houston")

    assert (dialogue.entry.status, dialogue.incoming.state) == (Status.UNKNOWN, InState.INBOX)


def test_hello_before_it_changes_nothing(dialogue):
    dialogue.text("hello").text("soy la mamá de Ana Pérez, ella está en Valencia")

    assert dialogue.party.contacts[0].reporter_since == dialogue.now
    assert dialogue.reply.kind == "reporter_noted"


def test_more_about_them_keeps_it_a_reporter_and_a_word_of_itself_ends_that(dialogue):
    dialogue.text("I'm in Miami, my parents are in Maracaibo and need insulin")
    for more in ("they have no water", "mi papa no tiene comida", "necesitan un medico"):
        assert dialogue.text(more).party.contacts[0].reporter_since is not None, more
        assert dialogue.reply.kind == "reporter_next"
    assert dialogue.text("we are in Coro now, we need water").party.contacts[0].reporter_since is None


def test_known_party_gets_the_same_first_reply_and_stays_a_party(dialogue):
    make_party(dialogue.session, phone=PHONE)
    dialogue.text("soy la mamá de Ana Pérez, ella está en Valencia")

    assert dialogue.reply.kind == "reporter_noted"
    assert dialogue.party.contacts[0].reporter_since is None


def test_party_that_was_heard_before_becomes_none(dialogue):
    dialogue.text("estamos bien en Coro").text("mis abuelos estan en Maturin sin medicinas")

    assert dialogue.party.contacts[0].reporter_since is None
    assert dialogue.entry.unhandled is Status.NEEDS_HELP


def test_claim_is_about_others(dialogue):
    dialogue.text("I'm in Miami, my parents are in Maracaibo and need insulin")
    assert dialogue.session.query(CheckIn).one().about is About.OTHER

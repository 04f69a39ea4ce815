"""The language we write in: of the first text that shows one, then the one asked for, or written twice."""

import pytest

from evac.conversation.language import clear_language, language_asked
from evac.kernel.folding import fold
from evac.kernel.status import Status
from evac.kernel.wording import Wording
from evac.messaging.models import Lane
from tests.conversation.conftest import PHONE
from tests.factories import make_party

ASKED = {
    "english": "en", "English please": "en", "in english please": "en", "inglés por favor": "en",
    "en ingles": "en", "please write in english": "en", "can you write to me in english?": "en",
    "do you speak english?": "en", "hola, en ingles por favor": "en", "I don't speak Spanish": "en",
    "no entiendo español": "en", "english. we are 3 in Coro": "en", "sorry, english please": "en",
    "español": "es", "en español por favor": "es", "hola, en español por favor": "es",
    "puede escribirme en español?": "es", "escribame en español": "es", "castellano": "es",
    "no hablo ingles": "es", "I cannot read English": "es", "spanish please": "es",
    "please dont write in spanish": "en", "stop writing in spanish please": "en",
    "don't text me in Spanish": "en",
    "por favor no me escriban en español": "en", "dejen de mandar mensajes en español": "en",
    "no me escribas en ingles": "es", "no nos escriban mas en ingles": "es",
    "please stop texting us in English": "es",
}  # fmt: skip
NOT_ASKED = (
    "english doctor in Coro", "my english is bad", "we speak english and we are in Coro", "soy español",
    "el curso de ingles", "we are english", "spanish embassy closed", "estamos en el instituto de ingles",
    "hola", "", "I don't write in Spanish to them", "no escriban en español mi nombre",
    "the man speaks english",
)  # fmt: skip


@pytest.mark.parametrize(("words", "language"), ASKED.items())
def test_language_is_asked_for_in_many_ways(words, language):
    assert language_asked(words) == language


@pytest.mark.parametrize("words", NOT_ASKED)
def test_language_spoken_of_is_not_asked_for(words):
    assert language_asked(words) is None


@pytest.mark.parametrize(("words", "language"), ASKED.items())
def test_what_is_asked_for_is_written_from_then_on(dialogue, words, language):
    other = "es" if language == "en" else "en"
    make_party(dialogue.session, phone=PHONE, language=other)
    dialogue.text(words)

    assert (dialogue.party.language, dialogue.entry.language) == (language, language)
    assert ("thanks" in dialogue.said.lower()) is (language == "en")


@pytest.mark.parametrize("words", NOT_ASKED)
def test_nothing_else_changes_it(dialogue, words):
    make_party(dialogue.session, phone=PHONE, language="es")
    assert dialogue.text(words).party.language == "es"


def test_report_behind_the_wish_counts(dialogue):
    make_party(dialogue.session, phone=PHONE, language="es")
    dialogue.text("english. we are 3 in Coro, all ok")

    assert (dialogue.entry.status, dialogue.entry.party_size) == (Status.SAFE, 3)
    assert dialogue.party.language == "en"


def test_cry_behind_the_wish_is_answered_in_that_language(dialogue):
    make_party(dialogue.session, phone=PHONE, language="es")
    dialogue.text("in english please, they shot my son")

    assert (dialogue.entry.unhandled, dialogue.reply.lane) == (Status.SOS, Lane.ALARM)
    assert "Got it" in dialogue.said


def test_two_texts_in_a_row_in_the_other_language_switch(dialogue):
    dialogue.text("estamos bien en Maracaibo con los niños")
    assert dialogue.text("we are still in the same house and we are fine").party.language == "es"
    dialogue.text("there is no water at all in the building")

    assert (dialogue.party.language, dialogue.entry.language) == ("en", "en")
    assert dialogue.reply is not None
    assert "thanks" in dialogue.said.lower()


@pytest.mark.parametrize(
    "between", ["estamos todos bien por aqui, gracias a Dios", "ok", "Coro", "1234", "K7QM3"]
)
def test_what_stands_between_them_leaves_it(dialogue, between):
    dialogue.text("estamos bien en Maracaibo con los niños")
    dialogue.text("we are still in the same house and we are fine").text(between)

    assert dialogue.text("there is no water at all in the building").party.language == "es"


def test_wish_outlasts_one_text_in_the_old_language(dialogue):
    dialogue.text("estamos bien en Maracaibo con los niños").text("in english please")
    assert dialogue.text("ahora estamos en la casa de mi tia").party.language == "en"


def test_wording_stays(dialogue):
    party = make_party(dialogue.session, phone=PHONE, language="es", wording=Wording.DISCREET)
    dialogue.text("english")
    assert party.wording is Wording.DISCREET


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("we are in the house", "en"),
        ("estamos en la casa", "es"),
        ("Caracas", None),
        ("ok", None),
        ("", None),
    ],
)
def test_language_is_plain_or_not(words, language):
    assert clear_language(words) == language


@pytest.mark.parametrize(
    ("first", "words"),
    [
        ("SOS", "help me"), ("SOS", "we are in the house"), ("ok", "they wont let us go"),
        ("Caracas", "pls come"), ("1234", "we are 3 in Coro"), ("👍", "im hurt"), ("K7QM3", "cant move"),
    ],
)  # fmt: skip
def test_first_sign_of_a_language_sets_it_at_once(dialogue, first, words):
    dialogue.text(first)
    assert dialogue.party.language == "es"
    dialogue.text(words)

    assert (dialogue.party.language, dialogue.entry.language) == ("en", "en")
    assert {"gracias", "recibido", "escriba"}.isdisjoint(fold(dialogue.said).replace(".", " ").split())


def test_plain_text_outweighs_a_single_word(dialogue):
    dialogue.text("hola")
    assert dialogue.text("help").party.language == "es"
    assert dialogue.text("we are 3 in Coro and we need help").party.language == "en"
    assert dialogue.text("estamos bien en la casa").party.language == "en"


def test_default_gives_way_only_once(dialogue):
    dialogue.text("SOS").text("we are in the house")
    assert dialogue.text("ya estamos bien en la casa").party.language == "en"
    assert dialogue.text("todos estamos bien aqui").party.language == "es"


@pytest.mark.parametrize("chosen", ["español", "in english please"])
def test_chosen_language_is_no_default(dialogue, chosen):
    dialogue.text("ok").text(chosen)
    language = dialogue.party.language
    other = {"es": "we are in the house with my son", "en": "estamos en la casa con mi hijo"}[language]
    assert dialogue.text(other).party.language == language


def test_language_of_who_registered_is_no_default(dialogue):
    make_party(dialogue.session, phone=PHONE, language="es")
    assert dialogue.text("we are in the house with my son").party.language == "es"


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("im fine dont worry", "en"), ("cant talk", "en"), ("u ok", "en"), ("pls", "en"), ("im ok", "en"),
        ("we're ok", "en"), ("I can't move", "en"), ("theyre shooting", "en"), ("were ok", "en"),
        ("toy bien", "es"), ("tamos bien", "es"), ("xq no vienen", "es"), ("tranquilo q toy bien", "es"),
        ("porfa vengan", "es"), ("no tamos mal", "es"), ("SOS", "es"), ("ok", "es"), ("no", "es"),
    ],
)  # fmt: skip
def test_language_of_a_first_text(dialogue, words, language):
    assert dialogue.text(words).party.language == language


@pytest.mark.parametrize(("first", "words"), [("hola", "gracias en español"), ("hello", "thanks in english")])
def test_thanks_in_the_language_we_write_are_thanks(dialogue, first, words):
    dialogue.text(first).text(words)
    assert dialogue.reply is None


def test_thanks_in_another_language_ask_for_it(dialogue):
    dialogue.text("hello, we are fine in Merida").text("gracias en español")
    assert (dialogue.party.language, dialogue.reply.kind) == ("es", "language_noted")

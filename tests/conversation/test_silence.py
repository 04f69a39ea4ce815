"""DARK 6: what reaches a phone that may be searched, what ends the silence, and what does not."""

from datetime import timedelta

import pytest

from evac.conversation.missed_call import take_call
from evac.kernel.status import Status
from evac.messaging.models import InState, Lane
from evac.people.models import Channel
from tests.conversation.conftest import PHONE
from tests.factories import make_contact, make_incoming, make_party

OTHER = "+584145550002"


@pytest.fixture
def dark(dialogue):
    make_party(dialogue.session, phone=PHONE, case_code="K7QM3")
    dialogue.text("DARK 6")
    dialogue.until = dialogue.now + timedelta(hours=6)
    return dialogue


HARMLESS = (
    "gracias", "ok", "hola", "estamos bien en Maracaibo", "we are 4 people in Merida", "asdf",
    "cuando hay avion?", "RB Peracal",
    "english", "discreet", "correct: we are 3", "V 12", "dark 8", "its dark outside",
    "can you text me the address?", "K7QM3 ok", "LOST P4TXW", "join",
)  # fmt: skip


@pytest.mark.parametrize("words", HARMLESS)
def test_other_texts_end_no_silence_and_get_no_answer(dark, words):
    dark.text(words)

    assert dark.entry.dark_until >= dark.until
    assert dark.reply is None
    assert dark.incoming.answered_at == dark.now


def test_what_is_said_meanwhile_counts_in_full(dark):
    dark.text("estamos bien, somos 4, en Maracaibo")

    assert (dark.entry.status, dark.entry.party_size) == (Status.SAFE, 4)
    assert dark.entry.place_at == dark.entry.last_contact_at == dark.now


def test_question_that_gets_no_answer_is_read_by_a_person(dark):
    assert dark.text("cuando hay avion?").incoming.state is InState.INBOX


@pytest.mark.parametrize(
    "words", ["auxilio", "gracias. nos disparan", "dark. they shot my son", "no tenemos agua"]
)
def test_distress_ends_it_and_is_answered(dark, words):
    dark.text(words)

    assert dark.entry.dark_until is None
    assert dark.reply is not None
    assert dark.entry.unhandled is not None


def test_distress_with_new_hours_of_silence_gets_no_answer(dark):
    dark.text("dark 6 they shot my son")

    assert dark.entry.dark_until > dark.until
    assert dark.reply is None
    assert dark.entry.unhandled is not None


ENDS = (
    "dark off", "DARK OVER!", "end dark", "dark 0", "silence off", "You can text again",
    "fin del silencio", "Silencio 0", "ya pueden escribir", "open for orders", "tienda abierta otra vez",
    "dark off. we are all ok", "dark off, all ok",
)  # fmt: skip


@pytest.mark.parametrize("words", ENDS)
def test_clear_word_ends_it(dark, words):
    dark.text(words)

    assert dark.entry.dark_until is None
    assert dark.reply is not None
    assert dark.incoming.state is InState.ANSWERED


@pytest.mark.parametrize(
    "words", ["you can text again when he leaves", "dark off at 9", "ya pueden escribir las cartas"]
)
def test_sentence_that_only_begins_so_does_not(dark, words):
    assert dark.text(words).entry.dark_until == dark.until


def test_its_hour_ends_it(dark):
    dark.text("estamos bien", after=timedelta(hours=6, minutes=1))

    assert dark.entry.dark_until is None
    assert dark.reply is not None


def test_text_from_before_its_hour_that_waited_leaves_the_return_awaited(dark):
    dark.text("estamos bien", after=timedelta(hours=7), at=dark.until - timedelta(hours=1))

    assert dark.entry.dark_until == dark.until


def test_word_for_another_party_is_not_answered_on_a_silent_phone(dark):
    other = make_party(dark.session, case_code="P4TXW")
    make_contact(dark.session, other, address=PHONE, position=1, own=False)
    dark.session.flush()

    assert dark.text("P4TXW todo bien").party is other
    assert dark.reply is None
    assert dark.text("P4TXW auxilio").reply.lane == Lane.ALARM


def test_ring_gets_no_text_back(dark):
    incoming = make_incoming(
        dark.session, None, body="", sender=PHONE, party_id=None, at=dark.now, channel=Channel.VOICE
    )
    take_call(dark.session, incoming, now=dark.now + timedelta(minutes=5))
    dark.session.flush()

    assert [text.kind for text in dark.outgoing] == ["dark_noted"]
    assert dark.session.get_one(type(dark.entry), incoming.party_id).dark_until == dark.until

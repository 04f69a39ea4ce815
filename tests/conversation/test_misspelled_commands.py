"""Our words with one slip: heard where nothing else can be meant, and never in a sentence of people's own."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from evac.conversation.understand import understand
from evac.messaging.questions import Asked
from evac.places.models import Sighting
from tests.conversation.conftest import PHONE, the_ground
from tests.factories import make_party

MEANT = {
    "wehre": "where", "Whre?": "where", "wher": "where", "dond": "where", "dnde": "where", "lugr": "where",
    "palce": "where", "lugae Coro": "where", "uni": "join", "jion": "join", "registr": "join",
    "rgister": "join", "drak": "dark", "drak 6": "dark", "darl 6": "dark", "silenco 6": "dark",
    "vrificar 12": "verify", "verfy 12": "verify", "alcavala Peracal": "checkpoint",
    "alcabla Peracal": "checkpoint", "retne Peracal": "checkpoint", "trnaca Peracal": "roadblock",
    "roadblok Peracal": "roadblock", "rb Peracal": "roadblock", "lsot K7QM3": "lost",
    "prdido K7QM3": "lost", "englsih": "english", "espanl": "spanish", "discret": "discreet",
    "corect 3": "correct",
}  # fmt: skip
NOT_MEANT = (
    "were", "late", "there", "john", "jon", "jose", "lots K7QM3", "dart", "lots of people here",
    "jion us for lunch", "verfy", "tranc", "br Peracal", "lace", "dak", "wher are you all going to be today",
    "bark 6 times", "drak is the night here", "dond estan todos los demas del grupo", "lugo", "mari", "lst",
)  # fmt: skip


@pytest.mark.parametrize(("words", "command"), MEANT.items())
def test_one_slip_is_understood(words, command):
    assert understand(words, (), the_ground()).command == command


@pytest.mark.parametrize("words", NOT_MEANT)
def test_what_may_be_something_else_is_no_command(words):
    assert understand(words, (), the_ground()).command is None


def test_misspelled_word_does_what_it_says(dialogue):
    make_party(dialogue.session, phone=PHONE)

    assert dialogue.text("wehre").reply.kind == "ask_place"
    assert dialogue.questions[-1].kind == Asked.WHERE
    dialogue.text("trnaca Peracal")
    assert dialogue.session.scalars(select(Sighting)).one()
    dialogue.text("drak 6")
    assert dialogue.entry.dark_until == dialogue.now + timedelta(hours=6)


def test_sentence_that_begins_alike_is_read_like_every_other(dialogue):
    make_party(dialogue.session, phone=PHONE)
    dialogue.text("wher are you, we are ok in Coro")

    assert dialogue.entry.place_at == dialogue.now

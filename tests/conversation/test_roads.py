"""What people tell of the roads in their own words is a sighting, and not where they are."""

import pytest
from sqlalchemy import select

from evac.conversation.understand import understand
from evac.db.sealed import unseal
from evac.kernel.status import Status
from evac.messaging.models import InState
from evac.places.models import Sighting, SightingKind
from tests.conversation.conftest import PHONE, the_ground
from tests.factories import make_party

CHECKPOINT, ROADBLOCK = SightingKind.CHECKPOINT, SightingKind.ROADBLOCK
STANDS = {
    "hay una alcabala en la entrada de Barinas": (CHECKPOINT, "Barinas"),
    "en Peracal hay alcabala": (CHECKPOINT, "Peracal"),
    "pusieron una alcabala en Peracal": (CHECKPOINT, "Peracal"),
    "cuidado con la alcabala de Carora": (CHECKPOINT, "Carora"),
    "there is a checkpoint at the bridge in Coro": (CHECKPOINT, "Coro"),
    "soldiers at a checkpoint near Tucupita": (CHECKPOINT, "Tucupita"),
    "guardia nacional con alcabala movil en La Raya": (CHECKPOINT, "Paraguachón"),
    "hay trancas en Valera": (ROADBLOCK, "Valera"),
    "hola, hay una barricada en Carora": (ROADBLOCK, "Carora"),
}
GONE = (
    "quitaron la tranca de El Guapo",
    "ya no hay alcabala en Peracal",
    "no hay tranca en El Guapo",
    "levantaron la alcabala de Carora",
    "checkpoint near Carora is gone",
    "the roadblock at El Guapo has been cleared",
    "the road is open again at El Guapo",
    "ya abrieron la via en El Guapo",
)
NO_SIGHTING = (
    "is there a roadblock in Coro?",
    "hay alcabala en Carora?",
    "nos pararon en la alcabala de Peracal",
    "we are stuck at a roadblock near Tucupita",
    "estamos en la alcabala de Peracal, todo bien",
    "pasamos la alcabala de Peracal sin problema",
    "they detained my brother at the checkpoint in Barinas",
    "cerca de la alcabala de Carora",
    "near the checkpoint in Coro",
    "at a roadblock near Tucupita",
    "en el reten de Carora",
    "estamos bien en Coro",
    "hay alcabalas",
)


def sightings(dialogue) -> list[Sighting]:
    return list(dialogue.session.scalars(select(Sighting)))


@pytest.fixture
def known(dialogue):
    make_party(dialogue.session, phone=PHONE)
    return dialogue.text("estamos bien en Maracaibo, somos 2")


@pytest.mark.parametrize(("words", "told"), STANDS.items())
def test_sighting_is_kept_and_moves_nobody(known, words, told):
    at = (known.entry.place_checkin_id, known.entry.cell_y, known.entry.status)
    known.text(words)

    (sighting,) = sightings(known)
    assert sighting.kind is told[0]
    assert told[1].split()[-1] in unseal(known.session, sighting, "place")
    assert (known.entry.place_checkin_id, known.entry.cell_y, known.entry.status) == at
    assert (known.reply.kind, known.incoming.state) == ("sighting_noted", InState.ANSWERED)


@pytest.mark.parametrize("words", GONE)
def test_what_is_gone_is_left_to_a_person_and_takes_back_nothing(dialogue, words):
    make_party(dialogue.session, phone=PHONE)
    dialogue.text("estamos sin agua en Maracaibo")
    before = (dialogue.entry.status, dialogue.entry.unhandled, dialogue.entry.cell_y)
    dialogue.text(words)

    assert sightings(dialogue) == []
    assert (dialogue.entry.status, dialogue.entry.unhandled, dialogue.entry.cell_y) == before
    assert before[0] is Status.NEEDS_HELP
    assert (dialogue.reply.kind, dialogue.incoming.state) == ("sighting_noted", InState.INBOX)


def test_what_is_gone_is_no_need_of_theirs(known):
    known.text("quitaron la tranca de El Guapo")
    assert (known.entry.status, known.entry.unhandled) == (Status.SAFE, None)


@pytest.mark.parametrize("words", NO_SIGHTING)
def test_where_its_sender_stands_is_no_sighting(words):
    assert understand(words, (), the_ground()).on_the_road is None


def test_where_its_sender_stands_is_still_their_place(dialogue):
    dialogue.text("nos pararon en la alcabala de Peracal")

    assert sightings(dialogue) == []
    assert dialogue.entry.cell_y is not None


def test_road_that_leads_somewhere_is_blocked_on_the_way(known):
    known.text("the road to Barinas is blocked")

    (sighting,) = sightings(known)
    assert (sighting.kind, sighting.point_sealed) == (ROADBLOCK, None)
    assert unseal(known.session, sighting, "place") == "road to barinas"


def test_own_report_beside_it_counts_and_is_answered(dialogue):
    dialogue.text("estamos bien en Coro, hay una alcabala en Carora")

    (sighting,) = sightings(dialogue)
    assert unseal(dialogue.session, sighting, "place") == "Carora"
    assert (dialogue.entry.status, dialogue.entry.cell_y) == (Status.SAFE, 114)
    assert dialogue.reply.kind != "sighting_noted"


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("hay alcabala en Peracal, dispararon a un hombre", Status.SOS),
        ("hay barricada en Valera y mi hijo esta herido", Status.SOS),
        ("roadblock near Tucupita, soldiers checking phones", Status.NEEDS_HELP),
        ("quitaron la tranca de El Guapo pero se llevaron a mi hijo", Status.SOS),
    ],
)
def test_distress_in_it_wins(known, words, status):
    known.text(words)

    assert known.entry.unhandled is status
    assert known.reply.kind != "sighting_noted"


@pytest.mark.parametrize(
    "words",
    [
        "hay una tranca en San Cristobal, estamos varados en Rubio sin comida",
        "roadblock in Barinas, we are ok in Valencia",
    ],
)
def test_behind_news_of_a_road_nobody_is_asked_how_many(dialogue, words):
    """It would be taken to mean the armed men there."""
    dialogue.text(words)
    assert "size" not in {question.kind for question in dialogue.questions}

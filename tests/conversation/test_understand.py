"""What is read in a text beside its status: about whom, needs, places, size, intent, answers, commands."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evac.conversation.understand import Ground, OpenQuestion, status_of, understand
from evac.kernel.coordinates import Box
from evac.kernel.status import Status
from tests.places.venezuela import VENEZUELA

GROUND = Ground(
    gazetteer=VENEZUELA,
    box=Box(0.6, -73.4, 12.6, -59.5),
    command_words={
        "dark": "dark",
        "silencio": "dark",
        "rb": "sighting",
        "alcabala": "sighting",
        "v": "verify",
    },
    duress_words=("Rosa",),
)
PROMISED = {
    "status", "about", "place_text", "place_id", "latitude", "longitude", "destination_text", "party_size",
    "needs", "intent", "command", "answer", "language", "reasons",
}  # fmt: skip
W = OpenQuestion("W", {"1": "has_ticket", "2": "trying", "3": "cannot", "4": "staying"})
X = OpenQuestion("X", {"1": "take", "2": "decline"}, "seat")

CASES = [
    # about
    ("my brother has been detained, I am fine", {"about": "both"}),
    ("my brother has been detained", {"about": "other"}),
    ("estoy bien pero se llevaron a mi esposo", {"about": "both"}),
    ("se llevaron a mi esposo", {"about": "other"}),
    ("we are ok", {"about": "self"}),
    ("estoy herido", {"about": "self"}),
    ("my wife is bleeding", {"about": "other"}),
    ("help me I am hurt", {"about": "self"}),
    ("my mom Carmen in Merida no answer since sunday, diabetic", {"about": "other"}),
    ("I haven't heard from my son", {"about": "other"}),
    ("no se nada de mi hermano", {"about": "other"}),
    ("my parents are safe in Caracas", {"about": "other"}),
    ("estoy bien con mis 2 hijos", {"about": "self"}),
    ("me, my wife and 2 kids are safe", {"about": "self"}),
    ("my neighbor was shot, we are ok", {"about": "both"}),
    ("nos pararon en peracal se llevaron a mi esposo", {"about": "both"}),
    ("please help my mother she is sick", {"about": "other"}),
    ("I need insulin for my son", {"about": "self"}),
    ("mi mama necesita medicinas", {"about": "other"}),
    ("my husband and I are stuck in Merida", {"about": "self"}),
    ("mi esposa y yo estamos varados", {"about": "self"}),
    ("they took him", {"about": "other"}),
    ("they are shooting at us", {"about": "self"}),
    ("le dispararon a mi papa y yo estoy herida", {"about": "both"}),
    ("I'm fine but my dad is sick", {"about": "both"}),
    ("my sister is fine", {"about": "other"}),
    ("all ok", {"about": "self"}),
    ("we were robbed and my son was hurt", {"about": "both"}),
    ("mi hijo esta enfermo", {"about": "other"}),
    # needs
    ("safe but out of insulin", {"needs": ["medicine"]}),
    ("no tenemos ni agua ni comida", {"needs": ["water", "food"]}),
    ("need water, food and medicine", {"needs": ["water", "food", "medicine"]}),
    ("necesitamos agua comida y pañales", {"needs": ["water", "food"]}),
    ("no car, no gas", {"needs": ["transport"]}),
    ("sin papeles ni dinero", {"needs": ["papers", "money"]}),
    ("my son is alone at home", {"needs": ["child_alone"]}),
    ("we have no place to stay", {"needs": ["shelter"]}),
    ("no power but we are ok", {"needs": ["power"], "status": "safe"}),
    ("no luz, no agua", {"needs": ["power", "water"]}),
    ("we have water and food", {"needs": []}),
    ("no necesito agua", {"needs": []}),
    ("do you need medicine?", {"needs": []}),
    ("not out of water yet, we are fine", {"needs": [], "status": "safe"}),
    ("mi hermano esta detenido", {"needs": ["detained"]}),
    ("atrapados en el ascensor", {"needs": ["trapped"]}),
    ("estoy enferma y sin medicinas", {"needs": ["medical", "medicine"]}),
    ("insulin for 2 days", {"needs": ["medicine"], "medicine_days": 2}),
    ("me queda insulina para 3 dias", {"needs": ["medicine"], "medicine_days": 3}),
    ("se me acaba la insulina mañana", {"needs": ["medicine"], "medicine_days": 1}),
    ("out of insulin for 2 days", {"needs": ["medicine"], "medicine_days": None}),
    ("necesito insulina urgente", {"needs": ["medicine"]}),
    ("need my blood pressure pills", {"needs": ["medicine"]}),
    ("sin agua potable", {"needs": ["water"]}),
    ("no drinking water", {"needs": ["water"]}),
    ("nothing to eat or drink", {"needs": ["food", "water"]}),
    ("necesito pañales y leche", {"needs": ["food"]}),
    # places
    ("estoy bien con mis 2 hijos en Maracaibo", {"place_id": "maracaibo", "party_size": 3}),
    ("voy a Maracaibo", {"place_id": None, "destination_text": "Maracaibo"}),
    (
        "we left Merida heading to San Cristobal",
        {"place_id": "merida", "destination_text": "San Cristóbal", "place_role": "from"},
    ),
    ("estoy en San Antonio", {"place_id": None, "n_choices": 2}),
    ("estoy en San Antonio del Tachira", {"place_id": "san-antonio-t"}),
    ("toy en pto ordas", {"place_id": "puerto-ordaz"}),
    ("en marakaibo", {"place_id": "maracaibo"}),
    ("near barkisimeto", {"place_id": "barquisimeto"}),
    ("SAFE Hotel Tamanaco Caracas", {"place_id": "caracas", "place_text": "Hotel Tamanaco Caracas"}),
    ("en el Hotel Eurobuilding", {"place_text": "Hotel Eurobuilding", "place_id": None}),
    ("10.4806, -66.9036", {"latitude": 10.4806, "longitude": -66.9036}),
    ("estoy en 10°28'50\"N 66°54'13\"O", {"latitude": 10.4805556}),
    ("10.4806, 66.9036", {"point_suspect": "missing-minus"}),
    ("https://maps.google.com/?daddr=10.4,-66.9", {"latitude": None, "destination_text": "10.4,-66.9"}),
    ("F3JW+6H Caracas", {"place_id": "caracas", "latitude": 10.4805625}),
    ("estamos en Petare, Caracas", {"place_id": "petare"}),
    ("en Caracas, Petare", {"place_id": "petare"}),
    ("we are at the airport in Maiquetia", {"place_id": "maiquetia"}),
    ("vamos a la frontera", {"place_id": None, "destination_text": "frontera"}),
    ("heading to the border from Barinas", {"place_id": "barinas"}),
    ("estoy en El Socorro, todo bien", {"place_id": "el-socorro", "status": "safe"}),
    ("vivo en libertad", {"place_id": None}),
    ("con Carmen y Jose", {"place_id": None}),
    ("my friend lives in Valencia", {}),
    ("not in Caracas anymore", {"place_role": "from"}),
    ("we passed Barinas going to Guasdualito", {"destination_text": "Guasdualito"}),
    ("calle 5 con av 3, Merida", {"place_id": "merida"}),
    ("I was in Coro yesterday, now in Punto Fijo", {"place_id": "punto-fijo"}),
    ("tomorrow we will be in Valencia", {"place_id": None}),
    ("ccs bien", {"place_id": "caracas", "status": "safe"}),
    ("bqto todo bn", {"place_id": "barquisimeto", "status": "safe"}),
    ("stuck in Macaray", {"place_id": None, "place_text": "Macaray"}),
    ("en valensia carabobo", {"place_id": "valencia"}),
    # size
    ("family of 4 in Coro", {"party_size": 4}),
    ("piso 4 apto 12", {"party_size": None}),
    ("we have been here 3 days", {"party_size": None}),
    ("me and 2 friends", {"party_size": 3}),
    ("my wife, our baby and me", {"party_size": 3}),
    ("somos una familia de 5 personas", {"party_size": 5}),
    ("estoy sola", {"party_size": 1}),
    ("3 of us, one hurt", {"party_size": 3, "status": "sos"}),
    ("somos 4 y 2 estan heridos", {"party_size": 4, "status": "sos"}),
    ("4 adults, 2 children", {"party_size": 6}),
    ("I have 2 days of insulin", {"party_size": None}),
    ("mi telefono es 04141234567", {"party_size": None}),
    ("el 3 de enero salimos", {"party_size": None}),
    ("calle 3 con 4", {"party_size": None}),
    ("mi hijo tiene 5 años", {"party_size": None}),
    ("cuesta 50 dolares", {"party_size": None}),
    ("we're five, kids are 3 and 5", {"party_size": 5}),
    ("yo, mi esposo, mi mama y 3 niños", {"party_size": 6}),
    ("2 adultos 3 niños y 1 bebe", {"party_size": 6}),
    # intents
    ("ya tengo pasaje para el 15", {"intent": "has_ticket"}),
    ("we have tickets for friday", {"intent": "has_ticket"}),
    ("I don't have tickets", {"intent": "none", "needs": ["transport"]}),
    ("trying to find a flight", {"intent": "trying"}),
    ("we want seats for 4", {"intent": "wants_seat", "party_size": 4}),
    ("yes put us on the list", {"intent": "wants_seat"}),
    ("no podemos salir, sin dinero", {"intent": "cannot", "needs": ["money"]}),
    ("we can't leave, my mother is in a wheelchair", {"intent": "cannot"}),
    ("we are staying here", {"intent": "staying"}),
    ("nos quedamos en casa", {"intent": "staying"}),
    ("nos quedamos sin agua", {"intent": "none", "status": "needs_help"}),
    ("staying at Hotel X, all ok", {"intent": "none", "status": "safe"}),
    ("not leaving", {"intent": "staying"}),
    ("saldremos mañana", {"intent": "trying"}),
    ("queremos salir", {"intent": "trying"}),
    ("anotenos para el vuelo", {"intent": "wants_seat"}),
    # answers
    ("I'm not hurt but my wife is", {"status": "sos"}),
    ("yo no estoy herido pero mi esposa si", {"status": "sos"}),
    ("hay disparos en Caracas?", {"status": "unknown", "place_id": None}),
    ("W1", {"answer": "W1", "intent": "has_ticket"}),
    ("w 1", {"answer": "W1"}),
    ("W-1", {"answer": "W1"}),
    ("w1.", {"answer": "W1"}),
    ("W3 no car, my wife has b1/b2 visa", {"answer": "W3", "intent": "cannot", "needs": ["transport"]}),
    ("b1", {"answer": None}),
    ("1", {"answer": "W1", "intent": "has_ticket"}),
    ("1 of us is hurt", {"answer": None, "status": "sos", "party_size": None}),
    ("3 personas", {"answer": None, "party_size": 3}),
    ("2 days", {"answer": None}),
    ("4", {"answer": "W4", "intent": "staying"}),
    ("3 sin papeles", {"answer": "W3", "intent": "cannot", "needs": ["papers"]}),
    ("1 pero hirieron a mi hijo", {"answer": "W1", "status": "sos"}),
    ("2 y mi esposa esta enferma", {"answer": "W2", "status": "needs_help"}),
    ("x1 pero somos 4", {"answer": "X1", "party_size": 4}),
    ("y 2 hijos mas", {"answer": None}),
    ("W9", {"answer": "W9", "intent": "none"}),
    ("10.4806,-66.9036", {"answer": None}),
    ("1:30 pm", {"answer": None}),
    ("3 km de Coro", {"answer": None}),
    ("1️⃣", {"answer": "W1"}),
    ("2 heridos aqui", {"answer": None, "status": "sos"}),
    ("w1 w2", {"answer": "W?"}),
    ("W 3 kids and me", {"answer": None}),
    ("STOP", {"command": "stop", "status": "unknown"}),
    ("Stop please", {"command": None}),
    ("yes", {"command": "start"}),
    ("HELP", {"command": None, "status": "needs_help"}),
    ("info", {"command": "info"}),
    ("LOST K7QM3", {"command": "lost", "status": "unknown"}),
    ("perdido k7qm3", {"command": "lost"}),
    ("LOST", {"command": None, "status": "needs_help"}),
    ("dark 6", {"command": "dark"}),
    ("DARK 6 they shot my son", {"command": "dark", "status": "sos"}),
    ("v 27", {"command": "verify"}),
    ("all fine, hi to Rosa", {"duress": True, "status": "safe"}),
    ("rosado", {"duress": False}),
    ("K7QM3 ok", {"status": "safe"}),
    ("ya lo soltaron", {"withdrawn": True, "status": "safe"}),
    # language
    ("hola", {"language": "es"}),
    ("hello", {"language": "en"}),
    ("estamos ok, need water", {"needs": ["water"]}),
    ("SOS", {"language": "en"}),
]


@pytest.mark.parametrize(("text", "wanted"), CASES, ids=[text[:50] for text, _ in CASES])
def test_texts_are_read_as_a_careful_officer_would(text, wanted):
    reading = understand(text, (W,), GROUND)
    seen = reading.to_json() | {
        "medicine_days": reading.medicine_days,
        "place_role": reading.place_role,
        "n_choices": len(reading.place_choices),
        "point_suspect": reading.point_suspect,
        "duress": reading.duress,
        "withdrawn": reading.withdrawn,
    }
    for key, value in wanted.items():
        if isinstance(value, list):
            assert sorted(seen[key]) == sorted(value), key
        elif isinstance(value, float):
            assert seen[key] == pytest.approx(value), key
        else:
            assert seen[key] == value, key


def test_the_json_has_exactly_the_keys_of_the_contract():
    assert list(understand("estoy bien en Coro").to_json()) == [
        "status", "about", "place_text", "place_id", "latitude", "longitude", "destination_text",
        "party_size", "needs", "intent", "command", "answer", "language", "reasons",
    ]  # fmt: skip


def test_the_words_that_decided_are_quoted_as_written():
    reading = understand("Estoy BIEN pero SIN Insulina", (), GROUND)
    assert ("medicine", "SIN Insulina") in [(reason.code, reason.words) for reason in reading.reasons]


def test_a_bare_digit_counts_only_when_one_question_is_open():
    assert understand("1", (), GROUND).answer is None
    assert understand("1", (W, X), GROUND).answer is None
    assert understand("1", (X,), GROUND).answer == "X1"
    assert understand("X1", (W, X), GROUND).answer == "X1"


def test_doubt_is_shown_and_never_lowers_urgency():
    reading = understand("no se si esta herido", (), GROUND)
    assert (reading.status.value, reading.confident) == ("sos", False)
    assert understand("blah blah", (), GROUND).confident is False
    assert understand("hola", (), GROUND).confident is True


def test_a_reading_shows_nothing_of_the_sender_when_printed():
    assert "Coro" not in repr(understand("estoy bien en Coro", (), GROUND))


@given(st.text() | st.text("wxy123 sinohelp.,?!\n'ñáno estoy bien herido"))
def test_any_text_gives_one_reading(text):
    reading = understand(text, (W,), GROUND)

    assert set(json.loads(json.dumps(reading.to_json()))) == PROMISED
    assert reading == understand(text, (W,), GROUND)
    assert reading.reasons or reading.status is Status.UNKNOWN, "the words that decided are told"
    assert status_of(text, GROUND) is understand(text, (), GROUND).status


@pytest.mark.parametrize(
    "text",
    ["", "\ud800", "\x00", "'", "' ' '", "\u202e\u0645\u0631", "🆘" * 500, "a" * 65_536, "help " * 13_000,
     "\n" * 500, "W" * 300, "٣ ٤", "①", "{}%s\\"],
    ids=str.__len__,
)  # fmt: skip
def test_strange_texts_give_one_reading_too(text):
    reading = understand(text, (W,), GROUND)
    assert json.loads(json.dumps(reading.to_json()))["status"] in set(Status)


@pytest.mark.parametrize(
    "text",
    [
        "the soldiers kept my husband, let us go on without him",
        "they took my brother but let us go",
        "soldiers grabbed two of our friends then they let us go home",
        "se llevaron a mi primo y nos dejaron ir",
        "nos soltaron a nosotros pero mi hermano sigue preso",
    ],
)
def test_who_was_let_go_frees_nobody_else(text):
    assert understand(text, (), GROUND).status.value == "sos"


@pytest.mark.parametrize(
    "text", ["help us " * 9_000, "estamos bien " * 5_000 + "nos secuestraron", "y " * 32_000]
)
def test_a_flood_is_read_to_its_end_and_goes_to_a_person(text):
    reading = understand(text, (), GROUND)
    assert not reading.confident
    assert reading.status is status_of(text, GROUND)
    assert reading.status.is_distress == ("help" in text or "secuestraron" in text)

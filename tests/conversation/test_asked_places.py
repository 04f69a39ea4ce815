"""Places asked about, heard of, or of long ago are nobody's last-known place."""

import pytest

from evac.conversation.understand import understand
from tests.conversation.conftest import the_ground
from tests.corpus.judge import place_said

ASKED = [
    "y en Valera cómo está la cosa",
    "any1 been to Barinas lately",
    "is this the bakery in Carora",
    "hola, hay paso en Paraguachón?",
    "necesito bajar a Coro el lunes, hay paso en Paraguachón?",
    "Dublin here: is the phone network down in Ciudad Ojeda?",
    "can you tell me which towns in Tachira have fuel",
    "saben algo de los presos de Tocorón",
    "What happened in Valera on Sunday",
]
OF_THE_TOWN = [
    "how dangerous is Petare these days",
    "is the market in Valera open for food",
    "what's the weather in Coro, can we drive",
    "was there a fire at Punto Fijo or not",
    "where exactly is Tucupita, my cousin wrote from there",
    "Aruba o Curazao, cuál está más barato?",
    "asking for a friend: at the Maiquetía gate do they take cash",
    "en Rubio dan almuerzo?",
]
HEARD_OF = [
    "someone on Facebook said Valera was shelled",
    "mi vecino quiere saber si en Coro hay harina",
    "my niece says Barinas is burning",
    "heard there's shooting in El Tigre. true?",
    "me dijeron q en San Fernando dan comida, es cierto?",
    "I was told there's a safe house in Merida. Address?",
    "dicen que en Tucupita tumbaron el puente",
    "me llegó un mensaje que dice Barinas evacúe ya",
    "Ignore the message about Maracaibo",
    "aquí preguntan por Carora",
    "ustedes están en Valencia y yo en el monte",
]
LONG_AGO = [
    "I was born in Carupano pero me fui chiquita",
    "Yo nací en Betijoque, me crié en Valera y estudié en Mérida",
    "yo vivía en Guanarito y me fui hace años",
    "I used to live in Ciudad Bolivar when the bridge was new",
    "my late husband came from Bocono",
    "mi bisabuelo era de La Asunción",
    "I came here from Petare years back",
    "That was in Valencia, we're nowhere near it",
]
STATED = [
    ("any room from Porlamar for two?", "Porlamar"),
    ("vivo en valencia por ahora, sigue el vuelo?", "Valencia"),
    ("missed the last bus from Higuerote, anyone going to Caracas?", "Higuerote"),
    ("La Guaira here, would a ship be possible?", "La Guaira"),
    ("acabamos de pasar por Araure", "Araure"),
    ("nothing going on in Barcelona, went jogging", "Barcelona"),
    ("I am in Houston now", "Houston"),
    ("here I am in Cucuta, sitting down", "Cúcuta"),
    ("con mi abuelo en Lima ya", "Lima"),
    ("my baby was born in Cabimas yesterday", "Cabimas"),
    ("la via de Ocumare de la Costa está tapada", "Ocumare de la Costa"),
    ("at the terminal in Barinas, no more buses they say", "Barinas"),
    ("is there any doctor in Valencia for my mother", "Valencia"),
]


@pytest.mark.parametrize("text", ASKED + OF_THE_TOWN + HEARD_OF + LONG_AGO)
def test_a_place_only_spoken_of_is_nobodys_place(text):
    reading = understand(text, (), the_ground())
    assert reading.place_id is None
    assert reading.place_choices == ()


@pytest.mark.parametrize(("text", "place"), STATED)
def test_a_place_stated_beside_a_question_is_kept(text, place):
    assert place_said(understand(text, (), the_ground()), the_ground().gazetteer) == place


SPELLED = [
    ("Maracaibo's melting, I'm fine", "Maracaibo", None),
    ("ya por punta e mata, a maturin falta poquito", "Punta de Mata", "Maturín"),
    ("llegué al Vigía y no hay carro que suba a Mérida", "El Vigía", "Mérida"),
    ("salí del Tigre en la madrugada", "El Tigre", None),
    ("vamos bajando pal vigia", "", "El Vigía"),
    ("salimos del puente hace rato", "", None),
    ("la fria 20 min ago", "La Fría", None),
    ("hiya la victoria, both my girls have chicken pox", "La Victoria", None),
    ("ciudad bolivar by the river, we eat fish", "Ciudad Bolívar", None),
    ("armed men on the tanker off puerto la cruz", "Puerto La Cruz", None),
    ("delicias, tachira, no suben verduras", "Delicias", None),
    ("un chico de la Cruz Roja trajo agua", "", None),
    ("los pozos se secaron, cargamos de la quebrada", "", None),
    ("socorro!!!", "", None),
    ("bad fever, cant hold cup", "", None),
    ("my surname is Miranda, first name Victoria", "", None),
    ("mi hijo vive en Valencia, la de España", "Valencia, la de España", None),
    ("at altamira no sorry Caracas centre", "Caracas", None),
    ("vamos subiendo, si el páramo abre dormimos en Mérida", "", "Mérida"),
    ("El plan es salir el jueves, dormir en Tumeremo", "", "Tumeremo"),
    ("Vengo de Sabaneta, llegando a Barinas en media hora", "Sabaneta", "Barinas"),
    ("bus moving again, Clarines now, Barcelona in an hour", "Clarines", "Barcelona"),
    ("left Elorza at dawn, Guasdualito hopefully", "Elorza", "Guasdualito"),
    ("hope to be in Caracas before curfew", "", "Caracas"),
    ("maiquetia pa alla voy en el taxi", "", "Maiquetía"),
    ("Aterricé en Madrid esta mañana", "Madrid", None),
    ("Me vine pa La Asunción donde mi comadre", "La Asunción", None),
    ("llegamos hasta Santa Elena de Uairén y no nos sellan", "Santa Elena de Uairén", None),
    ("mañana llegamos hasta Barinas", "", "Barinas"),
    ("boat reach Scarborough nice, tell mi mudda", "Scarborough", None),
    ("when we reach Barinas I text", "", "Barinas"),
    ("crossed the river to Arauca at night", "Arauca", None),
    ("somos 4 en Bogotá, en casa de mi prima", "Bogotá", None),
    ("disparan santaelena somos tres", "Santa Elena de Uairén", None),
    ("rompieron la santamaría y están abajo", "", None),
    ("I have lived in Merida thirty years and stay", "Mérida", None),
    ("higuerote here we cannot manage alone", "Higuerote", None),
    ("Hay ferry a Margarita o solo lanchas", "", "Isla de Margarita"),
    ("how much fuel to go Guiria to Port of Spain", "Güiria", "Port of Spain"),
    ("ya dejamos El Sombrero, próxima Calabozo", "El Sombrero", "Calabozo"),
    ("do boats still go from La Vela to Curacao", "", "Curacao"),
]


@pytest.mark.parametrize(("text", "place", "destination"), SPELLED)
def test_names_as_people_write_them(text, place, destination):
    reading = understand(text, (), the_ground())
    assert place_said(reading, the_ground().gazetteer) == place
    assert reading.destination_text == destination

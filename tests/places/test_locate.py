"""Where a text says people are, come from, pass and go to; namesakes are asked about, never guessed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evac.places.locate import locate
from tests.places.venezuela import VENEZUELA

OUTSIDE = frozenset(["colombia", "cucuta", "bogota", "miami"])


def seen(text: str) -> list[tuple[str, str]]:
    return [
        (
            mention.place.id if mention.place else "?".join(p.id for p in mention.places) or "outside",
            mention.role,
        )
        for mention in locate(text, VENEZUELA, outside=OUTSIDE)
    ]


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("Maracaibo", [("maracaibo", "at")]),
        ("estoy bien con mis 2 hijos en Maracaibo", [("maracaibo", "at")]),
        ("en maracayvo", [("maracaibo", "at")]),
        ("en marcaibo", [("maracaibo", "at")]),
        ("cerca de balensia", [("valencia", "at")]),
        ("aqui en la guayra", [("la-guaira", "at")]),
        ("en guaira", [("la-guaira", "at")]),
        ("toy pto ordaz", [("puerto-ordaz", "at")]),
        ("bqto", [("barquisimeto", "at")]),
        ("voy a Maracaibo", [("maracaibo", "towards")]),
        ("estoy en Caracas, voy a Cucuta", [("caracas", "at"), ("outside", "towards")]),
        ("from Caracas to San Cristobal", [("caracas", "from"), ("san-cristobal", "towards")]),
        ("left Merida heading for the border", [("merida", "from")]),
        (
            "salimos de Merida hacia San Cristobal via El Vigia",
            [("merida", "from"), ("san-cristobal", "towards"), ("el-vigia", "passing")],
        ),
        ("vamos por Barinas rumbo a Guasdualito", [("barinas", "passing"), ("guasdualito", "towards")]),
        ("10 km from Maracay", [("maracay", "at")]),
        ("a 10 km de Maracay", [("maracay", "at")]),
        ("en el hospital de Maracaibo", [("maracaibo", "at")]),
        ("hacia el aeropuerto de Maiquetia", [("maiquetia", "towards")]),
        ("llegamos a San Cristobal", [("san-cristobal", "at")]),
        ("trying to leave Caracas", [("caracas", "at")]),
        ("can't get out of Maracaibo", [("maracaibo", "at")]),
        ("we got out of Maracaibo", [("maracaibo", "from")]),
        ("ya no estamos en Caracas", [("caracas", "from")]),
        ("no estoy en Caracas", []),
        ("we will be in Caracas tomorrow", [("caracas", "towards")]),
        ("estaba en Caracas ayer", [("caracas", "from")]),
        ("soy de Valencia, estoy en Caracas", [("valencia", "from"), ("caracas", "at")]),
        ("flight to Miami", [("outside", "towards")]),
        ("estoy por Chacao", [("chacao", "at")]),
        ("manden policia a Chacao", [("chacao", "at")]),
        ("send a doctor to Valencia", [("valencia", "at")]),
        ("send us to Valencia", [("valencia", "towards")]),
        ("la ambulancia no sube a Los Teques", [("los-teques", "at")]),
        ("llegamos a Maracay mañana", [("maracay", "towards")]),
        ("llegamos a Maracay esta mañana", [("maracay", "at")]),
        ("we will stay in Maracay", [("maracay", "at")]),
        ("we will reach Maracay", [("maracay", "towards")]),
        ("les escribo desde Maracay", [("maracay", "at")]),
        ("we heard shots over toward Guarenas", []),
        ("en carretera, via Maracay", [("maracay", "towards")]),
        ("in car from Chacao 2 Guarenas", [("chacao", "from"), ("guarenas", "towards")]),
        ("aki n Maracay", [("maracay", "at")]),
        ("3 km to go to the bridge at Guarenas", [("guarenas", "towards")]),
        ("en la embajada de Colombia", []),
        ("en la calle Valencia", []),
        ("safer than in Valencia", []),
        ("ya estaria en Valencia", []),
    ],
)
def test_places_and_their_roles(text, mentions):
    assert seen(text) == mentions


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("San Antonio, Tachira", "san-antonio-t"),
        ("san antonio edo miranda", "san-antonio-m"),
        ("in San Antonio near Ureña", "san-antonio-t"),
        ("sta barbara de barinas", "santa-barbara-b"),
        ("estado Merida", "merida-state"),
        ("en Merida", "merida"),
    ],
)
def test_states_and_neighbours_tell_namesakes_apart(text, place):
    assert seen(text)[0][0] == place


@pytest.mark.parametrize("text", ["San Antonio", "estoy en santa barbara", "near Libertad"])
def test_namesakes_are_given_as_choices(text):
    [mention] = locate(text, VENEZUELA)
    assert mention.place is None or mention.place.population > 5000
    assert mention.certain or 2 <= len(mention.places) <= 3


@pytest.mark.parametrize(
    "text",
    [
        "my wife Carmen is hurt",
        "estoy en libertad",
        "soy Maria Valencia",
        "en el mar",
        "socorro",
        "con Carmen",
        "vamos juntos",
    ],
)
def test_people_and_common_words_are_no_places(text):
    assert locate(text, VENEZUELA) == []


@pytest.mark.parametrize("text", ["near Bar", "en mercado", "en la marca", "in Barcena", "en Guarico"])
def test_a_doubtful_name_is_never_a_certain_place(text):
    assert all(mention.place is None for mention in locate(text, VENEZUELA))


@given(st.text())
def test_any_text_can_be_searched(text):
    for mention in locate(text, VENEZUELA):
        assert text[mention.start : mention.end] == mention.words

import pytest

from evac.simulator.checkpoint import parts


@pytest.mark.parametrize(
    ("text", "convicting"),
    [
        ("Go to the U.S. Embassy with your passport", ["U.S", "Embassy", "passport"]),
        ("Salga ya en vuelo comercial, ciudadanos", ["Salga", "vuelo", "ciudadanos"]),
        ("Ciudadanía y evacuación: aeropuerto", ["Ciudadanía", "evacuación", "aeropuerto"]),
        ("Anotado, gracias. Lo vemos y le llamamos", []),
        ("tell us, call us", []),
        ("visado", []),
    ],
)
def test_words_that_convict_are_marked(text, convicting):
    cut = parts(text)
    assert "".join(part.words for part in cut) == text
    assert [part.words for part in cut if part.convicts] == convicting

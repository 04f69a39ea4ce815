"""Which place is where they are, which one lies ahead, and which one is nobody's or somebody else's."""

import pytest

from evac.conversation.understand import understand
from tests.conversation.conftest import the_ground
from tests.corpus.judge import place_said

NOT_THERE_YET = [
    ("hope to sleep in Coro tonight", None, "Coro"),
    ("queremos amanecer en Barinas", None, "Barinas"),
    ("we should reach Barinas by dark", None, "Barinas"),
    ("we can't make it to Aruba", None, "Aruba"),
    ("salió de Tumeremo y no llegó a Upata", "Tumeremo", "Upata"),
    ("vamos en la lancha, llegamos a Tucupita a las seis si el motor quiere", None, "Tucupita"),
    ("a boat to Aruba or Curacao, from Punto Fijo", "Punto Fijo", "Aruba"),
    ("Saturday bus to Santa Elena de Uairen, then Boa Vista", None, "Santa Elena de Uairén"),
    ("on the road Rubio - San Cristobal", "Rubio", "San Cristóbal"),
    ("tengo pasaje Barcelona-Panama para el jueves", None, "Panama"),
    ("We are in the bus. Barinas tonight, God willing", None, "Barinas"),
    ("Doors shut. Panama next stop", None, "Panama"),
    ("past the tunnel, Maiquetia in 15", None, "Maiquetía"),
    ("passed Tumeremo, next El Dorado", "Tumeremo", "El Dorado"),
    ("quiero salir por Brasil", None, "Brasil"),
    ("what paper must he have to go Spain", None, "Spain"),
    ("Nos vamos por Peracal, es seguro?", None, None),
    ("we plan to cross via Arauca", None, None),
]
THERE = [
    ("Made it over to Boa Vista an hour ago", "Boa Vista", None),
    ("reach Barinas this evening, all ok", "Barinas", None),
    ("the hikers walked into Barinas, all fine", "Barinas", None),
    ("no ambulance will come up to Petare", "Petare", None),
    ("llegó solito en el bus a la estación de Barinas", "Barinas", None),
    ("llevo 4 días llamando a mi hermano a Carora", "Carora", None),
    ("I dey my shop for Valencia", "Valencia", None),
    ("queremos quedarnos en Barinas", "Barinas", None),
    ("we got to Barinas by lunch", "Barinas", None),
    ("llegamos a Barinas anoche", "Barinas", None),
    ("bleeding badly, El Callao side", "El Callao", None),
    ("Barinas, then", "Barinas", None),
]


@pytest.mark.parametrize(("text", "place", "destination"), NOT_THERE_YET + THERE)
def test_what_lies_ahead_is_no_place_where_they_are(text, place, destination):
    reading = understand(text, (), the_ground())
    assert place_said(reading, the_ground().gazetteer) == (place or "")
    assert reading.destination_text == destination

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
    ("Saturday bus to Santa Elena de Uairen, then Boa Vista", None, "Boa Vista"),
    ("on the road Rubio - San Cristobal", "Rubio", "San Cristóbal"),
    ("tengo pasaje Barcelona-Panama para el jueves", None, "Panama"),
    ("We are in the bus. Barinas tonight, God willing", None, "Barinas"),
    ("Doors shut. Panama next stop", None, "Panama"),
    ("past the tunnel, Maiquetia in 15", None, "Maiquetía"),
    ("passed Tumeremo, next El Dorado", "Tumeremo", "El Dorado"),
    ("quiero salir por Brasil", None, "Brasil"),
    ("what paper must he have to go Spain", None, "Spain"),
    ("voy llegando a Maracaibo", None, "Maracaibo"),
    ("passed Tumeremo, next El Dorado, then Santa Elena de Uairen", "Tumeremo", "Santa Elena de Uairén"),
    ("any seat in that Trinidad boat", None, "Trinidad"),
    ("mi abuela está en Calabozo, la que la cuidaba se fue pa Perú", "Calabozo", None),
    ("my employer go to Miami and leave me in Coro", "Coro", None),
    ("3 in the jeep, Puerto La Cruz by sunset inshallah", None, "Puerto La Cruz"),
    ("dejando atrás todo, en hora y media Caracas", None, "Caracas"),
    ("Is it true that they are shooting in Valencia or is my uncle making it up", None, None),
    ("There is fighting in Maracay they say", None, None),
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
    ("no fue una bomba, fue un caucho. llegué a Acarigua", "Acarigua", None),
    ("never again. made it to Coro", "Coro", None),
    ("Me encerraron en la finca, vía Guasdualito", "Guasdualito", None),
    ("llegamos por fin a Barinas", "Barinas", None),
    ("gate A7 in Bogotá El Dorado", "Bogotá", None),
    ("The road from Choroní to Maracay is gone", "Choroní", None),
    ("Me mudé de Maracaibo a Valera hace un mes", "Valera", None),
    ("we moved from Maracaibo to Valera", "Valera", None),
    ("is there any doctor in Valencia for my mother", "Valencia", None),
    ("mi esposo salió de Caracas hacia Ciudad Bolívar y llegó", "Ciudad Bolívar", None),
    ("Puerto Ordaz Sat morning. embassy in London keeps us on hold", "Puerto Ordaz", None),
    ("Barinas, then", "Barinas", None),
]


@pytest.mark.parametrize(("text", "place", "destination"), NOT_THERE_YET + THERE)
def test_what_lies_ahead_is_no_place_where_they_are(text, place, destination):
    reading = understand(text, (), the_ground())
    assert place_said(reading, the_ground().gazetteer) == (place or "")
    assert reading.destination_text == destination


DOUBTFUL = [
    ("me robaron en El Samán de Apure", "El Samán de Apure"),
    ("somos 11, Morichal edo Monagas", "Morichal"),
    ("estoy en la rancheria por San José de Amacuro", "San José de Amacuro"),
    ("we are four days out, baby born in Boa Vista, named her Roraima", None),
    ("cerraron el Tolón, pero estoy en casa", None),
    ("mi hijo esta en Barinas y mi hija esta en Coro", None),
    ("mesa quintero merida, sin luz", "mesa quintero"),
    ("Guadalupe, edo Lara, somos 4", "Guadalupe"),
    ("estamos en el caserio Peñitas, estado Lara", "Peñitas"),
]


@pytest.mark.parametrize(("text", "words"), DOUBTFUL)
def test_what_may_be_none_of_theirs_is_kept_in_words_alone(text, words):
    reading = understand(text, (), the_ground())
    assert (reading.place_id, reading.latitude) == (None, None)
    assert words is None or reading.place_text == words


WHOSE = [
    ("my sister Kate in Punto Fijo is fine, we are in Coro", "Coro"),
    ("mis papás están en Carúpano, yo en Cumaná, sin novedad", "Cumaná"),
    ("Roadblock at Tazon turned us around. Back in Charallave", "Charallave"),
    ("She's in Cabimas, I'm in Houston", "Cabimas"),
    ("I'm in Madrid, sis is in Toronto, dad's in Upata", "Upata"),
    ("Estoy en Cúcuta con mi niña, mi marido está en Capacho", "Cúcuta"),
    ("los que están mal son los de La Victoria, en Los Teques hay paz", "Los Teques"),
    ("somos los de Barinas", "Barinas"),
    ("mi pasaporte se quedó en la embajada de Brasil", ""),
    ("le hablo por la señora, la portuguesa, que no sale", ""),
    ("estoy en Portuguesa", "Portuguesa"),
    ("Mi madre en Rusia cree que estoy muerta", ""),
    ("vuelo 4 de Turkish, puerta 17", ""),
    ("I remember you at Vespers", ""),
    ("estamos en Matapalito Viejo", "Matapalito Viejo"),
    ("mi hijo está en Chile, yo vivo en Cabimas sola", "Cabimas"),
    ("como se usa esto", ""),
    ("mis padres en Barinas bien, nosotros en Apure", "Apure"),
    ("me in Coro, hubby in Valencia", "Coro"),
    ("quien sabe si el puente de Cucuta abre mañana", ""),
]


@pytest.mark.parametrize(("text", "place"), WHOSE)
def test_the_place_of_whom_the_text_is_about(text, place):
    assert place_said(understand(text, (), the_ground()), the_ground().gazetteer) == place


WITH_STATE = [
    ("Rosa Pinto, Mérida, 3 personas", "Mérida"),
    ("Bolivar state, at a camp", "Bolívar"),
    ("Chaguaramas, estado Guárico, 3 personas", "Chaguaramas"),
    ("sancristoval, sin novedad", "San Cristóbal"),
    ("La Victoria, la de Aragua, no la de Apure", "La Victoria"),
    ("23 de enero, Caracas, todo fino", "Barrio 23 de Enero"),
    ("en el 23 de enero, bien", "Barrio 23 de Enero"),
    ("el 23 de enero es su cumpleaños, bien", ""),
    ("vamos en el coche, bien", ""),
    ("vivo en Coche con mi abuela", "Coche"),
    ("mi hijo no volvió desde el recreo", ""),
]
PASSED = [
    ("Carora flashed by an hour ago", "Carora"),
    ("Valera behind us, all good", "Valera"),
    ("we left Anaco, next petrol in El Tigre", "Anaco"),
    ("maybe Rubio, maybe not, who knows", ""),
    ("passed Carora, next stop they tell me is Coro", "Carora"),
    ("me vine de Caracas pa Coro donde mi tía", "Coro"),
    ("pasamos por Carora, vamos a reunirnos en Coro", "Carora"),
    ("estamos en Rubio, cerca de la línea con Colombia", "Rubio"),
]


@pytest.mark.parametrize(("text", "place"), WITH_STATE + PASSED)
def test_a_name_is_the_place_that_its_words_tell(text, place):
    assert place_said(understand(text, (), the_ground()), the_ground().gazetteer) == place


WITH_QUARTER = [
    ("Mérida, la Pedregosa, con los nietos", "Mérida"),
    ("en Maracay, por Las Delicias", "Maracay"),
    ("Caracas, Sabana Grande, 4 personas", "Sabana Grande"),
    ("Bella Vista, estamos bien", "Bella Vista"),
]


@pytest.mark.parametrize(("text", "place"), WITH_QUARTER)
def test_a_town_named_first_stands_before_its_quarter(text, place):
    assert place_said(understand(text, (), the_ground()), the_ground().gazetteer) == place

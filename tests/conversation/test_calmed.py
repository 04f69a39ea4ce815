"""Alarming words that are no alarm, each beside its nearest cry."""

import pytest

from evac.conversation.findings import Findings, read_findings
from evac.conversation.reading import Ground
from evac.conversation.seen import look_at
from evac.kernel.needs import Need
from evac.kernel.status import Status

CALM = {
    "idioms": (
        "The roadblock on our avenue has been taken down",
        "God has kept all of us in good health",
        "encerradas por gusto viendo series",
        "el portón está con candado y dormimos bien",
        "Me muero... de la risa con este grupo",
        "robbed blind... at dominoes, otherwise well",
        "that nightmare is behind us now",
        "my brother picked me up at the airport",
        "sáquenme de su lista por favor, ya volví",
        "no hace falta que manden ambulancia",
        "in no particular hurry",
    ),
    "elsewhere": (
        "the riot was on the other side of town, quiet here",
        "they robbed the bakery, not us",
        "hubo plomazon pero lejos de la casa, estamos tranquilos",
        "se oyo una explosion en otro barrio, aca normal",
        "la del accidente no soy yo, estoy bien",
    ),
    "got over": (
        "lo de la fiebre ya se me fue",
        "Grandpa pulled through the fever",
        "superado el dengue",
        "the cough is gone",
        "se le quito el vomito",
        "my panic attack passed",
    ),
    "on a screen": (
        "que pelicula tan sangrienta",
        "anoche soñe que me secuestraban",
        "I dreamt last night that they came for us",
        "vi la balacera por television",
    ),
    "of another age": (
        "My grandfather was jailed here in the seventies",
        "a mi abuelo lo detuvieron en el 77",
        "she was kidnapped in 1998",
    ),
    "a short stop": (
        "they had us detained 40 minutes, then said sorry and we drove home",
        "estuve atrapada en el ascensor una hora, ya me sacaron",
    ),
    "not lacked": (
        "no falta nada, ni agua ni luz",
        "ni nos falta pan",
        "con alimentos para dos semanas",
        "we have food for three weeks and the street is quiet",
    ),
    "cancelled": ("cancelo mi pedido de ayuda", "se cancela el SOS"),
    "denied": ("zero injuries here", "cero balas, cero heridos", "no need 2 evacuate me", "no veo heridos"),
    "mistaken": ("si oyen que mataron a un Jose Rojas no soy yo", "the man they arrested is not me"),
    "the only one": ("the only thing exploding is my piano", "lo unico robado fue una gallina"),
    "supplied": ("no teniamos agua, ayer llego el camion", "estuve sin luz, hoy hay de todo"),
    "others' fright": ("stop crying mum, we are all well", "sorry for the panic, everything in order"),
    "treated": ("surgery went fine", "ya me lo vendaron", "the doctor discharged him"),
    "the river": ("river's high but we are dry and safe",),
    "supposed": (
        "if the water runs out next month, would you truck some in?",
        "si un día falta comida, ¿dan bolsas?",
    ),
    "under way": ("on the coach out of Coro since an hour", "acaba de subir al bus"),
}
CRIES = {
    "idioms": (
        "my son has been taken away",
        "nos tienen encerrados con candado",
        "me muero, ayuda",
        "armed men are behind us",
        "they picked my brother up at the checkpoint",
        "saquenme de aqui",
        "manden ambulancia",
        "gritan y disparan",
        "hurry please",
    ),
    "elsewhere": (
        "the riot was on the other side of town but it is coming closer",
        "they robbed us, not the bakery",
        "shots not far from us",
        "se oyo una explosion lejos y se acercan",
    ),
    "got over": (
        "lo de la fiebre sigue",
        "my inhaler is gone and I have asthma",
        "fiebre alta y el medico se fue a Chile",
        "she has a fever, the doctor has gone",
        "her asthma medicine is gone",
        "I am afraid he is gone",
        "my epilepsy pills are finished",
    ),
    "on a screen": (
        "una serie de explosiones cerca de la casa",
        "the movie theatre is on fire",
        "vimos la pelicula y ahora nos disparan",
        "they are shooting at my brother, it is on TV",
    ),
    "of another age": (
        "my father was detained in 2019 and is still inside",
        "lo detuvieron el lunes",
        "they robbed us of 2000 dollars",
        "she was kidnapped on the 14th",
    ),
    "a short stop": (
        "detained for 3 hours now, still here",
        "llevamos dos horas atrapados en el ascensor",
        "we have been trapped for hours, get us out",
    ),
    "not lacked": ("ni agua ni luz", "ni nos queda pan", "food for two days left", "only food for one week"),
    "denied": ("zero water in the taps", "cero insulina en la casa", "no veo a mi hijo, esta herido"),
    "mistaken": (
        "mataron a mi hermano, no soy yo quien lo dice",
        "the one they shot is not me but my brother",
    ),
    "the only one": ("the only doctor wounded is my husband", "el unico herido es mi hijo"),
    "supplied": ("no tenemos agua y ayer no llego el camion", "no tenemos luz, hoy tampoco"),
    "others' fright": ("we are safe but the kids are crying, they panic", "I am in a panic, please answer"),
    "treated": ("they bandaged him but the bleeding goes on", "surgery went well, fever is back"),
    "the river": ("we are safe but the river is high",),
    "supposed": (
        "we have no water, if it runs out would you come?",
        "no tenemos comida, si falta que hacemos?",
    ),
    "under way": ("we are out of water", "se acabo el agua"),
    "cancelled": ("no cancelen mi pedido de ayuda, nos disparan",),
}


def by_rules(text: str) -> Findings:
    """What the rules alone make of it."""
    seen = look_at(text, (), Ground())
    return read_findings([word.text for word in seen.said], seen.placed, seen.country, answer=None)


FARING = {
    Status.SAFE: (
        "we dey kampe for Valencia no wahala",
        "All irie here at the guesthouse",
        "so far so good in Maracay",
        "everyone has been found, thank God",
        "no scratches on any of us",
        "lights restored this morning",
        "released us, we are at the embassy",
        "the curfew lifted and shops are busy",
        "otherwise healthy, just a bit tired",
        "respirando y contento",
        "gozando de buena salud",
        "todos presentes y gordos",
        "ya hay agua en la casa",
        "puro rumor, aqui nada",
        "quilombo cero en Coro",
        "the riot was far from us",
    ),
    Status.MOVING: (
        "on d road to the border",
        "convoy has left",
        "we are moving again",
        "queuing at the bridge, slow",
        "llego en diez minutos",
        "falta poco, ya casi llegamos",
        "la lancha se mueve por fin",
        "en fila de migracion",
        "zarpamos hace una hora",
    ),
    Status.DEPARTED: ("they walked over to Brazil", "ya del otro lao", "pise Colombia al fin"),
}
WORSE = (
    "my boat left without me",
    "the bus has left me behind",
    "power restored but my son is missing",
    "no falta nada salvo que se llevaron a mi hijo",
    "queuing for water since dawn, nothing left",
    "we are moving him to hospital, he is unconscious",
    "ya hay luz pero mi mama no respira",
    "todos presentes menos mi hija que no aparece",
    "respirando con dificultad",
    "on the move, they are chasing us",
    "left last week and never came back",
    "the light is gone since yesterday",
)


def pairs(table):
    return [pytest.param(text, id=f"{kind}: {text}") for kind, texts in table.items() for text in texts]


@pytest.mark.parametrize("text", pairs(CALM))
def test_it_only_sounds_alarming(text):
    assert not by_rules(text).status.is_distress


@pytest.mark.parametrize("text", pairs(CRIES))
def test_its_nearest_cry_stays_one(text):
    assert by_rules(text).status.is_distress


def test_medicine_for_two_weeks_is_still_told():
    assert Need.MEDICINE in by_rules("insulin for 2 weeks left").needs


@pytest.mark.parametrize(("status", "text"), [(status, text) for status in FARING for text in FARING[status]])
def test_how_they_fare_is_told_in_many_ways(status, text):
    assert by_rules(text).status is status


@pytest.mark.parametrize("text", WORSE)
def test_faring_well_hides_no_distress(text):
    assert by_rules(text).status.is_distress

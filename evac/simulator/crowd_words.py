"""What the scripted crowd texts: many people's own words, in English and Spanish, over Venezuelan places."""

import json
import random
from dataclasses import dataclass
from pathlib import Path

MOST_PHONES = 30_000  # so many numbers are distinct

Phrases = dict[str, tuple[str, ...]]

PLACES = (
    "Caracas",
    "Maracaibo",
    "Valencia",
    "Barquisimeto",
    "Maracay",
    "Ciudad Guayana",
    "Barcelona",
    "Maturin",
    "Puerto La Cruz",
    "Petare",
    "Turmero",
    "Ciudad Bolivar",
    "Merida",
    "Santa Teresa del Tuy",
    "San Cristobal",
    "Cabimas",
    "Cumana",
    "Baruta",
    "Guarenas",
    "Los Teques",
    "Puerto Cabello",
    "Coro",
    "Punto Fijo",
    "Guanare",
    "Acarigua",
    "Barinas",
    "San Felipe",
    "Valera",
    "Trujillo",
    "San Antonio del Tachira",
    "Rubio",
    "Porlamar",
    "El Tigre",
    "Carupano",
    "Calabozo",
    "San Juan de los Morros",
    "San Fernando de Apure",
    "Tucupita",
    "Puerto Ayacucho",
    "Machiques",
    "Guasdualito",
    "La Guaira",
    "Catia La Mar",
    "Upata",
    "Santa Elena de Uairen",
    "El Hatillo",
    "Chacao",
    "Altamira",
    "Las Mercedes",
    "Sabaneta",
)
MEDICINES: Phrases = {
    "en": ("insulin", "blood pressure pills", "his inhaler"),
    "es": ("insulina", "losartan", "el inhalador"),
}

REGISTER: Phrases = {
    "en": (
        "hi were {n} of us in {place}, all ok so far",
        "I am in {place} with my family, {n} people. We are safe at home",
        "{n} of us at a friends house near {place}. ok for now",
        "My name is {name}. {n} people, {place}. We want to leave",
        "we r {n} ppl {place} safe but no car",
    ),
    "es": (
        "hola somos {n} en {place}, estamos bien",
        "estoy en {place} con mi familia, somos {n}. Estamos bien por ahora",
        "soy {name}, estoy bien con mis hijos en {place}, somos {n}",
        "somos {n} cerca de {place}, a salvo en casa de mi tia",
        "buenas, {n} personas en {place}, queremos salir",
        "estamos bien {n} en {place} pero sin carro",
    ),
}
REGISTER_ALONE: Phrases = {
    "en": (
        "ok here in {place}, just me",
        "its only me, {name}, in {place}. safe at home",
        "hi I am alone in {place}, ok for now, trying to get a flight",
    ),
    "es": (
        "hola, estoy sola en {place}, estoy bien por ahora",
        "soy {name}, estoy bien en {place}, ando solo",
        "estoy a salvo en {place}, yo nada mas",
    ),
}
CHECK_IN: Phrases = {
    "en": (
        "still ok in {place}",
        "all fine here",
        "we are safe, power is out since last night",
        "moving to {place} tomorrow morning",
        "ok, still {n} of us in {place}",
        "at the hotel in {place}, safe",
        "got to {place}, everyone well",
        "quiet tonight. all {n} ok",
    ),
    "es": (
        "seguimos bien en {place}",
        "todo bien por aca",
        "estamos a salvo, sin luz desde anoche",
        "manana salimos para {place}",
        "bien, seguimos {n} en {place}",
        "llegamos a {place}, todos bien",
        "tranquilo por ahora, los {n} bien",
        "estamos en casa en {place}, sin novedad",
    ),
}
TROUBLE: Phrases = {
    "en": (
        "running out of {medicine} here in {place}, 2 days left",
        "my mother cant walk, we need help in {place}",
        "armed men on our street in {place}, we stay inside",
        "no water and no food left, {n} of us in {place}",
        "there is a checkpoint on the road out of {place}, they check phones",
    ),
    "es": (
        "se nos acaba {medicine} en {place}, quedan 2 dias",
        "mi mama no puede caminar, necesitamos ayuda en {place}",
        "hay hombres armados en la calle en {place}, no salimos",
        "sin agua ni comida, somos {n} en {place}",
        "hay una alcabala saliendo de {place}, revisan telefonos",
    ),
}
REMARKS: Phrases = {
    "en": ("", "", "", " flight on friday", " no money for tickets", " my wife has no papers", " thanks"),
    "es": ("", "", "", " vuelo el viernes", " no hay plata", " mi esposa no tiene papeles", " gracias"),
}
PLAIN_ANSWERS: Phrases = {
    "en": ("2 days", "3 of us", "yes all here", "no car"),
    "es": ("2 dias", "somos 3", "todos aqui", "sin carro"),
}
NAMES = (
    "Carmen",
    "Luis",
    "Sarah",
    "Miguel",
    "Karen",
    "Jose",
    "Emily",
    "Rosa",
    "David",
    "Ana",
    "Robert",
    "Elena",
)
SOS = "AUXILIO nos pararon en peracal se llevaron a mi esposo"


@dataclass
class Persona:
    """One phone of the crowd and what its owner has done so far."""

    number: str
    language: str
    place: str
    size: int
    name: str
    patience: int  # texts until this one falls silent
    to: str = ""  # the number it texts; the first named one by itself
    texts: int = 0
    answered: int = 0


def crowd_number(index: int) -> str:
    """The number of phone ``index``, the same in every run: such as an exercise may text."""
    return f"+5841{'246'[index % 3]}555{index // 3 * 7919 % 10_000:04d}"


def read_people(path: Path) -> list[Persona]:
    """Phones of a JSON file: a list of objects with the fields of ``Persona``.

    Raises:
        ValueError: it is no such list.
    """
    try:
        return [Persona(**fields) for fields in json.loads(path.read_text("utf-8"))]
    except (TypeError, UnicodeDecodeError) as error:
        raise ValueError(f"{path.name} holds no list of phones: {error}") from None


def personas(count: int, seed: int) -> list[Persona]:
    dice = random.Random(seed)
    return [
        Persona(
            number=crowd_number(index),
            language=dice.choice(("en", "es", "es")),
            place=dice.choice(PLACES),
            size=dice.choice((1, 1, 2, 2, 3, 3, 4, 5, 6)),
            name=dice.choice(NAMES),
            patience=dice.choice((1, 2, 3, 5, 8)),
        )
        for index in range(count)
    ]


def words(persona: Persona, dice: random.Random) -> str:
    """The next text of ``persona``: a registration first, then check-ins, now and then trouble."""
    if persona.texts == 0:
        phrases = REGISTER if persona.size > 1 else REGISTER_ALONE
    else:
        phrases = TROUBLE if dice.random() < 0.12 else CHECK_IN
        persona.place = dice.choice(PLACES) if dice.random() < 0.1 else persona.place
    language = persona.language
    fitting = [phrase for phrase in phrases[language] if persona.size > 1 or "{n}" not in phrase]
    return dice.choice(fitting).format(
        n=persona.size, place=persona.place, name=persona.name, medicine=dice.choice(MEDICINES[language])
    )

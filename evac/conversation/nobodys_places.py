"""Places that nobody of ours is at: of strangers, of advertisements, of years ago, of vehicles."""

from collections.abc import Sequence
from itertools import pairwise

from evac.conversation.scope import sentence
from evac.kernel.folding import word_set
from evac.places.locate import Mention


def is_strangers(bare: Sequence[str]) -> bool:
    """ "wrong number, this is a garage in Perth", "se alquila cuarto en Catia": none of whom we look for."""
    may_be_house = not _HOUSES.isdisjoint(bare)
    if not may_be_house and _STRANGERS_SAY.isdisjoint(bare):
        return False
    if not _CRIES.isdisjoint(bare) or not _OF_OURS.isdisjoint(bare):
        return False
    if any(pair in _NOT_MEANT for pair in pairwise(bare)):
        return True
    rows = _MISTAKEN | _HERE_IS if may_be_house else _MISTAKEN
    return any(three in rows for three in zip(bare, bare[1:], bare[2:], strict=False))


# One of these stands in each of the rows below.
_STRANGERS_SAY = word_set("""
    wrong equivoco equivocaron equivocado equivocada meant belongs whoever texting habla llamo llamaron
    alquila alquilan traspasa traspaso rent wanted
""")
_CRIES = word_set("help ayuda auxilio socorro sos trapped atrapados secuestro shooting bleeding")
_OF_OURS = word_set("""
    i we us our my yo estoy estamos nosotros nosotras nos conmigo need needs necesitamos necesito homeless
    ninos kids people personas disaster desastre infierno hell nada
""")
_NOT_MEANT = {
    ("wrong", "number"), ("wrong", "person"), ("wrong", "guy"), ("wrong", "bloke"), ("wrong", "phone"),
    ("numero", "equivocado"), ("esta", "equivocado"), ("esta", "equivocada"), ("meant", "for"),
    ("number", "belongs"), ("whoever", "this"), ("usted", "llamo"), ("ustedes", "llamaron"),
    ("se", "alquila"), ("se", "alquilan"), ("se", "traspasa"), ("traspaso", "local"), ("traspaso", "negocio"),
    ("for", "rent"), ("to", "rent"), ("roommate", "wanted"), ("flatmate", "wanted"), ("staff", "wanted"),
}  # fmt: skip
_MISTAKEN = {
    ("que", "me", "habla"), ("que", "se", "equivoco"), ("que", "se", "equivocaron"), ("se", "equivoco", "de"),
    ("se", "equivocaron", "de"), ("usted", "se", "equivoco"), ("keep", "texting", "my"),
}  # fmt: skip
_HERE_IS = {
    ("this", "is", "a"), ("this", "is", "the"), ("telefono", "es", "de"), ("numero", "es", "de"),
    ("aca", "es", "la"), ("aca", "es", "el"), ("aqui", "es", "la"), ("aqui", "es", "el"),
    ("esto", "es", "una"), ("esto", "es", "un"), ("es", "la", "casa"),
}  # fmt: skip
_HOUSES = word_set("""
    garage bakery pizzeria pizza restaurant shop store salon barber taxi cab office firm company school
    dentist surgery pub cafe florist ferreteria panaderia funeraria peluqueria barberia farmacia taller
    veterinaria gimnasio tienda bodega carniceria restaurante oficina empresa escuela colegio parroquia
    iglesia consultorio lavanderia
""")


def is_behind_for_long(mention: Mention, bare: Sequence[str]) -> bool:
    """ "I was in Coro for the 2015 elections", "Coro is where I was born"."""
    after = bare[mention.last : mention.last + 6]
    if tuple(after[:4]) == ("is", "where", "i", "was"):
        return True
    if mention.role != "from":
        return False
    before = bare[max(0, mention.first - 8) : mention.first]
    is_dated = any(
        led in _IN_YEAR and len(word) == 4 and word.isdigit() and "1950" <= word <= "2024"
        for led, word in pairwise(after)
    )
    return is_dated or any(pair in _LAST_YEAR for pair in pairwise(before))


_IN_YEAR = word_set("in en for since desde the el del de year ano")
_LAST_YEAR = {("ano", "pasado"), ("last", "year"), ("anos", "atras"), ("years", "ago"), ("hace", "anos")}


def is_of_a_thing(mention: Mention, bare: Sequence[str]) -> bool:
    """ "bye Coro", "gracias por el consejo", "on the Valencia bus", "el avión que sale de Coro"."""
    before = bare[max(0, mention.first - 5) : mention.first]
    if before[-1:] != [] and before[-1] in _FAREWELLS:
        return True
    if before[-1:] != [] and before[-1] in _CALLED_UPON:
        return True
    if any(pair in _THANKED for pair in pairwise(before[-3:])):
        return True
    after = bare[mention.last : mention.last + 2]
    is_ride = after[:1] != [] and after[0] in _VEHICLES and _STATIONS.isdisjoint(after)
    if is_ride and mention.first and _is_name_of_ride(before, after[0]):
        return True
    return any(one in _VEHICLES and that in _THAT for one, that in pairwise(before)) and bool(
        _LEAVES.intersection(before)
    )


_FAREWELLS = word_set("bye goodbye adios chao chau")
_CALLED_UPON = word_set("tell whos air")  # "tell London to relax", "Air Europa"
_THANKED = {("gracias", "por"), ("agradezco", "por"), ("god", "help")}
_VEHICLES = word_set("""
    bus ferry boat flight plane train coach lancha avion vuelo autobus penero buseta barco curiara
    chalana
""")
_THAT = frozenset(["que", "that", "which"])
_LEAVES = word_set("sale salia salen leaves departs")
_STATIONS = word_set("station terminal stop depot")


def _is_name_of_ride(before: Sequence[str], ride: str) -> bool:
    """ "the Valencia bus", and not "in Valencia bus station"."""
    return before[-1] in _ARTICLES and ride not in _SPANISH_RIDES


_ARTICLES = word_set("the a that this our last next every")
_SPANISH_RIDES = word_set("lancha avion vuelo autobus penero buseta barco curiara chalana")


def is_behind_kin(mention: Mention, bare: Sequence[str]) -> bool:
    """ "my brother reached Cúcuta, I'm staying put": whoever writes tells of another spot of its own."""
    first, last = sentence(bare, mention.first)
    rest = [*bare[max(0, first - 12) : first], ".", *bare[mention.last : max(last, mention.last + 12)]]
    return any(pair in _ME_ELSEWHERE for pair in pairwise(rest))


_ME_ELSEWHERE = {
    ("yo", "aca"), ("yo", "aqui"), ("yo", "me"), ("yo", "viajo"), ("yo", "sigo"), ("lo", "mio"),
    ("staying", "put"), ("solo", "yo"), ("im", "home"), ("me", "home"),
}  # fmt: skip

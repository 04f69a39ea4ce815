"""Whether words stand as a place's name, and not as the common word or the person they may be as well."""

from collections.abc import Sequence

from evac.kernel.folding import Token, word_set
from evac.places.common_words import (
    ARTICLES,
    BEFORE_PEOPLE,
    FORCES,
    NEVER_ALONE,
    NOT_MISSPELLED,
    OF_A_HOUSE,
    PEOPLE,
    SAINTS,
    THINGS,
)
from evac.places.gazetteer import SHORTEST_MISSPELLED, Gazetteer, Place
from evac.places.other_words import A_OR_AN, is_other_word
from evac.places.states import CLAUSE_ENDS

LONGEST_MISSPELLED = 3  # words


def is_place(
    words: Sequence[Token],
    bare: list[str],
    at: int,
    length: int,
    *,
    introduced: bool,
    alone: bool,
    population: int,
) -> bool:
    """Whether a name stands here as a place, and not as the common word or the person it may be as well.

    Args:
        introduced: a preposition or verb leads to it.
        alone: it is the whole text.
        population: of the largest place of that name.
    """
    names = bare[at : at + length]
    if alone:
        return names != ["socorro"]
    if is_other_word(words, bare, at, length, introduced=introduced):
        return False
    if names[0] in _KILOMETRES and length == 2:
        return population >= LEAST_KNOWN
    if length == 1 and at and bare[at - 1] in _LEADS_TO_TOWN.get(names[0], ()):
        return True
    significant = [n for n, name in enumerate(names) if name not in ARTICLES] or [0]
    capital = all(words[at + n].capital for n in significant) and (at > 0 or length > 1)
    if is_person(words, bare, at, length) or (length == 1 and not capital and bare[at - 1] in A_OR_AN and at):
        return False
    if length > 1 and (names[0] in SAINTS or (names[0] in _HEADS and population >= LEAST_KNOWN)):
        return True
    if _heads_the_text(bare, at, length, population):
        return True
    return _may_be_name([names[n] for n in significant], length, population, capital, introduced=introduced)


def _may_be_name(
    names: Sequence[str], length: int, population: int, capital: bool, *, introduced: bool
) -> bool:
    """Whether words of other senses, or of people, are written as a name or led to as one."""
    if not capital and any(name in FORCES for name in names):
        return False
    if all(name in OF_A_HOUSE for name in names):
        return capital and introduced
    if all(name in THINGS or len(name) < 3 for name in names):
        if length == 1:
            return capital and introduced
        is_told = population >= LEAST_KNOWN or any(name.isdigit() for name in names)
        return capital or (introduced and is_told)
    if all(name in PEOPLE or name in THINGS for name in names):
        return introduced or capital
    return True


# Words of other senses that are towns right behind these: "en quito"; but "en calabozo" may be a cell.
_LEADS_TO_TOWN = {
    "quito": word_set("en a in to from desde hasta por pa para hacia near at"),
    "calabozo": word_set("in to from desde hasta por pa hacia near at past through"),
}
_KILOMETRES = frozenset(["km", "kilometro"])
_HEADS = word_set("ciudad puerto punta boca villa valle isla")


def _heads_the_text(bare: list[str], at: int, length: int, population: int) -> bool:
    """ "la fria 20 min ago", "calabozo here": a text begins with a town that all know."""
    after = bare[at + length : at + length + 1]
    is_here = bool(after) and after[0] in _HERE
    if population < (LEAST_KNOWN if is_here else KNOWN_TO_ALL) or not all(
        w in _GREETINGS or not w[0].isalnum() for w in bare[:at]
    ):
        return False
    if all(word in NEVER_ALONE or word in ARTICLES for word in bare[at : at + length]):
        return False
    return is_here or (length > 1 and bool(after) and after[0] not in _SAID_OF_THINGS)


_GREETINGS = word_set("""
    hola buenas buenos dias tardes noches hi hello hey hiya ok good morning
    evening epa saludos
""")
_SAID_OF_THINGS = word_set("es era fue sera se que de del y me le nos")
_HERE = word_set("here aqui aki aca now ahora ahorita presente again side otra tranquilo tranquila")


def is_person(words: Sequence[Token], bare: list[str], at: int, length: int) -> bool:
    before = bare[at - 1] if at else ""
    if before in BEFORE_PEOPLE:
        return True
    if before in PEOPLE and words[at - 1].capital:  # "Maria Valencia", not "en San Antonio"
        return not (at > 1 and bare[at - 2] in ("en", "in", "at", "san", "santa"))
    if before in ("con", "with", "a") and length == 1 and bare[at] in PEOPLE:
        return before != "a" or at < 2 or bare[at - 2] not in _RIDES  # "ferry a Margarita"
    if before in _CALLED_SO and at > 1 and bare[at - 2] in _NAMING:
        return True  # "named her Roraima"
    return before in ("is", "es") and at > 1 and bare[at - 2] in _SURNAMES


_CALLED_SO = frozenset(["her", "him", "it", "llama", "pusimos", "baby"])
_RIDES = word_set("""
    ferry lancha lanchas bote viaje viajes pasaje pasajes boleto boletos vuelo vuelos bus ir voy vamos llegar
    llegue llegamos cruzar peñero penero
""")
_SURNAMES = frozenset(["name", "this", "surname", "apellido"])
_NAMING = frozenset(["named", "called", "name", "call", "se", "le", "the"])


def is_whole(bare: list[str], at: int, length: int) -> bool:
    return all(not word[0].isalnum() for word in (*bare[:at], *bare[at + length :]))


def is_whole_clause(bare: list[str], at: int, length: int, places: Sequence[Place]) -> bool:
    """ "el tigre. very scared": a name between two signs, of a place that people would know."""
    after = bare[at + length] if at + length < len(bare) else "."
    before = bare[at - 1] if at else "."
    is_known = any(place.population >= LEAST_KNOWN for place in places)
    is_thing = all(word in ARTICLES or word in NEVER_ALONE for word in bare[at : at + length])
    return before in CLAUSE_ENDS and after in CLAUSE_ENDS and is_known and not is_thing


def is_only_a_code(word: Token, length: int, places: Sequence[Place], *, introduced: bool) -> bool:
    """ "cant hold CUP" is no airport; "at CUP" may be one."""
    is_code = length == 1 and len(word.text) == 3 and not word.capital and not introduced
    return is_code and bool(places) and all(place.kind == "airport" for place in places)


def known_by(place: Place) -> int:
    """How many know it: a station or a hotel is known by its name, however few live there."""
    return place.population if place.kind in ("city", "town") else max(place.population, LEAST_KNOWN)


def is_longer_name(
    words: Sequence[Token], bare: list[str], at: int, length: int, places: Sequence[Place]
) -> bool:
    """ "la Cruz Verde" is no village La Cruz: a name of things goes on, and few know the place."""
    if at + length >= len(bare) or any(place.population >= LEAST_KNOWN for place in places):
        return False
    if not all(word in THINGS or word in ARTICLES for word in bare[at : at + length]):
        return False
    after = words[at + length]
    return bare[at + length] in _GOES_ON or (after.capital and after.text.isalpha())


_GOES_ON = word_set("roja verde blanca")


def is_known_behind_article(word: Token, name: str, places: Sequence[Place]) -> bool:
    """ "pal vigia", but "al puente", "del valle" only where the capital shows a name."""
    is_known = any(place.population >= KNOWN_TO_ALL for place in places)
    return word.capital or (is_known and name not in NEVER_ALONE and name not in _ONLY_CAPITAL)


KNOWN_TO_ALL = 20_000
_ONLY_CAPITAL = word_set(
    "valle paraiso centro llano cementerio hatillo silencio recreo rosal limon bosque conde"
)
LEAST_KNOWN = 5_000


def is_only_named_after(bare: list[str], at: int, length: int) -> bool:
    """ "la embajada de España", "the Colombia road": abroad in name only."""
    before = [word for word in bare[max(0, at - 4) : at] if word not in ARTICLES and word not in _OFFICIAL]
    after = bare[at + length] if at + length < len(bare) else ""
    if tuple(before[-2:]) in _BORDERS:
        return True
    return (bool(before) and before[-1] in _NAMED_AFTER) or after in _NAMED_AFTER or after == "road"


_BORDERS = {("linea", "con"), ("frontera", "con"), ("border", "with"), ("limite", "con")}
_OFFICIAL = frozenset(["general", "honorario"])
_NAMED_AFTER = word_set("""
    embajada consulado embassy consulate passport pasaporte visa embajador company compania citizen
""")


def candidates(names: list[str], gazetteer: Gazetteer, known: frozenset[str]) -> tuple[list[Place], float]:
    if places := gazetteer.exactly(names):
        return places, 1.0
    if len(names) == 1 and (
        len(names[0]) < 4
        or names[0] in known
        or names[0] in THINGS
        or names[0] in PEOPLE
        or names[0] in NOT_MISSPELLED
    ):
        return [], 0.0
    if all(name in ARTICLES or name in known for name in names):
        return [], 0.0
    return gazetteer.sounding(names), 0.95


def may_be_misspelled(names: list[str], known: frozenset[str]) -> bool:
    significant = [name for name in names if name not in ARTICLES]
    if (
        len(names) > LONGEST_MISSPELLED
        or sum(map(len, significant)) < SHORTEST_MISSPELLED
        or names[-1] in ARTICLES
    ):
        return False
    return bool(significant) and not any(
        name in known or name in THINGS or name in PEOPLE or name in NOT_MISSPELLED or name[0].isdigit()
        for name in significant
    )

"""Totals as they are spoken: "los cuatro, bien", "we four", "8 of 8", "una pareja con un niño"."""

from collections.abc import Sequence

from evac.conversation.cues import speller
from evac.conversation.party_groups import counts_people
from evac.conversation.people_words import (
    KIN,
    NAMES,
    NOT_PEOPLE,
    OTHERS,
    PEOPLE,
    PLURALS,
    WE_VERBS,
    Size,
    number_at,
)
from evac.conversation.phrases import BOUNDARIES
from evac.kernel.folding import word_set

MOST_SPOKEN = 20  # "los 90" are years
_NOT_BEFORE = word_set("a de desde hasta sobre en con por entre contra segun")
_GOING_ON = word_set("con pero y en sin desde")
_AFTER_FOUR = word_set("aca ahi todavia aun yo juntos bien ok sanos aqui safe estamos seguimos")
_GROUP_BEHIND = word_set("grupo familia iglesia carro equipo casa mision bus trabajo nosotros")
_OTHERS_FATE = word_set("""
    mataron llevaron agarraron detuvieron secuestraron hirieron murieron soldados policias malandros
    hombres tipos sujetos encapuchados heridos detenidos ellos they them took shot killed
    perros gatos carros niños
""")
_AFTER_WE = word_set("""
    , . ! ; ( lads lasses girls boys guys old bunk sleep huddled squeezed sat sitting
    under in at on here are is safe ok all inside behind hiding stuck still with and now from going
    heading aqui en estamos juntos juntas bien
""")
_GROWN = word_set("mujeres hombres women men chicas chicos ladies lads girls guys")
_ABOARD = word_set("aboard abordo souls")
_COUPLE = word_set("pareja couple matrimonio")
_TITLES = word_set("don dona sr sra senor senora mr mrs ms miss dr dra hermana hermano sister brother padre")
_CORRECTING = word_set("perdon digo sorry correction mejor correccion disculpe disculpen actually mean wait")


def spoken_total(words: Sequence[str]) -> Size | None:
    return next((size for find in _FINDERS if (size := find(words))), None)


def corrected(words: Sequence[str], size: Size) -> Size:
    """ "somos 4, perdon 5": what was mended counts."""
    near = range(size.last, min(len(words), size.last + 4))
    at = next((n for n in near if words[n] in _CORRECTING), None)
    if at is None:
        return size
    for place in range(at + 1, min(len(words), at + 4)):
        number = number_at(words, place)
        if (number and counts_people(words, place, strict=False)) or (
            number and words[place + 1] in BOUNDARIES
        ):
            return Size(number, size.first, place + 1)
    return size


def ages(words: Sequence[str]) -> Size | None:
    """ "put down Harold and June, ages 81 and 79": each age is one of them."""
    for at, word in enumerate(words):
        if word not in ("ages", "aged", "edades") or not KIN.isdisjoint(words[max(0, at - 6) : at]):
            continue
        place, count = at + 1, 0
        while place < len(words) and (number_at(words, place) or words[place] in (",", "and", "y", "&")):
            count += number_at(words, place) is not None
            place += 1
        if count > 1:
            return Size(count, at, place)
    return None


def _the_four(words: Sequence[str]) -> Size | None:
    for at, word in enumerate(words[:-1]):
        number = number_at(words, at + 1) if word == "los" else None
        if not number or not 2 <= number <= MOST_SPOKEN:
            continue
        rest, before = words[at + 2 : at + 5], words[max(0, at - 8) : at]
        closes = not rest or (rest[0] in BOUNDARIES and rest[0] not in ":/") or rest[0] in _AFTER_FOUR
        closes = closes or (bool(rest) and (rest[0] in _GOING_ON or rest[0].endswith(("ando", "iendo"))))
        is_group = bool(rest) and rest[0] in ("del", "de") and not _GROUP_BEHIND.isdisjoint(rest)
        is_ours = not before or (before[-1] not in _NOT_BEFORE and PLURALS.isdisjoint(before[-3:]))
        if (closes or is_group) and is_ours and _OTHERS_FATE.isdisjoint(before):
            return Size(number, at, at + 2)
    return None


def _we_four(words: Sequence[str]) -> Size | None:
    for at, word in enumerate(words[:-1]):
        number = number_at(words, at + 1) if word in ("we", "us") else None
        rest = words[at + 2 : at + 3]
        if not number or number < 2 or words[max(0, at - 1)] == "of":
            continue
        if not rest or rest[0] in _AFTER_WE or (word == "we" and rest[0] not in NOT_PEOPLE):
            return Size(number, at, at + 2)
    return None


def _we_women(words: Sequence[str]) -> Size | None:
    """ "aqui estamos accidentadas, sin repuesto, tres mujeres"."""
    for at in range(1, len(words) - 1):
        number = number_at(words, at) if words[at - 1] in BOUNDARIES and words[at + 1] in _GROWN else None
        ends = words[at + 2 : at + 3]
        if number and (not ends or ends[0] in BOUNDARIES) and not WE_VERBS.isdisjoint(words[:at]):
            return Size(number, at, at + 2)
    return None


def _in_the_car(words: Sequence[str]) -> Size | None:
    """ "cinco en el jeep", "5 in the car"."""
    for at in range(len(words) - 3):
        starts = at == 0 or words[at - 1] in BOUNDARIES
        is_in = words[at + 1] in ("en", "in") and words[at + 2] in _A_CAR
        if starts and is_in and words[at + 3] in _VEHICLES and (number := number_at(words, at)):
            return Size(number, at, at + 4)
    return None


_A_CAR = word_set("el la the un una a our my nuestro nuestra mi")


def _and_i(words: Sequence[str]) -> Size | None:
    """ "los muchachos son 5 y yo"."""
    for at in range(len(words) - 3):
        number = number_at(words, at + 1) if words[at] == "son" else None
        if number and words[at + 2 : at + 4] == ["y", "yo"]:
            return Size(number + 1, at, at + 4)
    return None


_VEHICLES = word_set(
    "jeep carro car bus van truck camion camioneta hilux boat lancha taxi moto pickup peñero"
)


def _all_of_all(words: Sequence[str]) -> Size | None:
    for at in range(1, len(words) - 1):
        number = number_at(words, at - 1)
        if (
            words[at] in ("of", "de", "out_of")
            and number
            and number > 1
            and number != 10  # "el ánimo 10 de 10"
            and number == number_at(words, at + 1)
        ):
            return Size(number, at - 1, at + 2)
    return None


def _aboard(words: Sequence[str]) -> Size | None:
    for at in range(1, len(words)):
        is_on_board = words[at] in ("on", "a") and words[at + 1 : at + 2] in (["board"], ["bordo"])
        if (words[at] in _ABOARD or is_on_board) and (number := number_at(words, at - 1)):
            return Size(number, at - 1, at + 1)
    return None


def a_couple(words: Sequence[str]) -> Size | None:
    """ "somos una pareja con un niño", but not "mi pareja" and not "a couple of days"."""
    for at, word in enumerate(words):
        if word not in _COUPLE or words[at + 1 : at + 2] == ["of"] or not _is_ours(words, at):
            continue
        more, end = _companions(words, at + 1)
        return Size(2 + more, at, end)
    return None


def _is_ours(words: Sequence[str], at: int) -> bool:
    """ "somos una pareja", "somos pareja", and "matrimonio con un hijo" as the text's first words."""
    before = words[max(0, at - 4) : at]
    if all(word in _YOUNG for word in before) and at <= 3:
        return words[at + 1 : at + 2] in (["with"], ["con"])
    return (before[-1] in _YOUNG or before[-1] in ("somos", "seremos")) and not WE_VERBS.isdisjoint(before)


_YOUNG = word_set("una un a married old young joven elderly")


def _companions(words: Sequence[str], at: int) -> tuple[int, int]:
    """ "with a baby", "y 2 niños"."""
    if words[at : at + 1] and words[at] in ("with", "con", "y", "and"):
        number = (
            1 if words[at + 1 : at + 2] in (["a"], ["un"], ["una"], ["our"]) else number_at(words, at + 1)
        )
        if number and any(word in KIN for word in words[at + 2 : at + 4]):
            return number, at + 3
    return 0, at


def _titled(words: Sequence[str]) -> Size | None:
    """ "Don Ramon y doña Elvira, Rubio: bien": two who report of themselves."""
    if words[:1] and words[0] in _TITLES and words[2:3] and words[2] in ("y", "and", "&"):
        return Size(2, 0, 5) if words[3:4] and words[3] in _TITLES and len(words) > 4 else None
    return None


def _two_names(words: Sequence[str]) -> Size | None:
    """ "Mike and Linda Sorensen, Porlamar. We're fine"."""
    if len(words) < 6 or words[1] not in ("and", "y", "&", "e") or WE_VERBS.isdisjoint(words[4:14]):
        return None
    names = (words[0], words[2])
    are_names = all(len(name) > 2 and name.isalpha() and _is_a_name(name) for name in names)
    return Size(2, 0, 3) if are_names and not BOUNDARIES.isdisjoint(words[3:5]) else None


def _is_a_name(word: str) -> bool:
    return word in NAMES or word not in speller().known


def with_others(words: Sequence[str]) -> Size | None:
    """ "estoy con 4 personas mas", "here with three others": those, and the sender."""
    for at, word in enumerate(words[:-2]):
        if word not in ("con", "with") or not KIN.isdisjoint(words[max(0, at - 4) : at]):
            continue
        first = at + 1 + (words[at + 1] in OTHERS)
        number = number_at(words, first)
        behind = words[first + 1 : first + 3]
        is_more = first > at + 1 or any(word in OTHERS for word in behind)
        are_people = bool(behind) and (behind[0] in _PEOPLE_LISTED or behind[0] in OTHERS)
        is_theirs = words[max(0, at - 1)] not in _SPOKE and _CELLS.isdisjoint(words[max(0, at - 6) : at])
        if number and is_more and are_people and is_theirs:
            return Size(number + 1, at, first + 2)
    return None


_PEOPLE_LISTED = (PEOPLE | KIN) - {"us", "nosotros"}
_CELLS = word_set("cell celda calabozo jail carcel prison")  # who shares a cell does not travel along
_SPOKE = word_set("talked spoke spoken hable hablamos contact contacto")


def husband_and_wife(words: Sequence[str]) -> Size | None:
    """ "the Ferreiras, husband & wife", "un pintor y su mujer": a pair that names itself so."""
    for at in range(1, len(words) - 1):
        if words[at] not in ("and", "y", "&"):
            continue
        if words[at + 1] in _SPOUSES and words[at - 1] in _SPOUSES:
            return Size(2, at - 1, at + 2)
        is_theirs = words[at + 1] in ("su", "his", "her") and not _SPOUSES.isdisjoint(words[at + 2 : at + 3])
        is_first = words[max(0, at - 2)] in ("un", "una", "a", "an") and (
            at < 3 or words[at - 3] in BOUNDARIES
        )
        if is_theirs and is_first:
            return Size(2, at - 2, at + 3)
    return None


_SPOUSES = word_set("husband wife marido mujer esposo esposa senora")


def _i_am_one(words: Sequence[str]) -> Size | None:
    for at, word in enumerate(words[:-1]):
        if word == "soy" and words[at + 1] in ("1", "uno") and words[at + 2 : at + 3] != ["de"]:
            return Size(1, at, at + 2)
    return None


_FINDERS = (
    _two_names, _the_four, _we_four, _we_women, _in_the_car, _and_i, _all_of_all, _aboard, _titled, _i_am_one,
)  # fmt: skip

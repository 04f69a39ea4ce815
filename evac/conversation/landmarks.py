"""Spots in the sender's own words, which no gazetteer holds: "Hotel Tamanaco Caracas", "en Quibor"."""

from collections.abc import Sequence

from evac.conversation.asked_places import is_rumour
from evac.conversation.cues import KIN, speller
from evac.conversation.scope import FIRST_PERSON, sentence
from evac.kernel.folding import Folded, Token, word_set
from evac.places.common_words import ARTICLES, THINGS
from evac.places.locate import Mention
from evac.places.prepositions import Role
from evac.places.roles import role_of

_LANDMARKS = word_set("""
    hotel hospital clinica clinic aeropuerto airport terminal plaza calle av avenida avenue street
    sector barrio urb urbanizacion edificio building residencias embassy embajada iglesia church parque
    park posada hostal hostel escuela school universidad university puente bridge estacion station
    autopista carretera highway mall comercial farmacia pharmacy parroquia conjunto quinta finca
    hacienda campamento camp refugio shelter alcabala peaje distribuidor redoma consulado consulate
    ambulatorio mercado market estadio stadium playa beach muelle marina puerto port torre tower
""")


# Behind these a name follows even in small letters; behind "building" or "airport" it may be a verb.
_NAMED_LANDMARKS = word_set("""
    hotel sector barrio urb urbanizacion calle av avenida edificio residencias plaza posada conjunto
    quinta parroquia clinica distribuidor alcabala peaje hacienda finca farmacia torre
""")


ENDS_LANDMARK = word_set("""
    y and con with estoy estamos is are we i pero but bien ok safe sin no ni need necesito necesitamos
    desde since por for rumbo urgente urgent open closed next collapsed porque because que who cuando
    when hay there my mi nos me they se a to hacia para from now ahora hoy today ayer please everyone
    all todos help ayuda 3 of us still waiting esperando since cerca near en in at tengo tenemos las has
    have was were will can cannot until hasta es esta estan trying tratando muy very lunes martes sobre
    about somos where donde wants want room mas ando andamos lado al otro que wont closed cerrado cerrada
    sat sun mon tue wed thu fri bc cuz cos cause coz w n tonight morning
    full lleno hay como fue fueron their vecino vecina numero number no. abajo arriba
""")


_NEVER_PLACES = ENDS_LANDMARK | word_set("""
    january february march april may june july august september october november december enero febrero
    marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre monday tuesday wednesday
    thursday friday saturday sunday jueves viernes sabado domingo miercoles english spanish ingles
    espanol whatsapp facebook instagram telegram google christmas navidad easter advance case general
    fact total person god jesus dios
""")


def find_landmark(
    spelled: Folded,
    tokens: Sequence[Token],
    bare: Sequence[str],
    here: Mention | None,
    mentions: Sequence[Mention],
) -> str | None:
    """ "Hotel Tamanaco Caracas": the sender's own words for a spot no gazetteer holds."""
    has_landmark = not _LANDMARKS.isdisjoint(bare)
    for at, word in enumerate(bare[:400] if has_landmark else ()):
        if word not in _LANDMARKS or any(one.first <= at < one.last for one in mentions):
            continue
        role = role_of(list(bare), at)
        if role.name != "at" or bare[max(0, at - 1)] in ("flight", "vuelo"):
            continue
        if word in _OFFICES and (not role.introduced or _is_left_there(bare, at)):
            continue  # "los del consulado de Colombia me dijeron"
        if _is_enquired(bare, at):
            continue
        end = landmark_end(bare, at)
        if end == at + 1 or not _is_named(tokens, bare, at, end, introduced=role.introduced):
            continue
        if here and here.role == "at" and end <= here.first <= end + 2:
            end = here.last
        elif here and here.role == "at" and at < here.first < end:
            end = max(end, here.last)
        start, stop = spelled.span(tokens[at].start, tokens[end - 1].end)
        return spelled.original[start:stop]
    return None if mentions else _unknown_name(spelled, tokens, bare)


_OFFICES = word_set("embassy embajada consulate consulado")


def _is_left_there(bare: Sequence[str], at: int) -> bool:
    """ "mi pasaporte se quedó en la embajada": a thing is there, its owner is not."""
    before = bare[max(0, at - 7) : at]
    return "se" in before and any(word in ("quedo", "quedaron", "quedan", "queda") for word in before)


def _is_enquired(bare: Sequence[str], at: int) -> bool:
    """ "¿se hace en el consulado de Valencia?" asks of a spot where nobody has to be."""
    first, last = sentence(bare, at)
    if is_rumour(bare, at):
        return True
    return last < len(bare) and bare[last] == "?" and FIRST_PERSON.isdisjoint(bare[first:last])


def _is_named(tokens: Sequence[Token], bare: Sequence[str], at: int, end: int, *, introduced: bool) -> bool:
    """ "Hotel Tamanaco", "la embajada de España"; not "hotel asking for", "torre B"."""
    named = next((n for n in range(at + 1, end) if bare[n] not in ARTICLES), None)
    if named is None or len(bare[named]) == 1:
        return False
    if tokens[named].capital:
        return True
    if bare[at] in _NAMED_LANDMARKS:
        if not introduced or speller().mend(bare[named]) != bare[named]:
            return False
        return bare[named] not in speller().known or bare[named] in THINGS or bare[named].isdigit()
    return named == at + 1 and bare[named].isdigit()


def _unknown_name(spelled: Folded, tokens: Sequence[Token], bare: Sequence[str]) -> str | None:
    """ "en Quibor": a name with a capital that no gazetteer holds is still where the sender says to be."""
    for at in range(1, min(400, len(tokens))):
        if not tokens[at].capital or bare[at] in _NEVER_PLACES or bare[at] in speller().known:
            continue
        if _leads_to_name(bare, at) and role_of(list(bare[: at + 1]), at) == Role("at", True):
            end = at + 1
            while end < min(len(tokens), at + 4) and tokens[end].capital and bare[end] not in ENDS_LANDMARK:
                end += 1
            start, stop = spelled.span(tokens[at].start, tokens[end - 1].end)
            return spelled.original[start:stop]
    return None


_LEADING = word_set("en in near at de from called llamado llamada named reach reached into left")


def _leads_to_name(bare: Sequence[str], at: int) -> bool:
    """ "estoy en Quibor", and not "mi madre en Rusia", "vuelo 4 de Turkish", "remember you at Vespers"."""
    before, word = bare[max(0, at - 2)], bare[at - 1]
    if word not in _LEADING or before in KIN or before in _NOT_BEFORE_NAMES or before.isdigit():
        return False
    return word != "de" or at < 2 or before in _OUTSKIRTS


_OUTSKIRTS = word_set("cerca afueras lado salida entrada adentro dentro alrededores")
_NOT_BEFORE_NAMES = word_set("casa house you us everything todo os tell tu")


def landmark_end(bare: Sequence[str], at: int) -> int:
    end = at + 1
    while end < len(bare) and end < at + 6 and bare[end][0].isalnum() and bare[end] not in ENDS_LANDMARK:
        end += 1
    while end > at + 1 and bare[end - 1] in ("de", "del", "la", "el", "los", "las", "the", "of"):
        end -= 1
    return end

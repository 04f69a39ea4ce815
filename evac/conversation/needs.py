"""What people say they lack: "out of insulin", "no tenemos ni agua ni luz", "agua y comida"."""

from collections.abc import Sequence
from dataclasses import dataclass

from evac.conversation.around import is_within
from evac.conversation.medicine import UNITS, number_of
from evac.conversation.need_nouns import NEED_OF, need_of
from evac.conversation.phrases import BOUNDARIES, Hit
from evac.conversation.plenty import is_for_long, lists_what_is_there
from evac.conversation.scope import is_denied, sentence
from evac.kernel.folding import word_set
from evac.kernel.needs import Need

_SKIPPED = word_set("""
    any more my our his her their the a an some enough clean drinking potable for of to and or nor ni y
    o u e de del la el los las un una mi mis nuestro nuestra su sus mas casi suficiente suficientes
    mucha mucho nada ya also tambien , / & much please por favor con urgencia urgente urgently para
    something algo tampoco even baby bebe blood pressure heart blanca presion tension diabetes even hot
    cold other otro otra good buena bottled que poquito lot lots little buy get find comprar conseguir
    buscar bring send have tener us me nos le him them kids ninos hijo hija son diabetic days day dias
    dia left money insulin insulina tablets nuevas nuevos proper real emergency new ni tengo tenemos hay
    no either
""")  # fmt: skip
_FRAGMENT = word_set("""
    please por favor si yes and y o or also tambien solo just only para la el los las un una some algo
    de bien bueno urgente urgent urgently thanks gracias , . ! maybe quizas poco a little mas more baby
    bebe beba kids ninos nina nino for ya pues eso ok good hola hello
""")
_DRINKS = word_set("beber tomar drink")
_MEALS = word_set("comer eat")
_BEFORE_VERB_NOUN = word_set("de que to para of nothing something nada algo")
_MOST_SKIPPED = 6
_PIECES = word_set("""
    pills pill pastillas pastilla doses dosis dose tablets ampollas ampolla vials capsulas
""")
_RATIONS = _PIECES | set(UNITS)
_LASTING = word_set("""
    for para only solo have tengo tenemos queda quedan left last lasts dura duran remaining restan
    enough alcanza
""")


@dataclass(frozen=True)
class Lack:
    need: Need
    first: int
    last: int


def find_lacks(words: Sequence[str], hits: Sequence[Hit]) -> list[Lack]:
    """Needs that follow from a lack, a wish, or something that ran out.

    Args:
        words: as read for the cues.
        hits: what the cue book found in them; "lack", "want" and "ran_out" matter here.
    """
    lacks: list[Lack] = []
    harmless = [hit for hit in hits if hit.code == "harmless"]
    for hit in hits:
        if hit.code == "ran_out":
            lacks += _before(words, hit)
        elif hit.code in ("lack", "want") and not is_within(hit, harmless):
            lacks += _after(words, hit)
    lacks += _rationed(words) + _asked_for(words)
    if any(hit.code in ("want", "lack") for hit in hits) or _mostly_nouns(words):
        lacks += _fragments(words)
    return _once(lacks)


def _after(words: Sequence[str], hit: Hit) -> list[Lack]:
    if hit.code == "want" and (
        _is_others_wish(words, hit) or _is_enquiry(words, hit) or is_denied(words, hit)
    ):
        return []
    if hit.code == "lack" and (_denied_lack(words, hit) or _is_needless(words, hit)):
        return []
    strict = (
        words[hit.first] in ("no", "sin", "without", "poca", "poco", "few", "little")
        and hit.last - hit.first == 1
    )
    found: list[Lack] = []
    unknown = 0
    for at in range(hit.last, min(len(words), hit.last + _MOST_SKIPPED + 3 * len(found) + 4)):
        word = words[at]
        need = need_of(word)
        if need and _means_need(words, at):
            found.append(Lack(need, hit.first, at + 1))
            continue
        if word in BOUNDARIES and word not in ",/":
            break
        if word in ",/" and not found:
            break
        if word not in _SKIPPED:
            unknown += 1
            if strict or found or unknown > 2:
                break
    return found


def _means_need(words: Sequence[str], at: int) -> bool:
    word = words[at]
    if word in _DRINKS or word in _MEALS:  # a verb counts only as "to drink", "que comer"
        return at > 0 and words[at - 1] in _BEFORE_VERB_NOUN
    return True


def _denied_lack(words: Sequence[str], hit: Hit) -> bool:
    """ "we are not out of water"; "no nos falta nada". The lack's own "no" denies nothing twice."""
    if words[hit.first] == "without" and list(words[max(0, hit.first - 2) : hit.first]) == ["no", "longer"]:
        return True
    if words[hit.first] == "ni":
        return lists_what_is_there(words, hit)
    return is_denied(words, hit) if words[hit.first] not in _OWN_NO else False


_OWN_NO = word_set("no ni sin do does did")


def _is_needless(words: Sequence[str], hit: Hit) -> bool:
    """ "no water needed", "no need for water"."""
    rest = words[hit.last : hit.last + 4]
    return any(
        word in ("needed", "required", "necessary", "need", "problem", "problema", "necesito")
        for word in rest[:3]
    )


def _is_others_wish(words: Sequence[str], hit: Hit) -> bool:
    return hit.first > 0 and words[hit.first - 1] in ("you", "ustedes", "usted", "te", "they")


def _is_enquiry(words: Sequence[str], hit: Hit) -> bool:
    """ "what documents do I need?", "do we need water for the trip?"."""
    first, last = sentence(words, hit.first)
    return last < len(words) and words[last] == "?" and words[first] in _ENQUIRING


_ENQUIRING = word_set("""
    do does what which should how que cuanto cuanta cuantos cual cuales necesito necesita necesitamos
""")


def _before(words: Sequence[str], hit: Hit) -> list[Lack]:
    if is_denied(words, hit):
        return []
    found = []
    for at in range(hit.first - 1, max(-1, hit.first - 5), -1):
        if words[at] in BOUNDARIES and words[at] != ",":
            break
        if words[at] in NEED_OF and words[at] not in _DRINKS and words[at] not in _MEALS:
            if NEED_OF[words[at]] is not Need.MEDICINE and words[hit.first : hit.last][:1] == ["hasta"]:
                continue
            found.append(Lack(NEED_OF[words[at]], at, hit.last))
    return found


def _rationed(words: Sequence[str]) -> list[Lack]:
    """ "insulin for 2 days", "quedan 2 dias de insulina", "2 days of water left"."""
    if _RATIONS.isdisjoint(words):
        return []
    found = []
    for at in range(len(words) - 1):
        if number_of(words[at]) is None:
            continue
        if words[at + 1] in _PIECES and any(word in _LASTING for word in words[max(0, at - 4) : at + 5]):
            found.append(Lack(Need.MEDICINE, at, at + 2))
        if words[at + 1] not in UNITS:
            continue
        if is_for_long(words, at):
            continue
        near = range(max(0, at - 4), min(len(words), at + 6))
        rationed = any(words[place] in _LASTING for place in near)
        for place in near:
            need = NEED_OF.get(words[place])
            if (
                need in (Need.MEDICINE, Need.WATER, Need.FOOD)
                and words[place] not in _DRINKS | _MEALS
                and rationed
            ):
                found.append(Lack(need, min(place, at), max(place, at + 1) + 1))
    return found


def _fragments(words: Sequence[str]) -> list[Lack]:
    """A clause of nothing but things: "no necesito nada, bueno si, agua"."""
    found: list[Lack] = []
    first = 0
    for at in range(len(words) + 1):
        if at < len(words) and words[at] not in BOUNDARIES and words[at] not in ("but", "pero"):
            continue
        clause = words[first:at]
        if clause and _HAVING.isdisjoint(words[max(0, first - 5) : first]) and _is_fragment(clause):
            nouns = (first + n for n, word in enumerate(clause) if word in NEED_OF)
            found += [Lack(NEED_OF[words[n]], n, n + 1) for n in nouns if words[n] not in _DRINKS | _MEALS]
        first = at + 1
    return found


def _is_fragment(clause: Sequence[str]) -> bool:
    return all(word in NEED_OF or word in _FRAGMENT for word in clause)


def _asked_for(words: Sequence[str]) -> list[Lack]:
    """ "agua y comida por favor", wherever it stands."""
    found: list[Lack] = []
    for at, word in enumerate(words):
        if word not in ("please", "favor"):
            continue
        for place in range(at - 1, max(-1, at - 9), -1):
            if words[place] in NEED_OF and words[place] not in _DRINKS | _MEALS:
                found.append(Lack(NEED_OF[words[place]], place, at + 1))
            elif words[place] in _HAVING:
                found.clear()
                break
            elif words[place] not in _FRAGMENT or words[place] in BOUNDARIES:
                break
    return found


_HAVING = word_set("have has had tenemos tengo tiene hay with con got")


def _mostly_nouns(words: Sequence[str]) -> bool:
    return 0 < len(words) <= 8 and all(word in NEED_OF or word in _FRAGMENT for word in words)


def _once(lacks: list[Lack]) -> list[Lack]:
    kept: dict[Need, Lack] = {}
    for lack in lacks:
        kept.setdefault(lack.need, lack)
    return list(kept.values())

"""What stands on a road, told in whatever words: "hay una alcabala en la entrada de Barinas". Pure.

It says nothing of where its sender is, unless the sender is in the sentence: "nos pararon en la alcabala".
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from evac.conversation.cues import KIN
from evac.conversation.speaker import speaks_of_self
from evac.kernel.folding import word_set
from evac.places.common_words import ARTICLES
from evac.places.locate import Mention

CHECKPOINT, ROADBLOCK = "checkpoint", "roadblock"
# Cries that the words for a road in the way are easily taken for.
MISREAD = frozenset(["stuck", "robbed", "stranded", "trapped", "trouble", "withdrawn"])
IN_THE_WAY = frozenset(["stuck", "stranded"])  # those of a road that is not free
_CHECKPOINTS = r"(?:alcabalas?|reten(?:es)?|check ?points?|(?:puntos?|puestos?) de control)"
_ROADBLOCKS = r"(?:road ?blocks?|trancas?|barricadas?|barricades?|guarimbas?|bloqueos?)"
_ROAD = r"(?:via|carretera|autopista|paso|puente|calle|road|highway|bridge|street)"
_SHUT = r"(?:cerrad[oa]s?|trancad[oa]s?|bloquead[oa]s?|blocked|closed|shut)"
_OPEN = (
    r"(?:open|reopened|opened|abiert[oa]s?|abrieron|reabrieron|despejad[oa]s?|despejaron|cleared"
    r"|liberad[oa]s?)"
)
_A_ROAD = rf"(?:{_ROAD} (?:[^ ]+ ){{0,5}}?(?:{_SHUT}|{_OPEN})|(?:{_SHUT}|{_OPEN}) (?:[^ ]+ ){{0,2}}{_ROAD})"
_THING = re.compile(rf"(?<![^ ])(?:({_CHECKPOINTS})|({_ROADBLOCKS})|({_A_ROAD}))(?![^ ])")
_CLEARED = re.compile(
    rf"(?<![^ ])(?:no hay|ya no|quitaron|quito|levantaron|retiraron|removieron|desmontaron|se fue(?:ron)?"
    rf"|gone|removed|lifted|taken down|took down|no longer|no more|there is no|there are no|{_OPEN})(?![^ ])"
)
_ENDS = frozenset('.;!?\n,()¡¿"') | word_set("but pero and y porque because while mientras")
# One of these stands in each: most texts have none, and are not searched.
_NAMED = word_set("""
    alcabala alcabalas reten retenes checkpoint checkpoints check puntos punto puesto puestos roadblock
    roadblocks road tranca trancas barricada barricadas barricade barricades guarimba guarimbas bloqueo
    bloqueos via carretera autopista paso puente calle highway bridge street
""")
_QUESTIONS = word_set("is are was were does do did can could que donde where which")
_PASSING_BY = word_set("pasamos pase pasando cruzamos cruzando passed passing vimos vi saw seen")
_AT = word_set(
    "en at near by in cerca frente junto lado behind detras past desde from despues antes del al to"
)
_AN = frozenset(["un", "una", "an"])
_STANDS = word_set("""
    hay there soldiers soldados guardia guardias gnb police policia policias army militares colectivo
    colectivos armed armados men hombres pusieron montaron instalaron cuidado ojo beware avoid eviten evite
""")
_BREAKS = word_set("so no que asi therefore then")
_LEADS_UP = word_set("hay una un there is a are tienen pusieron montaron con the la el esta") | frozenset(
    ",:"
)
_FAR = 8  # words between it and its place
_MOST_BESIDE = 2  # words beside the sentence, such as a greeting


@dataclass(frozen=True)
class OnTheRoad:
    """
    Attributes:
        kind: CHECKPOINT or ROADBLOCK.
        mention: the place it is told of; None where only a road to it is named.
        words: how the place is told where no point is.
        cleared: it is told to stand there no more.
        alone: the text says nothing else.
    """

    kind: str
    mention: Mention | None
    words: str
    cleared: bool
    alone: bool


def find_on_the_road(words: Sequence[str], placed: Sequence[tuple[Mention, int, int]]) -> OnTheRoad | None:
    """None where its sender stands there too, somebody of theirs does, or it is asked of us."""
    if not placed or _NAMED.isdisjoint(words):
        return None
    for thing in _THING.finditer(" ".join(words)):
        at = thing.string[: thing.start()].count(" ")
        end = thing.string[: thing.end()].count(" ") + 1
        first, last = _clause(words, at)
        clause = words[first:last]
        named = _named(words, placed, (first, last), (at, end))
        if named is None or _is_asked(words, first, last) or _is_theirs(clause, at - first):
            continue
        mention, begins, ends = named
        cleared = _CLEARED.search(" ".join(clause)) is not None
        on_the_way = thing[3] is not None and mention.role == "towards"
        return OnTheRoad(
            CHECKPOINT if thing[1] else ROADBLOCK,
            None if on_the_way else mention,
            " ".join(words[min(at, begins) : ends]),
            cleared,
            alone=sum(word[0].isalnum() for word in (*words[:first], *words[last:])) <= _MOST_BESIDE,
        )
    return None


def _named(
    words: Sequence[str],
    placed: Sequence[tuple[Mention, int, int]],
    clause: tuple[int, int],
    thing: tuple[int, int],
) -> tuple[Mention, int, int] | None:
    """The first place behind what stands there, or one that leads up to it ("en Peracal hay alcabala")."""
    within = [one for one in placed if clause[0] <= one[1] and one[2] <= clause[1] and not one[0].outside]
    for one in within:
        between = words[thing[1] : one[1]] if one[1] >= thing[1] else words[one[2] : thing[0]]
        if thing[0] < one[1] < thing[1]:
            return one
        if one[1] >= thing[1] and len(between) <= _FAR and _BREAKS.isdisjoint(between):
            return one
        if one[2] <= thing[0] and _LEADS_UP.issuperset(between):
            return one
    return None


def _is_asked(words: Sequence[str], first: int, last: int) -> bool:
    before = words[max(0, first - 1) : first]
    return words[last : last + 1] == ["?"] or before == ["\u00bf"] or words[first] in _QUESTIONS


def _is_theirs(clause: Sequence[str], thing: int) -> bool:
    """ "Cerca de la alcabala de Carora" says where somebody is, unless it says who or what is there."""
    if speaks_of_self(clause) or not (KIN | _PASSING_BY).isdisjoint(clause):
        return True
    before = [word for word in clause[:thing] if word not in ARTICLES | _AN]
    return bool(before) and before[-1] in _AT and _STANDS.isdisjoint(clause)


def _clause(words: Sequence[str], at: int) -> tuple[int, int]:
    first = next((n + 1 for n in range(at - 1, -1, -1) if words[n] in _ENDS), 0)
    last = next((n for n in range(at, len(words)) if words[n] in _ENDS), len(words))
    return first, last

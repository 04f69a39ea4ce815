"""Whether a journey is still to come."""

from collections.abc import Sequence

from evac.conversation.scope import sentence
from evac.kernel.folding import word_set

# What lies ahead: "leaving TOMORROW" is a plan, "left YESTERDAY" is not.
AHEAD = word_set("""
    tomorrow will soon later planning plan plans want wants hope hoping next when would if should
    tonight intend trying try pasado pronto luego cuando quiero queremos pensamos pienso planeamos
    saldremos saldre iremos ire viajaremos viajare nos_iremos partiremos cruzaremos proxima proximo
    intentar intentando tratando espero esperamos esperando waiting might could maybe need must necesito
    necesitamos saldra saldran manana puede pueden podra podran viajar podria podriamos deberia debemos
""")
_WEEKDAYS = word_set("""
    monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes
    sabado domingo
""")
_PAST = word_set("""
    left crossed arrived landed sali salimos salio llegamos llegue cruzamos cruce ayer anoche yesterday
    already fuimos got flew made
""")


def is_ahead(words: Sequence[str], first: int, last: int, *, to_place: bool = False) -> bool:
    """Whether words ``first`` to ``last`` are spoken of as still to come.

    Args:
        to_place: they name a place: "going to Cucuta" is under way, "going to leave" is not.
    """
    begin, end = sentence(words, first)
    for at in range(max(begin, first - 5), min(end, last + 6)):
        if at >= last and words[at] in _TURNS:
            return False
        if words[at] == "manana" and at and words[at - 1] in ("esta", "la", "de"):
            continue
        if words[at] in AHEAD and not (at >= last and words[at] in _OF_ANOTHER_BEHIND):
            return True
        if _is_day_to_come(words, at, begin, end) or _is_meant_to(words, at):
            return True
        if not to_place and at < first and at + 2 <= first + 1 and words[at : at + 2] == ["going", "to"]:
            return True
    return False


_TURNS = (",", "but", "pero")
_OF_ANOTHER_BEHIND = word_set("if when cuando will need must want trying try")


def _is_day_to_come(words: Sequence[str], at: int, begin: int, end: int) -> bool:
    if words[at] not in _WEEKDAYS or not _PAST.isdisjoint(words[begin:end]):
        return False
    return not any(near in ("since", "desde", "last", "pasado") for near in words[max(0, at - 2) : at])


def _is_meant_to(words: Sequence[str], at: int) -> bool:
    """ "vamos a salir"."""
    if words[at] not in ("vamos", "voy") or words[at + 1 : at + 2] != ["a"]:
        return False
    return bool(words[at + 2 : at + 3]) and words[at + 2].endswith(("ar", "er", "ir", "irnos", "irme"))

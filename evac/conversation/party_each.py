"""Two who are told of side by side: "my wife does yoga, I do crosswords", "mi suegro comió, yo también"."""

from collections.abc import Sequence

from evac.conversation.people_words import KIN, PAIRS, PLURALS, Size
from evac.conversation.phrases import BOUNDARIES
from evac.conversation.scope import SENTENCE_ENDS
from evac.kernel.folding import word_set

LONGEST_CLAUSE = 7  # words


def find_each(words: Sequence[str]) -> Size | None:
    """The sender and those whose doings stand right before the sender's own."""
    if _I.isdisjoint(words) or KIN.isdisjoint(words):
        return None
    for at in range(3, len(words) - 1):
        is_me_too = words[at] == "me" and words[at + 1] == "too"
        if (words[at] not in _I and not is_me_too) or words[at - 1] not in _JOINING:
            continue
        start = max((n + 1 for n in range(at) if words[n] in SENTENCE_ENDS), default=0)
        people, first = _subjects(words, start, at)
        if people and _are_near(words, first, at):
            return Size(people + 1, first, at + 1)
    return None


def _subjects(words: Sequence[str], start: int, at: int) -> tuple[int, int]:
    """How many clauses before word ``at`` begin with one of the kin each, and where the first begins."""
    people, first, stop = 0, at, at - 1
    while stop > start:
        begin = stop
        while begin > start and words[begin - 1] not in BOUNDARIES:
            begin -= 1
        found = _subject(words, begin, stop)
        if not found:
            break
        people, first, stop = people + found, begin, begin - 1
    return people, first


def _subject(words: Sequence[str], begin: int, stop: int) -> int:
    """One or two where the clause is led by kin, and tells something of them."""
    place = begin + (words[begin] in ("y", "and"))
    place += words[place : place + 1] != [] and words[place] in _DETERMINERS
    if place >= stop or words[place] not in KIN or words[place] in PLURALS or words[place] in PAIRS:
        return 0
    is_led = place > begin or words[place] in _NAMED_BARE
    told = words[place + 1 : stop]
    if (
        told[:1] in (["y"], ["and"])
        and len(told) > 3
        and told[1] in _DETERMINERS
        and told[2] in KIN - PLURALS
    ):
        return 2 if is_led else 0
    is_short = 1 <= len(told) <= LONGEST_CLAUSE and KIN.isdisjoint(told)
    return int(is_led and is_short)


def _are_near(words: Sequence[str], first: int, at: int) -> bool:
    """Whether they are at one place, and neither is sick, lost or gone."""
    told = words[first : at + LONGEST_CLAUSE]
    if not _APART.isdisjoint(told):
        return False
    return _ELSEWHERE.isdisjoint(words[first:at]) or not _TOGETHER.isdisjoint(words)


_I = frozenset(["i", "yo"])
_JOINING = frozenset([",", "y", "and", "while", "mientras"])
_DETERMINERS = frozenset(["mi", "my", "la", "el", "the", "our", "her", "his", "su"])
_NAMED_BARE = word_set("""
    grandpa grandma granddad gramps mum mom dad wife hubby husband mama papa abuela abuelo nan papi mami
    wifey girlfriend boyfriend granny
""")
_ELSEWHERE = word_set("in en at from desde hacia to away alla there a")
_TOGETHER = word_set("we aqui here juntos juntas together both estamos vamos")
_APART = word_set("""
    missing lost dead died murio left stayed lives vive viven quedo queda fue went gone abroad llamo called
    calls told said dijo dice says need needs necesita necesito sick ill enfermo enferma herido herida hurt
    detenido detenida arrested hospital clinica clinic salio no not never nunca sin without cannot was were
    had has think thinks cree creo want wants quiere quiero know knows sabe se heard worried worries
    phoned phones rang rings cried cry cries shouts grita lloro llora hide llama llaman espero escribe
    preocupado preocupada desaparecio desaparecido insulin insulina medicine medicina asks asked pregunta
    escribio wrote texted manda sent sends miami bogota could would should if si who que help ayuda
""")

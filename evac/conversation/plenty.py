"""What sounds like a lack and tells of plenty: a list behind "no falta", food for weeks. Pure."""

from collections.abc import Sequence
from itertools import pairwise

from evac.conversation.medicine import UNITS, number_of
from evac.conversation.need_nouns import NEED_OF
from evac.conversation.phrases import Hit
from evac.conversation.scope import sentence
from evac.kernel.folding import word_set
from evac.kernel.needs import Need

_REACH = 12  # words


def lists_what_is_there(words: Sequence[str], hit: Hit) -> bool:
    """ "NO FALTA nada, NI agua NI luz", "NI nos FALTA pan": there is all of it."""
    begin, _end = sentence(words, hit.first)
    before = list(words[max(begin, hit.first - _REACH) : hit.first])
    if any(pair in _NOTHING_MISSING for pair in pairwise(word for word in before if word not in _PRONOUNS)):
        return True
    after = [word for word in words[hit.first + 1 : hit.first + 4] if word not in _PRONOUNS]
    return after[:1] in (["falta"], ["faltan"], ["falto"])


_PRONOUNS = word_set("me nos le les ha han hace hacen")
_NOTHING_MISSING = {("no", "falta"), ("no", "faltan"), ("nada", "falta"), ("no", "faltado"), ("no", "falto")}


def is_for_long(words: Sequence[str], at: int) -> bool:
    """ "food FOR TWO WEEKS" is plenty; "food for two weeks LEFT" and medicine for two weeks are not."""
    days = (number_of(words[at]) or 0) * UNITS[words[at + 1]]
    near = words[max(0, at - 5) : at + 5]
    return (
        days >= _ENOUGH_DAYS
        and _MEASURED.isdisjoint(near)
        and all(NEED_OF.get(word) is not Need.MEDICINE for word in words[max(0, at - 4) : at + 6])
    )


_ENOUGH_DAYS = 7
_MEASURED = word_set("""
    only solo solamente left last lasts queda quedan apenas just remaining restan dura duran
""")

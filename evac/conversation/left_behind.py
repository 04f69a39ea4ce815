"""Who is out of the country tells of their own who are still in it: the party has not left. Pure."""

from collections.abc import Sequence

from evac.conversation.cues import KIN
from evac.conversation.distress import Cry
from evac.conversation.phrases import BOUNDARIES
from evac.kernel.folding import word_set
from evac.kernel.status import Status

_STAY = word_set("""
    still stayed stays stay staying remain remains remained behind stuck sigue siguen seguian quedo quedaron
    queda quedan quedado todavia aun permanece permanecen
""")
_COULD_NOT = word_set("couldnt cannot couldn can't pudo pudieron logro lograron alcanzo alcanzaron")
_REACH = 6  # words between them and what is told of them
_WITH = word_set("with con")


def find_left_behind(words: Sequence[str]) -> Cry | None:
    """Their words; None where nobody is told to be there still."""
    for at, word in enumerate(words):
        if word not in KIN or not _WITH.isdisjoint(words[max(0, at - 2) : at]):
            continue
        for last in range(at + 1, min(len(words), at + 1 + _REACH)):
            if words[last] in BOUNDARIES:
                break
            is_kept = words[last] in _COULD_NOT or words[last : last + 2] == ["could", "not"]
            if is_kept or words[last] in _STAY:
                return Cry("left_behind", Status.NEEDS_HELP, None, at, last + 1)
    return None

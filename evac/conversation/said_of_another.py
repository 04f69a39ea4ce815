"""What is denied of one and said of another: "I am not hurt BUT MY WIFE IS", "yo no, MI SUEGRO SI"."""

from collections.abc import Sequence

from evac.conversation.cues import KIN
from evac.conversation.phrases import BOUNDARIES
from evac.kernel.folding import word_set

_BUT = word_set("but pero sino")
_COMMAS = frozenset([",", ";"])
_YES = word_set("is are was were has have does did si tambien too esta estan fue")
_POLITE = word_set("gracias thanks please por help ayuda")
_ANOTHER = word_set("he she they someone others otros el ella ellos")
_WITHIN = 9  # words


def is_said_of_another(words: Sequence[str], last: int, *, commas: bool) -> bool:
    """
    Args:
        last: behind what was denied.
        commas: a comma parts the two as well as a "but".
    """
    after = list(words[last : last + _WITHIN])
    parting = _BUT | _COMMAS if commas else _BUT
    where = next((n for n, word in enumerate(after) if word in parting), None)
    if where is None:
        return False
    rest = after[where + 1 :]
    for n, word in enumerate(rest):
        if word in _YES and (n + 1 >= len(rest) or rest[n + 1] in BOUNDARIES | _POLITE):
            return any(other in KIN or other in _ANOTHER for other in rest[:n])
    return False

"""What is true of nobody: "nobody IN OUR BUILDING was hurt"."""

from collections.abc import Sequence

from evac.conversation.phrases import BOUNDARIES
from evac.kernel.folding import word_set

_NOBODY = word_set("nobody noone none nadie ninguno ninguna neither")
_WHERE = word_set("here there aqui aca alla else mas")
_OF = word_set("in of from at on among de del en entre")
_DETERMINERS = word_set("""
    the our my his her their this that whole all us la el los las mi mis nuestra nuestro nuestros nuestras
    este toda todo su sus nosotros nosotras ustedes them ellos
""")
_US = word_set("us them nosotros nosotras ustedes ellos")
_BEING = word_set("""
    is are was were be been being got gets get gotten has have had ended came salio salieron resulto
    resultaron quedo quedaron esta estan estaba estaban fue fueron se anda andan termino terminaron feel
    feels siente sienten
""")
_MOST_NAMED = 2  # "of the people on this floor"
_ADVERBS = word_set("badly seriously even really at all muy tan gravemente ni siquiera mal")


def is_true_of_nobody(words: Sequence[str], first: int) -> bool:
    """ "nobody here GOT HURT", "nadie de la casa salio HERIDO"; but "nobody came to help the INJURED".

    Args:
        first: of the cue's words.
    """
    for at in range(first - 1, max(-1, first - 10), -1):
        if words[at] in BOUNDARIES:
            return False
        is_pair = words[at] == "one" and at > 0 and words[at - 1] in ("no", "not")
        if words[at] in _NOBODY or is_pair:
            return _is_said_of(words[at + 1 : first + 1])
    return False


def _is_said_of(rest: Sequence[str]) -> bool:
    """From behind "nobody" to the cue's first word: of whom, in a word or two, and a verb of being."""
    at = _behind(rest, 0, _WHERE)
    for _ in range(_MOST_NAMED):
        if at >= len(rest) or rest[at] not in _OF:
            break
        noun = _behind(rest, at + 1, _DETERMINERS)
        at = noun + (noun < len(rest) and rest[noun] not in _BEING and rest[noun - 1] not in _US)
        at = _behind(rest, at, _WHERE)
    said = rest[at:]
    return any(word in _BEING for word in said) and all(
        word in _BEING or word in _ADVERBS for word in said[:-1]
    )


def _behind(words: Sequence[str], at: int, skipped: frozenset[str]) -> int:
    while at < len(words) and words[at] in skipped:
        at += 1
    return at

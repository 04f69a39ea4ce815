"""Denials whose "no" stands far from what it denies: "nobody IN OUR BUILDING was hurt", "bien NO ESTAMOS"."""

from collections.abc import Sequence
from itertools import pairwise

from evac.conversation.phrases import BOUNDARIES
from evac.kernel.folding import word_set

_NOBODY = word_set("nobody noone none nadie ninguno ninguna neither")
_WHERE = word_set("here there aqui aca alla else mas")
_OF = word_set("in of from at on among de del en entre por with con")
_BEING = word_set("""
    is are was were be been being got gets get gotten has have had ended came salio salieron resulto
    resultaron quedo quedaron esta estan estaba estaban fue fueron se anda andan termino terminaron
""")
_ADVERBS = word_set("badly seriously even really at all muy tan gravemente ni siquiera mal")
_MOST_OF = 4  # words of "in our whole building"
_STANDS = word_set("""
    estoy esta estamos estan ando andamos va vamos sigo seguimos soy somos siento sentimos encuentro
""")
_SELF = word_set("me nos le les")
_NOT_SO = (("i", "am", "not"), ("we", "are", "not"), ("it", "is", "not"), ("they", "are", "not"))
_ENDS = BOUNDARIES | word_set("jaja jeje jajaja haha lol amigo vale chamo marico sir")
_UNSAID = (
    ("puedo", "decir"), ("podemos", "decir"), ("puede", "decir"), ("no", "diria"), ("no", "diriamos"),
    ("no", "digo"), ("cant", "say"), ("cannot", "say"), ("wouldnt", "say"), ("not", "say"),
    ("couldnt", "say"), ("far", "from"), ("anything", "but"), ("cant", "call"), ("lejos", "de"),
)  # fmt: skip
_UNSAID_WITHIN = 6


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
    """From behind "nobody" to the cue's first word: of whom, then a verb of being, and nothing else."""
    at = 0
    while at < len(rest) and rest[at] in _WHERE:
        at += 1
    if at < len(rest) and rest[at] in _OF:
        verb = next((n for n in range(at + 1, len(rest)) if rest[n] in _BEING), len(rest) - 1)
        if verb - at - 1 > _MOST_OF:
            return False
        at = verb
    return all(word in _BEING or word in _ADVERBS for word in rest[at:-1])


def is_unsaid(words: Sequence[str], first: int, last: int) -> bool:
    """Well-being taken back by the words around it: "muy bien NO ESTAMOS", "I CANT SAY we are fine"."""
    after = [word for word in words[last : last + 4] if word not in _SELF]
    ends = 3 if tuple(after[:3]) in _NOT_SO else 2 if _is_not_so(after) else 0
    if ends:
        return len(after) == ends or after[ends] in _ENDS
    near = words[max(0, first - _UNSAID_WITHIN) : first]
    near = near[next((n for n in range(len(near), 0, -1) if near[n - 1] in BOUNDARIES), 0) :]
    return any(pair in _UNSAID for pair in pairwise(near))


def _is_not_so(after: Sequence[str]) -> bool:
    return after[:1] == ["no"] and len(after) > 1 and after[1] in _STANDS

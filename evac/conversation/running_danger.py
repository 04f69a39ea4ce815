"""Whether a text tells of danger that still runs: then nothing is asked but where they are, once. Pure.

Whoever hides, flees or is held has no hand free for questions, and each text of ours may be heard.
"""

import re
from collections.abc import Collection

from evac.conversation.cues.codes import DISTRESS
from evac.kernel.folding import fold
from evac.kernel.status import About, Status

# Somebody was taken: that is done, and the hour helps to look for them.
_TAKEN = frozenset({"kidnapped", "detained", "missing"})
_BESIDE_IT = frozenset({"sos_word", "robbed"})
# No cry that help is needed at once, but said by people who hide, are followed or held.
_FEARFUL = frozenset(
    {"afraid", "menace", "alarm", "not_safe", "confined", "stopped", "since_attack", "past_noise", "trouble"}
)
_AT_A_STOP = re.compile(
    r"\b(?:at|in|en|inside|stopped by|parados por|detenidos en) (?:an?|the|this|una?|la|el|esta|este"
    r"|another|otr[oa])?"
    r" ?(?:military |police |army |guard )?(?:check ?points?|road ?blocks?|alcabalas?|reten(?:es)?"
    r"|puntos? de control)\b"
)
_SOS_CODES = frozenset(code for code, (status, _) in DISTRESS.items() if status is Status.SOS)


def is_running(status: Status, codes: Collection[str]) -> bool:
    """
    Args:
        codes: of the reasons of the reading.
    """
    if status is Status.SOS:
        return True
    return status is Status.NEEDS_HELP and not _FEARFUL.isdisjoint(codes)


def stands_at_a_stop(words: str) -> bool:
    """ "At a checkpoint now": the phone may be in other hands before our answer comes."""
    return _AT_A_STOP.search(fold(words)) is not None


def is_of_one_taken(status: Status, about: About, codes: Collection[str]) -> bool:
    """Somebody else was taken, and whoever tells it is in no danger that the text would show."""
    said = set(codes)
    if status is not Status.SOS or about is About.SELF or said.isdisjoint(_TAKEN):
        return False
    return said.isdisjoint(_SOS_CODES - _TAKEN - _BESIDE_IT)

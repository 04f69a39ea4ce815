"""Spanish cues, without accents. How phrases are written is told in ``conversation/phrases.py``."""

from evac.conversation.cues.es import (
    absence,
    asking,
    calm,
    custody,
    going_without,
    harm,
    harmless,
    hints,
    lack,
    medical,
    peril,
    plight,
    shortage,
    threats,
    travel,
    under_way,
    violence,
    well,
)
from evac.conversation.cues.es.actions import ACTIONS
from evac.conversation.cues.es.grammar import CLASSES as WORD_CLASSES
from evac.conversation.cues.es.grammar import MARKERS, NEGATIONS, NUMBERS, QUESTION_STARTS

__all__ = ["CLASSES", "CUES", "HINTS", "MARKERS", "NEGATIONS", "NUMBERS", "QUESTION_STARTS"]

_PARTS = (
    violence, custody, threats, absence, peril, medical, harm, plight, shortage, going_without, lack,
    asking, well, calm, harmless, travel, under_way,
)  # fmt: skip
_CODES = dict.fromkeys(code for part in _PARTS for code in part.CUES)

CLASSES = {**WORD_CLASSES, **ACTIONS}
CUES = {code: "\n".join(part.CUES.get(code, "") for part in _PARTS) for code in _CODES}
HINTS = hints.CUES

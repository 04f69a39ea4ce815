"""English cues. How phrases are written is told in ``conversation/phrases.py``."""

from evac.conversation.cues.en import (
    custody,
    harmless,
    hints,
    lack,
    medical,
    peril,
    plight,
    shortage,
    travel,
    violence,
    well,
)
from evac.conversation.cues.en.grammar import CLASSES, MARKERS, NEGATIONS, NUMBERS, QUESTION_STARTS

__all__ = ["CLASSES", "CUES", "HINTS", "MARKERS", "NEGATIONS", "NUMBERS", "QUESTION_STARTS"]

HINTS = hints.CUES
CUES = {
    code: block
    for part in (violence, custody, peril, medical, plight, shortage, lack, well, harmless, travel)
    for code, block in part.CUES.items()
}

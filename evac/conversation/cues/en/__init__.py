"""English cues. How phrases are written is told in ``conversation/phrases.py``."""

from evac.conversation.cues.en import (
    aftermath,
    all_right,
    custody,
    harmless,
    hints,
    hints_of_well_being,
    idioms,
    lack,
    medical,
    overcome,
    peril,
    plight,
    shortage,
    things,
    travel,
    violence,
    well,
)
from evac.conversation.cues.en.grammar import CLASSES as WORD_CLASSES
from evac.conversation.cues.en.grammar import MARKERS, NEGATIONS, NUMBERS, QUESTION_STARTS
from evac.conversation.cues.merged import merged

__all__ = ["CLASSES", "CUES", "HINTS", "MARKERS", "NEGATIONS", "NUMBERS", "QUESTION_STARTS"]

CLASSES = {**WORD_CLASSES, **things.CLASSES, **idioms.CLASSES}
CUES = merged(violence, custody, peril, medical, plight, shortage, lack, well, harmless, travel)
HINTS = merged(
    hints, hints_of_well_being, aftermath, things, idioms, overcome, all_right
)  # no slip is mended towards these

"""Spanish cues, without accents. How phrases are written is told in ``conversation/phrases.py``."""

from evac.conversation.cues.es import (
    absence,
    aftermath,
    all_right,
    asking,
    calm,
    custody,
    going_without,
    harm,
    harmless,
    hints,
    idioms,
    lack,
    medical,
    overcome,
    peril,
    plight,
    routine,
    sayings,
    shortage,
    things,
    threats,
    travel,
    under_way,
    violence,
    well,
    worst,
)
from evac.conversation.cues.es.actions import ACTIONS
from evac.conversation.cues.es.grammar import CLASSES as WORD_CLASSES
from evac.conversation.cues.es.grammar import MARKERS, NEGATIONS, NUMBERS, QUESTION_STARTS
from evac.conversation.cues.merged import merged

__all__ = ["CLASSES", "CUES", "HINTS", "MARKERS", "NEGATIONS", "NUMBERS", "QUESTION_STARTS"]

CLASSES = {**WORD_CLASSES, **ACTIONS, **things.CLASSES}
CUES = merged(
    violence, custody, threats, absence, peril, medical, harm, plight, shortage, going_without, lack,
    asking, well, calm, harmless, travel, under_way, routine, sayings, worst,
)  # fmt: skip
HINTS = merged(hints, aftermath, things, idioms, overcome, all_right)  # no slip is mended towards these

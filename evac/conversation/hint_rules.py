"""Which hints, standing near each other, tell of which distress: a table to be read and added to."""

from dataclasses import dataclass
from enum import IntEnum

from evac.kernel.needs import Need
from evac.kernel.status import Status


class Weight(IntEnum):
    """Where a rule counts: FAINT where nothing else is said, PLAIN beside well-being too, FIRM always."""

    FAINT = 0
    PLAIN = 1
    FIRM = 2


@dataclass(frozen=True)
class Rule:
    """Parts that stand near each other in one sentence, in any order, and what they hint at.

    Attributes:
        parts: hints without "hint_", or codes of cues that stand, as "cue:no_contact".
        apart: the parts may stand in different sentences.
    """

    code: str
    parts: tuple[str, ...]
    status: Status
    need: Need | None = None
    weight: Weight = Weight.FAINT
    apart: bool = False


_SOS, _HELP = Status.SOS, Status.NEEDS_HELP
_PLAIN, _FIRM = Weight.PLAIN, Weight.FIRM


def _each(code: str, cues: str, part: str, need: Need | None = None) -> tuple[Rule, ...]:
    """What makes something bad one of the worst, wherever in the text it stands."""
    return tuple(Rule(code, (f"cue:{cue}", part), _SOS, need, _FIRM, apart=True) for cue in cues.split())


RULES = (
    Rule("foe_harms", ("foe", "harm"), _SOS, weight=_FIRM),
    Rule("foe_enters", ("foe", "enter"), _SOS, weight=_FIRM),
    Rule("foe_holds", ("foe", "hold"), _SOS, Need.DETAINED, weight=_FIRM),
    Rule("foe_pursues", ("foe", "pursue"), _SOS, weight=_FIRM),
    Rule("person_harmed", ("who", "harm"), _SOS, weight=_FIRM),
    Rule("person_held", ("who", "hold"), _SOS, Need.DETAINED, weight=_FIRM),
    Rule("person_dead", ("who", "dead"), _SOS, weight=_FIRM),
    Rule("person_gone", ("who", "gone"), _SOS, weight=_PLAIN),
    Rule("body_harmed", ("body", "harm"), _SOS, Need.MEDICAL, weight=_FIRM),
    Rule("person_in_peril", ("who", "peril"), _SOS, weight=_FIRM),
    Rule("home_burns", ("home", "fire"), _SOS),
    *_each("ill_and_worse", "sick injury condition medicine medicine_taken medical", "grave", Need.MEDICAL),
    *_each("ill_and_worse", "condition medicine medicine_taken", "sickly", Need.MEDICAL),
    *_each("gone_and_ominous", "no_contact", "ominous"),
    *_each("child_unreached", "child_alone", "cue:no_contact", Need.CHILD_ALONE),
    *_each("child_unreached", "child_alone", "cue:stuck", Need.CHILD_ALONE),
    Rule("ill_and_worse", ("ill", "grave"), _SOS, Need.MEDICAL, weight=_FIRM),
    Rule("body_hurt", ("body", "hurt"), _HELP, Need.MEDICAL),
    Rule("ill", ("ill",), _HELP, Need.MEDICAL),
    Rule("pursued", ("pursue",), _HELP),
    Rule("afraid", ("fear",), _HELP),
    Rule("lacks", ("lack", "thing"), _HELP, weight=_PLAIN),
    Rule("loses", ("loss", "goods"), _HELP, weight=_PLAIN),
    Rule("breaks", ("broken", "vehicle"), _HELP, Need.TRANSPORT),
    Rule("refused", ("refuse", "who"), _HELP),
    Rule("refused", ("refuse", "goods"), _HELP),
    Rule("refused", ("refuse", "thing"), _HELP),
    Rule("stranded", ("stuck",), _HELP),
    Rule("asks", ("beg", "service"), _HELP, weight=_PLAIN),
    Rule("asks", ("plead", "seat"), _HELP, apart=True),
)

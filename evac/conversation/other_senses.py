"""Cues in another sense: who broke a hip is not broke, who cannot talk now is not ill. Pure."""

from collections.abc import Sequence

from evac.conversation.phrases import BOUNDARIES, Hit
from evac.kernel.folding import word_set

_WITHOUT_MONEY = word_set("""
    am is are be been being was were r m re go going went gone get getting almost nearly completely totally
    flat dead stone so too very super basically practically still also and or but now here all both fully
    we i im completely pretty really literally just
""")
_BROKEN = word_set("""
    her his my our your their its the a an this that down into in through up off free apart open loose again
    arm arms leg legs hip ankle wrist foot toe finger hand back neck rib ribs nose collarbone bone bones tooth
    teeth elbow knee shoulder pelvis femur it some two three
""")
_BODY_OR_THING = word_set("""
    arm leg hip ankle wrist foot finger hand back neck rib nose elbow knee shoulder phone car bus truck engine
    elevator lift window door lock glass charger battery pump generator radiator tire wheel bike pipe heater
    fridge screen
""")


def in_another_sense(words: Sequence[str], hit: Hit) -> bool:
    """Whether the cue only looks like what its code says."""
    if hit.code == "money_gone":
        return _is_of_what_broke(words, hit)
    return hit.code == "medical_emergency" and _is_no_time_to_talk(words, hit)


def _is_of_what_broke(words: Sequence[str], hit: Hit) -> bool:
    if words[hit.first] != "broke":
        return False
    after, before = words[hit.first + 1 : hit.first + 2], words[max(0, hit.first - 3) : hit.first]
    if after and after[0] in _BROKEN:
        return True
    if not before or before[-1] in BOUNDARIES:
        return False
    return before[-1] not in _WITHOUT_MONEY or not _BODY_OR_THING.isdisjoint(before)


def _is_no_time_to_talk(words: Sequence[str], hit: Hit) -> bool:
    """Who writes "no puedo hablar" of itself is watched or busy; the struck and the choked do not."""
    said = words[hit.first : hit.last]
    if "hablar" not in said or said[0] != "no" or said[1] not in ("puedo", "podemos"):
        return False
    at = hit.first + said.index("hablar") + 1
    return list(words[at : at + 1]) != ["ni"]

"""What is no distress beside all else that a text tells: others' fright, care given, what may come."""

from collections.abc import Sequence

from evac.conversation.cues import NEGATIONS
from evac.conversation.distress import Cry
from evac.conversation.needs import Lack
from evac.conversation.phrases import Hit
from evac.conversation.scope import CONTRASTS, sentence
from evac.kernel.folding import word_set
from evac.kernel.needs import Need
from evac.kernel.status import Status

TEARS = word_set("cry cries crying cried tears sobbing weeping llorando lloro lloramos lagrimas shaking")


def is_of_somebody_worried(words: Sequence[str], cry: Cry) -> bool:
    """ "stop CRYING, we are well", "sorry for the PANIC": the fright of those who read, beside well-being."""
    if cry.code != "afraid" or _FRIGHT.isdisjoint(words[cry.first : cry.last]):
        return False
    return not _OF_OTHERS.isdisjoint(words[max(0, cry.first - 5) : cry.first])


_FRIGHT = TEARS | word_set("panic panicking lloren llore asustes asusten asuste worry")
_OF_OTHERS = word_set("""
    stop quit sorry dejen deje deja tell you mum rang apologise apologies perdon disculpen
""")


def are_only_treated(words: Sequence[str], cries: Sequence[Cry]) -> bool:
    """ "surgery went FINE", "ya me lo vendaron": who tells of nothing else is cared for."""
    if not cries or not CONTRASTS.isdisjoint(words) or not NEGATIONS.isdisjoint(words):
        return False
    return all(
        cry.code == "treated" and not _DONE.isdisjoint(words[max(0, cry.first - 2) : cry.last])
        for cry in cries
    )


_DONE = word_set("fine well ok good smoothly success discharged been treated ya only just solo solamente")


def without_the_river(words: Sequence[str], cries: Sequence[Cry], safe: Sequence[Hit]) -> list[Cry]:
    """ "river's HIGH but we are dry AND SAFE": well-being stands behind it, and no "but" any more."""
    end = max((hit.first for hit in safe), default=None)
    if end is None or not CONTRASTS.isdisjoint(words[end:]):
        return list(cries)
    return [cry for cry in cries if cry.code != "confined" or cry.last > end]


def supposed_lacks(words: Sequence[str], lacks: Sequence[Lack]) -> list[Lack]:
    """ "IF the water runs out next month, would you truck some in?": nothing is lacking yet."""
    if not lacks or not _SOON.isdisjoint(words) or ("?" not in words and _ASKING.isdisjoint(words)):
        return []
    return [lack for lack in lacks if lack.need is not Need.MEDICINE and _is_supposed(words, lack)]


def _is_supposed(words: Sequence[str], lack: Lack) -> bool:
    first, _last = sentence(words, lack.first)
    return not _SUPPOSING.isdisjoint(words[max(first, lack.first - 6) : lack.first])


_ASKING = word_set("curious hypothetically hypothetical pregunto suppose advice")
_SUPPOSING = word_set("if si suppose supongamos supon")
_SOON = word_set("today tonight hoy tomorrow manana now ahora already ya still since desde not")


def without_cries_within(cries: Sequence[Cry], lacks: Sequence[Lack]) -> list[Cry]:
    """What only repeats a lack falls with it; what is worse stands."""
    return [
        cry
        for cry in cries
        if cry.status is Status.SOS
        or not any(lack.first < cry.last and cry.first < lack.last for lack in lacks)
    ]

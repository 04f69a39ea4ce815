"""What takes distress back: released, found, a mistake, a noise that ended."""

from collections.abc import Sequence

from evac.conversation.cues import KIN, en
from evac.conversation.phrases import BOUNDARIES, Hit
from evac.conversation.scope import CONTRASTS, is_denied, sentence
from evac.kernel.folding import word_set

_BEFORE_STOPPED = word_set("us me him her them nos lo la los a they were got was")
_AFTER_STOPPED = word_set("us me him her them nos a my our")
_NOT_YET_OVER = word_set("""
    until hasta when cuando if please want quiero para hope ojala unless to pay pagar que
""")


def is_explained(words: Sequence[str], mistake: Hit, hit: Hit) -> bool:
    """ "false alarm. The men at the door WERE the plumbers": what follows only tells of it."""
    between = words[mistake.last : hit.first]
    if len(between) > _MOST_BETWEEN or not CONTRASTS.isdisjoint(between) or not _NOW.isdisjoint(between):
        return False
    return mistake.last <= hit.first and not _WAS.isdisjoint(words[hit.first : hit.last + 4])


_MOST_BETWEEN = 12  # words
_NOW = word_set("now ahora wait espera please help ayuda")
_WAS = word_set("was were had era eran fue fueron estaba estaban")


def is_over(words: Sequence[str], hit: Hit) -> bool:
    """ "not released yet" is not over; "no longer need" says so itself."""
    if words[hit.first] in ("no", "ya", "not"):
        return True
    if words[hit.last - 1] == "back" and not en.CLASSES["beast"].isdisjoint(words[hit.first - 2 : hit.first]):
        return False  # "the mare came back": her rider did not
    if words[hit.last - 1] == "back" and not _BADLY.isdisjoint(words[hit.last : hit.last + 2]):
        return False  # "the water came back brown", "he came back bleeding"
    if not _BODIES.isdisjoint(words[hit.last : hit.last + 2]):
        return False  # "they found my cousin's body"
    is_left = words[hit.last - 1] not in _FREEING and not _AFTER_LEFT.isdisjoint(
        words[hit.last : hit.last + 1]
    )
    if is_left or is_denied(words, hit):
        return False
    begin, end = sentence(words, hit.first)
    before = words[max(begin, hit.first - 6) : hit.first]
    if any(word in _NOT_YET_OVER for word in before[-4:]):
        return False
    return not (end < len(words) and words[end] == "?")


_BADLY = word_set("""
    orange brown yellow black dirty muddy smelly worse sick ill wounded injured bleeding limping crying
    shaking empty alone without hurt beaten dead burned feverish vomiting positive
""")
_BODIES = word_set("body bodies remains corpse dead lifeless grave cuerpo cadaver muerto muerta")
_FREEING = word_set("released freed rescued")
_AFTER_LEFT = word_set("us me him her them our my me the")  # "they left US here tied"


def resolves(words: Sequence[str], over: Hit, hit: Hit) -> bool:
    """Taken and let go: the release behind it settles it, one before it only without a "but"."""
    if hit.first <= over.first and over.last <= hit.last:
        return False  # "se me solto de la mano" holds a word of release, and is none
    if words[hit.first] in CONTRASTS:
        return False  # "a mi me soltaron, pero a mi socio no"
    if hit.code in _TAKEN and words[over.last - 1] in _GONE_OFF:
        return False  # "they put a bag over his head and drove away"
    if hit.code in _TAKEN and not _OTHERS.isdisjoint(words[max(hit.last, over.first - 6) : over.first]):
        return False  # "two were taken off the bus, the OTHER six are back at camp"
    freed = words[over.first : over.last + 2]
    if any(word in _OURSELVES for word in freed) and any(
        word in _SOMEBODY for word in words[hit.first : hit.last + 2]
    ):
        return False  # "they kept my husband, let us go"
    if over.first >= hit.first:
        return not any(
            word in ("brother", "hermano") and word not in words[hit.first : hit.last + 3]
            for word in words[over.first : over.last]
        )
    between = words[over.last : hit.first]
    return len(between) <= 8 and not any(
        word in CONTRASTS or word in (",", ".", "and", "y") for word in between
    )


_TAKEN = ("kidnapped", "detained", "missing")
_OTHERS = word_set("other others rest remaining demas resto otros otras")
_GONE_OFF = word_set("left away gone off fueron fue retiraron largaron")
_OURSELVES = word_set("us me nos")
_SOMEBODY = KIN | word_set("him her them others some two three several")


def ends_something(words: Sequence[str], hit: Hit) -> bool:
    """ "stopped" ends a noise; "they stopped us" ends nothing."""
    if words[hit.first] in ("stopped", "pararon", "paro"):
        after = words[hit.last] if hit.last < len(words) else ""
        before = words[hit.first - 1] if hit.first else ""
        if after in _AFTER_STOPPED or before in _BEFORE_STOPPED:
            return False
    return words[hit.first] in ("no", "ya") or not is_denied(words, hit)


def is_ended(words: Sequence[str], end: Hit, noise: Hit) -> bool:
    if noise.last <= end.first <= noise.last + 4:
        return not any(word in BOUNDARIES for word in words[noise.last : end.first])
    if end.first <= noise.first and noise.last <= end.last:
        return True
    return 0 <= noise.first - end.last <= 1

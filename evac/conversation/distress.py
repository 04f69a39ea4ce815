"""Distress in a text: the cues that stand when what is denied, asked, feared or over is taken out."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from evac.conversation.cues import KIN
from evac.conversation.cues.codes import ALARMS, DISTRESS, NOISE, RELEASABLE
from evac.conversation.past import is_heard_of, is_long_ago, is_thought, is_told
from evac.conversation.phrases import BOUNDARIES, Hit
from evac.conversation.scope import (
    CONTRASTS,
    FIRST_PERSON,
    is_asked,
    is_denied,
    is_doubted,
    is_feared,
    is_planned_for,
    is_supposed,
    sentence,
)
from evac.kernel.folding import word_set
from evac.kernel.needs import Need
from evac.kernel.status import Status

_HEARSAY_CODES = NOISE | {
    "attacked",
    "killed",
    "kidnapped",
    "detained",
    "shot",
    "wounded",
    "not_safe",
    "stopped",
}
# What happened long ago and was told as past is no distress now; who was taken may still be gone.
_OVER_IN_TIME = NOISE | {
    "attacked",
    "killed",
    "shot",
    "wounded",
    "robbed",
    "stopped",
    "threatened",
    "accident",
    "afraid",
    "menace",
    "alarm",
}
# "trapped in Merida" is stuck; "trapped in the lift" is not.
_WIDE_PLACES = word_set("""
    airport aeropuerto terminal city ciudad town pueblo hotel traffic trafico country pais border
    frontera venezuela state estado embassy area zona home
""")
_BEFORE_STOPPED = word_set("us me him her them nos lo la los a they were got was")
_AFTER_STOPPED = word_set("us me him her them nos a my our")
_NOT_YET_OVER = word_set("""
    until hasta when cuando if please want quiero para hope ojala unless to pay pagar que
""")
_OWN_NEGATION = word_set("""
    no not sin can without nothing nada unable nowhere could will does do did has have
""")


@dataclass(frozen=True)
class Cry:
    """One distress that stands: what, how bad, and the words that said so (numbers of words)."""

    code: str
    status: Status
    need: Need | None
    first: int
    last: int


@dataclass
class Distress:
    cries: list[Cry] = field(default_factory=list)
    withdrawn: bool = False
    withdrawn_at: tuple[int, int] | None = None
    doubted: bool = False
    supposed: bool = False


def find_distress(
    words: Sequence[str], hits: Sequence[Hit], *, places: Sequence[tuple[int, int]]
) -> Distress:
    """Read the distress that stands.

    Args:
        hits: what the cue book found, without what is no distress at all.
        places: first and last word of each place name: in "El Socorro" nobody cries for help.
    """
    found = Distress()
    overs = [hit for hit in hits if hit.code == "over" and _stands(words, hit)]
    mistakes = [hit for hit in hits if hit.code == "mistake" and not is_denied(words, hit)]
    ended = [hit for hit in hits if hit.code == "ended" and _ends_something(words, hit)]
    hearsay = [hit for hit in hits if hit.code == "hearsay"]
    for hit in hits:
        if hit.code in DISTRESS and not any(
            first <= hit.first and hit.last <= last for first, last in places[:50]
        ):
            _weigh(
                words,
                hit,
                found,
                overs=overs[:20],
                mistakes=mistakes,
                ended=ended[:50],
                hearsay=hearsay[:20],
                places=places,
            )
    if (overs or mistakes) and not found.cries:
        found.withdrawn = True
        first = (overs or mistakes)[0]
        found.withdrawn_at = (first.first, first.last)
    return found


def _weigh(
    words: Sequence[str],
    hit: Hit,
    found: Distress,
    *,
    overs: Sequence[Hit],
    mistakes: Sequence[Hit],
    ended: Sequence[Hit],
    hearsay: Sequence[Hit],
    places: Sequence[tuple[int, int]],
) -> None:
    status, need = DISTRESS[hit.code]
    if is_denied(
        words, hit, needing_only=hit.code in ("help_word", "sos_word", "urgent")
    ) and not _denies_itself(words, hit):
        return
    if is_supposed(words, hit):
        found.supposed = True
        return
    if is_planned_for(words, hit) or (hit.code in _OVER_IN_TIME and is_long_ago(words, hit)):
        found.supposed = True
        return
    if any(mistake.first >= hit.last or _is_explained(words, mistake, hit) for mistake in mistakes):
        return
    if hit.code in ALARMS and any(over.first <= hit.first and hit.last <= over.last for over in overs):
        found.withdrawn = True
        return
    if hit.code in RELEASABLE and any(_resolves(words, over, hit) for over in overs):
        found.withdrawn = True
        return
    if hit.code in NOISE and any(_near(words, end, hit) for end in ended):
        found.doubted = True
        return
    if hit.code in _HEARSAY_CODES and is_hearsay(words, hit, hearsay):
        found.supposed = True
        return
    code = hit.code
    if code in NOISE and is_heard_of(words, hit):
        code = "past_noise"
        status, need = DISTRESS[code]
    elif code in NOISE and is_told(words, hit):
        code = "past_noise" if code == "flood" else "told_noise"
        status, need = DISTRESS[code]
    elif is_thought(words, hit):
        code = "thought"
        status, need = DISTRESS[code]
    if code == "trapped" and _in_wide_place(words, hit, places):
        code = "trapped_in_town"
        status, need = DISTRESS[code]
    if status is Status.SOS and is_feared(words, hit):
        if is_asked(words, *sentence(words, hit.first)):
            found.supposed = True
            return
        code, status, need = "afraid", Status.NEEDS_HELP, None
    if is_doubted(words, hit):
        found.doubted = True
    found.cries.append(Cry(code, status, need, hit.first, hit.last))


def _is_explained(words: Sequence[str], mistake: Hit, hit: Hit) -> bool:
    """ "false alarm. The men at the door WERE the plumbers": what follows only tells of it."""
    between = words[mistake.last : hit.first]
    if len(between) > _MOST_BETWEEN or not CONTRASTS.isdisjoint(between) or not _NOW.isdisjoint(between):
        return False
    return mistake.last <= hit.first and not _WAS.isdisjoint(words[hit.first : hit.last + 4])


_MOST_BETWEEN = 12  # words
_NOW = word_set("now ahora wait espera please help ayuda")
_WAS = word_set("was were had era eran fue fueron estaba estaban")


def _stands(words: Sequence[str], hit: Hit) -> bool:
    """ "not released yet" is not over; "no longer need" says so itself."""
    if words[hit.first] in ("no", "ya", "not"):
        return True
    if is_denied(words, hit) or not _AFTER_LEFT.isdisjoint(words[hit.last : hit.last + 1]):
        return False
    begin, end = sentence(words, hit.first)
    before = words[max(begin, hit.first - 6) : hit.first]
    if any(word in _NOT_YET_OVER for word in before[-4:]):
        return False
    return not (end < len(words) and words[end] == "?")


_AFTER_LEFT = word_set("us me him her them our my me the")  # "they left US here tied"


def _denies_itself(words: Sequence[str], hit: Hit) -> bool:
    """A cue that holds its own "no" ("no respira") is denied only by a second one, which nobody writes."""
    return words[hit.first] in _OWN_NEGATION


def _resolves(words: Sequence[str], over: Hit, hit: Hit) -> bool:
    """Taken and let go: the release behind it settles it, one before it only without a "but"."""
    if hit.first <= over.first and over.last <= hit.last:
        return False  # "se me solto de la mano" holds a word of release, and is none
    if words[hit.first] in CONTRASTS:
        return False  # "a mi me soltaron, pero a mi socio no"
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


_OURSELVES = word_set("us me nos")
_SOMEBODY = KIN | word_set("him her them others some two three several")


def _ends_something(words: Sequence[str], hit: Hit) -> bool:
    """ "stopped" ends a noise; "they stopped us" ends nothing."""
    if words[hit.first] in ("stopped", "pararon", "paro"):
        after = words[hit.last] if hit.last < len(words) else ""
        before = words[hit.first - 1] if hit.first else ""
        if after in _AFTER_STOPPED or before in _BEFORE_STOPPED:
            return False
    return words[hit.first] in ("no", "ya") or not is_denied(words, hit)


def _near(words: Sequence[str], end: Hit, noise: Hit) -> bool:
    if noise.last <= end.first <= noise.last + 4:
        return not any(word in BOUNDARIES for word in words[noise.last : end.first])
    if end.first <= noise.first and noise.last <= end.last:
        return True
    return 0 <= noise.first - end.last <= 1


def is_hearsay(words: Sequence[str], hit: Hit, hearsay: Sequence[Hit]) -> bool:
    begin, end = sentence(words, hit.first)
    heard = [hearing.last for hearing in hearsay if begin <= hearing.first < hit.first]
    if not heard:
        return False
    near = words[max(begin, hit.first - 3, max(heard)) : min(end, hit.last + 3)]
    return not any(word in KIN or word in FIRST_PERSON for word in near)


def _in_wide_place(words: Sequence[str], hit: Hit, places: Sequence[tuple[int, int]]) -> bool:
    if not words[hit.first].startswith(("trap", "atrap", "sin")):
        return False
    after = words[hit.last : hit.last + 5]
    if not after or after[0] not in ("in", "at", "en", "here", "aqui"):
        return False
    if any(word in _WIDE_PLACES for word in after):
        return True
    return any(hit.last <= first <= hit.last + 4 for first, _last in places)

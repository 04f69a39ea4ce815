"""Distress in a text: the cues that stand when what is denied, asked, feared or over is taken out."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from evac.conversation.around import Around, is_within, read_around
from evac.conversation.calmed import (
    is_elsewhere,
    is_got_over,
    is_mistaken_for,
    is_of_another_age,
    is_of_the_screen,
    is_short_stop,
    is_the_only_one,
)
from evac.conversation.cues.codes import ALARMS, DISTRESS, LESSER, NOISE, RELEASABLE
from evac.conversation.imagined import is_feared, is_planned_for
from evac.conversation.jests import VIOLENT
from evac.conversation.past import is_heard_of, is_hearsay, is_long_ago, is_of_before, is_thought, is_told
from evac.conversation.phrases import Hit, few_of_each
from evac.conversation.scope import (
    is_asked,
    is_denied,
    is_doubted,
    is_supposed,
    sentence,
)
from evac.conversation.taken_back import is_ended, is_explained, resolves
from evac.conversation.waved_off import is_laughed_at
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
    "afraid",
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


@dataclass(frozen=True)
class Cry:
    """One distress that stands: what, how bad, and the words that said so (numbers of words)."""

    code: str
    status: Status
    need: Need | None
    first: int
    last: int


MOST_OF_EACH = 20  # cues of one code that are weighed, from either end


@dataclass
class Distress:
    cries: list[Cry] = field(default_factory=list)
    withdrawn: bool = False
    withdrawn_at: tuple[int, int] | None = None
    doubted: bool = False
    supposed: bool = False
    calmed: list[tuple[int, int]] = field(default_factory=list)


def find_distress(
    words: Sequence[str], hits: Sequence[Hit], *, places: Sequence[tuple[int, int]]
) -> Distress:
    """Read the distress that stands.

    Args:
        hits: what the cue book found, without what is no distress at all.
        places: first and last word of each place name: in "El Socorro" nobody cries for help.
    """
    found = Distress()
    cues = few_of_each([hit for hit in hits if hit.code in DISTRESS], MOST_OF_EACH)
    around = read_around(words, hits, cues, places[:50])
    for hit in cues:
        if not any(first <= hit.first and hit.last <= last for first, last in around.places):
            _weigh(words, hit, found, around)
    back = [*around.overs, *around.mistakes, *(hit for hit in around.heard if _is_relief(words, hit))]
    if back and not found.cries:
        found.withdrawn = True
        found.withdrawn_at = (back[0].first, back[0].last)
    return found


def _is_relief(words: Sequence[str], heard: Hit) -> bool:
    """ "he finally called!" is good news of somebody; "she called the office" is none."""
    near = words[max(0, heard.first - 6) : heard.last + 12]
    return not _RELIEF.isdisjoint(near)


_RELIEF = word_set("! finally fin finalmente ya thank dios god bless bendito jesus gloria alive vivo viva")


def _weigh(words: Sequence[str], hit: Hit, found: Distress, around: Around) -> None:
    if _is_void(words, hit, found, around):
        return
    code = _as_told(words, hit, around)
    status, need = DISTRESS[code]
    if status is Status.SOS and is_feared(words, hit):
        if is_asked(words, *sentence(words, hit.first)):
            found.supposed = True
            return
        code, status, need = "afraid", Status.NEEDS_HELP, None
    if is_doubted(words, hit):
        found.doubted = True
    found.cries.append(Cry(code, status, need, hit.first, hit.last))


def _is_void(words: Sequence[str], hit: Hit, found: Distress, around: Around) -> bool:
    """Whether the cue is denied, only supposed, over, or said of a thing; what it leaves behind is noted."""
    calls = hit.code in ("help_word", "sos_word", "urgent")
    if is_denied(words, hit, needing_only=calls) and not _denies_itself(words, hit):
        return True
    if is_within(hit, around.harmless):
        return True
    if hit.code in VIOLENT and is_within(hit, around.jests):
        found.doubted = True
        return True
    if hit.code not in LESSER and DISTRESS[hit.code][0] is Status.SOS and _is_of_a_thing(hit, around.things):
        return True
    if hit.code == "missing" and _is_of_oneself(words, hit):
        return True
    if around.laughing and is_laughed_at(hit, around.laughing):
        found.doubted = True
        return True
    if is_supposed(words, hit) or is_planned_for(words, hit):
        found.supposed = True
        return True
    if hit.code in _OVER_IN_TIME and (is_long_ago(words, hit) or is_of_before(words, hit)):
        found.supposed = True
        return True
    if is_within(hit, around.mistakes):
        return True
    if any(mistake.first >= hit.last or is_explained(words, mistake, hit) for mistake in around.mistakes):
        return True
    if _is_taken_back(words, hit, around):
        found.withdrawn = True
        return True
    if is_got_over(words, hit, around.overcome) or is_short_stop(words, hit):
        found.withdrawn = found.doubted = True
        return True
    if is_elsewhere(words, hit, around.elsewhere) or is_mistaken_for(words, hit, around.mistaken):
        found.doubted = True
        found.calmed.append((hit.first, hit.last))
        return True
    if is_of_the_screen(words, hit) or is_of_another_age(words, hit) or is_the_only_one(words, hit):
        found.supposed = True
        found.calmed.append((hit.first, hit.last))
        return True
    if hit.code in NOISE and any(is_ended(words, end, hit) for end in around.ended):
        found.doubted = True
        return True
    if hit.code in _HEARSAY_CODES and is_hearsay(words, hit, around.hearsay):
        found.supposed = True
        return True
    return False


def _is_of_oneself(words: Sequence[str], hit: Hit) -> bool:
    """ "I have not gone back" is nobody's absence, nor is who "has not come OUT of his room"."""
    if words[hit.last : hit.last + 1] in (["out"], ["down"]):
        return True
    return words[hit.first - 1 : hit.first] in (["i"], ["we"]) and words[hit.first] in ("have", "did", "not")


def _is_of_a_thing(hit: Hit, things: Sequence[Hit]) -> bool:
    """ "the card is dead", "my passport is locked in": said of the thing, and of nobody."""
    return any(thing.first - 1 <= hit.first and hit.last <= thing.last + 1 for thing in things)


def _is_taken_back(words: Sequence[str], hit: Hit, around: Around) -> bool:
    if hit.code in ALARMS and is_within(hit, around.overs):
        return True
    backs = [*around.overs, *(around.heard if hit.code in _UNHEARD_OF else ())]
    return hit.code in RELEASABLE and any(resolves(words, back, hit) for back in backs)


_UNHEARD_OF = ("no_contact", "missing")


def _as_told(words: Sequence[str], hit: Hit, around: Around) -> str:
    """The code that the words around a cue make of it."""
    if hit.code in NOISE and is_heard_of(words, hit):
        return "past_noise"
    if hit.code in NOISE and is_told(words, hit):
        return "past_noise" if hit.code == "flood" else "told_noise"
    if is_thought(words, hit):
        return "thought"
    if hit.code == "trapped" and _in_wide_place(words, hit, around.places):
        return "trapped_in_town"
    return hit.code


_OWN_NEGATION = word_set("""
    no not sin can without zero cero nothing nada unable nowhere could will does do did has have
""")


def _denies_itself(words: Sequence[str], hit: Hit) -> bool:
    """A cue that holds its own "no" ("no respira") is denied only by a second one, which nobody writes."""
    return words[hit.first] in _OWN_NEGATION


def _in_wide_place(words: Sequence[str], hit: Hit, places: Sequence[tuple[int, int]]) -> bool:
    after = words[hit.last : hit.last + 5]
    if words[hit.first : hit.last] == ["no", "way", "out"] and after[:1] == ["of"]:
        return any(hit.last < first <= hit.last + 2 for first, _last in places)
    if not words[hit.first].startswith(("trap", "atrap", "sin")):
        return False
    if not after or after[0] not in ("in", "at", "en", "here", "aqui"):
        return False
    if any(word in _WIDE_PLACES for word in after):
        return True
    return any(hit.last <= first <= hit.last + 4 for first, _last in places)

"""What else a text says that bears on its distress: over, a mistake, hearsay, said of a thing."""

from collections.abc import Sequence
from dataclasses import dataclass

from evac.conversation.cues import KIN
from evac.conversation.cues.codes import DISTRESS, LESSER
from evac.conversation.jests import JEST
from evac.conversation.phrases import Hit
from evac.conversation.scope import SENTENCE_ENDS, is_denied
from evac.conversation.taken_back import ends_something, is_over
from evac.conversation.waved_off import laughs
from evac.kernel.folding import word_set
from evac.kernel.status import Status


@dataclass(frozen=True)
class Around:
    """What else the text says that bears on a cue."""

    overs: Sequence[Hit]
    heard: Sequence[Hit]
    mistakes: Sequence[Hit]
    ended: Sequence[Hit]
    hearsay: Sequence[Hit]
    things: Sequence[Hit]
    harmless: Sequence[Hit]
    jests: Sequence[Hit]
    elsewhere: Sequence[Hit]
    overcome: Sequence[Hit]
    mistaken: Sequence[Hit]
    laughing: Sequence[int]
    places: Sequence[tuple[int, int]]


def read_around(
    words: Sequence[str], hits: Sequence[Hit], cues: Sequence[Hit], places: Sequence[tuple[int, int]]
) -> Around:
    by_code: dict[str, list[Hit]] = {}
    for hit in hits:
        by_code.setdefault(hit.code, []).append(hit)
    worst = [hit for hit in cues if DISTRESS[hit.code][0] is Status.SOS]
    overs = [hit for hit in by_code.get("over", ()) if is_over(words, hit) and not is_within(hit, worst)]
    return Around(
        overs=overs[:20],
        heard=[hit for hit in by_code.get("heard_from", ()) if is_over(words, hit)][:20],
        mistakes=[hit for hit in by_code.get("mistake", ()) if not is_denied(words, hit)],
        ended=[hit for hit in by_code.get("ended", ()) if ends_something(words, hit)][:50],
        hearsay=by_code.get("hearsay", [])[:20],
        things=[hit for code in LESSER for hit in by_code.get(code, ()) if _is_only_a_thing(words, hit)][:20],
        harmless=by_code.get("harmless", [])[:20],
        jests=by_code.get(JEST, [])[:20],
        elsewhere=by_code.get("elsewhere", [])[:20],
        overcome=[*by_code.get("overcome", ()), *by_code.get("overcame", ())][:20],
        mistaken=by_code.get("mistaken", [])[:20],
        laughing=laughs(words),
        places=places,
    )


def is_within(over: Hit, cues: Sequence[Hit]) -> bool:
    """ "he let go of my hand in the crowd" and "his bike turned up burnt" are no relief."""
    return any(cue.first <= over.first and over.last <= cue.last for cue in cues)


def _is_only_a_thing(words: Sequence[str], thing: Hit) -> bool:
    """ "they kept our bags AND MY HUSBAND", "took the car with HER in it"."""
    if thing.code != "of_a_thing":
        return True
    if not _INSIDE.isdisjoint(words[max(0, thing.first - 2) : thing.first]):
        return False  # "IN his car they took him"
    for word in words[thing.last : thing.last + 6]:
        if word in SENTENCE_ENDS:
            return True
        if (word in KIN and word not in _CROWD) or word in _PEOPLE_TOO:
            return False
    return True


_INSIDE = frozenset(["in", "en", "inside", "from"])
_CROWD = word_set("group team family familia boss")
_PEOPLE_TOO = word_set("""
    gente encima people him her them us me ella ellos nosotros inside dentro adentro driver chofer sitter
    walker owner dueno
""")

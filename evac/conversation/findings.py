"""What the words of a text tell, weighed: status, needs, intent, about whom, and whether it is sure."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from evac.conversation.answers import Answer
from evac.conversation.cries import (
    is_fear_overcome,
    is_past_now_well,
    said_alone,
    unmasked,
    without_alarms,
    without_the_phone,
    wondered,
)
from evac.conversation.cues import BOOK
from evac.conversation.cues.codes import BEHIND, WEAK_NEEDS
from evac.conversation.distress import Cry, Distress, find_distress
from evac.conversation.hints import find_hints
from evac.conversation.hints_of_trouble import find_trouble, find_trouble_behind_but
from evac.conversation.hints_of_well_being import find_calm, find_hinted_well_being
from evac.conversation.intents import find_intent
from evac.conversation.journey import Journey, find_journeys, has_plan
from evac.conversation.left_behind import find_left_behind
from evac.conversation.lost_phone import LostPhone
from evac.conversation.marks import marks
from evac.conversation.needs import Lack, find_lacks
from evac.conversation.party_size import Size, find_party_size
from evac.conversation.past import is_supplied, is_thought
from evac.conversation.phrases import Hit
from evac.conversation.safety import find_safe
from evac.conversation.scope import is_denied
from evac.conversation.speaker import read_about
from evac.kernel.needs import Need
from evac.kernel.status import About, Intent, Status, worst
from evac.places.locate import Mention

_OTHERS_ONLY = frozenset(["no_contact", "missing"])
_SOFT_WISHES = frozenset(
    ["want", "wants", "looking", "busco", "buscando", "buscamos", "would", "love", "send", "bring"]
)
_DOUBTED_BY_BUT = (Status.SAFE, Status.MOVING)
_SOFT_NEEDS = frozenset([Need.TRANSPORT, Need.PAPERS, Need.MONEY])

Placed = tuple[Mention, int, int]


@dataclass
class Findings:
    """The weighed result; marks are (code, first word, last word), weightiest first."""

    words: list[str]
    status: Status = Status.UNKNOWN
    about: About = About.SELF
    needs: tuple[Need, ...] = ()
    intent: Intent = Intent.NONE
    size: Size | None = None
    withdrawn: bool = False
    confident: bool = True
    marks: list[tuple[str, int, int]] = field(default_factory=list)


def read_findings(
    words: list[str],
    placed: Sequence[Placed],
    country: frozenset[str],
    *,
    answer: Answer | None,
    lost_phone: LostPhone | None = None,
    has_command: bool = False,
) -> Findings:
    """Weigh what the words tell.

    Args:
        placed: the places spoken of, each with its first and last word.
        country: folded names of the operation's country.
        answer: what the text answers, already taken out of ``words``.
        lost_phone: what tells of a lost phone, so that "lost" is no person.
        has_command: a word of ours explains the text; what only hints at more says nothing beside it.
    """
    hits = unmasked(words, BOOK.find(words))
    names = [(first, last) for mention, first, last in placed if mention.introduced or last - first > 1]
    distress = find_distress(words, hits, places=names)
    safe, denied = find_safe(words, hits, names=frozenset(last for _mention, _first, last in placed))
    safe += _ok_there(words, placed)
    cries = distress.cries + [
        Cry("not_safe", Status.NEEDS_HELP, None, max(0, h.first - 1), h.last) for h in denied
    ]
    cries += said_alone(words) + wondered(words, hits)
    cries = without_the_phone(cries, lost_phone)
    lacks = find_lacks(words, hits)
    lacks = [lack for lack in lacks if not is_past_now_well(words, lack.first, safe)]
    mends = [hit for hit in hits if hit.code in ("supplied", "mended")]
    starts = [lack.first for lack in lacks] + [cry.first for cry in cries]
    if mends and any(is_supplied(words, first, mends) for first in starts):
        lacks = [lack for lack in lacks if not is_supplied(words, lack.first, mends)]
        cries = [cry for cry in cries if cry.status is Status.SOS or not is_supplied(words, cry.first, mends)]
        distress.withdrawn = distress.withdrawn or not cries
    if safe:
        lacks = [lack for lack in lacks if not is_thought(words, Hit("lack", lack.first, lack.last))]
    weak = [(WEAK_NEEDS[h.code], h) for h in hits if h.code in WEAK_NEEDS and _stands(words, h)]
    journeys = find_journeys(words, hits, placed, country)
    if any(one.status is Status.DEPARTED for one in journeys) and (behind := find_left_behind(words)):
        journeys = [one for one in journeys if one.status is not Status.DEPARTED]
        cries, distress.doubted = [*cries, behind], True
    cries = without_alarms(words, cries, distress, is_well=bool(safe or journeys))
    if any(cry.code in BEHIND for cry in cries) and (
        safe or any(j.status is Status.DEPARTED for j in journeys)
    ):
        cries = _without_what_is_behind(cries)
        distress.doubted = True
    if safe and any(is_fear_overcome(words, cry, safe) for cry in cries):
        cries = [cry for cry in cries if not is_fear_overcome(words, cry, safe)]
        distress.doubted = True
    if any(is_past_now_well(words, cry.first, safe) for cry in cries if cry.status is Status.NEEDS_HELP):
        cries = [c for c in cries if c.status is Status.SOS or not is_past_now_well(words, c.first, safe)]
        distress.withdrawn = True
    found = Findings(words, withdrawn=distress.withdrawn)
    found.needs = _needs(cries, lacks, weak)
    found.status = _status(words, cries, lacks, weak, journeys, safe, distress, answer)
    well = [hit.first for hit in safe] + [journey.first for journey in journeys]
    if found.status is not Status.SOS and (
        hints := without_the_phone(
            find_hints(words, hits, cries, lacks, status=found.status, well=well), lost_phone
        )
    ):
        cries, distress.doubted = cries + hints, True
        found.needs, found.status = _needs(cries, lacks, weak), worst([cry.status for cry in cries])
    if found.status is Status.UNKNOWN and not answer and not has_command:
        hinted = find_hinted_well_being(words, hits, placed)
        if hinted:
            journeys, distress.doubted, found.status = [hinted], True, hinted.status
        elif trouble := find_trouble(words, hits):
            cries, distress.doubted, found.status = trouble, True, Status.NEEDS_HELP
        elif calm := find_calm(words, hits):
            journeys, distress.doubted, found.status = [calm], True, calm.status
    if found.status in _DOUBTED_BY_BUT and (trouble := find_trouble_behind_but(words, hits, well)):
        cries, distress.doubted, found.status = cries + trouble, True, Status.NEEDS_HELP
    found.intent, intent_mark = _intent(words, hits, found.status, answer)
    found.size = find_party_size(words)
    found.about = _about(words, found, cries, lacks, safe, journeys, distress)
    found.marks = marks(cries, lacks, weak, journeys, safe, distress, found.size, (found.intent, intent_mark))
    found.confident = _is_confident(words, found, distress, cries, safe, hits, answer)
    return found


def _ok_there(words: Sequence[str], placed: Sequence[Placed]) -> list[Hit]:
    """ "OK Caracas", "bien 10.48 -66.90": well, and where, and nothing else."""
    if not words or words[0] not in _FINE:
        return []
    end = placed[0][2] if placed and placed[0][1] <= 2 else 0
    is_place = bool(end) and end >= len(words) - 1
    is_point = sum(map(str.isdigit, words)) > 1 and not any(word.isalpha() for word in words[1:])
    return [Hit("safe_word", 0, 1)] if is_place or is_point else []


_FINE = frozenset(["ok", "safe", "bien", "fine"])


def _without_what_is_behind(cries: Sequence[Cry]) -> list[Cry]:
    """ "got a few stitches, all good now": treated, the illness or injury of which is told is behind, too."""
    settled = BEHIND | ({"sick", "injury"} if any(cry.code == "treated" for cry in cries) else frozenset())
    return [cry for cry in cries if cry.code not in settled]


def _stands(words: Sequence[str], hit: Hit) -> bool:
    return words[hit.first] in ("no", "sin", "without") or not is_denied(words, hit)


def _is_soft(words: Sequence[str], lack: Lack) -> bool:
    """ "looking for a flight" is a plan; "looking for water" is not."""
    return words[lack.first] in _SOFT_WISHES and lack.need in _SOFT_NEEDS


def _needs(cries: Sequence[Cry], lacks: Sequence[Lack], weak: Sequence[tuple[Need, Hit]]) -> tuple[Need, ...]:
    found = (
        [cry.need for cry in cries if cry.need]
        + [lack.need for lack in lacks]
        + [need for need, _hit in weak]
    )
    return tuple(dict.fromkeys(found))


def _status(
    words: Sequence[str],
    cries: Sequence[Cry],
    lacks: Sequence[Lack],
    weak: Sequence[tuple[Need, Hit]],
    journeys: Sequence[Journey],
    safe: Sequence[Hit],
    distress: Distress,
    answer: Answer | None,
) -> Status:
    statuses = [cry.status for cry in cries] + [journey.status for journey in journeys]
    hard = [lack for lack in lacks if not _is_soft(words, lack) and not (safe and lack.need is Need.POWER)]
    if hard or (not safe and any(need is Need.POWER for need, _hit in weak)):
        statuses.append(Status.NEEDS_HELP)
    if safe or distress.withdrawn:
        statuses.append(Status.SAFE)
    if answer and answer.meaning in set(Status):
        statuses.append(Status(answer.meaning))
    return worst(statuses)


def _intent(
    words: Sequence[str], hits: Sequence[Hit], status: Status, answer: Answer | None
) -> tuple[Intent, Hit | None]:
    if answer and answer.meaning in set(Intent):
        return Intent(answer.meaning), None
    if status is Status.DEPARTED:
        return Intent.NONE, None
    intent, hit = find_intent(words, hits)
    if intent is Intent.NONE and has_plan(words, hits):
        return Intent.TRYING, None
    return intent, hit


def _about(
    words: Sequence[str],
    found: Findings,
    cries: Sequence[Cry],
    lacks: Sequence[Lack],
    safe: Sequence[Hit],
    journeys: Sequence[Journey],
    distress: Distress,
) -> About:
    if found.status.is_distress:
        spans = [(cry.first, cry.last) for cry in cries] + [(lack.first, lack.last) for lack in lacks]
        others_only = bool(cries) and not lacks and all(cry.code in _OTHERS_ONLY for cry in cries)
        return read_about(words, spans[:20], others_only=others_only)
    if found_size := found.size:  # who is counted with the sender is not somebody else
        safe = [hit for hit in safe if not found_size.first <= hit.first <= found_size.last + 2]
    spans = [(hit.first, hit.last) for hit in safe] + [(journey.first, journey.last) for journey in journeys]
    if distress.withdrawn_at:
        spans.append(distress.withdrawn_at)
    return read_about(words, spans[:20], others_only=False)


def _is_confident(
    words: Sequence[str],
    found: Findings,
    distress: Distress,
    cries: Sequence[Cry],
    safe: Sequence[Hit],
    hits: Sequence[Hit],
    answer: Answer | None,
) -> bool:
    if distress.doubted or distress.supposed:
        return False
    if safe and any(cry.code in ("not_safe", "afraid") for cry in cries):
        return False
    if found.status is not Status.UNKNOWN or answer or found.intent is not Intent.NONE:
        return True
    return any(hit.code in ("greeting", "wrong_number") for hit in hits)

"""What the words of a text tell, weighed: status, needs, intent, about whom, and whether it is sure."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from evac.conversation.answers import Answer
from evac.conversation.cues import BOOK, KIN, en, es
from evac.conversation.cues.codes import ALARMS, WEAK_NEEDS
from evac.conversation.distress import Cry, Distress, find_distress
from evac.conversation.intents import find_intent
from evac.conversation.journey import Journey, find_journeys, has_plan
from evac.conversation.needs import Lack, find_lacks
from evac.conversation.party_size import Size, find_party_size
from evac.conversation.phrases import BOUNDARIES, Hit
from evac.conversation.safety import find_safe, is_wondered
from evac.conversation.scope import CONTRASTS, is_asked, is_denied, sentence
from evac.conversation.speaker import read_about
from evac.kernel.folding import word_set
from evac.kernel.needs import Need
from evac.kernel.status import About, Intent, Status, worst
from evac.places.locate import Mention

_OTHERS_ONLY = frozenset(["no_contact", "missing"])
_SOFT_WISHES = frozenset(
    ["want", "wants", "looking", "busco", "buscando", "buscamos", "would", "love", "send", "bring"]
)
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
    is_lost_phone: bool,
) -> Findings:
    """Weigh what the words tell.

    Args:
        placed: the places spoken of, each with its first and last word.
        country: folded names of the operation's country.
        answer: what the text answers, already taken out of ``words``.
        is_lost_phone: the text reports a lost phone, so "lost" is no person.
    """
    hits = unmasked(words, BOOK.find(words))
    names = [(first, last) for mention, first, last in placed if mention.introduced or last - first > 1]
    distress = find_distress(words, hits, places=names)
    safe, denied = find_safe(words, hits, names=frozenset(last for _mention, _first, last in placed))
    cries = distress.cries + [
        Cry("not_safe", Status.NEEDS_HELP, None, max(0, h.first - 1), h.last) for h in denied
    ]
    cries += _lost_alone(words) + _wondered(words, hits)
    if is_lost_phone:
        cries = [cry for cry in cries if cry.code not in ("lost_person", "robbed", "papers_taken")]
    lacks = find_lacks(words, hits)
    lacks = [lack for lack in lacks if not _is_past_now_well(words, lack.first, safe)]
    weak = [(WEAK_NEEDS[h.code], h) for h in hits if h.code in WEAK_NEEDS and _stands(words, h)]
    journeys = find_journeys(words, hits, placed, country)
    cries = _without_alarms(words, cries, distress, is_well=bool(safe or journeys))
    if safe and any(cry.code in _ONLY_TOLD for cry in cries):
        cries = [cry for cry in cries if cry.code not in _ONLY_TOLD]
        distress.doubted = True
    if any(_is_past_now_well(words, cry.first, safe) for cry in cries if cry.status is Status.NEEDS_HELP):
        cries = [c for c in cries if c.status is Status.SOS or not _is_past_now_well(words, c.first, safe)]
        distress.withdrawn = True
    found = Findings(words, withdrawn=distress.withdrawn)
    found.needs = _needs(cries, lacks, weak)
    found.status = _status(words, cries, lacks, weak, journeys, safe, distress, answer)
    found.intent, intent_mark = _intent(words, hits, found.status, answer)
    found.size = find_party_size(words)
    found.about = _about(words, found, cries, lacks, safe, journeys, distress)
    found.marks = _marks(cries, lacks, weak, journeys, safe, distress, found, intent_mark)
    found.confident = _is_confident(words, found, distress, cries, safe, hits, answer)
    return found


def _without_alarms(
    words: Sequence[str], cries: Sequence[Cry], distress: Distress, *, is_well: bool
) -> list[Cry]:
    """A word of alarm alone makes a person look; beside well-being it counts only behind a "but"."""
    alarms = [cry for cry in cries if cry.code in ALARMS]
    if not alarms:
        return list(cries)
    others = [cry for cry in cries if cry.code not in ALARMS]
    if others:
        return others
    distress.doubted = True
    contrasted = any(word in CONTRASTS for word in words) or any(cry.code == "menace" for cry in alarms)
    return alarms if contrasted or not is_well else []


def _is_past_now_well(words: Sequence[str], first: int, safe: Sequence[Hit]) -> bool:
    """ "she WAS sick BUT she is ok NOW": told as past, and taken back by what follows."""
    if not any(word in _PAST_VERBS for word in words[max(0, first - 3) : first + 1]):
        return False
    for hit in safe:
        between = words[first : hit.last + 2]
        if (
            hit.first > first
            and any(word in CONTRASTS or word in BOUNDARIES for word in between)
            and any(w in _NOW for w in between)
        ):
            return True
    return False


_NEVER_MASKED = frozenset(["taken_to_hospital", "no_transport", "papers_taken"])
_ONLY_TOLD = frozenset(["past_noise", "told_noise"])
_AUXILIARIES = en.CLASSES["be"] | es.CLASSES["estar"]
_PAST_VERBS = word_set(
    "was were had estuve estuvo estuvimos estaba estabamos estaban tenia tuvimos tuve tuvo"
)
_NOW = frozenset(["now", "ya", "ahora", "already", "again"])


def unmasked(words: Sequence[str], hits: list[Hit]) -> list[Hit]:
    """Without the cues inside what is no distress ("emergency exit", "gracias por su ayuda")."""
    ends: dict[int, int] = {}
    for hit in hits:
        if hit.code in ("nothing", "taken_to_hospital") and not is_denied(words, hit):
            ends[hit.first] = max(ends.get(hit.first, 0), hit.last)
    if not ends:
        return hits
    reach, furthest = [], 0
    for at in range(len(words) + 1):
        furthest = max(furthest, ends.get(at, 0))
        reach.append(furthest)
    kept = [hit for hit in hits if hit.code in _NEVER_MASKED or hit.last > reach[_core(words, hit)]]
    return [Hit("sick", h.first, h.last) if h.code == "taken_to_hospital" else h for h in kept]


def _core(words: Sequence[str], hit: Hit) -> int:
    """Where the cue begins when its auxiliary is left out: "still HUNTING for tickets"."""
    return hit.first + 1 if hit.last - hit.first > 1 and words[hit.first] in _AUXILIARIES else hit.first


def _stands(words: Sequence[str], hit: Hit) -> bool:
    return words[hit.first] in ("no", "sin", "without") or not is_denied(words, hit)


def _lost_alone(words: Sequence[str]) -> list[Cry]:
    """ "LOST" and hardly more is a person who is lost."""
    for at, word in enumerate(words):
        if word in _LOST and (not at or words[at - 1] in BOUNDARIES):
            rest = words[at + 1 : at + 2]
            if not rest or rest[0] in BOUNDARIES or rest[0] in _AFTER_LOST or (not at and len(words) <= 4):
                return [Cry("lost_person", Status.NEEDS_HELP, None, at, at + 1)]
    return _bad_alone(words)


def _bad_alone(words: Sequence[str]) -> list[Cry]:
    """ "mal" or "very bad" and nothing else."""
    bare = [word for word in words if word[0].isalpha()]
    return [Cry("not_safe", Status.NEEDS_HELP, None, 0, len(words))] if bare and _BAD.issuperset(bare) else []


_BAD = word_set("bad mal very terrible awful horrible")


def _wondered(words: Sequence[str], hits: Sequence[Hit]) -> list[Cry]:
    """ "no se si esta vivo" and "I don't know if she is ok", unless it is asked of us."""
    cries = []
    for hit in hits:
        if is_wondered(words, hit) and not is_asked(words, *sentence(words, hit.first)):
            is_grave = any(word in _ALIVE for word in words[hit.first : hit.last])
            known = any(word in KIN or word in _THEM for word in words[max(0, hit.first - 4) : hit.last])
            if is_grave or known:
                code, status = ("missing", Status.SOS) if is_grave else ("no_contact", Status.NEEDS_HELP)
                cries.append(Cry(code, status, None, max(0, hit.first - 3), hit.last))
    return cries


_ALIVE = frozenset(["alive", "vivo", "viva", "vivos", "vivas"])
_THEM = frozenset(["he", "she", "they", "esta", "estan", "el", "ella"])
_LOST = frozenset(["lost", "perdido", "perdida", "perdidos"])
_AFTER_LOST = frozenset(["gracias", "thanks", "please", "ok", "help", "in", "en", "near", "cerca", "por"])


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


def _marks(
    cries: Sequence[Cry],
    lacks: Sequence[Lack],
    weak: Sequence[tuple[Need, Hit]],
    journeys: Sequence[Journey],
    safe: Sequence[Hit],
    distress: Distress,
    found: Findings,
    intent_hit: Hit | None,
) -> list[tuple[str, int, int]]:
    """Each code once, with its longest words."""
    ranked = sorted(cries, key=lambda cry: (-cry.status.severity, cry.first - cry.last))
    marks = [(cry.code, cry.first, cry.last) for cry in ranked]
    marks += [(lack.need.value, lack.first, lack.last) for lack in lacks]
    marks += [(hit.code, hit.first, hit.last) for _need, hit in weak]
    marks += [(journey.status.value, journey.first, journey.last) for journey in journeys]
    marks += [("safe", hit.first, hit.last) for hit in sorted(safe, key=lambda hit: hit.first - hit.last)]
    if distress.withdrawn_at:
        marks.append(("withdrawn", *distress.withdrawn_at))
    if found.size:
        marks.append(("party_size", found.size.first, found.size.last))
    if intent_hit:
        marks.append((found.intent.value, intent_hit.first, intent_hit.last))
    once: dict[str, tuple[str, int, int]] = {}
    for mark in marks:
        once.setdefault(mark[0], mark)
    return list(once.values())


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

"""Cries that need the whole text: what only sounds like one, what one word says, what is told as past."""

from collections.abc import Sequence

from evac.conversation.cues import KIN, en, es
from evac.conversation.cues.codes import ALARMS
from evac.conversation.distress import Cry, Distress
from evac.conversation.lost_phone import LostPhone
from evac.conversation.other_senses import in_another_sense
from evac.conversation.phrases import BOUNDARIES, Hit
from evac.conversation.safety import is_wondered
from evac.conversation.scope import CONTRASTS, is_asked, is_denied, sentence
from evac.kernel.folding import word_set
from evac.kernel.status import Status


def without_alarms(
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


def without_stops_passed(
    words: Sequence[str], cries: Sequence[Cry], ways: Sequence[int], lacks: Sequence[object]
) -> list[Cry]:
    """ "nos pararon dos veces, YA VAMOS por El Tigre": searched and let go on, and nothing else is told.

    Args:
        ways: first words of what tells of being well or under way.
    """
    if lacks or any(cry.code != "stopped" for cry in cries):
        return list(cries)
    return [cry for cry in cries if _is_held(words, cry) or not any(cry.last <= way for way in ways)]


def _is_held(words: Sequence[str], stop: Cry) -> bool:
    """ "nos revisaron los TELEFONOS" may yet come to something."""
    near = words[stop.first : stop.last + _REACH_OF_SEARCH]
    return _SEARCHED.isdisjoint(near) or not _PHONES.isdisjoint(near)


_REACH_OF_SEARCH = 4  # words
_PHONES = word_set("""
    telefono telefonos celular celulares tlf mensajes fotos chats phone phones messages photos
""")
_SEARCHED = word_set("""
    pararon paro revisaron reviso registraron registro requisaron requiso chequearon stopped searched checked
""")
_OF_PEOPLE = frozenset(["stopped", "robbed"])


def without_the_phone(cries: Sequence[Cry], phone: LostPhone | None) -> list[Cry]:
    """ "My phone was SEIZED" is no fit; who was stopped or robbed of it is that, but for our own word."""
    return [cry for cry in cries if phone is None or not _is_of_the_phone(cry, phone)]


def _is_of_the_phone(cry: Cry, phone: LostPhone) -> bool:
    if phone.by_word and cry.code in ("lost_person", "robbed"):
        return True
    return phone.first <= cry.first and cry.last <= phone.last and cry.code not in _OF_PEOPLE


def is_past_now_well(words: Sequence[str], first: int, safe: Sequence[Hit]) -> bool:
    """ "she WAS sick BUT she is ok NOW": told as past, and taken back by what follows."""
    was = any(word in _PAST_VERBS for word in words[max(0, first - 3) : first + 1])
    if not was and not _is_of_a_past_day(words, first):
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


def _is_of_a_past_day(words: Sequence[str], first: int) -> bool:
    """ "AYER pasamos hambre"; but what is so SINCE yesterday is so."""
    near = range(max(0, first - 3), min(len(words), first + 3))
    return any(words[at] in _PAST_TIMES and words[at - 1] not in _SINCE for at in near)


def is_fear_overcome(words: Sequence[str], cry: Cry, safe: Sequence[Hit]) -> bool:
    """ "scary night but we are all ok", "feel silly for panicking yesterday": a fear that is behind."""
    if cry.code != "afraid":
        return False
    if not _BEHIND.isdisjoint(words[max(0, cry.first - 4) : cry.last + 3]):
        return True
    return any(
        hit.first >= cry.last and not CONTRASTS.isdisjoint(words[cry.last : hit.first + 1]) for hit in safe
    )


_BEHIND = word_set("yesterday night anoche ayer was were silly paso earlier")


_NEVER_MASKED = frozenset(["taken_to_hospital", "no_transport", "papers_taken", "homeless"])


ONLY_TOLD = frozenset(["past_noise", "told_noise", "thought"])


_AUXILIARIES = en.CLASSES["be"] | es.CLASSES["estar"]


_PAST_TIMES = word_set("yesterday ayer antier anteayer anoche")
_SINCE = word_set("desde since from hace de until hasta")
_PAST_VERBS = word_set(
    "was were had estuve estuvo estuvimos estaba estabamos estaban tenia tuvimos tuve tuvo"
)


_NOW = frozenset(["now", "ya", "ahora", "already", "again"])


def unmasked(words: Sequence[str], hits: list[Hit]) -> list[Hit]:
    """Without cues in another sense, or inside what is no distress ("emergency exit", "por su ayuda")."""
    hits = [hit for hit in hits if not in_another_sense(words, hit)]
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


def said_alone(words: Sequence[str]) -> list[Cry]:
    """ "LOST" and hardly more is a person who is lost."""
    for at, word in enumerate(words):
        if word in _LOST and (not at or words[at - 1] in BOUNDARIES):
            rest = words[at + 1 : at + 2]
            if rest and len(words) <= 5 and any(any(c.isdigit() for c in word) for word in words[at + 1 :]):
                break  # a case code, if none that exists
            if not rest or rest[0] in BOUNDARIES or rest[0] in _AFTER_LOST or (not at and len(words) <= 4):
                return [Cry("lost_person", Status.NEEDS_HELP, None, at, at + 1)]
    return _bad_alone(words)


def _bad_alone(words: Sequence[str]) -> list[Cry]:
    """ "mal" or "very bad" and nothing else."""
    bare = [word for word in words if word[0].isalpha()]
    return [Cry("not_safe", Status.NEEDS_HELP, None, 0, len(words))] if bare and _BAD.issuperset(bare) else []


_BAD = word_set("bad mal very terrible awful horrible")


def wondered(words: Sequence[str], hits: Sequence[Hit]) -> list[Cry]:
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

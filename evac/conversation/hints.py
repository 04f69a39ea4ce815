"""Hints: what no cue reads is guessed from words that say little alone, unsure and rather too bad."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from evac.conversation.around import is_within
from evac.conversation.calmed import is_short_stop
from evac.conversation.cues import NEGATIONS
from evac.conversation.cues.codes import DISTRESS
from evac.conversation.distress import Cry
from evac.conversation.hint_rules import RULES, Rule, Weight
from evac.conversation.imagined import is_feared, is_planned_for
from evac.conversation.jests import JEST, VIOLENT_HINTS
from evac.conversation.need_nouns import need_of
from evac.conversation.needs import Lack
from evac.conversation.past import is_hearsay, is_long_ago, is_thought
from evac.conversation.phrases import BOUNDARIES, Hit
from evac.conversation.plenty import lists_what_is_there
from evac.conversation.scope import (
    CONTRASTS,
    NEEDING,
    SENTENCE_ENDS,
    asks_whether,
    is_asked,
    is_denied,
    sentence,
)
from evac.kernel.folding import word_set
from evac.kernel.needs import Need
from evac.kernel.status import Status

_PREFIX = "hint_"
_REACH = 8  # words between the parts of a hint
_NEAR_NO = 3  # words between a "no" and what there is none of
_NO_MORE_THAN = frozenset(["only", "off", "no", "without"])  # they reach over no comma
_MOST = 60  # hints weighed in one text
_ENQUIRING = word_set(
    "do does did is are what which when how who cuanto cuanta cuando cual que hay se cuanta cuantas"
)
_NOS = NEGATIONS - {"zero", "cero"}  # "heart pills: zero"
_WHICH = frozenset(["what", "which", "whats"])  # "brother, WHAT documents do we need"
_NOUNS = ("thing", "goods", "vehicle", "body", "who", "home", "seat", "service")
_OWN_NEGATION = frozenset(["gone", "refuse", "stuck", "hold", "hurt", "broken", "well", *_NOUNS])


def find_hints(
    words: Sequence[str],
    hits: Sequence[Hit],
    cries: Sequence[Cry],
    lacks: Sequence[Lack],
    *,
    status: Status,
    well: Sequence[int],
    names: Sequence[tuple[int, int]] = (),
) -> list[Cry]:
    """Distress put together from hints; empty where nothing hints at more than is known.

    Args:
        hits: what the cue book found.
        cries, lacks: the distress that stands; it may be a part of something worse.
        status: as it is read so far; only what is worse is of interest.
        well: where words say that all is well.
        names: first and last word of each place name: "La Grita" is no scream.
    """
    hits = [hit for hit in hits if not any(first <= hit.first and hit.last <= last for first, last in names)]
    places = _by_part(words, hits if status is Status.UNKNOWN else _undismissed(hits, cries))
    for cue in (*cries, *(Cry(lack.need.value, _HELP, None, lack.first, lack.last) for lack in lacks)):
        places.setdefault(f"cue:{cue.code}", []).append(Hit(cue.code, cue.first, cue.last))
    rules = [rule for rule in _rules_beside(status) if all(part in places for part in rule.parts)]
    if not rules:
        return []
    numbers = _sentence_numbers(words)
    clauses = _clause_numbers(words)
    wells = {clauses[first] for first in well}
    found: list[Cry] = []
    for rule in rules:
        for first, last in _matches(words, rule, places, numbers):
            need = rule.need or _need(words, first, last)
            is_apart = clauses[first] not in wells and need is not Need.POWER
            if (not wells or rule.weight is Weight.FIRM or is_apart) and _may_stand(words, rule, first):
                found.append(Cry(rule.code, rule.status, need, first, last))
                break
    return found


_HELP = Status.NEEDS_HELP


@lru_cache
def _rules_beside(status: Status) -> tuple[Rule, ...]:
    return tuple(rule for rule in RULES if _counts(rule, status))


def _counts(rule: Rule, status: Status) -> bool:
    if status is Status.UNKNOWN:
        return True
    if status is _HELP:
        return rule.status is Status.SOS and rule.weight is Weight.FIRM
    return rule.weight > Weight.FAINT


def _undismissed(hits: Sequence[Hit], cries: Sequence[Cry]) -> list[Hit]:
    """Without the hints inside distress that was read and did not stand: denied, over, taken back."""
    standing = {(cry.first, cry.last) for cry in cries}
    cues = [hit for hit in hits if hit.code in DISTRESS and (hit.first, hit.last) not in standing]
    return [
        hit
        for hit in hits
        if not hit.code.startswith(_PREFIX)
        or not any(cue.first <= hit.first and hit.last <= cue.last for cue in cues)
    ]


def _by_part(words: Sequence[str], hits: Sequence[Hit]) -> dict[str, list[Hit]]:
    parts: dict[str, list[Hit]] = {}
    hearsay = [hit for hit in hits if hit.code == "hearsay"][:20]
    harmless = [hit for hit in hits if hit.code == "harmless"]
    jests = [hit for hit in hits if hit.code == JEST]
    goods = [hit for hit in hits if hit.code in ("robbed", "of_a_thing")]
    for hit in [hit for hit in hits if hit.code.startswith(_PREFIX)][:_MOST]:
        part = hit.code.removeprefix(_PREFIX)
        if part == "hold" and any(one.first <= hit.first and hit.last <= one.last for one in goods):
            continue  # "se llevaron todo"
        if any(one.first <= hit.first and hit.last <= one.last for one in harmless):
            continue
        if part in VIOLENT_HINTS and is_within(hit, jests):
            continue
        if not _is_denied(words, hit, part) and not is_hearsay(words, hit, hearsay):
            parts.setdefault(part, []).append(hit)
    things = [Hit("hint_thing", at, at + 1) for at, word in enumerate(words) if need_of(word)]
    if things:
        parts.setdefault("thing", []).extend(things)
    return parts


def _is_denied(words: Sequence[str], hit: Hit, part: str) -> bool:
    """A lack may hold its own "no", but "no need" is none."""
    if part == "lack" and words[hit.first] == "ni" and lists_what_is_there(words, hit):
        return True
    if part == "lack" and words[hit.first] in NEGATIONS:
        return any(word in NEEDING for word in words[hit.first : hit.last + 2])
    if words[max(0, hit.first - 2) : hit.first] in (["no", "longer"], ["ya", "no"]):
        return True
    owns = part in _OWN_NEGATION and not words[hit.first].startswith("desaparec")
    return not owns and is_denied(words, hit)


def _sentence_numbers(words: Sequence[str]) -> list[int]:
    numbers, number = [], 0
    for word in words:
        numbers.append(number)
        number += word in SENTENCE_ENDS
    return numbers


def _clause_numbers(words: Sequence[str]) -> list[int]:
    numbers, number = [], 0
    for word in words:
        number += word in BOUNDARIES or word in CONTRASTS
        numbers.append(number)
    return numbers


def _matches(
    words: Sequence[str], rule: Rule, places: dict[str, list[Hit]], numbers: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """First and last word of each place where all parts of a rule stand near each other."""
    if len(rule.parts) == 1:
        for hit in places.get(rule.parts[0], ()):
            yield hit.first, hit.last
        return
    one, other = rule.parts
    reach = len(numbers) if rule.apart else _REACH
    for left in places.get(one, ()):
        for right in places.get(other, ()):
            near = max(left.first, right.first) - min(left.last, right.last) <= reach
            apart = left.last <= right.first or right.last <= left.first
            is_cut = not BOUNDARIES.isdisjoint(words[left.last : right.first])
            if one == "lack" and words[left.first] == "out" and right.last <= left.first:
                near = False  # "on the coach OUT OF Coro"
            if (
                one == "lack"
                and words[left.last : left.last + 1] == ["de"]
                and words[left.first][:4] == "acab"
            ):
                near = False  # "ACABA DE subir al bus"
            if one == "lack" and is_cut and words[left.first] in _NO_MORE_THAN:
                near = False  # "only the wind, the doctor says"
            elif one == "lack" and words[left.first] in _NOS:  # "no bother at all, shops are open"
                near = 0 <= right.first - left.last <= _NEAR_NO
            if near and apart and (rule.apart or numbers[left.first] == numbers[right.first]):
                yield min(left.first, right.first), max(left.last, right.last)


def _may_stand(words: Sequence[str], rule: Rule, first: int) -> bool:
    hit = Hit(rule.code, first, first + 1)
    begin, end = sentence(words, first)
    is_enquiry = words[begin] in _ENQUIRING or not _WHICH.isdisjoint(words[begin + 1 : begin + 3])
    enquires = is_enquiry or asks_whether(words[begin:end])
    if rule.code == "asks" or enquires:
        return not enquires
    if is_long_ago(words, hit) or is_thought(words, hit) or is_short_stop(words, hit):
        return False
    if _is_in_question(words, first) or is_planned_for(words, hit):
        return False
    return not is_feared(words, hit)


def _is_in_question(words: Sequence[str], first: int) -> bool:
    """ "the fridge is off, is the insulin still good?" asks only behind its last comma."""
    begin, end = sentence(words, first)
    if words[begin] in _ENQUIRING or "," not in words[first:end]:
        return is_asked(words, begin, end)
    return False


def _need(words: Sequence[str], first: int, last: int) -> Need | None:
    return next((need for word in words[first:last] if (need := need_of(word))), None)

"""Hints: what no cue reads is guessed from words that say little alone, unsure and rather too bad."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from evac.conversation.cues import NEGATIONS
from evac.conversation.cues.codes import DISTRESS
from evac.conversation.distress import Cry, is_hearsay
from evac.conversation.need_nouns import need_of
from evac.conversation.phrases import Hit
from evac.conversation.scope import (
    NEEDING,
    SENTENCE_ENDS,
    is_asked,
    is_denied,
    is_feared,
    is_planned_for,
    is_supposed,
    sentence,
)
from evac.kernel.folding import word_set
from evac.kernel.needs import Need
from evac.kernel.status import Status

_PREFIX = "hint_"
_REACH = 8  # words between the parts of a hint
_MOST = 60  # hints weighed in one text
_ENQUIRING = word_set(
    "do does did is are what which when how who cuanto cuanta cuando cual que hay se cuanta cuantas"
)
_OWN_NEGATION = frozenset(["gone", "refuse", "stuck", "hold", "hurt", "broken", "well"])


@dataclass(frozen=True)
class Rule:
    """Parts that stand near each other in one sentence, in any order, and what they hint at.

    Attributes:
        firm: counts even where the sender is well: what it tells is no small thing.
    """

    code: str
    parts: tuple[str, ...]
    status: Status
    need: Need | None = None
    firm: bool = False


_SOS, _HELP = Status.SOS, Status.NEEDS_HELP
RULES = (
    Rule("foe_harms", ("foe", "harm"), _SOS, firm=True),
    Rule("foe_enters", ("foe", "enter"), _SOS, firm=True),
    Rule("foe_holds", ("foe", "hold"), _SOS, Need.DETAINED, firm=True),
    Rule("foe_pursues", ("foe", "pursue"), _SOS, firm=True),
    Rule("person_harmed", ("who", "harm"), _SOS, firm=True),
    Rule("person_held", ("who", "hold"), _SOS, Need.DETAINED, firm=True),
    Rule("person_dead", ("who", "dead"), _SOS, firm=True),
    Rule("person_gone", ("who", "gone"), _SOS, firm=True),
    Rule("body_harmed", ("body", "harm"), _SOS, Need.MEDICAL, firm=True),
    Rule("home_burns", ("home", "fire"), _SOS),
    Rule("ill_and_worse", ("ill", "lack"), _HELP, Need.MEDICAL),
    Rule("body_hurt", ("body", "hurt"), _HELP, Need.MEDICAL),
    Rule("ill", ("ill",), _HELP, Need.MEDICAL),
    Rule("pursued", ("pursue",), _HELP),
    Rule("afraid", ("fear",), _HELP),
    Rule("lacks", ("lack", "thing"), _HELP),
    Rule("loses", ("loss", "goods"), _HELP),
    Rule("breaks", ("broken", "vehicle"), _HELP, Need.TRANSPORT),
    Rule("refused", ("refuse", "who"), _HELP),
    Rule("refused", ("refuse", "goods"), _HELP),
    Rule("refused", ("refuse", "thing"), _HELP),
    Rule("stranded", ("stuck",), _HELP),
    Rule("asks", ("beg", "service"), _HELP),
    Rule("asks", ("plead", "seat"), _HELP),
)


def find_hints(words: Sequence[str], hits: Sequence[Hit], *, firm_only: bool) -> list[Cry]:
    """Distress put together from hints; empty where nothing hints at any.

    Args:
        hits: what the cue book found.
        firm_only: the sender says that all is well, so only what is no small thing counts.
    """
    places = _by_part(words, _undismissed(hits) if firm_only else hits)
    numbers = _sentence_numbers(words)
    cries: list[Cry] = []
    for rule in RULES:
        if firm_only and not rule.firm:
            continue
        for first, last in _matches(rule, places, numbers):
            if _may_stand(words, rule, first):
                cries.append(Cry(rule.code, rule.status, rule.need or _need(words, first, last), first, last))
                break
    return cries


def _undismissed(hits: Sequence[Hit]) -> list[Hit]:
    """Without the hints inside distress that was read and did not stand: denied, over, taken back."""
    cues = [hit for hit in hits if hit.code in DISTRESS]
    return [
        hit
        for hit in hits
        if not hit.code.startswith(_PREFIX)
        or not any(cue.first <= hit.first and hit.last <= cue.last for cue in cues)
    ]


def _by_part(words: Sequence[str], hits: Sequence[Hit]) -> dict[str, list[Hit]]:
    parts: dict[str, list[Hit]] = {}
    hearsay = [hit for hit in hits if hit.code == "hearsay"][:20]
    for hit in [hit for hit in hits if hit.code.startswith(_PREFIX)][:_MOST]:
        part = hit.code.removeprefix(_PREFIX)
        if not _is_denied(words, hit, part) and not is_hearsay(words, hit, hearsay):
            parts.setdefault(part, []).append(hit)
    things = [Hit("hint_thing", at, at + 1) for at, word in enumerate(words) if need_of(word)]
    if things:
        parts.setdefault("thing", []).extend(things)
    return parts


def _is_denied(words: Sequence[str], hit: Hit, part: str) -> bool:
    """A lack may hold its own "no", but "no need" is none."""
    if part == "lack" and words[hit.first] in NEGATIONS:
        return any(word in NEEDING for word in words[hit.first : hit.last + 2])
    return part not in _OWN_NEGATION and is_denied(words, hit)


def _sentence_numbers(words: Sequence[str]) -> list[int]:
    numbers, number = [], 0
    for word in words:
        numbers.append(number)
        number += word in SENTENCE_ENDS
    return numbers


def _matches(rule: Rule, places: dict[str, list[Hit]], numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First and last word of each place where all parts of a rule stand near each other."""
    if len(rule.parts) == 1:
        for hit in places.get(rule.parts[0], ()):
            yield hit.first, hit.last
        return
    one, other = rule.parts
    for left in places.get(one, ()):
        for right in places.get(other, ()):
            near = max(left.first, right.first) - min(left.last, right.last) <= _REACH
            apart = left.last <= right.first or right.last <= left.first
            if near and apart and numbers[left.first] == numbers[right.first]:
                yield min(left.first, right.first), max(left.last, right.last)


def _may_stand(words: Sequence[str], rule: Rule, first: int) -> bool:
    hit = Hit(rule.code, first, first + 1)
    enquires = words[sentence(words, first)[0]] in _ENQUIRING
    if rule.code == "asks" or enquires:
        return not enquires
    if is_asked(words, *sentence(words, first)) or is_supposed(words, hit) or is_planned_for(words, hit):
        return False
    return not is_feared(words, hit)


def _need(words: Sequence[str], first: int, last: int) -> Need | None:
    return next((need for word in words[first:last] if (need := need_of(word))), None)

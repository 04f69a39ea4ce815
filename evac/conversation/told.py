"""All that a text tells, found by its cues; then without what it says itself is mended, overcome or over."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from evac.conversation.cries import (
    is_fear_overcome,
    is_past_now_well,
    said_alone,
    unmasked,
    without_alarms,
    without_stops_passed,
    without_the_phone,
    wondered,
)
from evac.conversation.cues import KIN, book
from evac.conversation.cues.codes import BEHIND, WEAK_NEEDS
from evac.conversation.distress import Cry, Distress, find_distress
from evac.conversation.jests import find_jests
from evac.conversation.journey import Journey, find_journeys
from evac.conversation.left_behind import find_left_behind
from evac.conversation.lost_phone import LostPhone
from evac.conversation.needs import Lack, find_lacks
from evac.conversation.passed_by import without_who_passed
from evac.conversation.past import is_supplied, is_thought
from evac.conversation.phrases import Hit
from evac.conversation.reassured import (
    TEARS,
    are_only_treated,
    is_of_somebody_worried,
    supposed_lacks,
    without_cries_within,
    without_the_river,
)
from evac.conversation.safety import find_ok_there, find_safe
from evac.conversation.scope import CONTRASTS, is_denied
from evac.conversation.second_thoughts import find_second_thought
from evac.conversation.unsaid import find_all_but_one, is_true_of_some_only
from evac.kernel.needs import Need
from evac.kernel.status import Status
from evac.places.locate import Mention

Placed = tuple[Mention, int, int]


@dataclass
class Told:
    """What the words tell so far; each step takes away what does not stand, or adds what is guessed.

    Attributes:
        hits: what the cue book found, without what is no distress at all.
        distress: what was found of it; its cries are weighed on in ``cries``.
        weak: things that are needed only where something else says so.
    """

    words: list[str]
    placed: Sequence[Placed]
    hits: list[Hit]
    distress: Distress
    cries: list[Cry]
    lacks: list[Lack]
    safe: list[Hit]
    weak: list[tuple[Need, Hit]]
    journeys: list[Journey]

    @property
    def needs(self) -> tuple[Need, ...]:
        cried = [cry.need for cry in self.cries if cry.need]
        lacked = [lack.need for lack in self.lacks]
        return tuple(dict.fromkeys(cried + lacked + [need for need, _hit in self.weak]))

    @property
    def well(self) -> list[int]:
        """Where words say that all is well."""
        relief = self.distress.withdrawn_at[:1] if self.distress.withdrawn_at else ()
        return [hit.first for hit in self.safe] + [journey.first for journey in self.journeys] + [*relief]

    @property
    def is_out(self) -> bool:
        return any(journey.status is Status.DEPARTED for journey in self.journeys)


def hear(
    words: list[str], placed: Sequence[Placed], country: frozenset[str], *, lost_phone: LostPhone | None
) -> Told:
    """What stands of all that is told."""
    told = _find_all(words, placed, country, lost_phone)
    for step in STEPS:
        step(told)
    return told


def _find_all(
    words: list[str], placed: Sequence[Placed], country: frozenset[str], lost_phone: LostPhone | None
) -> Told:
    hits = [*unmasked(words, book().find(words)), *find_jests(words)]
    names = [(first, last) for mention, first, last in placed if mention.introduced or last - first > 1]
    distress = find_distress(words, hits, places=names)
    safe, denied = find_safe(words, hits, names=frozenset(last for _mention, _first, last in placed))
    journeys = find_journeys(words, hits, placed, country)
    left = [one for one in journeys if is_true_of_some_only(words, one.last)]
    thought = find_second_thought(words)
    single = [one for one in (thought, find_all_but_one(words)) if one]
    taken_back: list[Hit | Journey | Lack] = [*denied, *left, *single]
    cries = [*distress.cries, *map(_not_safe, taken_back), *said_alone(words), *wondered(words, hits)]
    return Told(
        words,
        placed,
        hits,
        distress,
        cries=without_the_phone(cries, lost_phone),
        lacks=find_lacks(words, hits) or ([thought] if thought else []),
        safe=safe + find_ok_there(words, placed),
        weak=[(WEAK_NEEDS[h.code], h) for h in hits if h.code in WEAK_NEEDS and _stands(words, h)],
        journeys=journeys,
    )


def _not_safe(taken_back: Hit | Journey | Lack) -> Cry:
    return Cry("not_safe", Status.NEEDS_HELP, None, max(0, taken_back.first - 1), taken_back.last)


def _stands(words: Sequence[str], hit: Hit) -> bool:
    return words[hit.first] in ("no", "sin", "without") or not is_denied(words, hit)


def _without_lacks_of_the_past(told: Told) -> None:
    told.lacks = [lack for lack in told.lacks if not is_past_now_well(told.words, lack.first, told.safe)]


def _without_what_is_mended(told: Told) -> None:
    mends = [hit for hit in told.hits if hit.code in ("supplied", "mended")]
    starts = [lack.first for lack in told.lacks] + [cry.first for cry in told.cries]
    if not any(is_supplied(told.words, first, mends) for first in starts):
        return
    mended = [lack for lack in told.lacks if is_supplied(told.words, lack.first, mends)]
    told.lacks = [lack for lack in told.lacks if lack not in mended]
    told.distress.calmed += [(lack.first, lack.last) for lack in mended]
    told.cries = [
        cry for cry in told.cries if cry.status is Status.SOS or not is_supplied(told.words, cry.first, mends)
    ]
    told.distress.withdrawn = told.distress.withdrawn or not told.cries


def _without_lacks_only_thought(told: Told) -> None:
    if told.safe:
        told.lacks = [
            lack for lack in told.lacks if not is_thought(told.words, Hit("lack", lack.first, lack.last))
        ]


def _with_who_is_left_behind(told: Told) -> None:
    """While one of them is still in the country, the party is not out of it."""
    if told.is_out and (behind := find_left_behind(told.words)):
        told.journeys = [one for one in told.journeys if one.status is not Status.DEPARTED]
        told.cries, told.distress.doubted = [*told.cries, behind], True


def _without_mere_alarms(told: Told) -> None:
    is_well = bool(told.safe or told.journeys)
    told.cries = without_alarms(told.words, told.cries, told.distress, is_well=is_well)


def _without_stops_passed(told: Told) -> None:
    ways = [hit.first for hit in told.safe if told.words[hit.first] != "ok"]
    ways += [journey.first for journey in told.journeys]
    told.cries = without_stops_passed(told.words, told.cries, ways, told.lacks)


def _without_what_is_treated(told: Told) -> None:
    """ "got a few stitches, all good now": treated, the illness or injury of which is told is behind, too."""
    if not (told.safe or told.is_out) or not any(cry.code in BEHIND for cry in told.cries):
        return
    is_treated = any(cry.code == "treated" for cry in told.cries)
    settled = BEHIND | ({"sick", "injury"} if is_treated else frozenset())
    told.cries = [cry for cry in told.cries if cry.code not in settled]
    told.distress.doubted = True


def _without_who_passed(told: Told) -> None:
    kept = without_who_passed(told.words, told.cries, told.safe)
    if len(kept) < len(told.cries):
        told.cries, told.distress.doubted = kept, True


def _without_fear_overcome(told: Told) -> None:
    kept = [cry for cry in told.cries if not _is_overcome(told, cry)]
    if len(kept) < len(told.cries):
        told.cries, told.distress.doubted = kept, True


def _is_overcome(told: Told, cry: Cry) -> bool:
    """Who weeps across the border weeps for joy, if there is no "but" and no kin."""
    if told.safe and is_of_somebody_worried(told.words, cry):
        return True
    if told.is_out and cry.code == "afraid" and not TEARS.isdisjoint(told.words[cry.first : cry.last]):
        return CONTRASTS.isdisjoint(told.words) and KIN.isdisjoint(told.words)
    return bool(told.safe) and is_fear_overcome(told.words, cry, told.safe)


def _without_what_is_treated_alone(told: Told) -> None:
    if not (told.safe or told.is_out or told.lacks) and are_only_treated(told.words, told.cries):
        told.distress.calmed += [(cry.first, cry.last) for cry in told.cries]
        told.cries, told.distress.doubted = [], True


def _without_the_river(told: Told) -> None:
    kept = without_the_river(told.words, told.cries, told.safe)
    if len(kept) < len(told.cries):
        told.cries, told.distress.doubted = kept, True


def _without_what_is_supposed(told: Told) -> None:
    supposed = supposed_lacks(told.words, told.lacks)
    if supposed:
        told.lacks = [lack for lack in told.lacks if lack not in supposed]
        told.cries, told.distress.supposed = without_cries_within(told.cries, supposed), True
        told.distress.calmed += [(lack.first, lack.last) for lack in supposed]


def _without_what_is_over(told: Told) -> None:
    kept = [
        cry
        for cry in told.cries
        if cry.status is Status.SOS or not is_past_now_well(told.words, cry.first, told.safe)
    ]
    if len(kept) < len(told.cries):
        told.cries, told.distress.withdrawn = kept, True


# In this order: what one step leaves is what the next one weighs.
STEPS: tuple[Callable[[Told], None], ...] = (
    _without_lacks_of_the_past,
    _without_what_is_mended,
    _without_lacks_only_thought,
    _with_who_is_left_behind,
    _without_mere_alarms,
    _without_stops_passed,
    _without_what_is_treated,
    _without_what_is_treated_alone,
    _without_the_river,
    _without_what_is_supposed,
    _without_who_passed,
    _without_fear_overcome,
    _without_what_is_over,
)

"""The words that decided, by what they said: weightiest first."""

from collections.abc import Sequence

from evac.conversation.distress import Cry, Distress
from evac.conversation.journey import Journey
from evac.conversation.needs import Lack
from evac.conversation.party_size import Size
from evac.conversation.phrases import Hit
from evac.kernel.needs import Need
from evac.kernel.status import Intent


def marks(
    cries: Sequence[Cry],
    lacks: Sequence[Lack],
    weak: Sequence[tuple[Need, Hit]],
    journeys: Sequence[Journey],
    safe: Sequence[Hit],
    distress: Distress,
    size: Size | None,
    intent: tuple[Intent, Hit | None],
) -> list[tuple[str, int, int]]:
    """Each code once, with its longest words."""
    ranked = sorted(cries, key=lambda cry: (-cry.status.severity, cry.first - cry.last))
    found = [(cry.code, cry.first, cry.last) for cry in ranked]
    found += [(lack.need.value, lack.first, lack.last) for lack in lacks]
    found += [(hit.code, hit.first, hit.last) for _need, hit in weak]
    found += [(journey.status.value, journey.first, journey.last) for journey in journeys]
    found += [("safe", hit.first, hit.last) for hit in sorted(safe, key=lambda hit: hit.first - hit.last)]
    if distress.withdrawn_at:
        found.append(("withdrawn", *distress.withdrawn_at))
    if size:
        found.append(("party_size", size.first, size.last))
    meant, hit = intent
    if hit:
        found.append((meant.value, hit.first, hit.last))
    once: dict[str, tuple[str, int, int]] = {}
    for mark in found:
        once.setdefault(mark[0], mark)
    return list(once.values())

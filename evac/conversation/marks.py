"""The words that decided, by what they said: weightiest first."""

from evac.conversation.party_size import Size
from evac.conversation.phrases import Hit
from evac.conversation.told import Told
from evac.kernel.status import Intent


def marks(told: Told, size: Size | None, intent: tuple[Intent, Hit | None]) -> list[tuple[str, int, int]]:
    """Each code once, with its longest words."""
    ranked = sorted(told.cries, key=lambda cry: (-cry.status.severity, cry.first - cry.last))
    found = [(cry.code, cry.first, cry.last) for cry in ranked]
    found += [(lack.need.value, lack.first, lack.last) for lack in told.lacks]
    found += [(hit.code, hit.first, hit.last) for _need, hit in told.weak]
    found += [(journey.status.value, journey.first, journey.last) for journey in told.journeys]
    found += [
        ("safe", hit.first, hit.last) for hit in sorted(told.safe, key=lambda hit: hit.first - hit.last)
    ]
    if told.distress.withdrawn_at:
        found.append(("withdrawn", *told.distress.withdrawn_at))
    if size:
        found.append(("party_size", size.first, size.last))
    meant, hit = intent
    if hit:
        found.append((meant.value, hit.first, hit.last))
    once: dict[str, tuple[str, int, int]] = {}
    for mark in found:
        once.setdefault(mark[0], mark)
    return list(once.values())

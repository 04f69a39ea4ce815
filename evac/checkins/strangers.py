"""What somebody who proved nothing may change beside the status. Pure: it may add to what is known, no more.

A case code is on papers and in other people's phones. Whoever types one could otherwise take a family off
the order to leave, send its seat away or its rescuers to another town. Such words are kept for an officer.
"""

from dataclasses import dataclass
from datetime import datetime

from evac.kernel.status import Intent


@dataclass(frozen=True, repr=False)
class Known:
    """What stands on the roster; None where nothing does."""

    intent: Intent = Intent.NONE
    party_size: int | None = None
    cell: tuple[int, int | None] | None = None
    zone: str | None = None
    medicine_until: datetime | None = None


@dataclass(frozen=True, repr=False)
class Told:
    """What the stranger said; None where nothing was said. ``zone`` is the one its point lies in."""

    intent: Intent = Intent.NONE
    party_size: int | None = None
    cell: tuple[int, int] | None = None
    zone: str | None = None
    medicine_until: datetime | None = None


def doubts(known: Known, told: Told) -> frozenset[str]:
    """Names of what stays as it stands."""
    found = {
        "intent": _is_other_plan(known.intent, told.intent),
        "party_size": _is_less(told.party_size, known.party_size),
        "place": _is_another_place(known, told),
        "medicine": _is_later(told.medicine_until, known.medicine_until),
    }
    return frozenset(name for name, doubted in found.items() if doubted)


def _is_other_plan(known: Intent, told: Intent) -> bool:
    """Staying takes a party out of orders to leave, so it is doubted even where no plan is known."""
    if told in (Intent.NONE, known):
        return False
    return told is Intent.STAYING or known is not Intent.NONE


def _is_less(told: int | None, known: int | None) -> bool:
    return told is not None and known is not None and told < known


def _is_another_place(known: Known, told: Told) -> bool:
    if told.cell is None:
        return False
    return known.cell not in (None, told.cell) or known.zone not in (None, told.zone)


def _is_later(told: datetime | None, known: datetime | None) -> bool:
    return told is not None and known is not None and told > known

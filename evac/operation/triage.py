"""What each triage rule weighs in this operation, as ``triage.toml`` says."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from evac.kernel.needs import Need


@dataclass(frozen=True)
class TriagePoints:
    """Points per rule. Bands come first, so no sum of these lifts a party over a band.

    Attributes:
        medicine_steps: (time left at most, points), shortest first; none left is ``timedelta(0)``.
        overdue_steps: (time past the expected check-in at least, points), shortest first.
        hazard_per_level: for each level of the zone above 1.
        minor: for each minor, up to ``minors_counted`` of them.
        rates_per_hour: growth within band 0 .. 4, each above 0, so that waiting always counts.
        in_hand_for: when the next action falls due if the officer names no time.
        expected_check_in: how often a party is expected to be heard.
    """

    sos: int
    duress: int
    needs_help: int
    pinned: int
    lost: int
    cannot: int
    conflict: int
    unreachable: int
    unregistered: int
    never_heard: int
    no_place: int
    alone: int
    minor: int
    minors_counted: int
    hazard_per_level: int
    needs: Mapping[Need, int]
    medicine_steps: tuple[tuple[timedelta, int], ...]
    overdue_steps: tuple[tuple[timedelta, int], ...]
    rates_per_hour: tuple[float, float, float, float, float]
    in_hand_for: timedelta
    expected_check_in: timedelta

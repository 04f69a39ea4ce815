"""How sure a checkpoint or roadblock is, from who reported it and when. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from evac.places.models import SightingKind

# Checkpoints move with their shift, what was piled up on a road stays longer.
HALF_LIFE: Mapping[SightingKind, timedelta] = {
    SightingKind.CHECKPOINT: timedelta(hours=3),
    SightingKind.ROADBLOCK: timedelta(hours=6),
}
CONFIRM = 2  # independent parties
FORGET_AFTER = 4  # half-lives


class Certainty(StrEnum):
    CONFIRMED = "confirmed"
    UNCONFIRMED = "unconfirmed"
    STALE = "stale"


@dataclass(frozen=True)
class Reported:
    """One report. ``reporter`` only tells parties apart."""

    reporter: bytes
    at: datetime


@dataclass(frozen=True)
class Judged:
    """
    Attributes:
        parties: that reported it within two half-lives, each counted once.
        weight: their reports, each worth half after a half-life; it fades.
        changes_at: when it turns stale unless somebody reports it again.
    """

    certainty: Certainty
    parties: int
    weight: float
    newest_at: datetime
    changes_at: datetime


def judge(kind: SightingKind, reports: Sequence[Reported], now: datetime) -> Judged:
    """Of one place, with at least one report. However often a party reports, its newest word counts once."""
    half_life = HALF_LIFE[kind]
    newest: dict[bytes, datetime] = {}
    for report in reports:
        newest[report.reporter] = max(report.at, newest.get(report.reporter, report.at))
    last = max(newest.values())
    lately = [at for at in newest.values() if now - at <= 2 * half_life]
    weight = sum(0.5 ** (max(timedelta(), now - at) / half_life) for at in newest.values())
    return Judged(
        _certainty(len(lately), now - last > half_life), len(lately), weight, last, last + half_life
    )


def _certainty(parties: int, is_old: bool) -> Certainty:
    if is_old:
        return Certainty.STALE
    return Certainty.CONFIRMED if parties >= CONFIRM else Certainty.UNCONFIRMED

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
CONFIRM = 2  # independent parties: another party on another phone
FORGET_AFTER = 4  # half-lives


class Certainty(StrEnum):
    CONFIRMED = "confirmed"
    UNCONFIRMED = "unconfirmed"
    STALE = "stale"


@dataclass(frozen=True)
class Reported:
    """One report. ``reporter`` only tells parties apart, and ``phone`` phones; it is not always known."""

    reporter: bytes
    at: datetime
    phone: bytes | None = None


@dataclass(frozen=True)
class Judged:
    """
    Attributes:
        parties: that reported it within two half-lives, each counted once, and only once those on one phone.
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
    lately = _independent([report for report in reports if now - report.at <= 2 * half_life])
    weight = sum(0.5 ** (max(timedelta(), now - at) / half_life) for at in newest.values())
    return Judged(_certainty(lately, now - last > half_life), lately, weight, last, last + half_life)


def _independent(reports: Sequence[Reported]) -> int:
    """The most parties that reported each from a phone of its own: a matching of parties and phones."""
    phones: dict[bytes, set[bytes]] = {}
    for report in reports:
        phones.setdefault(report.reporter, set()).add(report.phone or report.reporter)
    taken: dict[bytes, bytes] = {}
    return sum(_find_phone(party, phones, taken, set()) for party in phones)


def _find_phone(
    party: bytes, phones: Mapping[bytes, set[bytes]], taken: dict[bytes, bytes], asked: set[bytes]
) -> bool:
    """Give the party a phone; who holds it may have to take another (Kuhn's algorithm)."""
    for phone in phones[party] - asked:
        asked.add(phone)
        if phone not in taken or _find_phone(taken[phone], phones, taken, asked):
            taken[phone] = party
            return True
    return False


def _certainty(parties: int, is_old: bool) -> Certainty:
    if is_old:
        return Certainty.STALE
    return Certainty.CONFIRMED if parties >= CONFIRM else Certainty.UNCONFIRMED

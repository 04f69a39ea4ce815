"""Keeping what is reported of the roads, and what stands on them now."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.db.sealed import seal, unseal, vault_of
from evac.kernel.errors import NotFound
from evac.kernel.folding import fold, sound
from evac.limits.take import take
from evac.places.models import Sighting, SightingKind
from evac.places.sighted import FORGET_AFTER, HALF_LIFE, Judged, Reported, judge
from evac.vault.blind_index import INDEX_BYTES
from evac.vault.seal import Vault

AN_HOUR, BURST = 6, 6  # of one party: somebody on the road sees no more
MOST = 2000
Point = tuple[float, float]  # WGS 84 latitude, longitude


@dataclass(frozen=True, repr=False)
class SightedPlace:
    """``place_id`` is the gazetteer's; without one, places named with the same words are one."""

    name: str
    place_id: str | None = None
    point: Point | None = None


@dataclass(frozen=True, repr=False)
class OnTheRoad:
    """What stands at one place, as officers see it. ``uid`` is the newest report's."""

    uid: str
    kind: SightingKind
    name: str
    point: Point | None
    judged: Judged


def record_sighting(
    session: Session,
    kind: SightingKind,
    place: SightedPlace,
    *,
    reporter_uid: str,
    phone: bytes | None = None,
    now: datetime,
) -> bool:
    """Keep one report; False when this party reported more than anybody on a road can see.

    Neither the party nor its text can be found from the row.

    Args:
        phone: blind index of the number that it came from, where there is one.
    """
    rate = AN_HOUR / 3600
    if not take(session, f"sighting:{reporter_uid}", rate_per_second=rate, burst=BURST, now=now):
        return False
    vault, where = vault_of(session), _where(kind, place)
    sighting = Sighting(
        kind=kind,
        at=now,
        place_index=vault.index("text", where),
        reporter_index=_reporter(vault, where, reporter_uid, phone),
    )
    point = f"{place.point[0]},{place.point[1]}" if place.point else None
    seal(session, sighting, place=place.name, point=point)
    session.add(sighting)
    return True


def on_the_roads(session: Session, *, now: datetime) -> list[OnTheRoad]:
    """What was reported lately, surest first, then newest."""
    oldest = now - FORGET_AFTER * max(HALF_LIFE.values())
    lately = select(Sighting).where(Sighting.at > oldest, Sighting.dismissed_at.is_(None))
    at_place: dict[bytes, list[Sighting]] = {}
    for sighting in session.scalars(lately.order_by(Sighting.id.desc()).limit(MOST)):
        at_place.setdefault(sighting.place_index, []).append(sighting)
    found = [_on_the_road(session, reports, now) for reports in at_place.values()]
    order = ["confirmed", "unconfirmed", "stale"]
    found.sort(key=lambda one: (order.index(one.judged.certainty), -one.judged.newest_at.timestamp()))
    return found


def dismiss(session: Session, uid: str, *, officer_id: int, now: datetime) -> None:
    """An officer found out that nothing stands there, or no more: all reports of the place end.

    Raises:
        NotFound: no such sighting.
    """
    newest = session.scalar(select(Sighting).where(Sighting.uid == uid))
    if newest is None:
        raise NotFound("sighting")
    same = select(Sighting).where(Sighting.place_index == newest.place_index, Sighting.dismissed_at.is_(None))
    for sighting in session.scalars(same):
        sighting.dismissed_at, sighting.dismissed_by = now, officer_id


def _on_the_road(session: Session, reports: Sequence[Sighting], now: datetime) -> OnTheRoad:
    newest = reports[0]
    point = unseal(session, newest, "point")
    latitude, longitude = (float(part) for part in point.split(",")) if point else (None, None)
    return OnTheRoad(
        uid=newest.uid,
        kind=newest.kind,
        name=unseal(session, newest, "place") or "",
        point=(latitude, longitude) if latitude is not None and longitude is not None else None,
        judged=judge(newest.kind, [_reported(one) for one in reports], now),
    )


def _reporter(vault: Vault, where: str, uid: str, phone: bytes | None) -> bytes:
    """The party's hash, and behind it the phone's."""
    party = vault.index("text", f"{where}|{uid}")
    return party + vault.index("text", f"{where}|phone|{phone.hex()}") if phone else party


def _reported(sighting: Sighting) -> Reported:
    index = sighting.reporter_index
    return Reported(index[:INDEX_BYTES], sighting.at, index[INDEX_BYTES:] or None)


def _where(kind: SightingKind, place: SightedPlace) -> str:
    return f"sighting|{kind}|{place.place_id or sound(fold(place.name))}"

"""An officer's correction of a reading: what holds from now on, and an example to do better by."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.checkins.misread import needs_without, size_without, without_place
from evac.checkins.models import CheckIn
from evac.checkins.record import record_checkin
from evac.checkins.report import Report, ReportedPlace
from evac.conversation.located import reported_place
from evac.conversation.models import Correction
from evac.conversation.reading import Ground
from evac.conversation.understand import understand
from evac.db.sealed import seal, unseal
from evac.kernel.errors import NotFound
from evac.kernel.needs import Need, mask_of, needs_of
from evac.kernel.source import Source
from evac.kernel.status import Status
from evac.messaging.models import Incoming
from evac.people.models import Party
from evac.triage.entry import roster_entry
from evac.triage.rescore import rescore


@dataclass(frozen=True, repr=False)
class Read:
    """What a text says, by us or by an officer. ``place``: in words; None: the text names none."""

    status: Status
    place: str | None = None
    party_size: int | None = None
    needs: tuple[Need, ...] = ()

    def differs_from(self, other: "Read") -> tuple[str, ...]:
        """Names of what is not the same."""
        names = ("status", "place", "party_size", "needs")
        return tuple(name for name in names if getattr(self, name) != getattr(other, name))


@dataclass(frozen=True, repr=False)
class Miss:
    words: str
    was: Read
    now: Read


def correct_reading(
    session: Session,
    party: Party,
    incoming_uid: str,
    status: Status,
    *,
    officer_id: int,
    now: datetime,
    rest: Read | None = None,
    ground: Ground | None = None,
) -> tuple[str, ...]:
    """Take the officer's reading in place of ours; corrected again, the last word is the example's.

    Args:
        rest: place, size and needs as the officer reads them; None: they were not looked at.

    Returns:
        Names of what now holds otherwise than before.

    Raises:
        NotFound: the party sent no such text.
    """
    found = select(Incoming).where(Incoming.uid == incoming_uid, Incoming.party_id == party.id)
    incoming = session.scalar(found)
    if incoming is None:
        raise NotFound("text")
    checkin = _checkin_of(session, party, incoming)
    kept = session.scalar(select(Correction).where(Correction.incoming_id == incoming.id))
    stood = _now_in(session, kept) if kept else _read_in(session, checkin)
    kept_at = kept.at if kept else None
    meant = replace(rest or stood, status=status)
    _keep(session, kept, incoming, _read_in(session, checkin), meant, officer_id, now)
    changed = meant.differs_from(stood)
    if changed or rest is None:
        times = (kept_at, incoming.received_at) if kept_at else ()
        holding = _holding(session, party, checkin, times)
        _take_off(session, party, holding, stood, meant, now)
        _report(session, party, incoming, meant, changed, ground or Ground(), officer_id, now)
    return changed


def misses(session: Session) -> Iterator[Miss]:
    """Every corrected text with what was read in it and what an officer read, oldest first."""
    for one in session.scalars(select(Correction).order_by(Correction.id)):
        yield Miss(unseal(session, one, "words") or "", _was_in(session, one), _now_in(session, one))


def reread(session: Session, incoming_ids: Collection[int]) -> dict[int, Read]:
    """What officers read in those of these texts that they corrected, by the text's id."""
    kept = select(Correction).where(Correction.incoming_id.in_(incoming_ids))
    return {one.incoming_id: _now_in(session, one) for one in session.scalars(kept)}


def _checkin_of(session: Session, party: Party, incoming: Incoming) -> CheckIn | None:
    mine = select(CheckIn).where(CheckIn.incoming_id == incoming.id, CheckIn.party_id == party.id)
    return session.scalar(mine.order_by(CheckIn.id).limit(1))


def _read_in(session: Session, checkin: CheckIn | None) -> Read:
    if checkin is None:
        return Read(Status.UNKNOWN)
    place = unseal(session, checkin, "place")
    return Read(checkin.status, place, checkin.party_size, needs_of(checkin.needs_mask))


def _was_in(session: Session, one: Correction) -> Read:
    return Read(one.was_read, unseal(session, one, "was_place"), one.was_size, needs_of(one.was_needs_mask))


def _now_in(session: Session, one: Correction) -> Read:
    return Read(one.status, unseal(session, one, "place"), one.party_size, needs_of(one.needs_mask))


def _keep(
    session: Session,
    kept: Correction | None,
    incoming: Incoming,
    was: Read,
    meant: Read,
    officer_id: int,
    now: datetime,
) -> None:
    one = kept or Correction(
        incoming_id=incoming.id, officer_id=officer_id, at=now, was_read=was.status, status=meant.status
    )
    one.officer_id, one.at, one.status = officer_id, now, meant.status
    one.was_size, one.party_size = was.party_size, meant.party_size
    one.was_needs_mask, one.needs_mask = mask_of(was.needs), mask_of(meant.needs)
    seal(session, one, words=unseal(session, incoming, "body"), was_place=was.place, place=meant.place)
    session.add(one)


def _holding(
    session: Session, party: Party, checkin: CheckIn | None, times: Collection[datetime]
) -> Collection[int]:
    """Ids of the check-ins that stand for this text: what was read, and its earlier correction."""
    found = [checkin.id] if checkin else []
    mine = select(CheckIn.id).where(CheckIn.party_id == party.id, CheckIn.source == Source.OFFICER)
    return [*found, *session.scalars(mine.where(CheckIn.at.in_(times)))]


def _take_off(
    session: Session, party: Party, holding: Collection[int], stood: Read, meant: Read, now: datetime
) -> None:
    """What was read and is not in the text holds no longer; what is in it is reported anew."""
    entry, facts = roster_entry(session, party.id), dict[str, object]()
    if stood.place is not None and meant.place is None:
        facts |= without_place(session, entry, holding)
    if stood.party_size is not None and meant.party_size is None:
        party.party_size = size_without(session, party, holding)
        facts["party_size"] = party.party_size
    if wrong := mask_of(stood.needs) & ~mask_of(meant.needs):
        facts["needs_mask"] = needs_without(session, entry, holding, wrong)
    if facts:
        rescore(session, party.id, now=now, **facts)


def _report(
    session: Session,
    party: Party,
    incoming: Incoming,
    meant: Read,
    changed: tuple[str, ...],
    ground: Ground,
    officer_id: int,
    now: datetime,
) -> None:
    """Only what was corrected: an officer who mends a place has not said how they are.

    How they are holds from now on; where they are, as of the text: a later word of theirs is newer.
    """
    words = unseal(session, incoming, "body")
    if not changed or "status" in changed:
        told = Report(status=meant.status, source=Source.OFFICER, words=words, officer_id=officer_id)
        record_checkin(session, party, told, now=now)
    rest = Report(
        status=Status.UNKNOWN,
        source=Source.OFFICER,
        words=words,
        officer_id=officer_id,
        place=_place(meant.place, ground) if meant.place and "place" in changed else None,
        party_size=meant.party_size if "party_size" in changed else None,
        needs=meant.needs if "needs" in changed else (),
        said_at=incoming.received_at,
    )
    if rest.place or rest.party_size or rest.needs:
        record_checkin(session, party, rest, now=now)


def _place(words: str, ground: Ground) -> ReportedPlace:
    """Found on the map where the words allow it; kept as words in any case."""
    located = reported_place(understand(words, (), ground), ground)
    return replace(located, text=words, doubtful=False) if located else ReportedPlace(words)

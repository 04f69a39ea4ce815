"""Taking a report in: one immutable check-in, and what it changes on the roster."""

import json
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.cases.models import CaseKind
from evac.cases.open import open_case
from evac.checkins.models import CheckIn
from evac.checkins.precedence import OFFICERS_OWN, Claim, Standing, Verdict, weigh
from evac.checkins.report import Report, ReportedPlace
from evac.checkins.silence import silence_after
from evac.checkins.standing import STOOD, standing_of
from evac.checkins.strangers import Known, Told, doubts
from evac.db.sealed import seal, vault_of
from evac.kernel.coordinates import cell_of, rounded
from evac.kernel.needs import mask_of
from evac.kernel.source import Source
from evac.kernel.status import About, Intent, Status, worst
from evac.operation.current import operation_of
from evac.operation.zones import zone_at
from evac.people.models import Party, Person
from evac.triage.entry import roster_entry
from evac.triage.models import RosterEntry
from evac.triage.rescore import rescore

TEXTS = (Source.SMS, Source.WHATSAPP)
CASE_DUE = {Status.SOS: timedelta(minutes=10), Status.NEEDS_HELP: timedelta(hours=2)}


@dataclass(frozen=True)
class Recorded:
    """``status`` is the party's from now on; ``lowered`` and ``conflict`` say what became of the claim.

    Attributes:
        repeated: the same form was kept before; nothing changed now.
    """

    checkin: CheckIn
    status: Status
    lowered: bool
    conflict: bool
    repeated: bool = False


def record_checkin(session: Session, party: Party, report: Report, *, now: datetime) -> Recorded:
    """Keep the report and let it move the party as far as it may.

    A report is kept even when it is not believed: the row is there, the status stands, the party shows a
    conflict.
    """
    entry = roster_entry(session, party.id)
    standing = Standing(entry.status, entry.status_source, entry.status_contact_id)
    twin = find_kept(session, report.submission) if report.submission else None
    if twin is not None:
        return Recorded(twin, entry.status, lowered=False, conflict=False, repeated=True)
    at = min(report.said_at or now, now)
    verdict = _weighed(entry, standing, _claim(session, party, report, entry), at)
    doubted = _doubted(session, entry, report, at)
    is_believed = not verdict.conflict and (not doubted or report.status.is_distress)
    checkin = _keep(session, party, report, entry, applied=is_believed, at=at)
    verdict, report = replace(verdict, conflict=verdict.conflict or bool(doubted)), _without(report, doubted)
    facts = _facts(session, entry, report, verdict, checkin, at)
    party.party_size = report.party_size or party.party_size
    if report.status.is_distress:
        party.closed_at = None
        open_case(session, party, CaseKind.DISTRESS, now=now, due_at=at + CASE_DUE[report.status])
    rescore(session, party.id, now=now, **facts)
    return Recorded(checkin, verdict.status, lowered=_is_lower(verdict, standing), conflict=verdict.conflict)


def find_kept(session: Session, submission: str) -> CheckIn | None:
    """The check-in that this very form already made."""
    index = vault_of(session).index("token", submission)
    return session.scalar(select(CheckIn).where(CheckIn.submission_index == index))


def _weighed(entry: RosterEntry, standing: Standing, claim: Claim, at: datetime) -> Verdict:
    """Texts may come late and out of order: an older word than the one that stands can only make it worse."""
    is_late = entry.status_at is not None and at < entry.status_at
    return Verdict(standing.status) if is_late and not claim.status.is_distress else weigh(standing, claim)


def _doubted(session: Session, entry: RosterEntry, report: Report, at: datetime) -> frozenset[str]:
    """What of a stranger's report changes nothing, and is for an officer to weigh."""
    if not report.stranger:
        return frozenset()
    point = report.place.point if report.place else None
    zone = zone_at(operation_of(session), *point) if point else None
    days = report.medicine_days
    return doubts(
        Known(
            entry.intent,
            entry.party_size,
            (entry.cell_y, entry.cell_x) if entry.cell_y is not None else None,
            entry.zone,
            entry.medicine_until,
        ),
        Told(
            report.intent,
            report.party_size,
            cell_of(*point) if point else None,
            zone.code if zone else None,
            at + timedelta(days=days) if days is not None else None,
        ),
    )


def _without(report: Report, doubted: frozenset[str]) -> Report:
    kept = replace(
        report,
        intent=Intent.NONE if "intent" in doubted else report.intent,
        party_size=None if "party_size" in doubted else report.party_size,
        place=None if "place" in doubted else report.place,
        medicine_days=None if "medicine" in doubted else report.medicine_days,
    )
    return kept if doubted else report


def _is_lower(verdict: Verdict, standing: Standing) -> bool:
    return standing.status.is_distress and not verdict.status.is_distress


def _claim(session: Session, party: Party, report: Report, entry: RosterEntry) -> Claim:
    """What the report says of the whole party: a member's good news does not speak for the others.

    A page of a party under duress may be dictated. Texts may be too, but their reply must be that of every
    other text: what they lower is put back after it.
    """
    status = report.status
    if report.person_id is not None:
        person = session.get_one(Person, report.person_id)
        person.status = report.status
        members = [member.status for member in party.members]
        status = worst([*members, entry.unhandled or Status.UNKNOWN])
    return Claim(
        status=status,
        source=report.source,
        confident=report.confident,
        proven=report.proven,
        contact_id=report.contact_id,
        duress=report.duress or (entry.duress and report.source not in TEXTS),
        stranger=report.stranger,
        about=report.about,
    )


def _keep(
    session: Session, party: Party, report: Report, entry: RosterEntry, *, applied: bool, at: datetime
) -> CheckIn:
    place = report.place or ReportedPlace()
    submission = vault_of(session).index("token", report.submission) if report.submission else None
    checkin = CheckIn(
        party_id=party.id,
        person_id=report.person_id,
        officer_id=report.officer_id,
        incoming_id=report.incoming_id,
        at=at,
        source=report.source,
        status=report.status,
        about=report.about,
        intent=report.intent,
        party_size=report.party_size,
        needs_mask=mask_of(report.needs),
        confident=report.confident,
        applied=applied,
        submission_index=submission,
        accuracy_m=place.accuracy_m,
        details={STOOD: standing_of(entry)},
    )
    seal(
        session,
        checkin,
        words=report.words,
        reasons=json.dumps(report.reasons) if report.reasons else None,
        place=place.text,
        place_id=place.place_id,
        destination=report.destination,
    )
    if place.point:
        _put_point(session, checkin, place.point)
    session.add(checkin)
    session.flush()  # the roster's row names this check-in by its id
    return checkin


def _put_point(session: Session, checkin: CheckIn, point: tuple[float, float]) -> None:
    """Keep the exact point only where help may have to find it; a cell in the clear serves the map."""
    checkin.cell_y, checkin.cell_x = cell_of(*point)
    latitude, longitude = point if checkin.status.is_distress else rounded(*point)
    seal(session, checkin, point=f"{latitude},{longitude}")


def _facts(
    session: Session, entry: RosterEntry, report: Report, verdict: Verdict, checkin: CheckIn, at: datetime
) -> dict[str, object]:
    """Everything the roster's row learns from this report; what was not said stays as it was."""
    facts = _status_facts(entry, report, verdict, at)
    facts |= _unhandled_facts(entry, report, verdict, at)
    facts |= _place_facts(session, entry, report, checkin, at)
    facts["needs_mask"] = _needs_now(entry, report, verdict)
    # A stranger's word that was doubted is no sign of life.
    is_heard = report.source is not Source.OFFICER and not (report.stranger and verdict.conflict)
    if is_heard or report.status.is_distress:
        facts["last_contact_at"] = max(entry.last_contact_at or at, at)
        facts |= {"dark_until": None} if report.status.is_distress else silence_after(entry, at)
    if report.party_size:
        facts["party_size"] = report.party_size
    if report.intent is not Intent.NONE:
        facts["intent"] = report.intent
    if report.medicine_days is not None:
        facts["medicine_until"] = at + timedelta(days=report.medicine_days)
    return facts


def _status_facts(entry: RosterEntry, report: Report, verdict: Verdict, at: datetime) -> dict[str, object]:
    cleared = report.source in OFFICERS_OWN and report.status is not Status.UNKNOWN
    facts: dict[str, object] = {"conflict": not cleared and (verdict.conflict or entry.conflict)}
    repeated = report.status is verdict.status and report.status is not Status.UNKNOWN
    if repeated or verdict.status is not entry.status:
        is_new = verdict.status is not entry.status or entry.status_at is None
        facts |= {"status": verdict.status, "status_at": at if is_new else max(at, entry.status_at or at)}
        facts |= {"status_source": report.source, "status_contact_id": report.contact_id}
    return facts


def _unhandled_facts(entry: RosterEntry, report: Report, verdict: Verdict, at: datetime) -> dict[str, object]:
    """Whether distress stands that nobody took. The first cry keeps its time.

    An owner's own finding is handled; what a machine passes on with the owner's token nobody has seen yet.
    """
    facts: dict[str, object] = {}
    if report.duress:
        facts |= {"duress": True, "duress_handled": False, "unhandled_since": entry.unhandled_since or at}
    if report.status.is_distress:
        facts["closed_at"] = None
        if not _is_owners_finding(entry, report):
            facts["unhandled"] = worst([entry.unhandled or Status.UNKNOWN, report.status])
            facts["unhandled_since"] = entry.unhandled_since or at
    elif _settles(entry, report, verdict):
        facts |= {"unhandled": None, "unhandled_since": None}
    return facts


def _is_owners_finding(entry: RosterEntry, report: Report) -> bool:
    is_owner = report.officer_id is not None and report.officer_id == entry.owner_id
    return is_owner and report.source in OFFICERS_OWN


def _settles(entry: RosterEntry, report: Report, verdict: Verdict) -> bool:
    """An officer settles any distress; a believed word of the party itself only a ``needs_help``."""
    if report.stranger or report.status is Status.UNKNOWN or verdict.conflict or verdict.status.is_distress:
        return False
    if report.source in OFFICERS_OWN:
        return True
    return report.about is not About.OTHER and entry.unhandled is Status.NEEDS_HELP


def _place_facts(
    session: Session, entry: RosterEntry, report: Report, checkin: CheckIn, at: datetime
) -> dict[str, object]:
    """A point is the last-known place; words alone serve only while there is no point."""
    place = report.place
    if place is None or place.doubtful:
        return {}
    if place.point is None and (not place.text or entry.cell_y is not None):
        return {}
    if entry.place_checkin_id is not None and not _moves_place(entry, report, place):
        return {}
    if entry.place_at is not None and at < entry.place_at:
        return {}
    facts: dict[str, object] = {"place_at": at, "place_checkin_id": checkin.id}
    if place.point:
        zone = zone_at(operation_of(session), *place.point)
        facts |= {"cell_y": checkin.cell_y, "cell_x": checkin.cell_x, "zone": zone.code if zone else None}
    return facts


def _moves_place(entry: RosterEntry, report: Report, place: ReportedPlace) -> bool:
    """Where a party is known to be gives way to its own sure word only: help is sent there."""
    if report.source in OFFICERS_OWN:
        return True
    if report.about is About.OTHER or (report.stranger and place.point is None):
        return False
    return report.confident or not entry.status.is_distress


def _needs_now(entry: RosterEntry, report: Report, verdict: Verdict) -> int:
    """Needs add up until a believed word says that all is well."""
    well = report.status in (Status.SAFE, Status.DEPARTED) and verdict.status is report.status
    is_theirs = report.about is not About.OTHER and not report.stranger
    if well and report.confident and is_theirs and not report.needs:
        return 0
    return entry.needs_mask | mask_of(report.needs)

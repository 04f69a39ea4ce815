"""Taking in what people fill in on pages: registrations and check-ins, with all that follows from them.

A page proves nothing about who is at it. So what it says of a party that is known is a claim: it can raise an
alarm and add to what is known, but it takes nothing away, opens nobody's party and shows nothing of it.
"""

from dataclasses import astuple, replace
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from evac.cases.models import CaseKind
from evac.cases.open import open_case
from evac.checkins.models import CheckIn
from evac.checkins.record import Recorded, find_kept, record_checkin
from evac.checkins.report import Report, ReportedPlace
from evac.checkins.schemas import CheckInDetails
from evac.conversation.duress import duress_word_of, raise_duress, says_word
from evac.conversation.located import reported_place
from evac.conversation.reading import Ground, Reading
from evac.conversation.understand import understand
from evac.kernel.needs import Need
from evac.kernel.source import Source
from evac.kernel.status import Intent, Status, worst
from evac.kernel.wording import Wording
from evac.limits.take import take
from evac.messaging.models import Lane
from evac.messaging.outbox import enqueue
from evac.operation.current import operation_of
from evac.people.models import Channel, Contact, Party
from evac.people.queries import find_by_submission, find_party, parties_by_phone
from evac.people.register import register
from evac.people.schemas import ContactDetails, MemberDetails, Registration
from evac.records.flood import find_fold
from evac.triage.rescore import rescore

MERGE_DUE = timedelta(hours=4)
UNCLEAR_DUE = timedelta(hours=2)
WELCOME = "registered_web"
# A form must not make us text the numbers of strangers by the thousand.
WELCOMES_PER_SECOND, WELCOMES_BURST = 0.5, 200


def receive_registration(
    session: Session,
    registration: Registration,
    checkin: CheckInDetails,
    *,
    ground: Ground,
    now: datetime,
    source: Source = Source.WEB,
    visitor: str = "",
) -> Party:
    """Register a party, take in its first check-in, welcome it by text.

    Sent twice, it happens once; what the second time says otherwise is one more check-in.
    """
    known = find_by_submission(session, registration.submission) if registration.submission else None
    checkin = kept_once(checkin)
    if known is not None and not known.unregistered:
        if not checkin.is_empty:
            receive_report(session, known, checkin, ground=ground, source=source, now=now)
        return known
    party = register(session, registration, now=now, source=source)
    if any(not contact.own for contact in party.contacts):
        open_case(session, party, CaseKind.MERGE, now=now, due_at=now + MERGE_DUE)
    if not checkin.is_empty:
        receive_report(session, party, checkin, ground=ground, source=source, now=now)
        if known is None and (fold := _fold_of(session, checkin, ground, visitor, now)):
            _ring_with(session, fold, party, checkin, ground=ground, now=now)
    _welcome(session, party, now)
    return party


def receive_checkin(
    session: Session,
    checkin: CheckInDetails,
    *,
    case_code: str,
    phone: str | None = None,
    name: str | None = None,
    ground: Ground,
    now: datetime,
    visitor: str = "",
) -> Party:
    """Keep a check-in from a page: with the party its code or phone leads to, else with a new one.

    Cries of nobody we know that come as a flood share a party.

    Args:
        case_code: as typed; unknown or unreadable ones lose nothing.
        phone: E.164.
        name: of whoever writes.
        visitor: who that is for limits; no address.

    Returns:
        The party it was kept with; which one is not for the page to show.
    """
    own = find_by_submission(session, checkin.submission) if checkin.submission else None
    told = kept_once(checkin, case_code, phone, name)
    if told.submission and (kept := find_kept(session, told.submission)):
        return session.get_one(Party, kept.party_id)
    party, sure = _party_of(session, case_code, None if own else phone)
    is_known = party is not None
    if party is None and own is not None:  # the form that made this party, sent again
        party, sure = own, True
    if party is None and (fold := _fold_of(session, checkin, ground, visitor, now)):
        words = with_claims(checkin.words, case_code, phone, name)
        return _keep_in_fold(session, fold, replace(told, words=words), ground=ground, now=now)
    if party is None:
        party, sure = _claimed_party(session, checkin, phone, name, ground, now), True
    words = with_claims(checkin.words, case_code if party.unregistered else "", phone, name)
    said = replace(told, words=words)
    receive_report(
        session, party, said, ground=ground, source=Source.WEB, now=now, sure=sure, stranger=is_known
    )
    return party


def find_kept_cry(
    session: Session, checkin: CheckInDetails, case_code: str, phone: str | None, name: str | None
) -> CheckIn | None:
    """The check-in that this very form made, with these very words."""
    told = kept_once(checkin, case_code, phone, name)
    return find_kept(session, told.submission) if told.submission else None


def receive_report(
    session: Session,
    party: Party,
    checkin: CheckInDetails,
    *,
    ground: Ground,
    source: Source,
    now: datetime,
    sure: bool = True,
    stranger: bool = False,
    officer_id: int | None = None,
) -> Recorded:
    """Keep what was filled in about a party that is known; what is unclear in it waits for an officer.

    Args:
        sure: the report is about this party beyond doubt.
        stranger: whoever reports has shown nothing but a code or a number; what they may not say is for an
            officer.
        officer_id: whose act it is.
    """
    duress = says_word(duress_word_of(session, party) or "", checkin.words or "")
    report = replace(
        _report(checkin, ground, source, sure=sure), officer_id=officer_id, duress=duress, stranger=stranger
    )
    recorded = record_checkin(session, party, report, now=now)
    if recorded.repeated:
        return recorded
    if duress:
        raise_duress(session, party, party.contacts, at=now, now=now)
    if not report.confident or (stranger and recorded.conflict):
        open_case(session, party, CaseKind.UNCLEAR, now=now, due_at=now + UNCLEAR_DUE)
    return recorded


def kept_once(checkin: CheckInDetails, *claims: str | None) -> CheckInDetails:
    """The same form with the same words is one check-in. A network that lost our answer makes people press
    again, and who wrote "safe" the first time may cry for help the second."""
    if checkin.submission is None:
        return checkin
    said = repr((astuple(replace(checkin, submission=None)), claims))
    return replace(checkin, submission=f"{checkin.submission} {said}")


def _fold_of(
    session: Session, checkin: CheckInDetails, ground: Ground, visitor: str, now: datetime
) -> str | None:
    report = _report(checkin, ground, Source.WEB, sure=True)
    return find_fold(session, visitor, report.place, now=now) if report.status.is_distress else None


def _keep_in_fold(
    session: Session, fold: str, checkin: CheckInDetails, *, ground: Ground, now: datetime
) -> Party:
    """The fold's own form id is its name."""
    party = find_by_submission(session, fold)
    is_known = party is not None
    if party is None:
        registration = Registration(members=(), contacts=(), submission=fold)
        party = register(session, registration, now=now, source=Source.WEB, unregistered=True)
    receive_report(session, party, checkin, ground=ground, source=Source.WEB, now=now, stranger=is_known)
    return party


def _ring_with(
    session: Session, fold: str, party: Party, checkin: CheckInDetails, *, ground: Ground, now: datetime
) -> None:
    """The fold's row rings for this one and names it; on its own row the cry stands, with its case."""
    words = with_claims(checkin.words, party.case_code, None, None)
    rung = replace(checkin, words=words, submission=None)  # on its own row it is kept by its form
    _keep_in_fold(session, fold, rung, ground=ground, now=now)
    rescore(session, party.id, now=now, unhandled=None, unhandled_since=None)


def _party_of(session: Session, case_code: str, phone: str | None) -> tuple[Party | None, bool]:
    """The code outweighs the phone: a phone's number is known to many, so alone it is not sure.

    Sure is only which party is meant. Neither shows who writes.
    """
    if party := find_party(session, case_code):
        return party, True
    found = [party for party in parties_by_phone(session, phone) if party.closed_at is None] if phone else []
    return (found[0], False) if found else (None, False)


def _claimed_party(
    session: Session,
    checkin: CheckInDetails,
    phone: str | None,
    name: str | None,
    ground: Ground,
    now: datetime,
) -> Party:
    """Nobody we know: a party of its own, so that nothing said is lost, marked as never registered."""
    registration = Registration(
        members=(MemberDetails(name),) if name else (),
        contacts=(ContactDetails(Channel.SMS, phone),) if phone else (),
        language=_language(session, checkin, ground),
        party_size=checkin.party_size,
        submission=checkin.submission,
    )
    return register(session, registration, now=now, source=Source.WEB, unregistered=True)


def _language(session: Session, checkin: CheckInDetails, ground: Ground) -> str | None:
    return understand(checkin.words, (), ground).language if checkin.words else None


def with_claims(words: str | None, case_code: str, phone: str | None, name: str | None) -> str | None:
    """What was typed to say who it is stays with the words, sealed like them, for officers to weigh."""
    claims = " · ".join(part for part in (case_code.strip(), phone, name) if part)
    return "\n".join(part for part in (words, f"({claims})" if claims else None) if part) or None


def _report(checkin: CheckInDetails, ground: Ground, source: Source, *, sure: bool) -> Report:
    """What was ticked, and what the words say beyond it: the worse status wins, whichever says it."""
    reading = understand(checkin.words or "", (), ground)
    status = worst([checkin.status, reading.status]) if reading.status.is_distress else checkin.status
    if status is Status.UNKNOWN:
        status = reading.status
    ticked = checkin.status is not Status.UNKNOWN
    understood = reading.confident and not (checkin.words and status is Status.UNKNOWN)
    return Report(
        status=status,
        source=source,
        about=reading.about,
        intent=checkin.intent if checkin.intent is not Intent.NONE else reading.intent,
        party_size=checkin.party_size or reading.party_size,
        needs=_needs(checkin, reading),
        confident=sure and (ticked or understood),
        words=checkin.words,
        reasons=tuple((reason.code, reason.words) for reason in reading.reasons),
        place=_place(checkin, reading, ground),
        destination=reading.destination_text,
        medicine_days=_first(checkin.medicine_days, reading.medicine_days),
        submission=checkin.submission,
    )


def _needs(checkin: CheckInDetails, reading: Reading) -> tuple[Need, ...]:
    return tuple(dict.fromkeys((*checkin.needs, *reading.needs)))


def _first(*values: int | None) -> int | None:
    return next((value for value in values if value is not None), None)


def _place(checkin: CheckInDetails, reading: Reading, ground: Ground) -> ReportedPlace | None:
    """A point given as such, else what the place field says, else a place the words speak of."""
    if checkin.latitude is not None:
        return ReportedPlace(
            checkin.place, None, checkin.latitude, checkin.longitude, accuracy_m=checkin.accuracy_m
        )
    if checkin.place:
        located = reported_place(understand(checkin.place, (), ground), ground)
        return replace(located, text=checkin.place) if located else ReportedPlace(checkin.place)
    return reported_place(reading, ground)


def _welcome(session: Session, party: Party, now: datetime) -> None:
    """One text to the party's own phone. Somebody else's number gets none: a stranger may have typed it."""
    contact = _own_phone(party)
    if contact is None or not _may_be_said(session, party):
        return
    if take(session, "welcome", rate_per_second=WELCOMES_PER_SECOND, burst=WELCOMES_BURST, now=now):
        enqueue(session, party=party, contact=contact, kind=WELCOME, lane=Lane.ANSWER, now=now)


def _own_phone(party: Party) -> Contact | None:
    phones = (c for c in party.contacts if c.own and c.channel in (Channel.SMS, Channel.WHATSAPP))
    return next(phones, None)


def _may_be_said(session: Session, party: Party) -> bool:
    phrase = operation_of(session).phrases[party.language].sentences[WELCOME]
    return party.wording is Wording.PLAIN or phrase.discreet is not None

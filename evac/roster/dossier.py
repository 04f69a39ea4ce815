"""Everything the page of one party shows: its people, ways to reach it, texts, check-ins, cases, notes."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.broadcasts.models import Broadcast
from evac.cases.models import Case, CaseKind
from evac.cases.queries import closed_cases_of, notes_of, open_cases_of
from evac.checkins.models import CheckIn
from evac.conversation.correct import Read, reread
from evac.db.sealed import unseal
from evac.kernel.needs import Need, needs_of
from evac.messaging.models import Incoming, InState, Outgoing, State
from evac.messaging.voice import MISSED_CALL
from evac.officers.queries import display_names
from evac.people.models import Channel
from evac.people.reveal import MaskedContact, MaskedPerson, masked_contact, masked_person
from evac.roster.queries import get_row
from evac.roster.rows import LastPlace, Row, place_of

TEXTS_SHOWN = 100
CHECKINS_SHOWN = 40
FOLDED_SHOWN = 2000  # of cries that share a party: one of them may be real


@dataclass(frozen=True, repr=False)
class Report:
    """One check-in, opened. ``reasons``: the words that decided how it was read."""

    checkin: CheckIn
    place: LastPlace
    words: str | None
    destination: str | None
    needs: tuple[Need, ...]
    reasons: tuple[tuple[str, str], ...]
    officer: str | None


@dataclass(frozen=True, repr=False)
class TextIn:
    """``report`` is what was understood from it, None where nothing was; ``reread`` an officer's reading."""

    uid: str
    at: datetime
    channel: Channel
    words: str | None
    has_point: bool
    media_count: int
    state: InState
    report: Report | None
    is_call: bool = False
    reread: Read | None = None


@dataclass(frozen=True, repr=False)
class TextOut:
    """``stage`` and ``broadcast``: of the broadcast it belongs to, as the ladder and the console call it."""

    uid: str
    at: datetime
    channel: Channel
    kind: str
    words: str | None
    state: State
    reason: str | None
    segments: int
    attempts: int
    sent_at: datetime | None
    officer: str | None
    may_duplicate: bool
    may_have_been_sent: bool
    stage: str | None = None
    broadcast: str | None = None


@dataclass(frozen=True, repr=False)
class OpenedCase:
    uid: str
    kind: CaseKind
    opened_at: datetime
    due_at: datetime
    owner: str | None
    next_action: str | None
    next_action_at: datetime | None
    closed_at: datetime | None
    disposition: str | None


@dataclass(frozen=True, repr=False)
class OpenedNote:
    at: datetime
    officer: str | None
    words: str | None


@dataclass(frozen=True, repr=False)
class Dossier:
    """``thread`` is in the order of a conversation: oldest first."""

    row: Row
    members: list[MaskedPerson]
    contacts: list[MaskedContact]
    thread: list[TextIn | TextOut]
    reports: list[Report]
    cases: list[OpenedCase]
    closed: list[OpenedCase]
    notes: list[OpenedNote]


def dossier(
    session: Session, case_code: str, *, now: datetime, scope: str | None = None, redacted: bool = False
) -> Dossier:
    """Open a party's page.

    Args:
        redacted: no words of texts, check-ins, notes and plans, no names, no numbers.

    Raises:
        NotFound: there is no such party in the reader's reach.
    """
    row = get_row(session, case_code, now=now, scope=scope)
    reader = _Reader(session, row, redacted)
    reports = reader.reports()
    return Dossier(
        row=row,
        members=[] if redacted else [masked_person(session, member) for member in row.party.members],
        contacts=[] if redacted else [masked_contact(session, contact) for contact in row.party.contacts],
        thread=reader.thread(reports),
        reports=reports,
        cases=[reader.case(case) for case in open_cases_of(session, row.party.id)],
        closed=[reader.case(case) for case in closed_cases_of(session, row.party.id)],
        notes=[] if redacted else reader.notes(),
    )


class _Reader:
    """One reader's look at one party: what is opened, and the names of officers that occur in it."""

    def __init__(self, session: Session, row: Row, redacted: bool) -> None:
        self._session = session
        self._party_id = row.party.id
        self._checkins_shown = max(CHECKINS_SHOWN, min(row.alike, FOLDED_SHOWN))
        self._redacted = redacted
        self._names: dict[int, str] = {}

    def reports(self) -> list[Report]:
        """Newest first."""
        mine = select(CheckIn).where(CheckIn.party_id == self._party_id)
        newest = mine.order_by(CheckIn.at.desc(), CheckIn.id.desc()).limit(self._checkins_shown)
        return [self._report(checkin) for checkin in self._session.scalars(newest)]

    def thread(self, reports: Sequence[Report]) -> list[TextIn | TextOut]:
        by_text = {report.checkin.incoming_id: report for report in reports}
        incoming = self._incoming()
        corrected = reread(self._session, [text.id for text in incoming])
        texts: list[TextIn | TextOut] = [
            replace(self._text_in(text, by_text.get(text.id)), reread=corrected.get(text.id))
            for text in incoming
        ]
        outgoing = self._outgoing()
        of_broadcasts = self._broadcasts(outgoing)
        texts += [self._text_out(text, of_broadcasts.get(text.broadcast_id or 0)) for text in outgoing]
        return sorted(texts, key=lambda text: text.at)[-TEXTS_SHOWN:]

    def case(self, case: Case) -> OpenedCase:
        return OpenedCase(
            uid=case.uid,
            kind=case.kind,
            opened_at=case.opened_at,
            due_at=case.due_at,
            owner=self._name(case.owner_id),
            next_action=None if self._redacted else unseal(self._session, case, "next_action"),
            next_action_at=case.next_action_at,
            closed_at=case.closed_at,
            disposition=case.disposition,
        )

    def notes(self) -> list[OpenedNote]:
        return [
            OpenedNote(note.at, self._name(note.officer_id), unseal(self._session, note, "words"))
            for note in notes_of(self._session, self._party_id)
        ]

    def _incoming(self) -> Sequence[Incoming]:
        mine = select(Incoming).where(Incoming.party_id == self._party_id)
        newest = mine.order_by(Incoming.received_at.desc(), Incoming.id.desc()).limit(TEXTS_SHOWN)
        return self._session.scalars(newest).all()

    def _outgoing(self) -> Sequence[Outgoing]:
        mine = select(Outgoing).where(Outgoing.party_id == self._party_id)
        newest = mine.order_by(Outgoing.created_at.desc(), Outgoing.id.desc()).limit(TEXTS_SHOWN)
        return self._session.scalars(newest).all()

    def _broadcasts(self, texts: Sequence[Outgoing]) -> dict[int, Broadcast]:
        ids = {text.broadcast_id for text in texts if text.broadcast_id is not None}
        if not ids:
            return {}
        return {one.id: one for one in self._session.scalars(select(Broadcast).where(Broadcast.id.in_(ids)))}

    def _report(self, checkin: CheckIn) -> Report:
        stored = unseal(self._session, checkin, "reasons")
        return Report(
            checkin=checkin,
            place=place_of(self._session, checkin),
            words=None if self._redacted else unseal(self._session, checkin, "words"),
            destination=None if self._redacted else unseal(self._session, checkin, "destination"),
            needs=needs_of(checkin.needs_mask),
            reasons=() if self._redacted or not stored else _pairs(stored),
            officer=self._name(checkin.officer_id),
        )

    def _text_in(self, text: Incoming, report: Report | None) -> TextIn:
        return TextIn(
            uid=text.uid,
            at=text.received_at,
            channel=text.channel,
            words=None if self._redacted else unseal(self._session, text, "body"),
            has_point=text.point_sealed is not None,
            media_count=text.media_count,
            state=text.state,
            report=report,
            is_call=text.carrier_word == MISSED_CALL,
        )

    def _text_out(self, text: Outgoing, broadcast: Broadcast | None) -> TextOut:
        return TextOut(
            uid=text.uid,
            at=text.created_at,
            channel=text.channel,
            kind=text.kind,
            words=None if self._redacted else self._words_out(text),
            state=text.state,
            reason=text.reason,
            segments=text.segments,
            attempts=text.attempts,
            sent_at=text.sent_at,
            officer=self._name(text.officer_id),
            may_duplicate=text.may_duplicate,
            may_have_been_sent=text.may_have_been_sent,
            stage=broadcast.stage if broadcast else None,
            broadcast=broadcast.uid if broadcast else None,
        )

    def _words_out(self, text: Outgoing) -> str | None:
        """As handed to the carrier; before that, an officer's own words as they were written."""
        body = unseal(self._session, text, "body")
        if body is not None or text.values_sealed is None:
            return body
        words = json.loads(unseal(self._session, text, "values") or "{}").get("words")
        return str(words) if words else None

    def _name(self, officer_id: int | None) -> str | None:
        if officer_id is None:
            return None
        if officer_id not in self._names:
            self._names |= display_names(self._session, [officer_id])
        return self._names.get(officer_id)


def _pairs(stored: str) -> tuple[tuple[str, str], ...]:
    """(code, words) pairs as they were stored; what is no pair is shown whole."""
    found = json.loads(stored)
    return tuple(
        (str(one[0]), str(one[1])) if isinstance(one, list) and len(one) == 2 else ("", str(one))
        for one in found
    )

"""What a claim decides about each text it found: it goes, it ends, or it waits."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.db.sealed import unseal
from evac.kernel.wording import Wording, front_of
from evac.messaging.channel import Channels, Event, Outcome
from evac.messaging.delivery import PAUSE, SENDER_PAUSED
from evac.messaging.due import Addressee, addressees
from evac.messaging.handled import leave_to_a_person
from evac.messaging.models import Lane, SenderPause
from evac.messaging.moves import decide, pause_keys
from evac.messaging.next_contact import queue_for_next_contact, replacements_of
from evac.messaging.openers import NOTHING_WAITS, OPENER, WAITS_AT_MOST, wait_for_word, waiting_behind
from evac.messaging.own_thread import may_answer_there
from evac.messaging.pace import Pace
from evac.messaging.render import (
    BROADCAST,
    DARK,
    HELD,
    NO_CONSENT,
    OF_THE_CONTACT,
    NotSayable,
    Rendered,
    all_values_of,
    more_discreet,
    render,
    suppression_of,
)
from evac.messaging.rows import StandingRow, TextRow
from evac.messaging.window import WINDOW_CLOSED
from evac.operation.allowed import may_text
from evac.operation.current import operation_of
from evac.people.consent import consents_by_id
from evac.people.models import Channel
from evac.vault.seal import CannotOpen

NO_SENDER, NOT_IN_EXERCISE, CANNOT_OPEN = "no-sender", "not-in-exercise", "cannot-open"
NOT_APPROVED = "not-approved"


@dataclass(frozen=True, repr=False)
class Ready:
    text: TextRow
    to: str
    sender: str
    rendered: Rendered


@dataclass(frozen=True, repr=False)
class Desk:
    """What is needed to decide about the texts found, read in one go."""

    session: Session
    channels: Channels
    now: datetime
    pace: Pace
    addressees: Mapping[int, Addressee]  # by the text's id
    pauses: Mapping[str, SenderPause]
    open_broadcasts: Mapping[int, str]  # id to uid
    refused: Mapping[int, Outcome]
    moved: list[TextRow] = field(default_factory=list)  # ended or put off

    @classmethod
    def of(
        cls,
        session: Session,
        texts: Sequence[TextRow],
        channels: Channels,
        now: datetime,
        pace: Pace,
        open_broadcasts: Mapping[int, str],
        refused: Mapping[int, Outcome],
    ) -> "Desk":
        pauses = session.scalars(select(SenderPause).order_by(SenderPause.sender).with_for_update())
        paused = {pause.sender: pause for pause in pauses}
        return cls(session, channels, now, pace, addressees(session, texts), paused, open_broadcasts, refused)

    def prepare(self, text: TextRow) -> Ready | None:
        """A text that may go now; any other is ended or put off."""
        to = self.addressees[text.id]
        if text.expires_at is not None and text.expires_at <= self.now:
            self._end(text, Event.EXPIRED, "too-late")
        elif (instead := self.refused.get(text.id)) is not None:
            self._decide(text, instead)
        elif reason := self._kept_back(text, to):
            self._hold_back(text, to, reason)
        elif text.kind == OPENER and (ends := self._opens_nothing(text)) is not None:
            self._decide(text, ends)
        else:
            return self._worded(text, to)
        return None

    def _kept_back(self, text: TextRow, to: Addressee) -> str | None:
        """Who must not be written to there at all gets no opener either."""
        reason = suppression_of(text, to.contact, to.standing, self.now)
        if reason not in (None, WINDOW_CLOSED):
            return reason
        try:
            return self._unagreed(text, to, in_window=reason is None) or reason
        except CannotOpen:
            return reason  # making its words meets the same fault, and puts it off

    def _opens_nothing(self, text: TextRow) -> Outcome | None:
        """What was to follow the opener was taken back, sent elsewhere, or must not leave now.

        Whatever waits on behind a pause asks for an opener of its own, in a while.
        """
        waiting = waiting_behind(self.session, text)
        may_follow = any(one is None or one in self.open_broadcasts for one in waiting)
        return None if may_follow else Outcome(Event.CANCELLED, NOTHING_WAITS)

    def _unagreed(self, text: TextRow, to: Addressee, *, in_window: bool) -> str | None:
        """WhatsApp shows who we are, whatever the words say."""
        discreet = more_discreet(text.wording, to.party.wording) is Wording.DISCREET
        if text.channel is not Channel.WHATSAPP or not discreet:
            return None
        if consents_by_id(self.session, text.contact_id):
            return None
        address = unseal(self.session, to.contact, "address") or ""
        return None if in_window and may_answer_there(self.session, text, address) else NO_CONSENT

    def _worded(self, text: TextRow, to: Addressee) -> Ready | None:
        try:
            address = unseal(self.session, to.contact, "address") or ""
            if not self._is_approved(text):
                raise NotSayable(NOT_APPROVED)
            sender = self._open_sender(text, to, address)
            if sender is None or not self.pace.has_room(sender):
                return None
            rendered = render(self.session, text, to.party)
        except NotSayable as error:
            self._end(text, Event.SUPPRESSED, error.reason)
        except CannotOpen:
            # A damaged cell or a missing key: the text is not given up, and does not hold up the others.
            self._put_off(text, self.now + PAUSE, CANNOT_OPEN)
        else:
            self.pace.reserve(sender, rendered.segments)
            return Ready(text, address, sender, rendered)
        return None

    def _is_approved(self, text: TextRow) -> bool:
        """What it belongs to is sealed into it; a row that was typed into the database cannot say so."""
        if text.broadcast_id is None:
            return text.kind != BROADCAST
        said = all_values_of(self.session, text).get("broadcast")
        return said == self.open_broadcasts[text.broadcast_id]

    def _open_sender(self, text: TextRow, to: Addressee, address: str) -> str | None:
        """The sender's name; None when nothing may leave through it, or not to this number."""
        if not may_text(operation_of(self.session), address):
            self._end(text, Event.SUPPRESSED, NOT_IN_EXERCISE)
            return None
        sender = self._sender(text, to)
        if sender is None:
            self._put_off(text, self.now + PAUSE, NO_SENDER)
        elif (until := self._paused_until(sender, address)) is not None:
            self._put_off(text, until, SENDER_PAUSED)
            return None
        return sender

    def _sender(self, text: TextRow, to: Addressee) -> str | None:
        channel = self.channels.get(text.channel)
        if channel is None:
            return None
        return channel.sender_for(
            text.channel,
            front_of(more_discreet(text.wording, to.party.wording)),
            contact_uid=to.contact.uid,
            answer_from=unseal(self.session, text, "sender"),
        )

    def _paused_until(self, sender: str, address: str) -> datetime | None:
        """When a pause is over one text goes ahead as a probe; the rest waits for what becomes of it."""
        for key in pause_keys(sender, address) if self.pauses else ():
            pause = self.pauses.get(key)
            if pause is not None and pause.until > self.now:
                return pause.until
            if pause is not None:
                pause.until = self.now + PAUSE
        return None

    def _hold_back(self, text: TextRow, to: Addressee, reason: str) -> None:
        instead = queue_for_next_contact(self.session, text, self.now) if reason in OF_THE_CONTACT else None
        if instead is None and reason == WINDOW_CLOSED:
            self._wait_for_word(text, to)
            return
        until = self._waits_until(text, to.standing, reason)
        if instead is None and until is not None and (text.expires_at is None or text.expires_at > until):
            # What is still true by then may be said.
            self._put_off(text, until, reason)
            return
        self._end(text, Event.SUPPRESSED, reason)

    def _wait_for_word(self, text: TextRow, to: Addressee) -> None:
        wording = more_discreet(text.wording, to.party.wording)
        wait = wait_for_word(
            self.session,
            text,
            language=to.party.language,
            wording=wording,
            heard_at=to.contact.heard_at,
            now=self.now,
        )
        if wait.until is None:
            self._end(text, Event.SUPPRESSED, wait.reason)
            return
        text.expires_at = text.expires_at or self.now + WAITS_AT_MOST
        self._put_off(text, wait.until, wait.reason)

    def _waits_until(self, text: TextRow, standing: StandingRow | None, reason: str) -> datetime | None:
        """The end of a silence the party asked for, or of a hold brought about without proof."""
        if reason == HELD:
            return self.addressees[text.id].contact.held_until
        return standing.dark_until if standing is not None and reason == DARK else None

    def _end(self, text: TextRow, event: Event, reason: str) -> None:
        self._decide(text, Outcome(event, reason))
        if text.lane == Lane.ALARM and text.incoming_id is not None and not self._is_carried_on(text):
            leave_to_a_person(self.session, text.incoming_id)

    def _is_carried_on(self, text: TextRow) -> bool:
        """Whether another contact of theirs gets it instead."""
        return bool(replacements_of(self.session, [text.id]))

    def _decide(self, text: TextRow, outcome: Outcome) -> None:
        decide(text, outcome, self.now)
        self.moved.append(text)

    def _put_off(self, text: TextRow, until: datetime, reason: str) -> None:
        text.due_at, text.reason = until, reason
        self.moved.append(text)

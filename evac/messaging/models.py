"""Texts in, texts out, tries to hand them to the carrier, and what they ask."""

from datetime import datetime
from enum import IntEnum, StrEnum

from sqlalchemy import BigInteger, ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from evac.db.base import Base, PrimaryKey, Uid, new_uid, stored_enum
from evac.kernel.wording import Front, Wording
from evac.people.models import Channel


class Lane(IntEnum):
    """Who goes first when the pace does not serve all."""

    ALARM = 0  # duty alarms and answers to an SOS
    INSTRUCTION = 1  # the active instruction
    ANSWER = 2  # answers to people
    ROUTINE = 3  # acknowledgements


class InState(StrEnum):
    WAITING = "waiting"
    ANSWERED = "answered"
    INBOX = "inbox"  # a person must read it; it was acted on as far as it could be
    PARKED = "parked"  # answering it failed three times; waits in the staff inbox with its words
    HANDLED = "handled"  # an officer dealt with it
    QUARANTINED = "quarantined"  # from a phone in other hands; changes nothing, and a person reads it


class Duress(StrEnum):
    """What a text has to do with duress; acted on in a transaction after that of its answer."""

    NONE = "none"
    SAID = "said"  # it holds the party's word
    STANDS = "stands"  # it comes from a party under duress, and may be dictated
    NOTED = "noted"  # acted on


class State(StrEnum):
    """Where an outgoing text or an attempt is (design: sending, never twice, never lost)."""

    QUEUED = "queued"
    SUBMITTING = "submitting"
    UNSURE = "unsure"
    ACCEPTED = "accepted"
    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    REJECTED = "rejected"
    UNDELIVERED = "undelivered"
    FAILED = "failed"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    SUPPRESSED = "suppressed"


class Incoming(Base):
    """One text in, kept before anything else is done with it."""

    __tablename__ = "incoming"
    __table_args__ = (
        Index("incoming_waiting", "state", "next_try_at", "id"),
        Index("incoming_party", "party_id", "received_at"),
        Index("incoming_sender", "from_index", "received_at"),
        Index(
            "incoming_duress_due",
            "id",
            sqlite_where=text("duress IN ('said', 'stands')"),
            postgresql_where=text("duress IN ('said', 'stands')"),
        ),
    )

    id: Mapped[PrimaryKey] = mapped_column(init=False)
    uid: Mapped[Uid] = mapped_column(default_factory=new_uid)
    provider_sid: Mapped[str] = mapped_column(String(64), unique=True)
    channel: Mapped[Channel] = mapped_column(stored_enum(Channel))
    front: Mapped[Front] = mapped_column(stored_enum(Front))
    from_sealed: Mapped[bytes | None] = mapped_column(default=None)
    from_index: Mapped[bytes]
    # Which of our numbers; the reply leaves from it.
    to_sealed: Mapped[bytes | None] = mapped_column(default=None)
    body_sealed: Mapped[bytes | None] = mapped_column(default=None)
    point_sealed: Mapped[bytes | None] = mapped_column(default=None)  # a WhatsApp pin, as "lat,lon"
    label_sealed: Mapped[bytes | None] = mapped_column(default=None)  # the pin's label and address
    media_count: Mapped[int] = mapped_column(default=0)
    # STOP, START or HELP as the carrier read it.
    carrier_word: Mapped[str | None] = mapped_column(default=None)
    # Found in the provider's list: the webhook is broken.
    caught_up: Mapped[bool] = mapped_column(default=False)
    received_at: Mapped[datetime]
    state: Mapped[InState] = mapped_column(stored_enum(InState), default=InState.WAITING)
    failures: Mapped[int] = mapped_column(default=0)
    next_try_at: Mapped[datetime]
    party_id: Mapped[int | None] = mapped_column(ForeignKey("parties.id"), default=None)
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id"), default=None)
    answered_at: Mapped[datetime | None] = mapped_column(default=None)
    # None until it is answered, so that answering any text writes the same columns.
    duress: Mapped[Duress | None] = mapped_column(stored_enum(Duress), default=None)
    # Keyed hash of the folded words, to fold floods.
    alike_index: Mapped[bytes | None] = mapped_column(default=None)


class Outgoing(Base):
    """One text out, whatever caused it. The queue is the record."""

    __tablename__ = "outgoing"
    __table_args__ = (
        Index("outgoing_due", "state", "lane", "urgency_first", "id"),
        Index("outgoing_party", "party_id", "created_at"),
        Index("outgoing_broadcast", "broadcast_id", "state"),
        Index("outgoing_expiring", "state", "expires_at"),
        Index("outgoing_instead_of", "instead_of_id"),
    )

    id: Mapped[PrimaryKey] = mapped_column(init=False)
    uid: Mapped[Uid] = mapped_column(default_factory=new_uid)
    party_id: Mapped[int] = mapped_column(ForeignKey("parties.id"))
    contact_id: Mapped[int] = mapped_column(ForeignKey("contacts.id"))
    channel: Mapped[Channel] = mapped_column(stored_enum(Channel))
    kind: Mapped[str]  # the phrase's code, or "officer_reply"
    lane: Mapped[int]
    urgency_first: Mapped[int] = mapped_column(BigInteger, default=0)  # within a lane the smallest goes first
    # As it was queued; it may only become more discreet.
    wording: Mapped[Wording] = mapped_column(stored_enum(Wording), default=Wording.DISCREET)
    values_sealed: Mapped[bytes | None] = mapped_column(default=None)  # JSON: what the phrase is filled with
    body_sealed: Mapped[bytes | None] = mapped_column(default=None)  # as handed to the carrier; made at claim
    sender_sealed: Mapped[bytes | None] = mapped_column(default=None)  # fixed number to answer from, or None
    segments: Mapped[int] = mapped_column(default=0)
    state: Mapped[State] = mapped_column(stored_enum(State), default=State.QUEUED)
    reason: Mapped[str | None] = mapped_column(default=None)  # code of why it failed, was suppressed ...
    attempts: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime]
    due_at: Mapped[datetime]
    expires_at: Mapped[datetime | None] = mapped_column(default=None)
    sent_at: Mapped[datetime | None] = mapped_column(default=None)
    settled_at: Mapped[datetime | None] = mapped_column(default=None)
    # What it answers.
    incoming_id: Mapped[int | None] = mapped_column(ForeignKey("incoming.id"), default=None)
    officer_id: Mapped[int | None] = mapped_column(ForeignKey("officers.id"), default=None)
    may_duplicate: Mapped[bool] = mapped_column(default=False)
    may_have_been_sent: Mapped[bool] = mapped_column(default=False)
    # No foreign key: broadcasts stand above texts.
    broadcast_id: Mapped[int | None] = mapped_column(default=None)
    # The text it stands in for, whose contact could not be reached.
    instead_of_id: Mapped[int | None] = mapped_column(ForeignKey("outgoing.id"), default=None)


class Attempt(Base):
    """One try to hand one outgoing text to the carrier. Its uid is the opaque id in the receipt's address."""

    __tablename__ = "attempts"
    __table_args__ = (
        Index("attempts_outgoing", "outgoing_id"),
        Index("attempts_provider_sid", "provider_sid"),
        Index("attempts_unsettled", "state", "lease_until"),
    )

    id: Mapped[PrimaryKey] = mapped_column(init=False)
    uid: Mapped[Uid] = mapped_column(default_factory=new_uid)
    outgoing_id: Mapped[int] = mapped_column(ForeignKey("outgoing.id"))
    worker: Mapped[str]  # fencing token: the dispatcher that holds the lease
    # Name of the sender chosen, e.g. "quiet-sms-1"; never a number.
    sender: Mapped[str] = mapped_column(default="")
    lease_until: Mapped[datetime]
    started_at: Mapped[datetime]
    state: Mapped[State] = mapped_column(stored_enum(State), default=State.SUBMITTING)
    provider_sid: Mapped[str | None] = mapped_column(String(64), default=None)
    reason: Mapped[str | None] = mapped_column(default=None)
    settled_at: Mapped[datetime | None] = mapped_column(default=None)
    absences: Mapped[int] = mapped_column(default=0)  # provider's lists that did not hold it
    listed_at: Mapped[datetime | None] = mapped_column(default=None)  # last such list


class Question(Base):
    """What an outgoing text asks; open until answered, replaced or expired."""

    __tablename__ = "questions"
    __table_args__ = (
        Index("questions_party", "party_id", "asked_at"),
        Index(
            "questions_open_letter",
            "party_id",
            "letter",
            unique=True,
            sqlite_where=text("closed_at IS NULL"),
            postgresql_where=text("closed_at IS NULL"),
        ),
    )

    id: Mapped[PrimaryKey] = mapped_column(init=False)
    uid: Mapped[Uid] = mapped_column(default_factory=new_uid)
    party_id: Mapped[int] = mapped_column(ForeignKey("parties.id"))
    letter: Mapped[str] = mapped_column(String(1))  # "" where it is answered in words or with a number
    kind: Mapped[str]  # what it asks, e.g. "intent", "place"
    choices_sealed: Mapped[bytes | None] = mapped_column(default=None)  # JSON: digit -> meaning
    asked_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    closed_at: Mapped[datetime | None] = mapped_column(default=None)
    outcome: Mapped[str | None] = mapped_column(default=None)  # answered, replaced, expired
    # Of the broadcast whose text asks it. No foreign key: broadcasts stand above texts.
    broadcast_id: Mapped[int | None] = mapped_column(default=None)


class ParkedReceipt(Base):
    """A receipt that came for an attempt we do not know (yet)."""

    __tablename__ = "parked_receipts"

    id: Mapped[PrimaryKey] = mapped_column(init=False)
    attempt_uid: Mapped[str] = mapped_column(String(64), index=True)
    provider_sid: Mapped[str] = mapped_column(String(64))
    status: Mapped[str] = mapped_column(String(32))
    error_code: Mapped[str | None] = mapped_column(String(16), default=None)
    at: Mapped[datetime]


class Heartbeat(Base):
    """A living process of ours; the newest one's age says whether texts are being answered."""

    __tablename__ = "heartbeats"

    worker: Mapped[str] = mapped_column(primary_key=True)
    started_at: Mapped[datetime]
    at: Mapped[datetime]


class Watermark(Base):
    """How far something has been read, e.g. the provider's inbound list; or a mark set until done."""

    __tablename__ = "watermarks"

    name: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime]


class SenderPause(Base):
    """A sender our set-up is wrong for: nothing leaves through it until the pause runs out."""

    __tablename__ = "sender_pauses"

    # A sender's name, with a country code ("named-sms:+58") where only that one is closed; never a number.
    sender: Mapped[str] = mapped_column(primary_key=True)
    since: Mapped[datetime]
    until: Mapped[datetime]
    reason: Mapped[str]


class Hold(Base):
    """A time in which nothing is sent: what went out after ``since`` may be missing from this database."""

    __tablename__ = "holds"

    id: Mapped[PrimaryKey] = mapped_column(init=False)
    # True until released, then None: the database admits one open hold.
    open: Mapped[bool | None] = mapped_column(default=True, unique=True)
    reason: Mapped[str]  # "restored" or "silence"
    since: Mapped[datetime]  # from here on the carrier may have texts that we know nothing of
    began_at: Mapped[datetime]
    settles_at: Mapped[datetime]  # a list read earlier may not hold all that was sent yet
    looked_at: Mapped[datetime | None] = mapped_column(default=None)  # the carrier's list was last read
    joined: Mapped[int] = mapped_column(default=0)  # queued texts that the carrier turned out to have
    unmatched: Mapped[int] = mapped_column(default=0)  # texts at the carrier without a row of ours
    released_at: Mapped[datetime | None] = mapped_column(default=None)
    released_by: Mapped[int | None] = mapped_column(ForeignKey("officers.id"), default=None)

"""Party, person and contact. What names a person or a place in the world is sealed."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from evac.db.base import Base, Opaque, PrimaryKey, Uid, new_uid, stored_enum
from evac.kernel.source import Source
from evac.kernel.status import Status
from evac.kernel.wording import Wording


class Channel(StrEnum):
    SMS = "sms"
    WHATSAPP = "whatsapp"
    VOICE = "voice"
    EMAIL = "email"


class ContactState(StrEnum):
    OK = "ok"
    STOPPED = "stopped"  # the carrier blocks our texts at the person's wish
    UNREACHABLE = "unreachable"
    LOST = "lost"  # the phone is in other hands


class Proof(StrEnum):
    """How sure we are that the contact belongs to the party."""

    UNPROVEN = "unproven"
    MATCHED = "matched"
    VERIFIED = "verified"


class Party(Base):
    """People who travel and answer together; the unit of the roster, of instructions and of seats."""

    __tablename__ = "parties"
    __table_args__ = (CheckConstraint("party_size BETWEEN 1 AND 999", name="party_size_in_range"),)

    id: Mapped[PrimaryKey] = mapped_column(init=False)
    uid: Mapped[Uid] = mapped_column(default_factory=new_uid)
    case_code: Mapped[str] = mapped_column(String(8), unique=True)
    language: Mapped[str] = mapped_column(String(2))
    wording: Mapped[Wording] = mapped_column(stored_enum(Wording))
    source: Mapped[Source] = mapped_column(stored_enum(Source))
    registered_at: Mapped[datetime]
    unregistered: Mapped[bool] = mapped_column(default=False)  # texted us, but never filled anything in
    party_size: Mapped[int] = mapped_column(default=1)  # as last claimed; the members listed may be fewer
    sign_off_sealed: Mapped[bytes | None] = mapped_column(default=None)  # None: the operation's default
    briefed_at: Mapped[datetime | None] = mapped_column(default=None)
    pin_index: Mapped[bytes | None] = mapped_column(default=None)  # keyed hash, bound to this party
    duress_sealed: Mapped[bytes | None] = mapped_column(default=None)  # the word, as it was chosen
    # What a page was opened with before this is worth nothing any more.
    access_since: Mapped[datetime | None] = mapped_column(default=None)
    # A double submit makes one row.
    submission_index: Mapped[bytes | None] = mapped_column(default=None, unique=True)
    closed_at: Mapped[datetime | None] = mapped_column(default=None)

    members: Mapped[list["Person"]] = relationship(
        back_populates="party", default_factory=list, order_by="Person.id"
    )
    contacts: Mapped[list["Contact"]] = relationship(
        back_populates="party", default_factory=list, order_by="Contact.position, Contact.id"
    )


class Person(Base):
    __tablename__ = "persons"
    __table_args__ = (Index("persons_party", "party_id"),)

    id: Mapped[PrimaryKey] = mapped_column(init=False)
    uid: Mapped[Uid] = mapped_column(default_factory=new_uid)
    party_id: Mapped[int] = mapped_column(ForeignKey("parties.id"), init=False)
    party: Mapped[Party] = relationship(back_populates="members")
    name_sealed: Mapped[bytes | None] = mapped_column(default=None)
    birth_date_sealed: Mapped[bytes | None] = mapped_column(default=None)  # ISO 8601 date
    # ISO 3166 alpha-2, comma-separated.
    citizenship_sealed: Mapped[bytes | None] = mapped_column(default=None)
    document_sealed: Mapped[bytes | None] = mapped_column(default=None)
    document_index: Mapped[bytes | None] = mapped_column(default=None, index=True)
    needs_sealed: Mapped[bytes | None] = mapped_column(default=None)  # in the person's own words
    relation: Mapped[str | None] = mapped_column(default=None)  # code, to the first member: spouse, child ...
    minor: Mapped[bool] = mapped_column(default=False)
    status: Mapped[Status] = mapped_column(stored_enum(Status), default=Status.UNKNOWN)
    added_at: Mapped[datetime]


class Contact(Base):
    """An address a party is reached at. A number is the own contact of one party at most."""

    __tablename__ = "contacts"
    __table_args__ = (
        Index("contacts_party", "party_id"),
        Index("contacts_address", "address_index"),
        Index(
            "contacts_own_once",
            "channel",
            "address_index",
            unique=True,
            sqlite_where=text("own"),
            postgresql_where=text("own"),
        ),
    )

    id: Mapped[PrimaryKey] = mapped_column(init=False)
    uid: Mapped[Uid] = mapped_column(default_factory=new_uid)
    party_id: Mapped[int] = mapped_column(ForeignKey("parties.id"), init=False)
    party: Mapped[Party] = relationship(back_populates="contacts")
    channel: Mapped[Channel] = mapped_column(stored_enum(Channel))
    # E.164, an e-mail, or a provider's user id.
    address_sealed: Mapped[bytes | None] = mapped_column(default=None)
    address_index: Mapped[bytes]
    position: Mapped[int] = mapped_column(default=0)  # 0 is tried first
    own: Mapped[bool] = mapped_column(default=True)  # False: shared, the party is then named by its case code
    state: Mapped[ContactState] = mapped_column(stored_enum(ContactState), default=ContactState.OK)
    proof: Mapped[Proof] = mapped_column(stored_enum(Proof), default=Proof.UNPROVEN)
    added_at: Mapped[datetime]
    heard_at: Mapped[datetime | None] = mapped_column(default=None)  # opens WhatsApp's 24 hour window
    # Reported lost by somebody who proved nothing: until then nothing goes there unasked.
    held_until: Mapped[datetime | None] = mapped_column(default=None)
    duress_at: Mapped[datetime | None] = mapped_column(default=None)  # the duress word last came from here
    # Somebody who reports about the party and is not in it: gets answers to its own texts, nothing else.
    reporter_since: Mapped[datetime | None] = mapped_column(default=None)


class NameToken(Base):
    """Keyed words and prefixes of members' names, to search by without opening them."""

    __tablename__ = "name_tokens"
    __table_args__ = (Index("name_tokens_party", "party_id"),)

    token_index: Mapped[bytes] = mapped_column(Opaque, primary_key=True)
    party_id: Mapped[int] = mapped_column(ForeignKey("parties.id"), primary_key=True)


class DuressClearance(Base):
    """One officer's finding that a party is free again; it takes two of them for the same alarm."""

    __tablename__ = "duress_clearances"
    __table_args__ = (
        UniqueConstraint("party_id", "officer_id", "duress_at", name="duress_clearances_one_of_each_officer"),
    )

    id: Mapped[PrimaryKey] = mapped_column(init=False)
    uid: Mapped[Uid] = mapped_column(default_factory=new_uid)
    party_id: Mapped[int] = mapped_column(ForeignKey("parties.id"))
    officer_id: Mapped[int] = mapped_column(ForeignKey("officers.id"))
    duress_at: Mapped[datetime]  # of the alarm it is about; a later word is another alarm
    at: Mapped[datetime]


class WhatsAppConsent(Base):
    """A party that knows what WhatsApp shows of us, and wants to be written to there all the same."""

    __tablename__ = "whatsapp_consents"
    __table_args__ = (Index("whatsapp_consents_contact", "contact_id"),)

    id: Mapped[PrimaryKey] = mapped_column(init=False)
    uid: Mapped[Uid] = mapped_column(default_factory=new_uid)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contacts.id"))
    officer_id: Mapped[int] = mapped_column(ForeignKey("officers.id"))  # who explained it to them
    at: Mapped[datetime]
    ended_at: Mapped[datetime | None] = mapped_column(default=None)

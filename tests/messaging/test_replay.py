"""Replay of every path that can send, as far as the carrier, in discreet wording and both languages.

Whatever leaves holds no banned word and no link but the cover address, is one segment, ends with the party's
own sign-off, and comes from a quiet number.
"""

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from evac.broadcasts import escalate
from evac.broadcasts.gate import GATE
from evac.broadcasts.schemas import Words
from evac.broadcasts.try_out import take_waiting, try_out
from evac.channels.twilio_senders import Senders
from evac.conversation.reading import Ground
from evac.db.sealed import seal
from evac.departure.models import Instruction
from evac.dispatcher.answer import answer_waiting
from evac.kernel.segments import count_segments
from evac.kernel.wording import Front, Wording
from evac.messaging.channel import Event, Job
from evac.messaging.claim import claim
from evac.messaging.models import InState, Lane, Outgoing
from evac.messaging.outbox import enqueue
from evac.messaging.voice import MISSED_CALL
from evac.operation.banned import banned_in, disguised_in
from evac.operation.lint import LONGEST
from evac.operation.phrase_codes import PHRASES
from evac.people.consent import record_consent
from evac.people.models import Channel, ContactState, Party
from evac.triage.models import RosterEntry
from tests.broadcasts.steps import make_draft, make_sending
from tests.channels.provider import QUIET, WHATSAPP, account
from tests.factories import NOON, make_contact, make_incoming, make_officer, make_party
from tests.messaging.carrier import FakeCarrier
from tests.messaging.queue import FAST, channels, end, new_phone
from tests.support import exercise

LONGEST_SIGN_OFF = "Wwwwwwww"
NUMBER = re.compile(r"\+\d{7,}")
LINK = re.compile(r"\w://|www\.|\b[a-z0-9-]+\.[a-z]{2,}\b", re.IGNORECASE)
GROUND = Ground()


class QuietCarrier(FakeCarrier):
    """Chooses the sender as the real channel does."""

    senders = Senders(account())

    def sender_for(self, kind, front, *, contact_uid, answer_from):
        found = self.senders.choose(kind, front, contact_uid=contact_uid, answer_from=answer_from)
        return found.name if found else None


@dataclass
class Replay:
    """One party, what is done to it, and what the carrier was handed."""

    database: object
    language: str
    sign_off: str
    party_id: int = 0
    phone: str = ""
    now: datetime = NOON
    jobs: list[Job] = field(default_factory=list)

    def sends(self, event: Event = Event.ACCEPTED) -> list[Job]:
        """Everything that is due is handed over, and looked at."""
        handed: list[Job] = []
        # A claim that hands over nothing may have queued what goes in its place.
        while found := next(filter(None, (self._claimed() for _ in range(4))), None):
            for job in found:
                self.check(job)
                sid = f"SM{len(self.jobs):032}" if event is Event.ACCEPTED else None
                end(self.database, job, event, at=self.now, provider_sid=sid)
                self.jobs.append(job)
            handed += found
        return handed

    def _claimed(self) -> list[Job]:
        self.now += timedelta(seconds=1)
        with self.database.writing() as session:
            given = {"segments_per_second": FAST, "limit": 100, "now": self.now, "gate": GATE}
            return claim(session, worker="one", channels=channels(QuietCarrier()), **given)

    def check(self, job: Job) -> None:
        self.check_words(job.body)
        kind = "named-whatsapp" if job.kind is Channel.WHATSAPP else "quiet-sms-"
        assert job.sender.startswith(kind), job.sender

    def check_words(self, body: str) -> None:
        assert banned_in(exercise(), body) == [], body
        assert disguised_in(exercise(), body) == [], body
        assert count_segments(body) == 1, body
        assert body.endswith(f" {self.sign_off}"), body
        assert set(NUMBER.findall(body)) <= {exercise().answer_to[Front.QUIET]}, body
        cover = exercise().cover_address
        assert not LINK.search(body.replace(cover, "") if cover else body), body

    def texts(self, words: str, *, to: str = QUIET[0], **fields) -> list[Job]:
        self.now += timedelta(minutes=2)
        with self.database.writing() as session:
            given = {"state": InState.WAITING, "sender": self.phone, "at": self.now} | fields
            seal(session, make_incoming(session, None, body=words, **given), to=to)
        answer_waiting(self.database, GROUND, lambda: self.now)
        return self.sends()

    def party(self, session) -> Party:
        return session.get_one(Party, self.party_id)

    def queues(self, kind: str, **given) -> None:
        with self.database.writing() as session:
            party = self.party(session)
            about = {"kind": kind, "lane": Lane.ANSWER, "now": self.now} | given
            enqueue(session, party=party, contact=party.contacts[0], **about)


@pytest.fixture(params=["en", "es"])
def replay(request, database) -> Replay:
    found = Replay(database, request.param, LONGEST_SIGN_OFF, phone=new_phone())
    with database.writing() as session:
        about = {"briefed_at": NOON, "language": found.language, "wording": Wording.DISCREET}
        party = make_party(session, phone=found.phone, case_code="MMMMM", **about)
        seal(session, party, sign_off=found.sign_off)
        make_contact(session, party, address=new_phone(), position=1)
        session.flush()
        found.party_id = party.id
    return found


def test_every_sentence_with_its_longest_values(replay):
    for kind in PHRASES:
        replay.queues(
            kind, values=dict(LONGEST) | {"needs": [], "status": None, "intent": None, "words": "ok"}
        )
    replay.sends()

    assert len(replay.jobs) >= 25


TOLD = {
    "en": ("all 3 ok in Merida", "we are out of insulin", "SOS they took my husband", "hungry, no water",
           "LOST", "dark 6", "RB El Vigia", "V 12", "where is the embassy?", "thanks", "W1",
           "STOPPED at a checkpoint", "my mom Carmen in Merida no answer since sunday", "???", ""),
    "es": ("estamos bien los 3 en Merida", "sin insulina", "AUXILIO se llevaron a mi esposo", "sin agua",
           "PERDIDO", "silencio 6", "ALCABALA El Vigia", "V 12", "donde queda la embajada?", "gracias", "W1",
           "nos pararon en Peracal", "mi mama Carmen en Merida no contesta desde el domingo", "???", ""),
}  # fmt: skip


def test_replies_errors_and_questions(replay):
    """Also to the published number: who wrote there is answered from a quiet one."""
    for place, words in enumerate(TOLD[replay.language]):
        replay.texts(words, to=QUIET[0] if place % 2 else account().sms_from)

    assert len(replay.jobs) >= 6


def test_opting_out_and_in_again(replay):
    replay.texts("STOP", carrier_word="STOP")
    with replay.database.writing() as session:
        assert replay.party(session).contacts[0].state is ContactState.STOPPED
    replay.queues("noted_help")
    assert all(job.to != replay.phone for job in replay.sends())
    replay.texts("START", carrier_word="START")
    assert replay.texts("AUXILIO")


def test_a_missed_call(replay):
    assert replay.texts("", carrier_word=MISSED_CALL)


def test_an_officers_own_words(replay):
    with replay.database.writing() as session:
        officer_id = make_officer(session).id
    for words in ("Le llamamos", "Vaya a la embajada", "ver www.example.gov/x", "x" * 200, "su c0nsul4do"):
        replay.queues("officer_reply", body=words, officer_id=officer_id)

    assert len(replay.sends()) == 1


def test_duress_and_what_follows_it(replay):
    with replay.database.writing() as session:
        seal(session, replay.party(session), duress="Rosa")
    calm, forced = replay.texts("all fine"), replay.texts("all fine, hi to Rosa")
    with replay.database.writing() as session:
        session.get_one(RosterEntry, replay.party_id).duress = True
    replay.queues("pointer")

    assert replay.sends() == []
    assert bool(calm) is bool(forced)


def test_silence_that_was_asked_for(replay):
    with replay.database.writing() as session:
        session.get_one(RosterEntry, replay.party_id).dark_until = replay.now + timedelta(hours=6)
    replay.queues("pointer")
    assert replay.sends() == []
    replay.now += timedelta(hours=7)
    assert len(replay.sends()) == 1


def test_a_lost_phone_gets_nothing_and_the_next_contact_does(replay):
    with replay.database.writing() as session:
        replay.party(session).contacts[0].state = ContactState.LOST
    replay.queues("noted_help")

    (job,) = replay.sends()
    assert job.to != replay.phone


def test_a_text_the_carrier_refuses_goes_to_the_next_contact(replay):
    replay.queues("noted_help")

    assert len({job.to for job in replay.sends(Event.REFUSED)}) == 2


STAGES = [code for code, stage in exercise().stages.items() if exercise().ladder.get(code).choosable]


@pytest.mark.parametrize("stage", STAGES)
def test_every_phrase_of_a_stage_its_reminder_and_a_pointer(replay, stage):
    discreet = exercise().stages[stage].texts[replay.language].discreet
    for briefed_at in (NOON, None):
        for phrase in discreet if briefed_at else discreet[:1]:
            words = (Words(replay.language, Wording.DISCREET, phrase.text),)
            with replay.database.writing() as session:
                replay.party(session).briefed_at = briefed_at
                until = replay.now + timedelta(hours=24)
                make_sending(session, now=replay.now, stage=stage, variants=words, valid_until=until)
            replay.now += timedelta(minutes=1)
            assert replay.sends(), phrase.code
    _reminded(replay)


def _reminded(replay: Replay) -> None:
    with replay.database.writing() as session:
        order = session.scalar(select(Instruction).where(Instruction.active))
        if order is None or order.silent_at is None:
            return
        replay.now = order.silent_at + timedelta(seconds=1)
        escalate.escalate_due(session, now=replay.now)
    replay.sends()


def test_words_tried_on_a_duty_phone(replay):
    text = exercise().stages["leave-now"].texts[replay.language].discreet[0].text
    words = (Words(replay.language, Wording.DISCREET, text),)
    with replay.database.writing() as session:
        officer_id = make_officer(session).id
        broadcast = make_draft(session, officer_id, variants=words)
        number = exercise().duty.phones[0].number
        about = {"language": replay.language, "wording": Wording.DISCREET, "number": number}
        try_out(session, broadcast, **about, officer_id=officer_id, now=NOON)
        (ready,) = take_waiting(session, now=NOON)

    assert ready.front is Front.QUIET
    replay.sign_off = exercise().default_sign_off  # nobody's own
    replay.check_words(ready.body)


@pytest.mark.parametrize("heard_ago", [1, 25])
def test_whatsapp_for_those_who_agreed(replay, heard_ago):
    """The named front is all WhatsApp has: they know that. Words are held to the same."""
    with replay.database.writing() as session:
        party = replay.party(session)
        for contact in party.contacts:
            contact.channel = Channel.WHATSAPP
            contact.heard_at = NOON - timedelta(hours=heard_ago)
            record_consent(session, contact, officer_id=make_officer(session).id, now=NOON)
        session.flush()
    replay.queues("noted_help")

    (job,) = replay.sends()
    assert (job.template is not None) is (heard_ago > 24)


def test_whatsapp_of_somebody_without_a_number(replay):
    replay.sign_off = exercise().default_sign_off  # a stranger's
    (job,) = replay.texts("AUXILIO", sender="US.1234", channel=Channel.WHATSAPP, to=WHATSAPP) or [None]
    assert job is not None


def test_nothing_else_was_made(replay):
    """What was queued for a discreet party is discreet from the start."""
    replay.texts("estoy bien")
    with replay.database.reading() as session:
        assert {text.wording for text in session.scalars(select(Outgoing))} == {Wording.DISCREET}

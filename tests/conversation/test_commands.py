"""Words a citizen can text, and their innocent forms: lost phones, silence, sightings, several parties."""

from collections import defaultdict
from datetime import timedelta

import pytest
from sqlalchemy import select

from evac.cases.models import Case, CaseKind
from evac.conversation.commands import COMMANDS, command_words
from evac.conversation.understand import understand
from evac.db.sealed import unseal
from evac.kernel.folding import fold
from evac.kernel.status import Status
from evac.kernel.wording import Wording
from evac.messaging.models import InState, Lane, State
from evac.messaging.outbox import enqueue
from evac.operation.lint import CARRIER_WORDS
from evac.people.models import Channel, Contact, ContactState, Party
from evac.places.models import Sighting
from evac.places.sighted import Certainty
from evac.places.sightings import on_the_roads
from evac.triage.models import RosterEntry
from tests.conversation.conftest import PHONE, the_ground
from tests.factories import make_contact, make_outgoing, make_party
from tests.support import exercise

OTHER, STRANGER = "+584145550002", "+584145550003"
ALARM = 0


@pytest.fixture
def two_phones(dialogue) -> Party:
    party = make_party(dialogue.session, phone=PHONE, case_code="K7QM3")
    make_contact(dialogue.session, party, address=OTHER, position=1)
    dialogue.session.flush()
    return party


def states(party: Party) -> list[ContactState]:
    return [contact.state for contact in party.contacts]


def test_no_two_words_collide():
    said = defaultdict(set)
    for name, command in COMMANDS.items():
        for words in (words for spoken in command.words.values() for words in spoken):
            said[fold(words)].add(name)
    for book in exercise().phrases.values():
        for name, innocent in book.commands.items():
            for words in innocent:
                said[fold(words)].add(name)
    assert {words: names for words, names in said.items() if len(names) > 1} == {}


def test_carriers_words_are_never_ours():
    ours = command_words(exercise())
    assert set(ours) & (CARRIER_WORDS - {"help"}) == set()


@pytest.mark.parametrize(
    "words", ["LOST K7QM3", "lost k7-qm3 stolen at the gate", "Perdido K7QM3", "me robaron K7QM3"]
)
def test_lost_with_a_code_from_a_listed_phone_cuts_the_other_off(dialogue, two_phones, words):
    waiting = make_outgoing(
        dialogue.session, two_phones, body="x", kind="pointer", lane=int(Lane.INSTRUCTION)
    )
    dialogue.text("PERDIDO K7QM3" if "robaron" in words else words, phone=OTHER)

    assert states(two_phones) == [ContactState.LOST, ContactState.OK]
    assert (waiting.state, waiting.reason) == (State.CANCELLED, "lost")
    moved = [text for text in dialogue.outgoing if text.instead_of_id == waiting.id]
    assert [text.contact_id for text in moved] == [two_phones.contacts[1].id]
    assert dialogue.reply.kind == "lost_noted"
    assert dialogue.entry.lost is True
    assert two_phones.access_since == dialogue.now


def test_lost_with_a_code_alone_holds_for_hours_and_opens_a_case(dialogue, two_phones):
    dialogue.text("LOST K7QM3", phone=STRANGER)

    assert states(two_phones) == [ContactState.OK, ContactState.OK]
    assert {one.held_until - dialogue.now for one in two_phones.contacts} == {timedelta(hours=12)}
    kinds = dialogue.session.scalars(select(Case.kind).where(Case.party_id == two_phones.id)).all()
    assert kinds == [CaseKind.LOST_PHONE]

    dialogue.text("LOST K7QM3", phone=STRANGER, after=timedelta(hours=13))
    assert all(one.held_until < dialogue.now for one in two_phones.contacts), "no silence for good by a code"


def test_answer_does_not_tell_whether_a_code_is_anybodys(dialogue, two_phones):
    known = dialogue.text("LOST K7QM3", phone=STRANGER).said
    unknown = dialogue.text("LOST P4TXW", phone="+584145550004").said

    assert known == unknown


@pytest.mark.parametrize("words", ["PERDIDO mi hijo", "lost my son", "se perdio mi hija en el terminal"])
def test_without_a_code_it_is_a_person_who_is_lost(dialogue, two_phones, words):
    dialogue.text(words)

    assert states(two_phones) == [ContactState.OK, ContactState.OK]
    assert dialogue.entry.unhandled is not None


def test_what_a_lost_phone_says_changes_nothing_but_a_cry_is_heard(dialogue, two_phones):
    two_phones.contacts[0].state = ContactState.LOST
    dialogue.text("todo bien en Maracaibo")
    assert (dialogue.incoming.state, dialogue.entry.status) == (InState.QUARANTINED, Status.UNKNOWN)
    assert (dialogue.entry.cell_y, dialogue.reply) == (None, None)

    dialogue.text("auxilio nos secuestraron")
    assert (dialogue.entry.band, dialogue.entry.status) == (ALARM, Status.UNKNOWN)
    assert dialogue.reply is None


DARK = {
    "DARK 6": 6, "dark 6h": 6, "all 3 ok dark 6": 6, "Silencio 12 horas": 12, "estamos bien, silencio 4": 4,
    "dark": 6, "silencio seis": 6, "DARK 500": 72, "closed for 6": 6, "cerrado por 6 horas": 6,
    "silencio 4 vamos saliendo de caracas": 4, "dark 6 estamos bien": 6, "dark 6 ok": 6,
    "dark 6 we are ok in Merida": 6,
    "Dark 6 - checkpoint": 6, "dark 6 thanks": 6, "silencio 6 por favor": 6, "cerrado por 6 gracias": 6,
    "dark 2 days": 48, "silencio 3 dias": 72, "DARK 6 K7QM3": 6,
    "dark please": 6, "silencio por favor": 6, "hola, silencio 6 vamos saliendo": 6, "dark 30 min": 1,
    "all 3 ok dark 6 please": 6, "bien, silencio 6": 6, "drak 6 thanks": 6,
    "silencio 2 dias estamos bien": 48,
    "closed for 6 estamos bien": 6, "dark until we cross": 6, "silencio hasta manana": 24,
    "silence 3 leaving now": 3,
}  # fmt: skip


@pytest.mark.parametrize(("words", "hours"), DARK.items())
def test_dark_asks_for_silence(dialogue, words, hours):
    make_party(dialogue.session, phone=PHONE)
    dialogue.text(words)

    assert dialogue.entry.dark_until == dialogue.now + timedelta(hours=hours)
    assert (dialogue.reply.kind, dialogue.incoming.state) == ("dark_noted", InState.ANSWERED)


@pytest.mark.parametrize(
    "words",
    [
        "its dark 6 soldiers outside",
        "silencio total en la calle",
        "no dark humor",
        "dark 0",
        "dark outside, 6 men",
        "dark two men outside",
        "dark for 3 days",
        "dark for 3 days, no power",
        "dark 3 days now no power",
        "its been dark 2 days",
        "it is dark until 7",
        "silencio hasta ahora",
        "silencio una patrulla",
        "dark 4125550001",
    ],
)
def test_other_darkness_asks_for_none(dialogue, words):
    make_party(dialogue.session, phone=PHONE)
    assert dialogue.text(words).entry.dark_until is None


@pytest.mark.parametrize("words", ["go dark", "going dark now", "silencio 6 nos van a revisar los telefonos"])
def test_dark_in_words_that_leave_doubt_is_kept_and_read_by_a_person(dialogue, words):
    make_party(dialogue.session, phone=PHONE)
    dialogue.text(words)

    assert dialogue.entry.dark_until == dialogue.now + timedelta(hours=6)
    assert (dialogue.reply.kind, dialogue.incoming.state) == ("dark_noted", InState.INBOX)


CLOCKS = {
    "dark until 8pm": "20:00", "silencio hasta las 8": "20:00", "silencio hasta las 8 de la manana": "08:00",
    "estamos bien silencio hasta las 20:30": "20:30", "all ok dark until 6am": "06:00",
    "hola, silencio hasta las 12 de la noche": "00:00",
}  # fmt: skip


@pytest.mark.parametrize(("words", "clock"), CLOCKS.items())
def test_dark_until_an_hour_ends_at_it_in_the_operations_time(dialogue, words, clock):
    make_party(dialogue.session, phone=PHONE)
    until = dialogue.text(words).entry.dark_until

    assert f"{until.astimezone(exercise().time_zone):%H:%M}" == clock
    assert timedelta(0) < until - dialogue.now <= timedelta(days=1)
    assert dialogue.reply.kind == "dark_noted"


CRIES = (
    "auxilio nos disparan dark 6", "dark 2. they are checking phones at the alcabala", "dark 6 no water",
    "silencio 3, estamos en una alcabala con hombres armados", "dark until 8pm they shot my son",
    "shop closed 6 they shot my husband",
)  # fmt: skip


@pytest.mark.parametrize("words", CRIES)
def test_cry_beside_dark_is_raised_without_a_sound(dialogue, words):
    make_party(dialogue.session, phone=PHONE)
    dialogue.text(words)

    assert dialogue.entry.dark_until > dialogue.now
    assert (dialogue.reply, dialogue.incoming.state) == (None, InState.INBOX)
    assert dialogue.entry.unhandled is not None


def test_cry_beside_the_word_alone_asks_for_no_silence(dialogue):
    make_party(dialogue.session, phone=PHONE)
    dialogue.text("dark. nos disparan")

    assert (dialogue.entry.dark_until, dialogue.entry.band) == (None, ALARM)
    assert dialogue.reply is not None


@pytest.mark.parametrize(
    "words", ["all 3 ok dark 6", "dark 6 we are 3 all ok", "silencio 4 los 3 estamos bien"]
)
def test_report_beside_dark_is_taken_in(dialogue, words):
    make_party(dialogue.session, phone=PHONE)
    dialogue.text(words)
    assert (dialogue.entry.status, dialogue.entry.party_size) == (Status.SAFE, 3)


@pytest.mark.parametrize(
    "words",
    [
        "RB Peracal", "alcabala en Peracal", "ALCAVALA peracal", "cola en Peracal", "roadblock in Peracal",
        "ROADBLOCK AT PERACAL", "road blocked in Peracal", "via bloqueada en Peracal",
        "paso cerrado en Peracal", "carretera trancada en Peracal", "bridge closed in Peracal",
    ],
)  # fmt: skip
def test_sighting_is_kept_apart_from_who_reports_it(dialogue, words):
    make_party(dialogue.session, phone=PHONE)
    dialogue.text(words)

    (sighting,) = dialogue.session.scalars(select(Sighting))
    assert "eracal" in unseal(dialogue.session, sighting, "place")
    assert (dialogue.entry.cell_y, dialogue.entry.status) == (None, Status.UNKNOWN)
    assert dialogue.incoming.state is InState.ANSWERED


def test_independent_parties_confirm_and_one_that_floods_does_not(dialogue):
    for number in range(9):
        dialogue.text("RB Peracal", after=timedelta(minutes=1 + number))
    (one,) = on_the_roads(dialogue.session, now=dialogue.now)
    assert (one.judged.certainty, one.judged.parties) == (Certainty.UNCONFIRMED, 1)

    dialogue.text("RB Peracal", phone=OTHER)
    (both,) = on_the_roads(dialogue.session, now=dialogue.now)
    assert (both.judged.certainty, both.judged.parties) == (Certainty.CONFIRMED, 2)
    (later,) = on_the_roads(dialogue.session, now=dialogue.now + timedelta(hours=7))
    assert later.judged.certainty is Certainty.STALE
    assert later.judged.weight < both.judged.weight


@pytest.mark.parametrize("kind", ["RB", "alcabala", "checkpoint"])
def test_parties_on_one_phone_confirm_nothing_and_another_phone_does(dialogue, kind):
    session = dialogue.session
    make_party(session, phone=PHONE, case_code="K7QM3")
    other = make_party(session, phone=OTHER, case_code="P4TXW")
    make_contact(session, other, address=PHONE, own=False)
    session.flush()
    dialogue.text(f"K7QM3 {kind} Peracal\nP4TXW {kind} Peracal")
    (one,) = on_the_roads(session, now=dialogue.now)
    assert (one.judged.certainty, one.judged.parties) == (Certainty.UNCONFIRMED, 1)

    dialogue.text(f"{kind} Peracal", phone=OTHER)
    (one,) = on_the_roads(session, now=dialogue.now)
    assert (one.judged.certainty, one.judged.parties) == (Certainty.CONFIRMED, 2)


def test_cry_at_a_roadblock_is_a_cry_and_a_sighting(dialogue):
    dialogue.text("alcabala en Peracal se llevaron a mi esposo")

    assert dialogue.entry.band == ALARM
    assert dialogue.session.scalars(select(Sighting)).all()


def test_several_parties_on_one_phone_one_a_line(dialogue):
    session = dialogue.session
    own = make_party(session, phone=PHONE, case_code="K7QM3")
    other = make_party(session, phone="", case_code="P4TXW")
    make_contact(session, other, address=PHONE, own=False)
    stranger = make_party(session, phone=STRANGER, case_code="R5CDM")
    session.flush()
    dialogue.text("K7QM3 ok\nP4TXW sin agua\nR5CDM ok")

    standing = {one.id: session.get_one(RosterEntry, one.id).status for one in (own, other, stranger)}
    assert standing == {own.id: Status.SAFE, other.id: Status.NEEDS_HELP, stranger.id: Status.UNKNOWN}
    assert len([text for text in dialogue.outgoing if text.incoming_id]) == 1


CLAIM = "my mom Carmen in Merida no answer since sunday, diabetic"


def test_relative_abroad_is_told_nothing_and_gets_the_same_first_reply(dialogue):
    dialogue.text(CLAIM, phone=STRANGER)
    first, reporter = dialogue.said, dialogue.party.contacts[0]
    make_party(dialogue.session, phone=OTHER, names=("Carmen",), language="en")
    known = dialogue.text(CLAIM, phone=OTHER).said

    assert reporter.reporter_since is not None
    assert first.removeprefix("EXERCISE ").removeprefix("SIMULACRO ") == known.removeprefix("EXERCISE ")
    dialogue.text("no credit", phone=STRANGER)
    assert dialogue.reply.kind == "reporter_next"


@pytest.mark.parametrize(
    "words",
    [
        "se acabo la insulina de mi hijo",
        "the baby has fever 40 and there is no doctor",
        "my name is John Carter with wife and 2 kids in Maracay everyone ok",
    ],
)
def test_a_parent_beside_a_child_is_no_reporter(dialogue, words):
    dialogue.text(words, phone=STRANGER)

    assert dialogue.party.contacts[0].reporter_since is None
    assert dialogue.reply.kind not in ("reporter_noted", "reporter_next")


def test_reporter_who_is_in_trouble_is_one_of_ours(dialogue):
    dialogue.text(CLAIM, phone=STRANGER).text("we are in Valencia, we need water", phone=STRANGER)
    assert dialogue.party.contacts[0].reporter_since is None


def test_reporter_gets_no_text_it_did_not_ask_for(dialogue):
    dialogue.text(CLAIM, phone=STRANGER)
    contact = dialogue.party.contacts[0]
    text = enqueue(
        dialogue.session,
        party=dialogue.party,
        contact=contact,
        kind="pointer",
        lane=Lane.INSTRUCTION,
        now=dialogue.now,
    )
    assert contact.reporter_since is not None
    assert text.incoming_id is None


BEHIND = {"lost": "K7QM3", "dark": "6", "checkpoint": "Peracal", "roadblock": "Peracal", "verify": "12"}


def test_no_innocent_form_sounds_like_trouble():
    """It would raise an alarm, and end the silence that it asks for."""
    for book in exercise().phrases.values():
        for name in set(book.commands) - {"needs_help", "sos"}:
            for words in book.commands[name]:
                reading = understand(f"{words} {BEHIND.get(name, '')}", (), the_ground())
                assert (reading.command, reading.status.is_distress) == (name, False), words


def test_trouble_behind_an_innocent_form_is_heard():
    reading = understand("shop closed 6 they shot my husband", (), the_ground())
    assert reading.status is Status.SOS


def test_innocent_forms_mean_what_the_words_mean(dialogue):
    for number, (words, status) in enumerate(
        {
            "paquete roto": Status.SOS,
            "todo entregado": Status.SAFE,
            "falta un paquete": Status.NEEDS_HELP,
        }.items()
    ):
        dialogue.text(words, phone=f"+58414555010{number}")
        assert dialogue.entry.status is status, words


def test_language_is_changed_by_its_word_alone(dialogue):
    party = make_party(dialogue.session, phone=PHONE, language="es")
    dialogue.text("english speaking doctor needed")
    assert party.language == "es"
    dialogue.text("ENGLISH")
    assert (party.language, dialogue.entry.language) == ("en", "en")


def test_texts_may_only_make_it_more_discreet(dialogue):
    party = make_party(dialogue.session, phone=PHONE, wording=Wording.PLAIN)
    dialogue.text("discreto")
    assert party.wording is Wording.DISCREET
    dialogue.text("plain").text("claro")
    assert party.wording is Wording.DISCREET


def test_where_alone_tells_nothing_of_what_is_stored(dialogue):
    dialogue.text("estoy bien en Maracaibo somos 3").text("where")
    assert "aracaibo" not in dialogue.said
    assert dialogue.entry.cell_y is not None


def test_corrections_are_taken_in_and_shown_to_a_person(dialogue):
    dialogue.text("estoy bien en Maracaibo somos 3").text("corrijo somos 4")
    assert (dialogue.entry.party_size, dialogue.incoming.state) == (4, InState.INBOX)


def test_sentence_that_only_begins_like_a_word_is_read_as_a_sentence(dialogue):
    dialogue.text("where can i get a ride")
    assert dialogue.incoming.state is InState.INBOX


@pytest.mark.parametrize("language", ["en", "es"])
def test_registers_by_text_alone_in_four(dialogue, language):
    said = {
        "en": ("join", "Valencia, all ok", "3", "want a seat"),
        "es": ("registro", "Valencia, todo bien", "3", "quiero un puesto"),
    }
    asked = []
    for words in said[language]:
        dialogue.text(words)
        asked.append(dialogue.reply.kind if dialogue.reply else None)

    entry = dialogue.entry
    assert (entry.status, entry.party_size, entry.intent.value) == (Status.SAFE, 3, "wants_seat")
    assert entry.cell_y is not None
    questions = [kind for kind in asked if kind and kind.startswith("ask")]
    assert len(questions) == len(set(questions))


def test_frightened_person_who_repeats_the_same_words_is_answered_each_time(dialogue):
    for _ in range(5):
        dialogue.text("todo bien en Maracaibo", after=timedelta(minutes=11))
        dialogue.reply.sent_at = dialogue.now + timedelta(seconds=2)
    assert len(dialogue.outgoing) == 5


def test_machine_that_answers_each_of_ours_at_once_is_answered_no_more(dialogue):
    for _ in range(5):
        dialogue.text("todo bien en Maracaibo", after=timedelta(seconds=4))
        if dialogue.reply:
            dialogue.reply.sent_at = dialogue.now + timedelta(seconds=1)
    assert len(dialogue.outgoing) == 2, "its news, and once a day what brings none"


def test_stop_without_another_phone_is_a_case(dialogue):
    party = make_party(dialogue.session, phone=PHONE)
    dialogue.text("STOP")
    assert dialogue.entry.unreachable is True
    assert [
        case.kind for case in dialogue.session.scalars(select(Case).where(Case.party_id == party.id))
    ] == [CaseKind.UNREACHABLE]


def test_discreet_party_is_answered_by_sms_where_it_wrote_by_whatsapp(dialogue):

    dialogue.text("estoy bien", channel=Channel.WHATSAPP)
    contact = dialogue.session.get_one(Contact, dialogue.reply.contact_id)
    assert (contact.channel, dialogue.reply.channel) == (Channel.SMS, Channel.SMS)

"""The duress word: the very reply that everybody gets, after the same work; then staff know."""

import re
from contextlib import contextmanager, suppress
from datetime import timedelta

import pytest
from sqlalchemy import event, select

from evac.conversation.duress import duress_due, follow_duress, says_word
from evac.db.sealed import seal
from evac.kernel.status import Status
from evac.kernel.wording import Wording
from evac.messaging.models import Duress, Incoming, Outgoing
from evac.people.models import Party
from tests.conversation.conftest import PHONE, Dialogue
from tests.factories import NOON, make_contact, make_party

ALARM, OPEN = 0, 2
WORD = "Rosa"


def make_sworn(session, **fields) -> Party:
    party = make_party(session, phone=PHONE, **fields)
    seal(session, party, duress=WORD)
    party.contacts[0].heard_at = NOON
    session.flush()
    return party


@contextmanager
def recorded(session):
    """Every statement of the session's connection, and how often it ran in a row."""
    statements: list[str] = []

    def note(_connection, _cursor, statement, _parameters, _context, many):
        statements.append(f"{re.sub('savepoint_[0-9]+', 'savepoint', statement)} many={many}")

    bind = session.get_bind()
    event.listen(bind, "before_cursor_execute", note)
    yield statements
    event.remove(bind, "before_cursor_execute", note)


PAIRS = {
    "all is well": ("all fine, hi to Pepa", "all fine, hi to Rosa"),
    "in Spanish": ("estamos bien en Maracaibo, saludos a pepa", "estamos bien en Maracaibo, saludos a ROSA"),
    "an answer": ("W1 pepa", "W1 rosa"),
    "a command": ("dark 6", "dark 6. Rosa"),
    "a word of ours alone": ("dark", "dark rosa"),
    "hours and the word": ("dark 2 days", "dark 2 days rosa"),
    "an hour of the clock": ("silencio hasta las 8", "silencio hasta las 8 Rosa"),
    "nothing understood": ("pepa", "rosa"),
    "a question": ("hay avion, pepa?", "hay avion, rosa?"),
    "help": ("no tenemos agua, pepa", "no tenemos agua, rosa"),
}


class Undone(Exception):
    """Ends a transaction without a trace."""


@pytest.mark.parametrize("wording", Wording)
@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(("harmless", "sworn"), PAIRS.values(), ids=PAIRS)
def test_reply_is_the_very_bytes_after_the_same_statements(database, wording, language, harmless, sworn):
    with database.writing() as session:
        make_sworn(session, wording=wording, language=language, unhandled=Status.NEEDS_HELP)
    seen, statements = zip(*(answered(database, words) for words in (harmless, sworn)), strict=True)

    assert seen[0] == seen[1]
    assert statements[0] == statements[1]
    assert len(statements[0]) > 10


SILENT = {
    "asked for": ("please stop texting me", "please stop texting me rosa"),
    "in Spanish": ("no me escriban", "no me escriban rosa"),
    "a cry": ("dark 6 no water", "dark 6 no water rosa"),
}


@pytest.mark.parametrize(("harmless", "sworn"), SILENT.values(), ids=SILENT)
def test_silence_is_kept_with_the_word_as_without(database, harmless, sworn):
    with database.writing() as session:
        make_sworn(session)
    seen, statements = zip(*(answered(database, words) for words in (harmless, sworn)), strict=True)

    assert seen == ([None], [None])
    assert statements[0] == statements[1]


def answered(database, words: str):
    """What the text gets, and by which statements; nothing of it stays."""
    found = []
    with suppress(Undone), database.writing() as session:
        dialogue = Dialogue(session)
        with recorded(session) as statements:
            dialogue.text(words)
        reply = dialogue.reply
        if reply is None:
            found += [None]
            raise Undone
        found += [dialogue.said, reply.kind, reply.lane, reply.due_at, reply.expires_at, reply.wording]
        raise Undone
    return found, statements


def follow(dialogue: Dialogue) -> None:
    dialogue.session.flush()
    for incoming_id in duress_due(dialogue.session):
        follow_duress(dialogue.session, incoming_id, now=dialogue.now)
    dialogue.session.flush()


def test_staff_see_duress_with_the_alarms(dialogue):
    make_sworn(dialogue.session)
    dialogue.text("all fine, hi to rosa")
    assert dialogue.entry.duress is False
    follow(dialogue)

    entry = dialogue.entry
    assert (entry.duress, entry.band, entry.duress_at) == (True, ALARM, dialogue.now)
    assert entry.reasons[0]["code"] == "duress"
    assert dialogue.party.contacts[0].duress_at == dialogue.now
    assert duress_due(dialogue.session) == []


@pytest.mark.parametrize("words", ["todo bien", "llego rosales", "rosada la casa", "R 0 S A"])
def test_other_words_raise_nothing(dialogue, words):
    make_sworn(dialogue.session)
    dialogue.text(words)
    follow(dialogue)

    assert (dialogue.entry.duress, dialogue.entry.band) == (False, OPEN)


SAID = (
    "Rosa",
    "ROSA!!",
    "hola rosa.",
    "saludos a Rósa",
    "all fine,rosa",
    "rosa's here",
    "SOS rosa",
    "W1 rosa",
    "rosa\nbien",
)


@pytest.mark.parametrize("words", SAID)
def test_word_is_found_anywhere_as_a_whole_one(words):
    assert says_word(WORD, words)


def test_dictated_text_lowers_nothing_once_it_is_followed(dialogue):
    make_sworn(dialogue.session)
    dialogue.text("no tenemos agua ni comida, ayuda")
    since = dialogue.entry.unhandled_since
    dialogue.text("ya todo bien, saludos a rosa")
    follow(dialogue)

    entry = dialogue.entry
    assert (entry.status, entry.unhandled, entry.unhandled_since) == (
        Status.NEEDS_HELP,
        Status.NEEDS_HELP,
        since,
    )
    assert entry.needs_mask
    assert entry.conflict


def test_what_comes_later_from_a_party_under_duress_lowers_nothing(dialogue):
    make_sworn(dialogue.session)
    dialogue.text("rosa").text("auxilio")
    follow(dialogue)
    dialogue.text("no tenemos agua").text("ya tenemos agua, estamos bien")
    assert dialogue.incoming.duress is Duress.STANDS
    follow(dialogue)

    assert (dialogue.entry.status, dialogue.entry.band) == (Status.SOS, ALARM)


def test_second_word_is_a_new_alarm_and_keeps_the_first_time(dialogue):
    make_sworn(dialogue.session)
    dialogue.text("rosa")
    follow(dialogue)
    first = dialogue.now
    dialogue.entry.duress_handled = True
    dialogue.text("rosa otra vez", after=timedelta(hours=1))
    follow(dialogue)

    entry = dialogue.entry
    assert (entry.duress_handled, entry.duress_at, entry.unhandled_since) == (False, dialogue.now, first)


def test_word_of_another_party_on_the_same_phone_is_its_own_alarm(dialogue):
    session = dialogue.session
    own = make_party(session, phone=PHONE)
    other = make_party(session, phone="")
    make_contact(session, other, address=PHONE, own=False)
    seal(session, other, duress=WORD)
    session.flush()
    dialogue.text("todo bien, saludos a Rosa")
    follow(dialogue)

    assert dialogue.party is own
    assert dialogue.entry.duress is False
    assert session.get_one(type(dialogue.entry), other.id).duress is True


def test_following_twice_changes_nothing(dialogue):
    make_sworn(dialogue.session)
    dialogue.text("rosa")
    follow(dialogue)
    seen = dialogue.entry.changed
    follow_duress(dialogue.session, dialogue.incoming.id, now=dialogue.now)

    assert dialogue.entry.changed == seen
    assert dialogue.session.scalar(select(Incoming.duress)) is Duress.NOTED


def test_rhythm_of_replies_goes_on(dialogue):
    make_sworn(dialogue.session)
    for words in ("rosa", "estamos bien en Maracaibo", "somos 3"):
        dialogue.text(words)
        follow(dialogue)

    assert len(dialogue.session.scalars(select(Outgoing)).all()) == 3

"""Dialogues with a duress word in them: each later reply is that of the dialogue without, after the same
statements; what was put back on the roster shows in none."""

import re
from contextlib import suppress

import pytest

from evac.kernel.wording import Wording
from tests.conversation.conftest import Dialogue
from tests.conversation.test_duress import Undone, follow, make_sworn, recorded

# {} is the harmless word or the sworn one.
SEQUENCES = {
    "all well again": ("no water", "all fine, {}", "all fine"),
    "all well, in Spanish": ("no tenemos agua", "todo bien, saludos a {}", "todo bien", "todo bien"),
    "then how many": ("no water", "all fine, {}", "we are 3 people"),
    "then where": ("sin comida", "ya comimos, estamos bien {}", "estamos en Maracaibo"),
    "then nothing understood": ("no water", "all fine, {}", "asdf", "is the road open"),
    "then the need again": ("no water", "all fine, {}", "no water", "all fine"),
    "then thanks": ("no water", "all fine, {}", "thanks", "hola"),
    "then an answer": ("all ok, 3 of us in Maracaibo", "W2 {}", "W1", "W9", "si"),
    "the word twice": ("no water", "all fine, {}", "all fine, {}", "all fine"),
}
HARMLESS, SWORN = "Pepa", "Rosa"


@pytest.mark.parametrize("wording", Wording)
@pytest.mark.parametrize("texts", SEQUENCES.values(), ids=SEQUENCES)
def test_later_replies_are_those_of_a_dialogue_without_the_word(database, wording, texts):
    with database.writing() as session:
        make_sworn(session, wording=wording, language="en")
    harmless, sworn = (
        replies_to(database, [one.format(word) for one in texts]) for word in (HARMLESS, SWORN)
    )

    for number, (one, other) in enumerate(zip(harmless, sworn, strict=True)):
        assert one[0] == other[0], texts[number]
        assert one[1] == other[1], texts[number]


def replies_to(database, texts):
    """For each text: what it gets, and the statements that made it; nothing of it stays."""
    found = []
    with suppress(Undone), database.writing() as session:
        dialogue = Dialogue(session)
        for words in texts:
            with recorded(session) as statements:
                dialogue.text(words)
            reply = dialogue.reply
            got = [reply.lane, reply.kind, dialogue.said, reply.due_at, reply.expires_at] if reply else None
            found.append((got, without_the_alarm(statements)))
            follow(dialogue)
        raise Undone
    return found


def without_the_alarm(statements):
    """The alarm has moved the party to another band, so other columns of its row change,
    and other counts: that is what staff see. All else is the same."""
    told = [re.sub(r"(UPDATE roster_entries SET) .* (WHERE)", r"\1 ... \2", one) for one in statements]
    return [one for one in told if not one.startswith("INSERT INTO count_deltas")]

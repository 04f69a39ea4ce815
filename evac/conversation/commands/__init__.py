"""Words a citizen can text; each command is one file, and none is needed: free text says all of it."""

from collections.abc import Iterator, Mapping

from evac.conversation.command_words import CommandWords
from evac.conversation.commands.dark import DARK, dark_until, is_for_hours
from evac.conversation.commands.discreet import DISCREET
from evac.conversation.commands.language import ENGLISH, SPANISH
from evac.conversation.commands.light import LIGHT
from evac.conversation.commands.lost import LOST
from evac.conversation.commands.no_texts import no_texts_hours
from evac.conversation.commands.report import (
    CORRECT,
    DEPARTED,
    JOIN,
    MOVING,
    NEEDS_HELP,
    SAFE,
    SOS,
    WHERE,
)
from evac.conversation.commands.request import Command, Request
from evac.conversation.commands.sighting import CHECKPOINT, ROADBLOCK
from evac.conversation.commands.silence_asked import silence_asked
from evac.conversation.commands.start import START
from evac.conversation.commands.stop import STOP
from evac.conversation.commands.verify import VERIFY
from evac.kernel.folding import fold
from evac.operation.model import Operation

COMMANDS: Mapping[str, Command] = {
    "stop": STOP,
    "start": START,
    "safe": SAFE,
    "moving": MOVING,
    "departed": DEPARTED,
    "needs_help": NEEDS_HELP,
    "sos": SOS,
    "where": WHERE,
    "join": JOIN,
    "correct": CORRECT,
    "lost": LOST,
    "dark": DARK,
    "light": LIGHT,
    "checkpoint": CHECKPOINT,
    "roadblock": ROADBLOCK,
    "verify": VERIFY,
    "english": ENGLISH,
    "spanish": SPANISH,
    "discreet": DISCREET,
}

__all__ = [
    "COMMANDS",
    "Command",
    "Request",
    "command_words",
    "dark_until",
    "is_for_hours",
    "no_texts_hours",
    "silence_asked",
]


def command_words(operation: Operation) -> CommandWords:
    """Folded words at the start of a text, to the command's name: our own and the phrase books'."""
    return CommandWords({fold(words): name for words, name in _all_words(operation)})


def _all_words(operation: Operation) -> Iterator[tuple[str, str]]:
    for name, command in COMMANDS.items():
        for spoken in command.words.values():
            yield from ((words, name) for words in spoken)
    for book in operation.phrases.values():
        for name, innocent in book.commands.items():
            yield from ((words, name) for words in innocent)

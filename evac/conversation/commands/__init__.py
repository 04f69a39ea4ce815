"""Words a citizen can text that change how we reach them; each is one file."""

from collections.abc import Mapping

from evac.conversation.commands.request import Command, Request
from evac.conversation.commands.start import START
from evac.conversation.commands.stop import STOP

COMMANDS: Mapping[str, Command] = {"stop": STOP, "start": START}

__all__ = ["COMMANDS", "Command", "Request"]

"""What a word of ours explains: its own words hint at no trouble, and its number counts nobody. Pure."""

from collections.abc import Sequence
from dataclasses import replace

from evac.conversation.command_words import leading_command
from evac.conversation.findings import Findings
from evac.conversation.reading import Ground
from evac.conversation.seen import LEADING, Seen
from evac.kernel.folding import word_set
from evac.kernel.status import Status

_WITH_NUMBER = frozenset(["verify", "dark"])  # of a notice, of hours
_BEFORE_NUMBER = word_set("no num numero number nro aviso notice notices factura invoice for por")


def explained(found: Findings, seen: Seen, ground: Ground) -> Findings:
    """The findings in a text that a command leads."""
    bare = [sign.text for sign in seen.signs[:LEADING]]
    leading = leading_command(bare, ground.command_words) if ground.command_words else None
    if leading is None:
        return found
    command, length = leading
    if command in _WITH_NUMBER and _is_its_number(found, seen, bare, length):
        marks = [mark for mark in found.marks if mark[0] != "party_size"]
        found = replace(found, size=None, marks=marks)
    return _without_hints(found, sum(word.token < length for word in seen.said))


def _is_its_number(found: Findings, seen: Seen, bare: Sequence[str], length: int) -> bool:
    """The number that is counted stands right behind the command: "invoice 12"."""
    if found.size is None or found.size.last > len(seen.said):
        return False
    number = seen.said[found.size.first]
    between = [word for word in bare[length : number.token] if word[0].isalnum()]
    return number.text.isdigit() and _BEFORE_NUMBER.issuperset(between)


def _without_hints(found: Findings, ends: int) -> Findings:
    """ "Shop closed 6" is our word for silence: what only its own words hint at is no trouble."""
    is_hint = found.status.is_distress and not found.confident
    if is_hint and all(last <= ends for _code, _first, last in found.marks):
        return replace(found, status=Status.UNKNOWN, needs=(), marks=[])
    return found

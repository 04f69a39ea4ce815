"""Whom an exercise may text: only the numbers it names, whatever stands in the database."""

from fnmatch import fnmatchcase

from evac.operation.model import Operation


def may_text(operation: Operation, address: str) -> bool:
    """Whether a text to ``address`` (E.164 or a provider's user id) may leave in this operation's mode."""
    if not operation.is_exercise:
        return True
    return any(fnmatchcase(address, pattern) for pattern in operation.allowed_numbers)

"""A silence that was asked for: no word of ours reaches a phone that may be searched.

A cry ends it, its hour does, or the word that takes it back; nothing else that they say or do.
"""

from datetime import datetime

from evac.triage.models import RosterEntry


def is_dark(entry: RosterEntry, now: datetime) -> bool:
    return entry.dark_until is not None and entry.dark_until > now


def silence_after(entry: RosterEntry, at: datetime) -> dict[str, object]:
    """What a word of theirs said at that time leaves of it: one that has run out is forgotten."""
    return {} if is_dark(entry, at) else {"dark_until": None}

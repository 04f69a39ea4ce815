"""Moments as notices say them, in the operation's time."""

from datetime import datetime

from evac.operation.model import Operation


def spoken_moment(operation: Operation, at: datetime, language: str) -> str:
    """ "12 Jan 2026, 12:00 Caracas": in the operation's time, with the year, since notices are kept."""
    local = at.astimezone(operation.time_zone)
    book = operation.phrases.get(language) or operation.phrases[operation.default_language]
    place = operation.time_zone.key.rpartition("/")[2].replace("_", " ")
    return f"{local.day} {book.months[local.month - 1]} {local.year}, {local:%H:%M} {place}"

"""Seats that are asked for say how many travel: "seats for 4", "queremos 4 puestos", "2 tix"."""

from collections.abc import Sequence

from evac.conversation.party_groups import counts_people
from evac.conversation.people_words import SEATS, Size, number_at
from evac.kernel.folding import word_set


def seats_for(words: Sequence[str]) -> Size | None:
    """ "seats for 4", "queremos 4 puestos": who asks for seats says how many travel."""
    for at, word in enumerate(words):
        if word not in SEATS:
            continue
        is_for = words[at + 1 : at + 2] in (["for"], ["para"])
        is_more = words[at + 3 : at + 4] in (["mas"], ["more"])  # "hay puesto para uno más?"
        if (
            is_for
            and not is_more
            and (number := number_at(words, at + 2))
            and counts_people(words, at + 2, strict=False)
        ):
            return Size(number, at, at + 3)
        before = words[max(0, at - 4) : at]
        if not _OFFERED.isdisjoint(before) and "chance" not in before:
            continue
        if at and word in _COUNTED_SEATS and (number := number_at(words, at - 1)):
            return Size(number, at - 1, at + 1)
    return None


_OFFERED = word_set("""
    offer offering gave lost perdi robaron stole quedan hay left there remaining available disponibles
""")
_COUNTED_SEATS = word_set("""
    seats puestos asientos cupos plazas tiquetes spaces berths spots lugares sillas tickets tix pasajes
    boletos passes billetes reservations reservas places
""")

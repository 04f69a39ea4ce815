"""Says back what was understood: "OK, 3 people, near Merida, out of insulin."."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from evac.kernel.needs import Need
from evac.kernel.segments import units
from evac.kernel.status import Status
from evac.operation.model import PhraseBook
from evac.operation.shorten import on_one_line, shortened

_SHORTEST_PLACE = 12
_LONGEST_MEDICINE = 20
# Where not all needs fit, those that cannot wait are the ones said back.
_GRAVEST_FIRST = (
    Need.DETAINED, Need.TRAPPED, Need.CHILD_ALONE, Need.MEDICAL, Need.MEDICINE, Need.WATER,
    Need.FOOD, Need.SHELTER, Need.PAPERS, Need.TRANSPORT, Need.MONEY, Need.POWER,
)  # fmt: skip


def recap(book: PhraseBook, values: Mapping[str, Any], room: int) -> str:
    """The recap as one sentence of at most ``room`` units, "" when there is nothing to say back.

    What has to give way does so in this order: words of the place, needs from the last, the party's size, the
    place, the intent.

    Args:
        values: codes and counts, as they are kept with the outgoing text: status, intent, party_size, place,
            place_exact, needs, medicine (its name), medicine_days; well: the text says that they are well but
            for their needs.
    """
    text = ""
    for parts in _shorter_and_shorter(_parts(book, values)):
        text = parts.joined()
        if units(text) < room:  # the full stop takes one
            break
    return f"{shortened(text, room - 1)}." if text else ""


@dataclass(frozen=True)
class _Parts:
    book: PhraseBook
    sos: bool
    status: str
    intent: str
    size: str
    place: str
    exact: bool
    needs: tuple[str, ...]

    def joined(self) -> str:
        placed = (
            self.book.words["at" if self.exact else "near"].format(place=self.place) if self.place else ""
        )
        # In an SOS what happened comes first; else the needs end the sentence.
        about = [*self.needs, self.size, placed] if self.sos else [self.size, placed, *self.needs]
        return ", ".join(part for part in (self.status, self.intent, *about) if part)


def _shorter_and_shorter(parts: _Parts) -> Iterator[_Parts]:
    yield parts
    while " " in parts.place and len(parts.place) > _SHORTEST_PLACE:
        parts = replace(parts, place=shortened(parts.place, len(parts.place) - 1))
        yield parts
    if len(parts.place) > 2 * _SHORTEST_PLACE:
        yield (parts := replace(parts, place=parts.place[: 2 * _SHORTEST_PLACE]))
    while len(parts.needs) > 1:
        yield (parts := replace(parts, needs=parts.needs[:-1]))
    yield (parts := replace(parts, size=""))
    if parts.place and (parts.needs or parts.status or parts.intent):
        yield (parts := replace(parts, place=""))
    if parts.intent and (parts.needs or parts.status):
        yield replace(parts, intent="")


def _parts(book: PhraseBook, values: Mapping[str, Any]) -> _Parts:
    status, needs = values.get("status") or "", _needs(book, values)
    distress = status in (Status.SOS, Status.NEEDS_HELP)
    if status == Status.NEEDS_HELP and needs and values.get("well"):  # "OK, out of insulin", as they said it
        status, distress = Status.SAFE, False
    return _Parts(
        book,
        sos=status == Status.SOS,
        # Distress is named by what is needed; by its own name only where nothing else says it.
        status="" if distress and needs else book.status.get(status, ""),
        intent=book.intent.get(values.get("intent") or "", ""),
        size=_size(book, values.get("party_size")),
        place=on_one_line(values.get("place") or ""),
        exact=bool(values.get("place_exact")),
        needs=needs,
    )


def _size(book: PhraseBook, size: int | None) -> str:
    if not size:
        return ""
    return book.words["one_person"] if size == 1 else book.words["people"].format(size=size)


def _needs(book: PhraseBook, values: Mapping[str, Any]) -> tuple[str, ...]:
    codes = {str(code) for code in values.get("needs") or ()}
    medicine = shortened(on_one_line(values.get("medicine") or ""), _LONGEST_MEDICINE)
    days = values.get("medicine_days")
    if days is not None:
        codes.add(Need.MEDICINE)
    return tuple(
        _medicine(book, medicine, days) if need is Need.MEDICINE else book.needs[need]
        for need in _GRAVEST_FIRST
        if need in codes
    )


def _medicine(book: PhraseBook, name: str, days: int | None) -> str:
    if days is not None:
        words = book.words["one_day" if days == 1 else "days"]
        return words.format(medicine=name or book.words["medicine"], days=days)
    return book.words["out_of"].format(medicine=name) if name else book.needs[Need.MEDICINE]

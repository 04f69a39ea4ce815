"""Who is written down to be registered: "Registro: Luis Fernando, Ana, y los tres niños"."""

from collections.abc import Sequence

from evac.conversation.party_phrase import Entry, read_entries
from evac.conversation.party_self import ENTRY_JOINERS
from evac.conversation.people_words import Size
from evac.conversation.phrases import BOUNDARIES
from evac.kernel.folding import word_set

LONGEST_HEADING = 6  # words: "register pls: ", "pls note these names: "


def find_registered(words: Sequence[str]) -> Size | None:
    """The people listed behind a heading, where there are two or more of them."""
    for at, word in enumerate(words):
        if word in _HEADINGS and (first := _first_entry(words, at + 1)):
            people, last = _listed(words, first, are_names=word in _NAMES)
            if people > 1:
                return Size(people, first, last)
    return None


def _first_entry(words: Sequence[str], at: int) -> int | None:
    """Behind the colon after the heading."""
    for place in range(at, min(len(words) - 1, at + LONGEST_HEADING)):
        if words[place] == ":":
            return place + 1
        if words[place] in BOUNDARIES:
            return None
    return at if words[at - 1] in _WRITE_DOWN and at < len(words) else None


def _listed(words: Sequence[str], first: int, *, are_names: bool) -> tuple[int, int]:
    """How many are listed from word ``first`` on, and where the list ends; a lone last word may be a town."""
    people, last, start, sure = 0, first, first, 0
    while start < len(words):
        stop = start
        while stop < len(words) and words[stop] not in ENTRY_JOINERS and words[stop] not in BOUNDARIES:
            stop += 1
        entry = read_entries(words, start, stop)
        if entry is None or entry.people is None or entry.end != stop:
            break
        if not are_names and not _is_one(words, entry, start):
            break
        sure += entry.is_known or stop - start > 1
        people, last = people + entry.people, stop
        start = stop
        while start < len(words) and words[start] in ENTRY_JOINERS:
            start += 1
        if start == stop:
            break
    return (people, last) if sure > 1 or are_names else (0, first)


def _is_one(words: Sequence[str], entry: Entry, start: int) -> bool:
    """Whether a last, single word that nobody knows is one of them, or the town."""
    goes_on = entry.end < len(words) and words[entry.end] in ENTRY_JOINERS
    is_long = entry.end - start > 1
    return entry.is_known or goes_on or is_long or words[start - 1] in ("and", "y", "&", "e")


_WRITE_DOWN = word_set("""
    anoten anote anoteme anotenme apunte apunten apunteme apuntenme inscriba inscriban inscribame inscribanos
    registre registren registrese registrenos registrenme registreme
""")
_NAMES = word_set("names nombres passengers pasajeros ocupantes")
_HEADINGS = _WRITE_DOWN | word_set("""
    register registration registro registrar reg names name nombres nombre lista list add people personas
    passengers pasajeros inscripcion anotar apuntar ocupantes headcount group grupo familia family
""")

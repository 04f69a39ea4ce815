"""Makes a value fit the room a text has for it, at a word where there is one."""

from evac.kernel.segments import fold_to_gsm7, units

_DANGLING = frozenset(
    ["de", "del", "la", "las", "el", "los", "y", "en", "al", "a", "of", "the", "and", "in", "at"]
)


def on_one_line(value: object) -> str:
    """As it can stand inside a sentence: the alphabet of the network, no line breaks, single spaces."""
    return " ".join(fold_to_gsm7(str(value)).split())


def shortened(text: str, room: int) -> str:
    """``text`` if it fits ``room`` units, else as many whole words as fit, without a dangling "de" or comma.

    A first word that does not fit alone is cut: something recognisable is better than nothing.
    """
    if units(text) <= room:
        return text
    words = text.split(" ")
    while words and (units(" ".join(words)) > room or words[-1].lower() in _DANGLING):
        words.pop()
    return " ".join(words).rstrip(",;:-( ") or _cut(text, room)


def _cut(text: str, room: int) -> str:
    kept = text
    while kept and units(kept) > room:
        kept = kept[:-1]
    return kept

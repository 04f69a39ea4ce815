"""The number of a notice as people type or paste it: "12", "V 12", "K7QM3: aviso n.º 12". Pure."""

import re

_WORDS = r"v|verif[a-z]*|notices?|avisos?|numbers?|n[uú]meros?|n[uú]m|nro|nr|no|n"
_NAMED = re.compile(rf"(?<![^\W_])(?:{_WORDS})[\s.:#º°ª-]*(\d{{1,9}})(?!\w)", re.IGNORECASE)
# Not a part of a case code, of a phone's number, of a time or of a date.
_ALONE = re.compile(r"(?<![\w.,:/+-])(\d{1,9})(?![\w:/]|[.,-]\d)")


def read_number(typed: str) -> int | None:
    """The one that a word announces, else the first that stands alone; None where there is none."""
    found = _NAMED.search(typed) or _ALONE.search(typed)
    return int(found[1]) if found else None

"""For how many days the medicine lasts."""

from collections.abc import Sequence

from evac.conversation.cues import NUMBERS
from evac.conversation.need_nouns import NEED_OF
from evac.kernel.needs import Need

UNITS = {"day": 1, "days": 1, "dia": 1, "dias": 1, "week": 7, "weeks": 7, "semana": 7, "semanas": 7}
UNITS |= dict.fromkeys(("hours", "horas", "dose", "dosis"), 0)
_MEDICINES = frozenset(word for word, need in NEED_OF.items() if need is Need.MEDICINE)
_SOON = {"today": 0, "hoy": 0, "tonight": 0, "tomorrow": 1, "manana": 1}


def medicine_days(words: Sequence[str]) -> int | None:
    """For how many days the medicine lasts, when the text says so."""
    if _MEDICINES.isdisjoint(words):
        return None
    for at, word in enumerate(words):
        if word not in _MEDICINES:
            continue
        around = range(max(0, at - 6), min(len(words) - 1, at + 7))
        for place in around:
            days = number_of(words[place])
            if days is not None and words[place + 1] in UNITS and not _is_past(words, place):
                return days * UNITS[words[place + 1]]
        for place in range(at, min(len(words), at + 7)):
            if words[place] in _SOON and words[max(0, place - 1)] not in ("esta", "la", "since", "desde"):
                return _SOON[words[place]]
    return None


def _is_past(words: Sequence[str], at: int) -> bool:
    """ "no insulin for 2 days" and "hace 2 dias" tell how long it has been gone."""
    before = words[max(0, at - 6) : at]
    if "hace" in before or "desde" in before or "since" in before or words[at + 2 : at + 3] == ["ago"]:
        return True
    return "for" in before[-1:] and any(word in ("no", "without", "out", "not") for word in before)


def number_of(word: str) -> int | None:
    if word in ("un", "una", "a"):
        return 1 if word != "a" else None
    if word.isascii() and word.isdigit() and len(word) <= 3:
        return int(word)
    return NUMBERS.get(word)

"""Who travels or stays alone: "just me", "yo solita", "old, alone, 83"."""

from collections.abc import Sequence

from evac.conversation.cues import KIN
from evac.conversation.people_words import PETS, Size
from evac.conversation.phrases import BOUNDARIES
from evac.conversation.scope import SENTENCE_ENDS
from evac.kernel.folding import word_set

_ALONE_WORDS = word_set("""
    alone solo sola solito solita one para travelling traveler me myself own yo truly compania conmigo
""")
_ALONE_TEXTS = (["solo"], ["sola"], ["alone"], ["solita"], ["solito"], ["me"], ["yo"])
_ALONE = (
    "flying solo", "travelling solo", "traveling solo", "going solo", "table for one", "party of one",
    "solo traveller", "solo traveler", "single traveller", "single traveler", "one person only",
    "only one person",
    "para mi sola", "para mi solo", "una persona nada mas", "only the one of me", "just the one of me",
    "me encuentro solo", "me encuentro sola", "una sola persona", "una persona sola", "un solo pasajero",
    "just me", "only me", "i am alone", "by myself", "on my own", "travelling alone", "traveling alone",
    "all by myself", "ando por mi cuenta", "me only",
    "solo yo", "estoy solo", "estoy sola", "ando solo", "ando sola", "viajo solo", "viajo sola", "yo solo",
    "yo sola", "just myself", "i am here alone", "soy yo solo", "soy solo yo", "solamente yo", "alone here",
    "sigo solo", "sigo sola", "just yours truly", "yours truly only", "on me own", "nobody else with me",
    "no one else with me", "sin compania", "nadie mas conmigo", "me self alone", "only yours truly",
)  # fmt: skip
_BY_ONESELF = word_set("alone solo sola solito solita")
_FIRST_PERSON = word_set("""
    i im am me my yo estoy toy ando viajo vivo sigo quede voy salgo sali llegue soy tengo cruce
    reportandome vine
""")
_PLACED_AFTER = word_set("en in at aqui aca here near cerca sin without por and y desde porque pero ahora")
_I_AM = word_set("vivo vine quede estoy ando viajo sigo voy salgo yo llegue cruce")
_HIM = (["el"], ["ella"], ["him"], ["her"])
_NOT_ALONE = word_set("no not never leave dejen deje dejar nunca let")


def find_alone(words: Sequence[str]) -> Size | None:
    """ "alone", "estoy solo", "just me"."""
    if [word for word in words if word[0].isalpha()] in _ALONE_TEXTS:
        return Size(1, 0, len(words))
    if _ALONE_WORDS.isdisjoint(words):
        return None
    return _in_so_many_words(words) or _by_oneself(words)


def _in_so_many_words(words: Sequence[str]) -> Size | None:
    joined = f" {' '.join(words)} "
    for phrase in _ALONE:
        where = joined.find(f" {phrase} ")
        if where >= 0:
            first = joined[:where].count(" ")
            end = first + phrase.count(" ") + 1
            if words[end : end + 1] not in (["con"], ["with"]) and not _is_qualified(words, first, end):
                return Size(1, first, end)
    return None


def _is_qualified(words: Sequence[str], first: int, end: int) -> bool:
    """ "estoy solo preocupado" is only worried; "no estoy sola" says the opposite."""
    if first and words[first - 1] in _NOT_ALONE:
        return True
    return words[end - 1] == "solo" and end < len(words) and words[end] not in _PLACED_AFTER | BOUNDARIES


def _by_oneself(words: Sequence[str]) -> Size | None:
    """ "estoy asustada sola en casa", "Boa Vista, solo, no more": said of the sender, with nobody beside."""
    for at, word in enumerate(words):
        if word not in _BY_ONESELF:
            continue
        after = words[at + 1] if at + 1 < len(words) else "."
        start = max((n + 1 for n in range(at) if words[n] in SENTENCE_ENDS), default=0)
        clause = words[max(start, at - 12) : at]
        between_signs = (not at or words[at - 1] in BOUNDARIES) and after in BOUNDARIES
        opens = (not at or words[at - 1] in BOUNDARIES) and after in _PLACED_AFTER and KIN.isdisjoint(words)
        is_mine = between_signs or opens or not _FIRST_PERSON.isdisjoint(clause)
        if after in ("con", "with") and not PETS.isdisjoint(words[at + 2 : at + 4]):
            return Size(1, at, at + 2)  # "sola con mi gata"
        stands = after in BOUNDARIES or after in _PLACED_AFTER
        if is_mine and after in ("con", "with") and words[at + 2 : at + 3] in _HIM:
            return Size(2, at, at + 3)
        is_said = at > 0 and words[at - 1] in _I_AM
        if is_mine and stands and (is_said or KIN.isdisjoint(clause)) and _NOT_ALONE.isdisjoint(clause[-4:]):
            return Size(1, at, at + 1)
    return None

"""What is taken back in the same breath: "no necesito nada... mentira, agua", "all good. wait, insulin"."""

from collections.abc import Iterator, Sequence

from evac.conversation.need_nouns import need_of
from evac.conversation.needs import Lack
from evac.conversation.phrases import BOUNDARIES
from evac.kernel.folding import word_set
from evac.kernel.needs import Need

_PHRASES = (
    "actually", "wait", "hold on", "hang on", "scratch that", "correction", "on second thought",
    "ok yes", "ok fine", "well yes", "well ok", "maybe just", "maybe only", "except", "except for",
    "apart from", "only thing", "one thing", "1 thing", "one problem", "1 problem", "only problem",
    "only missing", "mentira", "miento", "bueno si", "bueno pues si", "ah si", "ay si", "ah no",
    "espera", "esperen", "ya va", "mejor dicho", "pensandolo bien", "ahora que lo pienso", "corrijo",
    "salvo", "excepto", "aparte de", "a menos que", "lo unico", "unico problema", "una cosa", "1 cosa",
    "una sola cosa", "solo que", "everything but", "everything except", "all but", "todo menos",
    "todo salvo", "de todo menos",
)  # fmt: skip
_TAKING_BACK: dict[str, list[tuple[str, ...]]] = {}  # by the first word
for _phrase in _PHRASES:
    _TAKING_BACK.setdefault(_phrase.split()[0], []).append(tuple(_phrase.split()))
_NONE = word_set("no not nothing nada ningun ninguna none 0 zero cero sin without ni nah everything todo")
_NEEDED = word_set("""
    need needs needed require required want help anything nothing nada falta necesito necesitamos necesita
    necesitan ocupo ocupamos preciso precisamos manden mande send bring traigan problem problems problema
    problemas everything todo good fine well okay bien perfecto tranquilo tranquilos
""")
_THERE = word_set("""
    have has had got gave given brought arrived came full plenty enough lots tengo tenemos tiene hay habia
    dieron dio trajeron trajo llego llegaron sobra sobran bastante suficiente full lleno comprado compramos
    bought found conseguimos consegui works working back volvio
""")
_AWAITED = word_set("for until till hasta al at here there in en aqui alla")  # "wait FOR the bus"
_DOING = word_set("is are was leaves left sale salen es esta estan noisy")
_HEALERS = word_set("doctor doctora medico medica ambulance ambulancia nurse enfermera")
_FARTHEST = 9  # words behind the taking back
_WELL = word_set("well bueno pues")  # behind a stop they take back what is named at once
_AT_ONCE = 4


def find_second_thought(words: Sequence[str]) -> Lack | None:
    """A thing named behind words that take back that nothing was needed."""
    if _NONE.isdisjoint(words) or _NEEDED.isdisjoint(words):
        return None
    for first, last in _taken_back(words):
        before = words[:last]
        if _NONE.isdisjoint(before) or _NEEDED.isdisjoint(before):
            continue
        if lack := _named(words, first, last):
            return lack
    return None


def _named(words: Sequence[str], first: int, last: int) -> Lack | None:
    """The thing behind the taking back, unless it is there, or does something: "my flight LEAVES"."""
    behind = words[last : last + _FARTHEST]
    at, need = next(((n, need) for n, word in enumerate(behind) if (need := _need_of(word))), (0, None))
    if need is None or not (_THERE | _NONE).isdisjoint(behind[: at + 2]):
        return None
    if need is Need.SHELTER or not _DOING.isdisjoint(behind[at + 1 : at + 3]):
        return None
    return Lack(need, first, last + at + 1)


def _need_of(word: str) -> Need | None:
    return Need.MEDICAL if word in _HEALERS else need_of(word)


def _taken_back(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """First word, and the one behind the last."""
    for at in range(1, len(words)):
        if words[at] in _WELL and words[at - 1] in BOUNDARIES and _names_at_once(words[at + 1 :]):
            yield at, at + 1
        for phrase in _TAKING_BACK.get(words[at], ()):
            end = at + len(phrase)
            if tuple(words[at:end]) == phrase and _AWAITED.isdisjoint(words[end : end + 1]):
                yield at, end
                break


def _names_at_once(behind: Sequence[str]) -> bool:
    """ "well, drinking WATER actually"; "bueno, ya veremos si hay agua" names nothing at once."""
    return any(_need_of(word) for word in behind[:_AT_ONCE])

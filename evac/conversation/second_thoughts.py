"""What is taken back in the same breath: "no necesito nada... mentira, agua", "all good. wait, insulin"."""

from collections.abc import Iterator, Sequence

from evac.conversation.need_nouns import need_of
from evac.conversation.needs import Lack
from evac.kernel.folding import word_set

_TAKING_BACK = tuple(
    tuple(phrase.split())
    for phrase in (
        "actually", "wait", "hold on", "hang on", "scratch that", "correction", "on second thought", "ok yes",
        "ok fine", "well yes", "well ok", "maybe just", "maybe only", "except", "except for", "apart from",
        "only thing", "one thing", "1 thing", "one problem", "1 problem", "only problem", "only missing",
        "mentira", "miento", "bueno si", "bueno pues si", "ah si", "ay si", "ah no", "espera", "esperen",
        "ya va", "mejor dicho", "pensandolo bien", "ahora que lo pienso", "corrijo", "salvo", "excepto",
        "aparte de", "a menos que", "lo unico", "unico problema", "una cosa", "1 cosa", "una sola cosa",
        "solo que",
    )
)  # fmt: skip
_NONE = word_set("no not dont don't nothing nada ningun ninguna none 0 zero cero sin without ni nah")
_NEEDED = word_set("""
    need needs needed require required want help anything nothing nada falta necesito necesitamos necesita
    necesitan ocupo ocupamos preciso precisamos manden mande send bring traigan problem problems problema
    problemas good fine well okay bien perfecto tranquilo tranquilos
""")
_THERE = word_set("""
    have has had got gave given brought arrived came full plenty enough lots tengo tenemos tiene hay habia
    dieron dio trajeron trajo llego llegaron sobra sobran bastante suficiente full lleno comprado compramos
    bought found conseguimos consegui works working back volvio
""")
_AWAITED = word_set("for until till hasta al a")  # "wait FOR the bus"
_FARTHEST = 9  # words behind the taking back


def find_second_thoughts(words: Sequence[str]) -> Iterator[Lack]:
    """A thing named behind words that take back that nothing was needed."""
    for first, last in _taken_back(words):
        before = words[:first]
        if _NONE.isdisjoint(before) or _NEEDED.isdisjoint(before):
            continue
        behind = words[last : last + _FARTHEST]
        at = next((n for n, word in enumerate(behind) if need_of(word)), None)
        if at is None or not (_THERE | _NONE).isdisjoint(behind[: at + 2]):
            continue
        need = need_of(behind[at])
        assert need is not None
        yield Lack(need, first, last + at + 1)
        return


def _taken_back(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """First word, and the one behind the last."""
    for at in range(1, len(words)):
        for phrase in _TAKING_BACK:
            end = at + len(phrase)
            if tuple(words[at:end]) == phrase and _AWAITED.isdisjoint(words[end : end + 1]):
                yield at, end
                break

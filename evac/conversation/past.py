"""What is told as past: heard of last night, over for years, spoken of after the fact."""

from collections.abc import Sequence

from evac.conversation.phrases import Hit
from evac.conversation.scope import LOOK_BACK, sentence
from evac.kernel.folding import word_set


def is_long_ago(words: Sequence[str], hit: Hit) -> bool:
    """ "hace un mes", "in 2017", "el ano pasado": told of, and long over."""
    first, last = sentence(words, hit.first)
    near = words[max(first, hit.first - LOOK_BACK) : min(last, hit.last + 2 * LOOK_BACK)]
    if "desde" in near or "since" in near:
        return False
    for at, word in enumerate(near):
        if word in ("hace", "last") and not _LONG_SPANS.isdisjoint(near[at + 1 : at + 4]):
            return True
        if word in ("ago", "atras", "pasado") and not _LONG_SPANS.isdisjoint(near[max(0, at - 1) : at]):
            return True
        if word.isdigit() and len(word) == 4 and near[max(0, at - 1) : at] in (["en"], ["in"], ["del"]):
            return word.startswith(("19", "20"))
    return False


_LONG_SPANS = word_set("ano anos mes meses year years month months")


def is_heard_of(words: Sequence[str], hit: Hit) -> bool:
    """ "we heard shots last night": told of, not cried about."""
    begin, end = sentence(words, hit.first)
    near = words[max(begin, hit.first - 6) : min(end, hit.last + 6)]
    joined = " ".join(near)
    is_past = "last night" in joined or any(
        word in ("anoche", "ayer", "yesterday", "earlier", "antier") for word in near
    )
    return is_past and any(word in _HEARD for word in near)


def is_told(words: Sequence[str], hit: Hit) -> bool:
    """ "nobody was hurt in the explosion", "hubo una explosion": spoken of as something that was."""
    if hit.code not in ("explosion", "shooting", "flood"):
        return False
    before = words[max(0, hit.first - 3) : hit.first]
    is_present = any(word in _PRESENT for word in (*before, *words[hit.last : hit.last + 1]))
    return not is_present and any(word in _TOLD for word in before)


_PRESENT = word_set("is esta estan are hay ahora now outside afuera aqui here us nos")
_TOLD = word_set("hubo after during despues durante in en")
_HEARD = word_set("""
    heard hear oimos escuchamos oi escuche hubo was were some there habia sonaron
""")

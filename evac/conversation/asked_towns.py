"""Towns that are the very subject of a question or of a tale: "is Aruba open", "where is Guasipati"."""

from collections.abc import Sequence
from itertools import pairwise

from evac.kernel.folding import word_set
from evac.places.locate import Mention


def is_wondered(mention: Mention, bare: Sequence[str], first: int, last: int) -> bool:
    """Whatever else the sentence from ``first`` to ``last`` wants, it asks of the town itself."""
    before = bare[max(first, mention.first - 2) : mention.first]
    after = tuple(bare[mention.last : mention.last + 2])
    if tuple(before) in _WHERE_IS or after in _WHERE_IT_IS or tuple(bare[first : first + 3]) in _FOR_A_FRIEND:
        return True
    told = bare[first:last]
    if told[:1] in (["is"], ["are"]) and _OPEN.intersection(told):
        return _HERE.isdisjoint(told)  # "is the mall in Valencia open for shelter"
    return "dan" in told and last < len(bare) and bare[last] == "?"  # "en Cúcuta dan comida?"


_WHERE_IS = {
    ("where", "is"), ("exactly", "is"), ("wheres",), ("donde", "queda"), ("donde", "esta"), ("donde", "es"),
}  # fmt: skip
_WHERE_IT_IS = {
    ("donde", "queda"), ("en", "donde"), ("cuanto", "cobra"), ("cuanto", "cobran"), ("cuanto", "cuesta"),
}  # fmt: skip
_FOR_A_FRIEND = {("asking", "for", "a"), ("pregunto", "por", "un"), ("pregunto", "por", "una")}
_OPEN = word_set("open closed shut safe")
_HERE = word_set("i we im were here me us")


def is_quoted(bare: Sequence[str], at: int, before: Sequence[str]) -> bool:
    """ "someone on TikTok said Maiquetía was bombed", "my niece says Táchira is on fire"."""
    if list(before[-3:-1]) == ["saber", "si"]:
        return True
    if not _SAID.isdisjoint(before) and not _MEDIA.isdisjoint(before):
        return True
    is_told = before[-1:] != [] and before[-1] in _SAID and not _IS.isdisjoint(bare[at + 1 : at + 4])
    return is_told or any(pair in _TOLD_ME for pair in pairwise(before[-3:]))


_SAID = word_set("said says say dice dijo dijeron")
_MEDIA = word_set(
    "tiktok twitter facebook instagram youtube telegram radio tv television noticias news internet"
)
_IS = word_set("is are was esta estaba")
_TOLD_ME = {("somebody", "told"), ("someone", "told")}

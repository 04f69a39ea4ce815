"""Journeys that a place tells: "we are in Bogota", "left Venezuela", "we are going to Cucuta"."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from evac.conversation.cues import KIN
from evac.conversation.phrases import BOUNDARIES, Hit
from evac.conversation.scope import SENTENCE_ENDS, is_asked, is_denied, sentence
from evac.conversation.still_to_come import AHEAD, is_ahead
from evac.kernel.folding import word_set
from evac.kernel.status import Status
from evac.places.locate import Mention


@dataclass(frozen=True)
class Journey:
    status: Status
    first: int
    last: int
    certain: bool = True


def by_place(
    words: Sequence[str],
    mention: Mention,
    first: int,
    last: int,
    country: frozenset[str],
    *,
    has_moved: bool,
) -> Journey | None:
    """ "we are in Bogota", "left Venezuela", "we are going to Cucuta"."""
    begin, end = sentence(words, first)
    if is_asked(words, begin, end) or is_denied(words, Hit("place", first, last)):
        return None
    before = words[max(begin, first - 7) : first]
    if not _ALMOST.isdisjoint(before[-4:]):
        return None  # "ya casi llego a Colombia" is not there
    if " ".join(words[first:last]) in country:
        return _out_of_country(words, mention, first, last, before)
    before = _of_the_sender(before)
    if mention.role == "at" and mention.outside:
        return _abroad(words, mention, first, last, before, has_moved=has_moved)
    return _on_the_way(words, mention, first, last, before)


def _out_of_country(
    words: Sequence[str], mention: Mention, first: int, last: int, before: Sequence[str]
) -> Journey | None:
    has_left = mention.role == "from" and not _LEFT.isdisjoint(before) and not _is_leaving(before)
    is_fact = has_left and not is_ahead(words, first, last, to_place=True)
    return Journey(Status.DEPARTED, first, last) if is_fact else None


def _of_the_sender(before: Sequence[str]) -> Sequence[str]:
    """The clause alone, where it tells of the sender."""
    clause = before[max((n + 1 for n, word in enumerate(before) if word in BOUNDARIES), default=0) :]
    return before if _HERE.isdisjoint(clause) else clause


def _abroad(
    words: Sequence[str], mention: Mention, first: int, last: int, before: Sequence[str], *, has_moved: bool
) -> Journey | None:
    are_there = _opens(words, first, last)
    is_others = any(word in _ELSEWHERE and not (has_moved and word in _THEM) for word in before)
    if mention.introduced and not is_others:
        are_there = _say_to_be_there(words, before) and not is_ahead(words, first, last, to_place=True)
    return Journey(Status.DEPARTED, first, last) if are_there else None


def _say_to_be_there(words: Sequence[str], before: Sequence[str]) -> bool:
    here = not _HERE.isdisjoint(before) or all(word in _JUST_IN for word in before)
    return here or (_is_written_from(before) and not _ARRIVED.isdisjoint(words))


def _on_the_way(
    words: Sequence[str], mention: Mention, first: int, last: int, before: Sequence[str]
) -> Journey | None:
    if mention.role == "towards" and mention.outside and not _CROSSED.isdisjoint(before):
        is_fact = not is_ahead(words, first, last) and (_NOT_YET - {"to"}).isdisjoint(before)
        return Journey(Status.DEPARTED, first, last) if is_fact else None
    if mention.role == "passing" and not _UNDER_WAY.isdisjoint(before):
        begin = max(sentence(words, first)[0], first - 2)
        return None if is_ahead(words, first, last) else Journey(Status.MOVING, begin, last)
    if mention.role == "from" and not mention.outside and not _SET_OUT.isdisjoint(before):
        is_fact = not is_ahead(words, first, last) and _NOT_YET.isdisjoint(before)
        return Journey(Status.MOVING, first, last) if is_fact else None
    return _going_there(words, first, last, before) if mention.role == "towards" else None


def _going_there(words: Sequence[str], first: int, last: int, before: Sequence[str]) -> Journey | None:
    if _GOING.isdisjoint(before) or is_ahead(words, first, last, to_place=True):
        return None
    if not _CANNOT.isdisjoint(before):
        return None
    return Journey(Status.MOVING, max(sentence(words, first)[0], first - 3), last)


_CANNOT = word_set("not no can puedo podemos")


def _opens(words: Sequence[str], first: int, last: int) -> bool:
    """ "Cúcuta, papá. Tiré el uniforme", "Santo Domingo. All 5.": who begins with a place abroad is there."""
    if first and (words[first - 1] not in _STARTS or not AHEAD.isdisjoint(words)):
        return False
    after = words[last : last + 2]
    is_called = bool(after) and after[0] in _CALLED and (len(after) < 2 or after[1] in SENTENCE_ENDS)
    is_spot = (
        bool(after) and after[0] in _SPOTS and (len(after) < 2 or after[1] in _ENDS or after[1] in _CORNERS)
    )
    stands = not after or after[0] in _ENDS or is_called or is_spot
    return stands and _ELSEWHERE.isdisjoint(words) and not is_ahead(words, first, last)


_ENDS = frozenset([".", "!", ",", "\n", "🙏", "😭", "✈"])
_STARTS = frozenset([".", "!", ":"])
_SPOTS = word_set("airport arrivals terminal hotel hostel shelter beach station")  # "Aruba airport floor"
_CORNERS = word_set("floor bench hall bar lounge now here carpet")
_CALLED = KIN | word_set("bb baby babe babes bro mate lads guys people chamos at here finally folks yall")


def _is_written_from(before: Sequence[str]) -> bool:
    """ "les escribo desde Curazao", of who also says to have come there."""
    return any(pair in _WRITTEN_FROM for pair in pairwise(before))


_WRITTEN_FROM = {
    ("escribo", "desde"), ("escribiendo", "desde"), ("escribimos", "desde"), ("reportando", "desde"),
    ("reportandome", "desde"), ("writing", "from"), ("texting", "from"), ("reporting", "from"),
}  # fmt: skip
_ARRIVED = word_set(
    "llegue llegamos llego arrived landed reached crossed cruzamos cruce salvo sanos made aterrice"
)
_THEM = word_set(
    "he she they ella ellos"
)  # of whom a journey was told: "put him on a plane, he is in Bogota"


def _is_leaving(before: Sequence[str]) -> bool:
    return "leaving" in before or "saliendo" in before


_ALMOST = frozenset(["casi", "almost", "nearly"])
_UNDER_WAY = word_set(
    "pasamos pase passed passing past crossing pasando atravesando cruzando vamos voy ando andamos"
)
_LEFT = word_set("""
    left departed fled escaped salimos sali salieron salio fuimos fui huimos escapamos leaving saliendo
    out got flew
""")
_ELSEWHERE = word_set("""
    embassy embajada consulate consulado live lives vive viven family familia friends amigos from de she
    he they mother mom born
""")
_HERE = word_set("""
    am are we estoy estamos llegamos llegue arrived reached landed made now ya safe aterrizamos already
    amarrados amarrado fondeados anclados docked moored anchored hostel hotel shelter refugio posada
    hugging abrazando kissing besando sitting sentado sentada
    amaneci amanecimos desperte despertamos corone coronamos pise pisamos puse pusimos bese besamos
    got here aqui all todos bien ok cruzamos crossed home salvo back aterrice i us safely
""")
_SET_OUT = word_set("left sali salimos saliendo leaving departed partimos saliste arrancamos")
_CROSSED = word_set("crossed flew fuimos fui went cruzamos cruce volamos vole escaped fled huimos pasamos")
_NOT_YET = word_set("not no can to puedo podemos")
_JUST_IN = word_set("in en at the ya safe now aqui here")
_GOING = word_set("""
    going voy vamos heading headed driving traveling travelling rumbo camino hacia walking moving
    manejando viajando saliendo salgo salimos on bound way caminando me nos van va flying volando
    volamos rodando
""")

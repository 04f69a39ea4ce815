"""Where people are going: under way, gone, or only planning to go."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from evac.conversation.cues import KIN
from evac.conversation.phrases import BOUNDARIES, Hit
from evac.conversation.scope import SENTENCE_ENDS, is_asked, is_denied, is_doubted, sentence
from evac.kernel.folding import word_set
from evac.kernel.status import Status
from evac.places.locate import Mention

# What lies ahead: "leaving TOMORROW" is a plan, "left YESTERDAY" is not.
AHEAD = word_set("""
    tomorrow will soon later planning plan plans want wants hope hoping next when would if should
    tonight intend trying try pasado pronto luego cuando quiero queremos pensamos pienso planeamos
    saldremos saldre iremos ire viajaremos viajare nos_iremos partiremos cruzaremos proxima proximo
    intentar intentando tratando espero esperamos esperando waiting might could maybe need must necesito
    necesitamos saldra saldran manana puede pueden podra podran viajar podria podriamos deberia debemos
""")
_WEEKDAYS = word_set("""
    monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes
    sabado domingo
""")
_PAST = word_set("""
    left crossed arrived landed sali salimos salio llegamos llegue cruzamos cruce ayer anoche yesterday
    already fuimos got flew made
""")
_UNABLE = word_set("can could able unable puedo podemos pudimos pude logramos")
_OUT_OF_ROOMS = (["of", "the"], ["of", "our"], ["of", "my"], ["of", "there"], ["of", "bed"])


@dataclass(frozen=True)
class Journey:
    status: Status
    first: int
    last: int
    certain: bool = True


def find_journeys(
    words: Sequence[str],
    hits: Sequence[Hit],
    mentions: Sequence[tuple[Mention, int, int]],
    country: frozenset[str],
) -> list[Journey]:
    """Journeys under way or over.

    Args:
        mentions: places spoken of, each with its first and last word in ``words``.
        country: folded names of the operation's country.
    """
    found = [
        Journey(Status.DEPARTED if hit.code == "departed" else Status.MOVING, hit.first, hit.last)
        for hit in hits
        if hit.code in ("moving", "departed")
        and _is_fact(words, hit)
        and words[hit.last : hit.last + 2] != ["de", "peligro"]
        and not (hit.code == "departed" and _is_still_to(words, hit.first))
        and not (words[hit.last - 1] == "out" and words[hit.last : hit.last + 2] in _OUT_OF_ROOMS)
    ]
    has_moved = bool(found)
    places = [_by_place(words, *mention, country, has_moved=has_moved) for mention in mentions]
    return found + [journey for journey in places if journey]


def has_plan(words: Sequence[str], hits: Sequence[Hit]) -> bool:
    """Whether a journey is spoken of as still to come."""
    return any(hit.code in ("moving", "departed") and is_ahead(words, hit.first, hit.last) for hit in hits)


def _is_fact(words: Sequence[str], hit: Hit) -> bool:
    first, last = sentence(words, hit.first)
    if is_asked(words, first, last) or is_denied(words, hit) or is_doubted(words, hit):
        return False
    if words[first] in _SHOULD and first < hit.first and words[first + 1] not in _SHOULD_NOT:
        return False  # "si se pone feo nos vamos para la finca"
    clause = words[max(first, hit.first - 5) : hit.first]
    if any(word in _UNABLE for word in clause) and "not" in (*clause, "not" if "no" in clause else ""):
        return False
    return not is_ahead(words, hit.first, hit.last)


def _is_still_to(words: Sequence[str], first: int) -> bool:
    """ "walking TO the Colombian side"."""
    before = [word for word in words[max(0, first - 2) : first] if word not in ("the", "el", "la")]
    return bool(before) and before[-1] in ("to", "towards", "toward", "hacia")


_SHOULD = word_set("si if cuando when apenas")
_SHOULD_NOT = word_set(", estamos ya vamos voy salimos , . we i llegue llegamos")


def is_ahead(words: Sequence[str], first: int, last: int, *, to_place: bool = False) -> bool:
    begin, end = sentence(words, first)
    for at in range(max(begin, first - 5), min(end, last + 6)):
        word = words[at]
        if word in (",", "but", "pero") and at >= last:
            return False
        if word == "manana" and words[at - 1 : at] and words[at - 1] in ("esta", "la", "de"):
            continue
        if word in AHEAD and not (
            word in ("if", "when", "cuando", "will", "need", "must", "want", "trying", "try") and at >= last
        ):
            return True
        if (
            word in _WEEKDAYS
            and not any(near in ("since", "desde", "last", "pasado") for near in words[max(0, at - 2) : at])
            and not any(past in _PAST for past in words[begin:end])
        ):
            return True
        if (
            not to_place
            and word == "going"
            and words[at + 1 : at + 2] == ["to"]
            and at + 2 <= first + 1
            and at < first
        ):
            return True
        if (
            word in ("vamos", "voy")
            and words[at + 1 : at + 2] == ["a"]
            and words[at + 2 : at + 3]
            and words[at + 2].endswith(("ar", "er", "ir", "irnos", "irme"))
        ):
            return True
    return False


def _by_place(
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
    hit = Hit("place", first, last)
    if is_asked(words, begin, end) or is_denied(words, hit):
        return None
    is_country = " ".join(words[first:last]) in country
    before = words[max(begin, first - 7) : first]
    if is_country:
        left = mention.role == "from" and any(word in _LEFT for word in before)
        return (
            Journey(Status.DEPARTED, first, last)
            if left and not is_ahead(words, first, last, to_place=True) and not _is_leaving(before)
            else None
        )
    clause = before[max((n + 1 for n, word in enumerate(before) if word in BOUNDARIES), default=0) :]
    before = clause if not _HERE.isdisjoint(clause) else before
    if (
        mention.role == "at"
        and mention.outside
        and mention.introduced
        and not any(word in _ELSEWHERE and not (has_moved and word in _THEM) for word in before)
    ):
        here = any(word in _HERE for word in before) or all(word in _JUST_IN for word in before)
        here = here or (_is_written_from(before) and not _ARRIVED.isdisjoint(words))
        return (
            Journey(Status.DEPARTED, first, last)
            if here and not is_ahead(words, first, last, to_place=True)
            else None
        )
    if mention.outside and mention.role == "at" and first == 0 and _opens(words, last):
        return Journey(Status.DEPARTED, first, last)
    if mention.role == "towards" and mention.outside and any(word in _CROSSED for word in before):
        is_fact = not is_ahead(words, first, last) and not any(word in _NOT_YET - {"to"} for word in before)
        return Journey(Status.DEPARTED, first, last) if is_fact else None
    if mention.role == "passing" and any(word in _UNDER_WAY for word in before):
        return None if is_ahead(words, first, last) else Journey(Status.MOVING, max(begin, first - 2), last)
    if mention.role == "from" and not mention.outside and any(word in _SET_OUT for word in before):
        is_fact = not is_ahead(words, first, last) and not any(word in _NOT_YET for word in before)
        return Journey(Status.MOVING, first, last) if is_fact else None
    if (
        mention.role == "towards"
        and any(word in _GOING for word in before)
        and not is_ahead(words, first, last, to_place=True)
    ):
        if any(word in ("not", "no", "can", "puedo", "podemos") for word in before):
            return None
        return Journey(Status.MOVING, max(begin, first - 3), last)
    return None


def _opens(words: Sequence[str], last: int) -> bool:
    """ "Cúcuta, papá. Tiré el uniforme", "Santo Domingo. All 5.": who begins with a place abroad is there."""
    after = words[last : last + 2]
    is_called = bool(after) and after[0] in _CALLED and (len(after) < 2 or after[1] in SENTENCE_ENDS)
    is_spot = (
        bool(after) and after[0] in _SPOTS and (len(after) < 2 or after[1] in _ENDS or after[1] in _CORNERS)
    )
    stands = not after or after[0] in _ENDS or is_called or is_spot
    return stands and _ELSEWHERE.isdisjoint(words) and not is_ahead(words, 0, last)


_ENDS = frozenset([".", "!", ",", "\n", "🙏", "😭", "✈"])
_SPOTS = word_set(
    "airport arrivals terminal hotel hostel shelter beach station"
)  # "Aruba airport floor, all five"
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

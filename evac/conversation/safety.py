"""Statements of being well, and their denials, which are cries for help."""

from collections.abc import Sequence

from evac.conversation.phrases import BOUNDARIES, Hit
from evac.conversation.scope import NOTHING_AFTER, SUPPOSING, is_asked, is_denied, sentence
from evac.kernel.case_codes import normal_case_code
from evac.kernel.folding import word_set

_NOT_PEOPLE = word_set("""
    road roads route street streets airport it area city border flight this that carretera via zona
    calle agua water plan situation situacion place lugar internet signal senal weather clima ruta
    camino bridge puente house
""")
_BEFORE_BARE = word_set("""
    yes si all todo todos ok aqui still ya por muy very y and hola hi hello gracias everything we i bn
    aca here both gracias thanks dios familia hey buenas dias tardes noches super totally
""")
_AFTER_BARE_OK = word_set("""
    , . ! ; \n en in at with con here aqui and y pero but all todos gracias thanks for por near cerca hotel casa we so hasta
    aca now ahora ) 👍 😀 🙏 from desde k sin no
""")
_BEFORE_BE = word_set("to will hope would should let espero ojala want may could must")
_PAST = word_set("estaba estabamos estaban")
_AFTER_RECEIPT = word_set("thanks thank gracias so")
_VAGUE = word_set("good well bien great")


def find_safe(
    words: Sequence[str], hits: Sequence[Hit], *, names: frozenset[int] = frozenset()
) -> tuple[list[Hit], list[Hit]]:
    """(statements of being well, denials of it).

    Args:
        names: the words behind which a place name ends: "Caracas bien" says where and how.
    """
    safe: list[Hit] = []
    denied: list[Hit] = []
    for hit in hits:
        if hit.code not in ("safe", "safe_word") or is_wondered(words, hit) or _is_other_matter(words, hit):
            continue
        if _is_denied(words, hit):
            if _is_state(words, hit):
                denied.append(hit)
        elif hit.code == "safe" or _stands_alone(words, hit, names):
            safe.append(hit)
    return safe, denied


def is_wondered(words: Sequence[str], hit: Hit) -> bool:
    """ "I don't know if he is alive" says the opposite of well-being."""
    if hit.code not in ("safe", "safe_word"):
        return False
    before = words[max(0, hit.first - 7) : hit.last]
    return any(word in ("if", "si", "whether") for word in before) and any(
        word in _WONDERING for word in before
    )


_WONDERING = word_set("know sabemos se sure wonder idea sabe saber")


def _is_other_matter(words: Sequence[str], hit: Hit) -> bool:
    begin, end = sentence(words, hit.first)
    if is_asked(words, begin, end):
        return True
    before = words[max(begin, hit.first - 3) : hit.first]
    if before and before[-1] in _BEFORE_BE:
        return True
    if (
        before
        and before[-1] in _NOT_PEOPLE
        or words[hit.first] in ("it",)
        and hit.code == "safe"
        and "is" in words[hit.first : hit.last]
    ):
        return True
    if any(word in SUPPOSING for word in before) or any(
        word in _PAST for word in words[hit.first : hit.last]
    ):
        return True
    after = words[hit.last : hit.last + 1]
    return (
        bool(after)
        and after[0] in ("place", "to", "route", "if", "lugar", "way", "enough")
        and not (after[0] == "to" and hit.code == "safe" and hit.last - hit.first > 1 and False)
    )


def _is_denied(words: Sequence[str], hit: Hit) -> bool:
    starts_denied = words[hit.first] in (
        "no",
        "nobody",
        "not",
        "nothing",
        "sin",
        "nadie",
        "ningun",
        "nada",
        "do",
        "can",
        "out",
        "fuera",
    )
    if starts_denied:
        return False
    inner = words[hit.first : hit.last]
    return "not" in inner[:-1] or is_denied(words, hit)


def _is_state(words: Sequence[str], hit: Hit) -> bool:
    """ "not good" is a state; "no good signal" and "not well known" are not."""
    after = words[hit.last] if hit.last < len(words) else ""
    before = words[hit.first - 1] if hit.first else ""
    if (
        hit.code == "safe_word"
        and words[hit.first] in ("good", "well", "fine", "ok", "bien")
        and before in ("no", "ni", "sin")
    ):
        return not after or after in BOUNDARIES or before == "no" and words[hit.first] == "bien"
    return after not in _AFTER_ADJECTIVE


_AFTER_ADJECTIVE = word_set("""
    signal idea time news reception internet internet. place connection enough senal
""")


def _stands_alone(words: Sequence[str], hit: Hit, names: frozenset[int]) -> bool:
    """A bare "safe", "bien" or "ok": at the start or behind a joining word, with nothing behind it that it belongs to."""
    before = words[hit.first - 1] if hit.first else ""
    after = words[hit.last] if hit.last < len(words) else ""
    starts = (
        not before
        or before in BOUNDARIES
        or before in _BEFORE_BARE
        or before.isdigit()
        or hit.first in names
        or normal_case_code(before)
    )
    ends = not after or after in _AFTER_BARE_OK or after in BOUNDARIES or after.isdigit()
    if words[hit.first] == "safe" or words[hit.first] in ("salvo", "ilesos", "unharmed"):
        return starts and after not in NOTHING_AFTER
    if words[hit.first] == "ok" and not before and after in _AFTER_RECEIPT:
        return False
    if words[hit.first] == "ok" and starts and len(words) > 4 and not hit.first:
        return after in (
            "in",
            "at",
            "en",
            "with",
            "con",
            "here",
            "aqui",
            "all",
            "todos",
            ".",
            ",",
        ) and not _acknowledges(words)
    if words[hit.first] in _VAGUE and not hit.first:
        return ends and after not in ("and", "y", "for", "por", "so", "from") and len(words) <= 8
    return starts and ends


def _acknowledges(words: Sequence[str]) -> bool:
    return any(
        word in ("understood", "will", "entendido", "voy", "vamos", "thanks", "gracias", "thank")
        for word in words[1:5]
    )

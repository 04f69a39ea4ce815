"""Statements of being well, and their denials, which are cries for help."""

from collections.abc import Sequence

from evac.conversation.phrases import BOUNDARIES, Hit
from evac.conversation.scope import NOTHING_AFTER, SUPPOSING, is_asked, is_denied, sentence
from evac.conversation.unsaid import is_unsaid
from evac.kernel.case_codes import normal_case_code
from evac.kernel.folding import word_set
from evac.places.locate import Mention

_NOT_PEOPLE = word_set("""
    road roads route street streets airport it area city border flight this that carretera via zona
    calle agua water plan situation situacion place lugar internet signal senal weather clima ruta
    camino bridge puente house
""")
_BEFORE_BARE = word_set("""
    but pero
    yes si all todo todos ok aqui still ya por muy very y and hola hi hello gracias everything we i bn
    aca here both gracias thanks dios familia hey buenas dias tardes noches super totally
""")
_AFTER_BARE_OK = word_set("""
    , . ! ; en in at with con here aqui and y pero but all todos gracias thanks for por near cerca hotel
    casa we so hasta aca now ahora ) 👍 😀 🙏 from desde k sin no
""")
_BEFORE_BE = word_set("to will hope would should let espero ojala want may could must")
_PAST = word_set("estaba estabamos estaban")
_AFTER_RECEIPT = word_set("thanks thank gracias so")
_VAGUE = word_set("good well bien great")
_FINE = word_set("ok safe bien fine")
_SELF_DENYING = word_set("never no nobody not nothing sin nadie ningun nada do can out fuera")


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
        if is_unsaid(words, hit.first, hit.last):
            denied.append(hit)
        elif _is_denied(words, hit):
            if _is_state(words, hit):
                denied.append(hit)
        elif hit.code == "safe" or _stands_alone(words, hit, names):
            safe.append(hit)
    return safe, [hit for hit in denied if not _is_part_of(hit, safe)]


def _is_part_of(denied: Hit, safe: Sequence[Hit]) -> bool:
    """ "NEVER been better" holds its own "no"."""
    return any(hit.first < denied.first and denied.last <= hit.last for hit in safe)


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
    """A question, a wish, a road: "safe" is said of many things that are not the sender."""
    begin, end = sentence(words, hit.first)
    if is_asked(words, begin, end):
        return True
    before = words[max(begin, hit.first - 3) : hit.first]
    inside = words[hit.first : hit.last]
    if before and (before[-1] in _BEFORE_BE or before[-1] in _NOT_PEOPLE):
        return True
    if inside == ["safe"] and before and before[-1] in OWNERS:
        return True  # "the cash is in her safe"
    if inside[0] == "it" and "is" in inside:
        return True
    if any(word in SUPPOSING for word in before) or any(word in _PAST for word in inside):
        return True
    after = words[hit.last : hit.last + 1]
    return bool(after) and after[0] in _AFTER_OTHER


OWNERS = word_set("her his my our your their the a hotel office bank")
_AFTER_OTHER = word_set("place to route if lugar way enough")


def _is_denied(words: Sequence[str], hit: Hit) -> bool:
    starts_denied = words[hit.first] in _SELF_DENYING
    if starts_denied:
        return False
    inner = words[hit.first : hit.last]
    return "not" in inner[:-1] or is_denied(words, hit)


def _is_state(words: Sequence[str], hit: Hit) -> bool:
    """ "not good" is a state; "no good signal" and "not well known" are not."""
    after = words[hit.last] if hit.last < len(words) else ""
    before = words[hit.first - 1] if hit.first else ""
    if hit.code != "safe_word" or before not in ("no", "ni", "sin") or words[hit.first] not in _PLAIN:
        return after not in _AFTER_ADJECTIVE
    return not after or after in BOUNDARIES or (before == "no" and words[hit.first] == "bien")


_PLAIN = word_set("good well fine ok bien great")
_AFTER_ADJECTIVE = word_set("""
    signal idea time news reception internet internet. place connection enough senal
""")


def _stands_alone(words: Sequence[str], hit: Hit, names: frozenset[int]) -> bool:
    """A bare "safe", "bien" or "ok" at the start or behind a joining word, and not part of more."""
    word = words[hit.first]
    before = words[hit.first - 1] if hit.first else ""
    after = words[hit.last] if hit.last < len(words) else ""
    starts = not before or hit.first in names or _may_precede(before)
    ends = not after or after in _AFTER_BARE_OK or after in BOUNDARIES or after.isdigit()
    if word in _PLAINLY_SAFE:
        return starts and after not in NOTHING_AFTER
    if word == "ok" and not before and after in _AFTER_RECEIPT:
        return False
    if word == "ok" and starts and len(words) > 4 and not hit.first:
        return after in _AFTER_LEADING_OK and not any(near in _ACKNOWLEDGING for near in words[1:5])
    if word in _VAGUE and not hit.first:
        return ends and after not in _AFTER_VAGUE and len(words) <= 8
    return starts and ends


def _may_precede(word: str) -> bool:
    is_joint = word in BOUNDARIES or word in _BEFORE_BARE or word.isdigit()
    return is_joint or normal_case_code(word) is not None


_PLAINLY_SAFE = word_set("safe salvo ilesos unharmed")
_AFTER_LEADING_OK = word_set("in at en with con here aqui all todos . ,")
_AFTER_VAGUE = word_set("and y for por so from")
_ACKNOWLEDGING = word_set("understood will entendido voy vamos thanks gracias thank")


def find_ok_there(words: Sequence[str], placed: Sequence[tuple[Mention, int, int]]) -> list[Hit]:
    """ "OK Caracas", "bien 10.48 -66.90": well, and where, and nothing else."""
    if not words or words[0] not in _FINE:
        return []
    end = placed[0][2] if placed and placed[0][1] <= 2 else 0
    is_place = bool(end) and end >= len(words) - 1
    is_point = sum(map(str.isdigit, words)) > 1 and not any(word.isalpha() for word in words[1:])
    return [Hit("safe_word", 0, 1)] if is_place or is_point else []

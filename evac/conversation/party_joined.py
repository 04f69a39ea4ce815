"""Whether listed people are with the sender: "estoy con mis 2 hijos", and not "no word from my 2 sons"."""

from collections.abc import Sequence
from itertools import pairwise

from evac.conversation.people_words import I_VERBS, KIN, NO_WORD_FROM, SEATS, SELF, WE_VERBS
from evac.conversation.phrases import BOUNDARIES
from evac.kernel.folding import word_set

_POSSESSIVES = word_set("my mi mis our nuestro nuestra nuestros the a los las")
_THIRD = word_set("""
    he she they el ella ellos esta estan is fue vive lives stay quedo quedaron police policia
""")
_AT_OR_TO = word_set("""
    en in at a al to hacia rumbo towards para on under inside behind debajo dentro detras bajo
""")
_SPOKEN_WITH = word_set("""
    hablar talk speak contact contacto comunicar hable spoke comunicacion noticias talked hablo hablando
    hablamos chatted help ayuda ayudar ayudenme ayudenos problem problema issue careful trabajo trabaja
    work works deal dealing wrong happened pasa paso es happening married casado casada
""")
_PARTING = word_set("without sin left deje dejamos separated separado separados lost perdi")


def joined_to_self(words: Sequence[str], first: int, last: int) -> bool:
    """Whether the sender is with these: "estoy bien con mis 2 hijos", "we are safe, my wife and 3 kids"."""
    start = first
    while start > 0 and words[start - 1] in _POSSESSIVES:
        start -= 1
    if words[max(0, start - 1)] in _BY:
        return False  # "me cargaron entre cuatro muchachos"
    if words[last : last + 2] in _WITH_US or words[last : last + 1] == ["conmigo"]:
        return True  # "wife, two girls and my mum WITH US"
    if _is_of_a_third(words, start):
        return False
    if _joins(words, start, first, last) and (told := _is_in_company(words, start, last)) is not None:
        return told
    if words[max(0, start - 1)] in _CAME:
        return False  # "ya vino mi abuela, estamos bien"
    if last - first == 1 and start == first:
        return False  # "hermana, tenemos al bebé enfermo"
    return any(word in WE_VERBS - {"are", "were", "nos"} or word == "we" for word in words[last : last + 3])


def _joins(words: Sequence[str], start: int, first: int, last: int) -> bool:
    """ "CON mis 2 hijos", "JUNTO A mi mama"."""
    named = next((at for at in range(first, last) if words[at] in KIN), first)
    is_with = any(word in ("with", "con") for word in words[max(0, start - 1) : max(start, named)])
    return is_with or (words[max(0, start - 1)] in _TOGETHER and words[start] == "a")


def _is_in_company(words: Sequence[str], start: int, last: int) -> bool | None:
    """Whether who is "with" these is the sender; None where nothing tells."""
    before = words[max(0, start - 9) : start + 1]
    if _is_on_the_go(before):
        return True
    if is_host(words, start, last):
        return False
    is_spoken = not _SPOKEN_WITH.isdisjoint(before)
    if not (SELF | I_VERBS | WE_VERBS).isdisjoint(before):
        return not is_spoken
    ends = [n + 1 for n, word in enumerate(before[:-1]) if word in BOUNDARIES or word in ("y", "and")]
    clause = before[max(ends, default=0) :]
    is_placed = any(word in _AT_OR_TO for word in clause[-5:])
    has_third = any(word in KIN or word in _THIRD - {"el"} for word in clause[:-1])
    if is_placed and not has_third:
        return _SPOKEN_WITH.isdisjoint(clause)
    if not has_third and _ARRIVED.intersection(clause[:1] if clause[0] not in _JUST else clause[1:2]):
        return True  # "just left Tucacas with ma"
    if words[start] in ("con", "with"):
        is_said = start <= 1 or words[start - 1] in _SIGNS or words[start - 1].isdigit()
        return True if is_said else None
    return True if start <= 1 or words[max(0, start - 2)] in _SAID_BEFORE else None


_ARRIVED = word_set("""
    landed left crossed walked passed reached arrived made passing visiting camping living in
""")
_JUST = word_set("just ya we i finally now")
_SIGNS = frozenset([",", ".", "\n", "hola", "here", "aqui", ":"])
_SAID_BEFORE = frozenset([",", ".", "safe", "ok", "bien", "fine", "\n", "hola", "here", "aqui"])


def are_seated(words: Sequence[str], at: int) -> bool:
    """ "necesito tiquete para mi señora y 2 pelaos"."""
    start = at
    while start > 0 and words[start - 1] in _POSSESSIVES:
        start -= 1
    is_for = words[max(0, start - 1)] in ("para", "for") or words[start : start + 1] in (["para"], ["for"])
    return is_for and not SEATS.isdisjoint(words[max(0, start - 4) : start])


_WITH_US = (["with", "us"], ["with", "me"], ["con", "nosotros"], ["con", "nosotras"], ["here", "with"])


def _is_of_a_third(words: Sequence[str], start: int) -> bool:
    """ "HE is with his dad", "HABLÉ con mi abuela", "los muchachos ESTÁN en Panamá con el papá"."""
    before = words[max(0, start - 8) : start + 1]
    before = before[max((n + 1 for n, word in enumerate(before[:-1]) if word in BOUNDARIES), default=0) :]
    is_theirs = not _ARE.isdisjoint(before) and (SELF | I_VERBS | WE_VERBS).isdisjoint(before)
    return (
        is_theirs
        or not _SPOKEN_WITH.isdisjoint(before[-5:])
        or any(pair in _THIRDS for pair in pairwise(before))
    )


_ARE = word_set("estan viven vive andan anda quedaron")
_THIRDS = {("he", "is"), ("she", "is"), ("they", "are"), ("el", "esta"), ("ella", "esta"), ("ellos", "estan")}


def _is_on_the_go(before: Sequence[str]) -> bool:
    """ "LEAVING Merida now with 2 friends": what is told in passing is told of the sender."""
    clause = before[max((n + 1 for n, word in enumerate(before[:-1]) if word in BOUNDARIES), default=0) :]
    is_going = any(word in _GOING for word in clause)
    return is_going and KIN.isdisjoint(clause[:-1]) and (_THIRD - {"el"}).isdisjoint(clause)


_GOING = word_set("""
    cruzando crossing pasando leaving heading driving riding walking hiding stuck travelling traveling
    sleeping waiting saliendo rodando caminando manejando bajando subiendo llegando escondido escondida
    varado varada atrapado atrapada
""")
_BY = word_set("entre between by")
_TOGETHER = word_set("junto junta juntos juntas")
_CAME = word_set("vino llego murio dijo salio fue vinieron llegaron came arrived aparecio volvio regreso")


def is_host(words: Sequence[str], first: int, last: int) -> bool:
    """ "staying with a colleague": who gives a bed is not one of the party."""
    before = words[max(0, first - 6) : first]
    return any(word in _STAYING for word in before) and any(word in _HOSTS for word in words[first:last])


_STAYING = word_set("staying stay stayed quedandome quedo quedandonos hospedado hospedada living")
_HOSTS = word_set("""
    colleague colleagues friend friends neighbor neighbour neighbors coworker amigo amiga amigos amigas
    vecino vecina companero companera boss
""")


def is_parted(words: Sequence[str], at: int) -> bool:
    before = words[max(0, at - 5) : at]
    before = before[max((n + 1 for n, word in enumerate(before) if word in BOUNDARIES), default=0) :]
    joined = f" {' '.join(words[max(0, at - 5) : at + 2])} "
    is_left = words[at] not in BOUNDARIES and any(word in _PARTING for word in before)
    return is_left or any(parting in joined for parting in NO_WORD_FROM)

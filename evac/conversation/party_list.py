"""Lists: "me, my wife and 2 kids", "estoy con mis 2 hijos"."""

from collections.abc import Sequence

from evac.conversation.cues import SPELLER
from evac.conversation.people_words import (
    I_VERBS,
    KIN,
    LIST_FILLERS,
    NAMES,
    NO_WORD_FROM,
    NUMBERS_READ,
    OTHERS,
    PAIRS,
    PETS,
    PLURALS,
    SEATS,
    SELF,
    WE_VERBS,
    Size,
    number_at,
)
from evac.conversation.phrases import BOUNDARIES
from evac.kernel.folding import word_set

LARGEST = 60
LONGEST_LIST = 40  # words
_JOINERS = word_set("and y & + , e with con plus mas n")
_MORE = word_set("+ plus mas and y")
_IN_LISTS = KIN | PETS | SELF | NAMES | OTHERS | LIST_FILLERS | NUMBERS_READ | word_set("twin in estan esta")
_AGE_UNITS = word_set("year years yr yrs yo y month months ano anos mes meses -")
_AGE_WORDS = word_set("year years yr yrs yo old month months ano anos mes meses - ) y o /")
_POSSESSIVES = word_set("my mi mis our nuestro nuestra nuestros the a los las")
_THIRD = word_set("""
    he she they el ella ellos esta estan is fue vive lives stay quedo quedaron they police policia
""")
_AT_OR_TO = word_set("""
    en in at a al to hacia rumbo towards para on under inside behind debajo dentro detras bajo
""")
_SPOKEN_WITH = word_set("""
    hablar talk speak contact contacto comunicar hable spoke comunicacion noticias
""")
_PARTING = word_set("without sin left deje dejamos separated separado separados lost perdi")


def find_list(words: Sequence[str]) -> Size | None:
    """A list of kin that holds the sender: "mi esposa, mis 2 hijos y yo"; "I am with my wife"."""
    best: Size | None = None
    at = 0
    while at < len(words):
        if words[at] not in _IN_LISTS:
            at += 1
            continue
        run = _run(words, at)
        if run is None:
            at += 1
            continue
        count, has_self, unknown, last, kin = run
        with_self = has_self or _joined_to_self(words, at, last)
        if not with_self and _is_whole_text(words, at, last):
            best = Size(count, at, last)
        if not with_self and kin and _are_seated(words, at):
            best = Size(count, at, last)
        if with_self and kin and not unknown and not _is_parted(words, at):
            size = Size(count + (0 if has_self else 1), at, last)
            best = size if best is None or size.number > best.number else best
        at = max(last, at + 1)
    return best if best and best.number <= LARGEST else None


def _run(words: Sequence[str], at: int) -> tuple[int, bool, bool, int, int] | None:
    """A stretch of kin and numbers: (people, sender among them, unknown number, end, kin named)."""
    count, kin, has_self, unknown, named = 0, 0, False, False, 0
    place, last, number = at, at, None
    while place < min(len(words), at + LONGEST_LIST):
        word = words[place]
        found = number_at(words, place)
        if word == "me" and kin and words[place - 1] not in _JOINERS and not _goes_on(words, place):
            break  # "mi pareja me pega"
        if word in SELF and not _starts_clause(words, place, has_list=kin > 0):
            if has_self:
                break
            has_self, count, last, number = True, count + 1, place + 1, None
        elif found and words[place : place + 1] != ["a"] and _is_age(words, place):
            place = _after_age(words, place)
            continue
        elif word == "both" and _plural_behind(words, place):
            number = 2
        elif found:
            if number is not None and words[place - 1 : place] == [words[place]]:
                break  # "1 1 1 1" is no list
            number = found
        elif (
            word in ("twin", "gemelos", "morochos") and place + 1 < len(words) and words[place + 1] in PLURALS
        ):
            number = 2
        elif word == "in" and words[place + 1 : place + 2] in (["law"], ["-"]):
            place += 1
        elif word in KIN or (word == "senora" and words[place - 1] in ("mi", "tu")):
            if _is_possessor(words, place):
                place += 1
                continue
            if word in PAIRS:
                count += number if number and number > PAIRS[word] else PAIRS[word]
            elif word in PLURALS and number is None:
                unknown = True
            else:
                count += number or 1
            kin, number, last = kin + 1, None, place + 1
        elif word in PETS:
            number = None
        elif _is_named(words, place, is_list=has_self or kin > 0):
            count, kin, number, last = count + 1, kin + 1, None, place + 1
        elif word in NAMES and (kin or has_self):
            if unknown and words[place - 1] in (PLURALS | NAMES | _JOINERS):
                count, named, last = count + 1, named + 1, place + 1
        elif word in ("estan", "esta") and words[place - 1] == "conmigo":
            pass
        elif word in OTHERS and number and (has_self or kin):
            count, number, last, kin = count + number, None, place + 1, kin + 1
        elif word not in LIST_FILLERS or (word in ("(", ")") and not kin):
            break
        place += 1
    if (
        has_self
        and number
        and words[place - 2 : place - 1]
        and words[place - 2] in _MORE
        and place >= len(words)
    ):
        count, kin, last = count + number, kin + 1, place  # "me + 3"
    if not last > at or not (kin or has_self):
        return None
    return count, has_self, unknown and not named, last, kin


def _goes_on(words: Sequence[str], at: int) -> bool:
    """ "mum dad me nan n the baby" is a list although no comma says so."""
    after = words[at + 1 : at + 3]
    return bool(after) and (after[0] in KIN or (after[0] in _JOINERS and not KIN.isdisjoint(after)))


def _plural_behind(words: Sequence[str], at: int) -> bool:
    return any(word in PLURALS for word in words[at + 1 : at + 4])


def _is_named(words: Sequence[str], at: int, *, is_list: bool) -> bool:
    """ "4 kids, BECKY and me", "me and TRISH are ok": a word nobody knows, joined to the sender."""
    word = words[at]
    if not word.isalpha() or len(word) < 3 or (word in SPELLER.known and word not in NAMES):
        return False
    before, after = words[at - 1 : at], words[at + 1 : at + 3]
    if after[:1] and after[0] in _JOINERS and after[1:2] and after[1] in ("me", "i", "yo", "myself"):
        return at == 0 or before[0] in BOUNDARIES or before[0] in _JOINERS
    is_joined = before in (["and"], ["y"], ["&"], ["+"]) and words[at - 2 : at - 1] in (["me"], ["i"], ["yo"])
    return is_list and is_joined and (not after or after[0] in BOUNDARIES or after[0] in _BEING)


_BEING = word_set("are is estamos am in en at safe ok bien here aqui were need necesitamos have")


def _is_whole_text(words: Sequence[str], first: int, last: int) -> bool:
    """ "two parents two kids" and nothing else."""
    numbers = sum(number_at(words, at) is not None for at in range(first, last))
    return first == 0 and last >= len(words) and numbers >= 2


def _starts_clause(words: Sequence[str], at: int, *, has_list: bool) -> bool:
    """Whether "i" begins "i am fine" and so stands outside the list; in "my wife and i" it does not."""
    if words[at] not in ("i", "yo"):
        return (
            words[at] == "me"
            and at + 1 < len(words)
            and words[at + 1] not in LIST_FILLERS
            and at + 1 != len(words)
            and not has_list
        )
    if at and words[at - 1] in ("and", "y", "&", "+", "e", ","):
        goes_on = words[at + 1 : at + 2] and words[at + 1] in _JOINERS
        return (words[at - 1] == "," and not goes_on) or not has_list
    return not (at + 1 < len(words) and words[at + 1] in ("and", "y", "&", "+", "con", "with", ","))


def _is_age(words: Sequence[str], at: int) -> bool:
    """ "my 5 year old son", "mi hijo de 5 anos", "my son (5)"."""
    after = words[at + 1 : at + 4]
    if after[:1] and after[0] in _AGE_UNITS:
        if after[0] == "y" and after[1:2] not in (["o"], ["/"]):
            return False
        return not (
            after[0] == "yo"
            and (after[1:2] == [] or after[1] in WE_VERBS or after[1] in (".", ","))
            and words[at - 1 : at] != ["de"]
        )
    if at and words[at - 1] in ("(", "de", "aged", "age", "of"):
        return words[at - 1] != "of" and (
            after[:1] == [")"]
            or words[at - 1] in ("aged", "age")
            or (words[at - 1] == "(" and after[:1] == [","])
        )
    return False


def _after_age(words: Sequence[str], at: int) -> int:
    place = at + 1
    while place < len(words) and words[place] in _AGE_WORDS:
        if words[place] == "y" and words[place + 1 : place + 2] != ["o"]:
            break
        place += 1
    return place


def _is_possessor(words: Sequence[str], at: int) -> bool:
    """ "my mother 's house", "la casa de mi mama"."""
    if words[at + 1 : at + 2] and words[at + 1] in ("house", "home", "apartment", "place", "car", "phone"):
        return True
    before = words[max(0, at - 3) : at]
    return any(word in ("casa", "apartamento", "house", "carro", "apto") for word in before) and (
        "de" in before or "of" in before
    )


def _joined_to_self(words: Sequence[str], first: int, last: int) -> bool:
    """Whether the sender is with these: "estoy bien con mis 2 hijos", "we are safe, my wife and 3 kids"."""
    start = first
    while start > 0 and words[start - 1] in _POSSESSIVES:
        start -= 1
    named = next((at for at in range(first, last) if words[at] in KIN), first)
    joins = any(word in ("with", "con") for word in words[max(0, start - 1) : max(start, named)])
    before = words[max(0, start - 9) : start + 1]
    after = words[last : last + 3]
    if joins and _is_host(words, start, last):
        return False
    if joins and any(word in SELF or word in I_VERBS or word in WE_VERBS for word in before):
        return not any(word in _SPOKEN_WITH for word in before)
    ends = [n + 1 for n, word in enumerate(before[:-1]) if word in BOUNDARIES or word in ("y", "and")]
    before = before[max(ends, default=0) :]
    is_placed = any(word in _AT_OR_TO for word in before[-5:])
    if joins and is_placed and not any(word in KIN or word in _THIRD for word in before[:-1]):
        return not any(word in _SPOKEN_WITH for word in before)
    if joins and (
        start <= 1
        or words[max(0, start - 2)] in (",", ".", "safe", "ok", "bien", "fine", "\n", "hola", "here", "aqui")
    ):
        return True
    if words[max(0, start - 1)] in _CAME:
        return False  # "ya vino mi abuela, estamos bien"
    return any(word in WE_VERBS - {"are", "were", "nos"} or word == "we" for word in after)


def _are_seated(words: Sequence[str], at: int) -> bool:
    """ "necesito tiquete para mi señora y 2 pelaos"."""
    start = at
    while start > 0 and words[start - 1] in _POSSESSIVES:
        start -= 1
    is_for = words[max(0, start - 1)] in ("para", "for") or words[start : start + 1] in (["para"], ["for"])
    return is_for and not SEATS.isdisjoint(words[max(0, start - 4) : start])


_CAME = word_set("vino llego murio dijo salio fue vinieron llegaron came arrived aparecio volvio regreso")


def _is_host(words: Sequence[str], first: int, last: int) -> bool:
    """ "staying with a colleague": who gives a bed is not one of the party."""
    before = words[max(0, first - 3) : first]
    return any(word in _STAYING for word in before) and any(word in _HOSTS for word in words[first:last])


_STAYING = word_set("staying stay stayed quedandome quedo quedandonos hospedado hospedada living")
_HOSTS = word_set("""
    colleague colleagues friend friends neighbor neighbour neighbors coworker amigo amiga amigos amigas
    vecino vecina companero companera boss
""")


def _is_parted(words: Sequence[str], at: int) -> bool:
    before = words[max(0, at - 5) : at]
    joined = f" {' '.join(words[max(0, at - 5) : at + 2])} "
    return any(word in _PARTING for word in before) or any(parting in joined for parting in NO_WORD_FROM)

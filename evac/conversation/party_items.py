"""Lists read entry by entry from the sender on: "me, Amir, Yusuf", "a mi novia, a su hermano y a mi"."""

from collections.abc import Sequence

from evac.conversation.party_clauses import is_named_again
from evac.conversation.party_phrase import STATES, Entry, read_entries
from evac.conversation.party_self import ENTRY_JOINERS, MY, SELF_STARTS, begins_clause, self_ends
from evac.conversation.people_words import KIN, Size, number_at
from evac.conversation.phrases import BOUNDARIES
from evac.kernel.folding import word_set

LONGEST_ENTRY = 7  # words
LARGEST = 40


def find_items(words: Sequence[str]) -> Size | None:
    """The largest list with the sender among its entries; None where one of its entries cannot be counted."""
    if SELF_STARTS.isdisjoint(words):
        return None
    best: Size | None = None
    for at, word in enumerate(words):
        end = self_ends(words, at) if word in SELF_STARTS else 0
        if not end or begins_clause(words, at, end):
            continue
        size = _list_around(words, at, end)
        if size and words[end : end + 1] and words[end] in _OF_EITHER and not _is_subject(words, size.first):
            continue
        if size and size.number <= LARGEST and (best is None or size.number > best.number):
            best = size
    return best


def list_behind(words: Sequence[str], first: int) -> tuple[int | None, int]:
    """How many people are listed from word ``first`` on, and where they end."""
    stop = _entry_stop(words, first)
    entry = read_entries(words, first, stop)
    if entry is None or entry.people is None or not entry.is_known:
        return None, first
    more, last = _behind(words, entry.end, is_led=False) if entry.end == stop else (0, entry.end)
    return None if more is None else entry.people + more, last


def _is_subject(words: Sequence[str], first: int) -> bool:
    """ "Mrs Pillai and I HAVE boarded", and not "we are fine and I have water"."""
    return first == 0 or words[first - 1] in BOUNDARIES


def _list_around(words: Sequence[str], at: int, end: int) -> Size | None:
    before, first = _before(words, at)
    behind, last = _behind(words, end, is_led=first == at)
    if before is None or behind is None:
        return None
    is_address = before and not behind and words[at - 1] == "," and _is_one_entry(words, first, at)
    if is_address or not before + behind:  # "chamo, yo bien"
        return None
    return Size(before + behind + 1, first, last)


def _is_one_entry(words: Sequence[str], first: int, at: int) -> bool:
    return ENTRY_JOINERS.isdisjoint(words[first : at - 1])


def _before(words: Sequence[str], at: int) -> tuple[int | None, int]:
    """People listed before the word ``at``, and the first word of them."""
    people: int | None = 0
    first, kin = at, False
    while (stop := _joined_before(words, first)) is not None and people is not None:
        start = _entry_start(words, stop)
        if words[start] in _ASIDES and words[start - 1 : start] == [","]:
            stop = start - 1  # "my husband, who is Venezuelan, and me"
            start = _entry_start(words, stop)
        found, start = _last_people(words, start, stop)
        if not _IS.isdisjoint(words[max(0, start - 4) : start]):
            break  # "I AM a retired plumber, me and two lodgers"
        if found is None or (found.is_name and words[stop] == "," and _is_where(words, start, found, kin)):
            break
        people, first, kin = _add(people, found), start, kin or not found.is_name
    return people, first


def _is_where(words: Sequence[str], start: int, found: Entry, kin: bool) -> bool:
    """ "SANTA ELENA, mi gorda y yo", "ARUBA, ORANJESTAD, mi mujer y yo", and not "Ana, Luis y yo"."""
    if found.is_given or words[start] in MY:
        return False  # "mi marío, mis muchachos y yo"
    if not _is_joined(words, start):
        return kin or not found.is_known
    stop = _joined_before(words, start)
    another = _last_people(words, _entry_start(words, stop), stop)[0] if stop else None
    return kin and not found.is_known and (another is None or another.is_name)


def _is_joined(words: Sequence[str], start: int) -> bool:
    """Whether a list goes on, or is announced, before an entry."""
    return start > 0 and (words[start - 1] in ENTRY_JOINERS or words[start - 1] in (":", "-", "("))


def _behind(words: Sequence[str], end: int, *, is_led: bool) -> tuple[int | None, int]:
    """People listed from word ``end`` on, and where they end; ``is_led``: nobody stands before the sender."""
    people: int | None = 0
    last = end
    closed = not is_led and not _CLOSING.isdisjoint(words[max(0, end - 4) : end - 1])
    while people is not None and (start := _joined_behind(words, last)) is not None:
        stop = _entry_stop(words, start)
        if stop == start + 1 and words[start] in STATES:
            last = stop  # "quien suscribe, viudo, con dos hijas"
            continue
        is_bitten = words[start - 1] == "," and _is_undergone(words, end - 1)
        entry = None if is_bitten or _is_new(words, start, end) else read_entries(words, start, stop)
        if entry is None or words[entry.end - 1] in _TOTALS:
            break
        if not entry.is_known and not _is_listed(words, start, stop, entry, is_led, people):
            break
        if closed and entry.is_name and words[start - 1] == "," and words[stop : stop + 1] != ["y"]:
            break  # "mi hermana y yo, SAN FELIX"
        if closed and words[start - 1] == "," and entry.end < stop and words[entry.end] in _VERBS:
            break  # "our three, youngest HAS fever"
        if closed and stop > start + 1 and is_named_again(words, start):
            break
        closed = closed or words[start - 1] in _CLOSING
        people, last = _add(people, entry), entry.end
        if entry.end < stop:
            break
    return people, last


def _is_undergone(words: Sequence[str], at: int) -> bool:
    """ "a snake bit ME, Tucupita": behind a verb "me" opens no list."""
    return words[at] == "me" and at > 0 and words[at - 1] not in ENTRY_JOINERS | BOUNDARIES | _LEADS


def _is_new(words: Sequence[str], start: int, end: int) -> bool:
    """ "mi nona y yo, ELLA rezando", "mi mujer y yo, A LA VIEJA le duele" begin anew."""
    return words[start - 1] == "," and (words[start] in _SUBJECTS or (words[start] == "a" != words[end - 2]))


def _is_listed(words: Sequence[str], start: int, stop: int, entry: Entry, is_led: bool, people: int) -> bool:
    """Whether an unknown name is one of the list: "me and Trish", "me, Amir, Yusuf"; not "me, frankly"."""
    joiner = words[start - 1]
    if not is_led or joiner in _WITH or joiner == "ni":
        return False
    goes_on = stop < len(words) and words[stop] in ENTRY_JOINERS
    return joiner != "," or (entry.end == stop and (goes_on or people > 0))


def _add(people: int | None, entry: Entry) -> int | None:
    return None if people is None or entry.people is None else people + entry.people


def _joined_before(words: Sequence[str], first: int) -> int | None:
    """Where the entry before the joiner before ``first`` ends."""
    stop = first
    while stop > 0 and words[stop - 1] in ENTRY_JOINERS and first - stop < 2:
        stop -= 1
    return stop if stop < first and stop > 0 else None


def _joined_behind(words: Sequence[str], last: int) -> int | None:
    start = last
    if words[last - 1] in _ME and words[last : last + 1] and words[last] in MY:
        return last if KIN.intersection(words[last + 1 : last + 2]) else None  # "yo mi suegro y mi mama"
    if last < len(words) and words[last - 1] in _ME and words[last] in KIN:
        follows = bool(words[last + 1 : last + 2]) and (words[last + 1] in KIN or number_at(words, last + 1))
        return last if follows else None  # "me hubby 3 kids"
    if (thought := _afterthought(words, last)) is not None:
        return thought
    while start < len(words) and words[start] in ENTRY_JOINERS and start - last < 2:
        start += 1
    return start if last < start < len(words) else None


def _afterthought(words: Sequence[str], last: int) -> int | None:
    """ "yo, mi suegra y el perro... AH Y mi esposa": somebody was forgotten."""
    at = last
    while at < len(words) and words[at] in ".," and at - last < 4:
        at += 1
    is_one = words[at : at + 1] and words[at] in _AFTERTHOUGHTS and words[at + 1 : at + 2] in (["y"], ["and"])
    return at + 2 if is_one and at + 2 < len(words) else None


def _entry_start(words: Sequence[str], stop: int) -> int:
    start = stop
    while start > 0 and stop - start < LONGEST_ENTRY and not _ends_entry(words[start - 1]):
        start -= 1
    return start


def _entry_stop(words: Sequence[str], start: int) -> int:
    stop = start
    while stop < len(words) and stop - start < LONGEST_ENTRY and not _ends_entry(words[stop]):
        stop += 1
    return stop


def _ends_entry(word: str) -> bool:
    return word in ENTRY_JOINERS or (word in BOUNDARIES and word not in "-()")


def _last_people(words: Sequence[str], start: int, stop: int) -> tuple[Entry | None, int]:
    """ "we left Coro with MY DAD and ...": the most people that end the words, and where they begin."""
    for at in range(start, stop):
        entry = read_entries(words, at, stop)
        if entry is None or entry.end != stop:
            continue
        is_told = not entry.is_name and (words[at] not in KIN or words[stop] != ",")
        is_led = at == start or is_told or words[at - 1] in _LEADS  # "qué calor COMPADRE, mi mujer y yo"
        return (entry, at) if is_led else (None, stop)
    return None, stop


_SUBJECTS = frozenset(["ella", "he", "she"])
_ASIDES = word_set("who que whose aged quien")
_IS = frozenset(["am", "soy"])
_VERBS = word_set("has is are esta estan tiene was no had")
_AFTERTHOUGHTS = frozenset(["ah", "oh", "ay"])
_ME = frozenset(["me", "yo"])
_CLOSING = frozenset(["y", "and", "&", "e"])
_TOTALS = word_set("personas people pax persons adultos adults miembros members total")
_WITH = word_set("con with wit wid besides")
_LEADS = word_set(
    "con with and y somos are : including incl just only solo estamos got with so it s here aqui"
)
_OF_EITHER = word_set("""
    have need want think know will would can could hope got live work stay feel heard saw do get go like
    been shall should must went came are
""")

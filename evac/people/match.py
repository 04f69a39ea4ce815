"""Are these the same people? Pure: says how sure, and why; a person decides."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import product

from evac.people.names import name_words

CERTAIN, LIKELY, POSSIBLE = 90, 60, 30  # from here on a merge is urged, suggested, mentioned

_SAME_DOCUMENT = 95
_SAME_NAME_AND_BIRTH_DATE = 85
_SAME_NUMBER = 50
_SAME_EMAIL = 45
_SIMILAR_NAME_AND_BIRTH_DATE = 60
_SAME_NAME = 30
_SIMILAR_NAME = 15
_OTHER_BIRTH_DATE = -15  # dates are mistyped; but a father and a son share a name


@dataclass(frozen=True, repr=False)
class Known:
    """What one person or party is recognised by. Indexes serve as well as the values themselves.

    Attributes:
        people: (name, birth date) of each person.
    """

    numbers: frozenset[str | bytes] = frozenset()
    emails: frozenset[str | bytes] = frozenset()
    documents: frozenset[str | bytes] = frozenset()
    people: tuple[tuple[str, date | None], ...] = ()


@dataclass(frozen=True)
class Likeness:
    """``score``: 0 strangers .. 100 the same. ``reasons``: codes, weightiest first; they hold no data."""

    score: int
    reasons: tuple[str, ...]


def compare(one: Known, other: Known) -> Likeness:
    """How likely it is that some person stands in both; whichever comes first."""
    found = [*_shared(one, other), _best_of_names(one, other)]
    weighed = sorted(((points, code) for points, code in found if points > 0), reverse=True)
    against = any(code == "other-birth-date" for _, code in found) and bool(weighed)
    score = sum(points for points, _ in weighed) + (_OTHER_BIRTH_DATE if against else 0)
    reasons = [code for _, code in weighed] + (["other-birth-date"] if against else [])
    return Likeness(max(0, min(100, score)), tuple(reasons))


def _shared(one: Known, other: Known) -> Iterable[tuple[int, str]]:
    if one.documents & other.documents:
        yield _SAME_DOCUMENT, "same-document"
    if one.numbers & other.numbers:
        yield _SAME_NUMBER, "same-number"
    if one.emails & other.emails:
        yield _SAME_EMAIL, "same-email"


def _best_of_names(one: Known, other: Known) -> tuple[int, str]:
    pairs = [_compare_people(*a, *b) for a, b in product(one.people, other.people)]
    return max(pairs, default=(0, ""))


def _compare_people(
    name: str, born: date | None, other_name: str, other_born: date | None
) -> tuple[int, str]:
    words, other_words = set(name_words(name)), set(name_words(other_name))
    common = words & other_words
    if not common:
        return 0, ""
    same = words == other_words or (len(common) >= 2 and (words < other_words or other_words < words))
    if born and other_born and born != other_born:
        return (0, "other-birth-date") if same else (0, "")
    if born and born == other_born:
        return (
            (_SAME_NAME_AND_BIRTH_DATE, "same-name-and-birth-date")
            if same
            else (_SIMILAR_NAME_AND_BIRTH_DATE, "similar-name-and-birth-date")
        )
    if same and len(words) >= 2:
        return _SAME_NAME, "same-name"
    return (_SIMILAR_NAME, "similar-name") if len(common) >= 2 else (0, "")

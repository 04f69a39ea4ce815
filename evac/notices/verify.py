"""Checking: is the log whole, is this code ours, were these words published."""

import hmac
import re
import unicodedata
from collections.abc import Callable, Iterator
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.audit.verify import Verdict
from evac.db.sealed import vault_of
from evac.kernel.case_codes import DIGITS, LETTERS
from evac.kernel.folding import fold
from evac.notices.chain import START, chained
from evac.notices.models import Notice
from evac.notices.queries import Shown, find_shown, newest
from evac.people.models import Party

CODE_LENGTH = 6  # one longer than a case code, so that neither is taken for the other; 150 million of them
MOST_SEARCHED = 500  # newest notices that pasted words are looked for in
_SIGNS = LETTERS + DIGITS
_MISREAD = str.maketrans("BGSZO0", "8652QQ")
_LABEL = re.compile(r"(?:notice|aviso)\s*(?:no\.?|n[º°o]\.?|#)?\s*(\d{1,9})\s*[:.\-–—]?\s*", re.IGNORECASE)


def verify(session: Session, *, known_head: str | None = None) -> Verdict:
    """Read the log from its first notice and stop at the first bad place.

    Args:
        known_head: a head noted earlier and kept elsewhere; shows a log whose last notices were cut off.
    """
    before, good, seen = START, 0, False
    wanted = known_head.strip().lower() if known_head else None
    for notice in session.scalars(select(Notice).order_by(Notice.position).execution_options(yield_per=500)):
        if notice.position != good + 1 or notice.hash != chained(notice, before):
            return Verdict(good, good + 1, _head(good, before), seen if wanted else None)
        good, before = notice.position, notice.hash
        seen = seen or before.hex() == wanted
    return Verdict(good, None, _head(good, before), seen if wanted else None)


def code_for(session: Session, notice: Notice, party: Party) -> str:
    """The short code that only this party gets for this notice.

    Made with a key from the party and the notice's hash: other words or another party have another code.
    """
    keyed = vault_of(session).index("notice", f"{notice.hash.hex()}|{party.uid}")
    number = int.from_bytes(keyed)
    signs = []
    for _ in range(CODE_LENGTH):
        number, rest = divmod(number, len(_SIGNS))
        signs.append(_SIGNS[rest])
    return "".join(signs)


def is_code_of(session: Session, shown: Shown, party: Party, typed: str) -> bool:
    """Whether that is the party's code for this notice, as it was published."""
    bare = re.sub(r"[\s\-_.·]+", "", typed[:40]).upper().translate(_MISREAD)
    fits = hmac.compare_digest(bare.encode(), code_for(session, shown.notice, party).encode())
    return fits and shown.is_intact


def find_published(
    session: Session, pasted: str, *, now: datetime, number: int | None = None
) -> Shown | None:
    """The newest notice that says exactly this: its headline, text or instruction, or several in their order.

    Only whole parts count: a sentence torn out of its text can say the opposite. Spaces do not matter.

    Args:
        number: only the notice of this number.
    """
    words, candidates = searched(session, pasted, now=now, number=number)
    return next((shown for shown in candidates if words and _says(shown, words)), None)


def searched(
    session: Session, pasted: str, *, now: datetime, number: int | None = None
) -> tuple[str, list[Shown]]:
    """The pasted words without a notice's number before them, and the notices to look in, newest first."""
    words, labelled = _without_label(_bare(pasted))
    numbers = {one for one in (number, labelled) if one is not None}
    if not words or len(numbers) > 1:
        return words, []
    if numbers:
        found = find_shown(session, numbers.pop(), now=now)
        return words, [found] if found else []
    return words, newest(session, now=now, limit=MOST_SEARCHED)


def says_alike(notice: Notice, words: str) -> bool:
    """Whether a notice says this but for capitals, accents and signs that phones spell their own way."""
    return fold(words) in _sayings(notice, fold)


def _says(shown: Shown, words: str) -> bool:
    return words in _sayings(shown.notice, _bare) and shown.is_intact


def _sayings(notice: Notice, spelled: Callable[[str], str]) -> Iterator[str]:
    for text in notice.texts.values():
        parts = [spelled(text[name]) for name in ("headline", "description", "instruction") if text[name]]
        for first in range(len(parts)):
            for last in range(first + 1, len(parts) + 1):
                yield " ".join(parts[first:last])


def _without_label(words: str) -> tuple[str, int | None]:
    """ "Notice 12: Leave now" is "Leave now" of notice 12."""
    label = _LABEL.match(words)
    return (words[label.end() :], int(label[1])) if label else (words, None)


def _bare(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def _head(rows: int, last: bytes) -> str:
    return last.hex() if rows else ""

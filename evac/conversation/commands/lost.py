"""LOST K7QM3: a phone of that party is in other hands. Without a code it is a person who is lost.

The answer is the same whatever the code: it must not tell whether it is anybody's. Only who writes from the
party's one phone is not told that it gets nothing, for it does.
"""

from sqlalchemy.orm import Session

from evac.cases.models import CaseKind
from evac.cases.open import open_case
from evac.conversation.choose_reply import Reply
from evac.conversation.commands.request import Command, Request
from evac.conversation.lost_codes import loss_in
from evac.conversation.lost_phone import find_lost_phone
from evac.kernel.folding import folded, tokens
from evac.kernel.status import Status
from evac.messaging.lost import CHECK_DUE, hold_lost, mark_lost, phones_of
from evac.messaging.models import Lane
from evac.people.models import Contact, ContactState, Party
from evac.people.queries import find_party

_NO_TROUBLE = ("answer", "place", "destination")  # reasons that are about where they are
MOST_CODES = 3  # in one text; more is somebody trying codes


def handle(session: Session, request: Request) -> Reply:
    for code in _lost_codes(request)[:MOST_CODES]:
        if (party := find_party(session, code)) is not None:
            _lose(session, party, request)
    return Reply("noted" if _is_only_phone(request) else "lost_noted", Lane.ANSWER)


def _lose(session: Session, party: Party, request: Request) -> None:
    here = request.contact.address_index
    listed = any(one.address_index == here and _is_trusted(one) for one in party.contacts)
    if not listed:
        hold_lost(session, party, phones_of(party, but=(here,)), now=request.at)
        return
    # The phone that says so is the one that is left, unless the party has no other.
    others = phones_of(party, but=(here,))
    if others or _by_our_word(request):
        mark_lost(session, party, others or phones_of(party), now=request.at)
    else:  # a sentence may mean a phone that we do not know, and this one is all there is to reach them by
        open_case(session, party, CaseKind.LOST_PHONE, now=request.at, due_at=request.at + CHECK_DUE)


def _is_only_phone(request: Request) -> bool:
    """Told in a sentence from all there is to reach the party by: nothing is cut off then."""
    party, here = request.party, request.contact
    is_theirs = party.case_code in _lost_codes(request) and _is_trusted(here)
    return is_theirs and not phones_of(party, but=(here.address_index,)) and not _by_our_word(request)


def _lost_codes(request: Request) -> tuple[str, ...]:
    """Those that are lost, and not those of which the text tells something else."""
    return loss_in(request.words).codes or request.reading.case_codes[:1]


def _by_our_word(request: Request) -> bool:
    signs = [sign.text for sign in tokens(folded(request.words))]
    told = find_lost_phone(signs, request.reading.case_codes)
    return told is None or told.by_word


def _tells_all(request: Request) -> bool:
    """Of no other trouble than the phone that was taken."""
    reading = request.reading
    if reading.status is not Status.NEEDS_HELP or reading.needs or _is_only_phone(request):
        return False
    signs = [sign.text for sign in tokens(folded(request.words))]
    told = find_lost_phone(signs, reading.case_codes)
    if told is None:
        return False
    tale = " ".join(signs[told.first : told.last])
    quotes = [_spaced(one.words) for one in reading.reasons if one.code not in _NO_TROUBLE]
    return all(quote in tale or tale in quote for quote in quotes)


def _spaced(words: str) -> str:
    return " ".join(sign.text for sign in tokens(folded(words)))


def _is_trusted(contact: Contact) -> bool:
    return contact.state is not ContactState.LOST and contact.reporter_since is None


LOST = Command(
    handle,
    fits=lambda request: bool(request.reading.case_codes),
    words={
        "en": ("lost phone", "stolen phone", "phone lost", "phone stolen"),
        "es": ("telefono perdido", "telefono robado", "perdi el telefono", "me robaron el telefono"),
    },
    beside_distress=True,
    tells_all=_tells_all,
)

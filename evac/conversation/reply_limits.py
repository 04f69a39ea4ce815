"""How often a sender is answered: guards against loops and floods, which silence nobody in danger.

A cry is always answered; a running dialogue gets so many replies an hour; a sender who answers nothing one a
day. What answers nothing is told by its text alone: an auto-responder says the same again and again.
"""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.conversation.alike import is_alike
from evac.conversation.choose_reply import HELLO, Reply
from evac.conversation.cues import en, es
from evac.conversation.heard import Heard
from evac.db.sealed import unseal
from evac.kernel.folding import folded, tokens
from evac.kernel.status import Intent, Status
from evac.limits.take import take
from evac.messaging.models import Incoming, Lane, Outgoing
from evac.operation.current import operation_of
from evac.triage.models import RosterEntry

AT_ONCE = timedelta(seconds=10)  # after a text of ours: faster than a frightened person reads and types
SAME_WORDS = 3  # in an hour, each time at once: it is a machine that answers ours
LOOKED_BACK = 6  # texts of the sender that one which brings nothing is compared with
IDLE_SHARE = 2  # of an hour's replies this part goes to texts that bring nothing


def may_reply(session: Session, heard: Heard, reply: Reply, *, now: datetime) -> bool:
    party, pace = heard.sender.party, operation_of(session).pace
    hourly, burst = pace.replies_an_hour / 3600, pace.replies_an_hour
    if reply.lane is Lane.ALARM:
        return take(session, f"cry:{party.uid}", rate_per_second=hourly, burst=burst, now=now)
    if _is_machine(session, heard):
        return False
    if reply.kind == HELLO and not _daily(session, heard, "hello", now):
        return False
    if reply.idle and not _may_reply_to_nothing(session, heard, now):
        return False
    return take(session, f"reply:{party.uid}", rate_per_second=hourly, burst=burst, now=now)


def _may_reply_to_nothing(session: Session, heard: Heard, now: datetime) -> bool:
    if not _is_in_dialogue(session, heard):
        return _daily(session, heard, "unclear", now)
    share = max(1, operation_of(session).pace.replies_an_hour // IDLE_SHARE)
    key = f"idle:{heard.sender.party.uid}"
    return take(session, key, rate_per_second=share / 3600, burst=share, now=now)


def _daily(session: Session, heard: Heard, what: str, now: datetime) -> bool:
    rate = 1 / operation_of(session).pace.one_reply_every.total_seconds()
    return take(session, f"{what}:{heard.sender.party.uid}", rate_per_second=rate, burst=1, now=now)


def _is_in_dialogue(session: Session, heard: Heard) -> bool:
    """Whoever has told us something, or asks us something, and not what it said before."""
    entry = session.get_one(RosterEntry, heard.sender.party.id)
    told = entry.status is not Status.UNKNOWN or entry.intent is not Intent.NONE or entry.place_at is not None
    speaks = told or _asks_us(heard)
    repeats = _repeats(session, heard)
    at_once = _was_at_once(session, heard.sender.party.id, heard.incoming.received_at)
    return speaks and not repeats and not at_once


def _asks_us(heard: Heard) -> bool:
    if heard.reading.is_question:
        return True
    first = next((sign.text for sign in tokens(folded(heard.words)) if sign.text[0].isalnum()), "")
    return first in en.QUESTION_STARTS or first in es.QUESTION_STARTS


def _repeats(session: Session, heard: Heard) -> bool:
    incoming = heard.incoming
    before = select(Incoming).where(
        Incoming.from_index == incoming.from_index,
        Incoming.received_at > incoming.received_at - operation_of(session).pace.one_reply_every,
        Incoming.id < incoming.id,
    )
    texts = session.scalars(before.order_by(Incoming.id.desc()).limit(LOOKED_BACK)).all()
    return any(is_alike(heard.words, unseal(session, text, "body") or "") for text in texts)


def _is_machine(session: Session, heard: Heard) -> bool:
    """The same words again and again, each time at once after a text of ours; people are slower."""
    incoming = heard.incoming
    same = select(Incoming.received_at).where(
        Incoming.from_index == incoming.from_index,
        Incoming.alike_index == incoming.alike_index,
        Incoming.received_at > incoming.received_at - timedelta(hours=1),
        Incoming.id <= incoming.id,
    )
    came = session.scalars(same.order_by(Incoming.id.desc()).limit(SAME_WORDS)).all()
    party_id = heard.sender.party.id
    return len(came) == SAME_WORDS and all(_was_at_once(session, party_id, at) for at in came)


def _was_at_once(session: Session, party_id: int, at: datetime) -> bool:
    ours = Outgoing.party_id == party_id, Outgoing.sent_at.between(at - AT_ONCE, at)
    return session.scalar(select(Outgoing.id).where(*ours).limit(1)) is not None

"""Publishing: a notice gets the next number and is chained to the one before it."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from evac.audit.append import record
from evac.kernel.errors import EvacError, NotFound
from evac.kernel.plain_words import one_line, tidy_words
from evac.notices.chain import START, chained
from evac.notices.models import Notice, NoticeKind
from evac.operation.current import operation_of
from evac.operation.model import Operation

# Characters. A headline is what fits one line of an alert; a page must load on a bad network.
LONGEST = {"headline": 160, "description": 2000, "instruction": 2000}
NEEDED = ("headline", "description")
_LOCK = 0x6E6F7469  # any number, the same everywhere; one publisher at a time gets to the end of the chain
_NOT_IN_XML = {0xFFFE: None, 0xFFFF: None}


class WrongNotice(EvacError):
    """Something about the notice cannot be published; says what is expected."""

    code = "wrong-notice"
    status = 422

    def __init__(self, where: str, expected: str) -> None:
        self.where = where
        super().__init__(f"{where}: {expected}.")


class AlreadyReplaced(EvacError):
    """The notice it refers to has been updated or cancelled meanwhile."""

    code = "already-replaced"

    def __init__(self, number: int, by: int) -> None:
        self.by = by
        super().__init__(f"Notice {number} was already replaced by notice {by}; refer to that one.")


def publish(
    session: Session,
    *,
    stage: str,
    texts: Mapping[str, Mapping[str, str]],
    zones: Sequence[str],
    kind: NoticeKind,
    refers_to: int | None = None,
    broadcast_id: int | None = None,
    expires_at: datetime | None = None,
    officer_id: int,
    now: datetime,
) -> Notice:
    """Put a notice into the public log for good: only a later one can update or cancel it.

    To be called as the last step of a transaction, since it holds the log's lock until the end of it.

    Args:
        stage: code of the ladder; one that concerns single parties (a seat, a gate) is not public.
        texts: by language, every one of the operation's: headline, description and perhaps instruction.
        zones: codes; none is the whole country.
        refers_to: number of the notice that an update or a cancellation is about.

    Raises:
        WrongNotice: the stage, a text, a zone, the reference or the time cannot be published.
        NotFound: there is no notice of the number it refers to.
        AlreadyReplaced: another notice took its place before.
    """
    operation = operation_of(session)
    now = now.replace(microsecond=0)  # CAP knows whole seconds
    notice = Notice(
        number=0,
        published_at=now,
        kind=NoticeKind(kind),
        is_exercise=operation.is_exercise,
        stage=_public_stage(operation, stage),
        texts={language: _checked(texts, language) for language in _languages(operation, texts)},
        zones=_known_zones(operation, zones),
        expires_at=_later(expires_at, now),
        refers_to=refers_to,
        broadcast_id=broadcast_id,
        hash=b"",
    )
    _append(session, notice)
    details = {"kind": notice.kind.value, "stage": stage, "zones": notice.zones, "refers_to": refers_to}
    record(
        session,
        "notice.publish",
        at=now,
        officer_id=officer_id,
        subject=f"notice:{notice.number}",
        details=details,
    )
    return notice


def _append(session: Session, notice: Notice) -> None:
    # All other rows and their locks come first: who holds the log's lock waits for nobody.
    session.flush()
    if session.get_bind().dialect.name == "postgresql":
        session.execute(select(func.pg_advisory_xact_lock(_LOCK)))
    last = session.scalar(select(Notice).order_by(Notice.number.desc()).limit(1))
    _check_reference(session, notice)
    notice.number = last.number + 1 if last else 1
    # A publisher that waited for the lock must not seem earlier than the one it waited for.
    notice.published_at = max(notice.published_at, last.published_at) if last else notice.published_at
    notice.hash = chained(notice, last.hash if last else START)
    session.add(notice)
    # The log's place is taken at once, so that what follows may refer to it.
    session.flush()


def _check_reference(session: Session, notice: Notice) -> None:
    if notice.kind is NoticeKind.ALERT:
        if notice.refers_to is not None:
            raise WrongNotice("refers_to", "an alert is new; an update or a cancellation refers to another")
        return
    if notice.refers_to is None:
        raise WrongNotice("refers_to", "expected the number of the notice that this one is about")
    about = session.get(Notice, notice.refers_to)
    if about is None:
        raise NotFound("notice")
    if about.kind is NoticeKind.CANCEL:
        raise WrongNotice("refers_to", "a cancellation cannot be taken back; publish a new alert")
    by = session.scalar(select(Notice.number).where(Notice.refers_to == about.number).limit(1))
    if by is not None:
        raise AlreadyReplaced(about.number, by)


def _public_stage(operation: Operation, stage: str) -> str:
    """Where a seat waits and whom a bus takes is told to those it concerns and never published."""
    rung = operation.ladder.find(stage)
    if rung is None:
        raise WrongNotice("stage", "expected a stage of the ladder")
    if rung.offers_seats or rung.by_event:
        raise WrongNotice("stage", "expected one that concerns everybody; this one is told to single parties")
    return stage


def _languages(operation: Operation, texts: Mapping[str, Mapping[str, str]]) -> tuple[str, ...]:
    if set(texts) != set(operation.languages):
        raise WrongNotice("texts", f"expected exactly these languages: {', '.join(operation.languages)}")
    return operation.languages


def _checked(texts: Mapping[str, Mapping[str, str]], language: str) -> dict[str, str]:
    """The words as they will be kept, shown and hashed: nothing unseen in them."""
    given = texts[language]
    if strangers := sorted(set(given) - set(LONGEST)):
        raise WrongNotice(f"texts.{language}", f"not known: {', '.join(strangers)}")
    tidied = {
        "headline": one_line(given.get("headline", "")),
        "description": tidy_words(given.get("description", "")),
        "instruction": tidy_words(given.get("instruction", "")),
    }
    words = {name: text.translate(_NOT_IN_XML).strip() for name, text in tidied.items()}
    for name, text in words.items():
        if (name in NEEDED and not text) or len(text) > LONGEST[name]:
            raise WrongNotice(f"texts.{language}.{name}", f"expected 1 to {LONGEST[name]} characters")
    return words


def _known_zones(operation: Operation, zones: Sequence[str]) -> list[str]:
    """Each once, in the operation's order."""
    known = [zone.code for zone in operation.zones]
    if strangers := sorted(set(zones) - set(known)):
        raise WrongNotice("zones", f"not known: {', '.join(strangers)}")
    return [code for code in known if code in set(zones)]


def _later(expires_at: datetime | None, now: datetime) -> datetime | None:
    if expires_at is None:
        return None
    if expires_at <= now:
        raise WrongNotice("expires_at", "expected a time to come")
    return expires_at.replace(microsecond=0)

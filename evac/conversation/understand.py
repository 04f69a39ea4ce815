"""One text in, one reading out: by rules one can read, the worst reading wins, doubt goes to a person."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from evac.conversation.asked_numbers import asked_medicine_days, asked_size
from evac.conversation.besides import with_besides
from evac.conversation.encoder import ENCODER
from evac.conversation.explained import explained
from evac.conversation.features import of_besides, spoken
from evac.conversation.findings import Findings, read_findings
from evac.conversation.from_afar import find_claim
from evac.conversation.language import language_of
from evac.conversation.leaning import Leaning, lean
from evac.conversation.reading import Ground, OpenQuestion, Reading, Reason
from evac.conversation.roads import find_on_the_road
from evac.conversation.second_opinion import is_clear, is_too_short, weigh
from evac.conversation.seen import LOST, Seen, look_at
from evac.conversation.whereabouts import Whereabouts, find_whereabouts, unless_they_left
from evac.conversation.windows import windows
from evac.conversation.words import Word
from evac.kernel.folding import Folded, Token, folded, tokens
from evac.kernel.status import Status

__all__ = ["Ground", "OpenQuestion", "Reading", "Reason", "read_ahead", "status_of", "understand"]

_NOWHERE = Ground()
_MOST_REASONS = 12
_LONGEST_QUOTE = 120
LONGEST_READ = 4_096  # characters: the longest WhatsApp text; the network joins at most 1,600 of an SMS
OVERLAP = 256  # characters read twice, so that no cue is cut in two


def understand(text: str, questions: Sequence[OpenQuestion] = (), ground: Ground = _NOWHERE) -> Reading:
    """Understand one text as a careful officer would.

    Args:
        text: exactly as received; any string whatever.
        questions: those still open for this party, newest first.
        ground: the operation's places, country and words, and the party's duress words.

    Returns:
        One reading. Distress is read in every text, whatever else it is, to its very end.
    """
    return (
        _read(text, questions, ground) if len(text) <= LONGEST_READ else _read_long(text, questions, ground)
    )


def status_of(text: str, ground: Ground) -> Status:
    """What ``understand`` says of a text that answers nothing, without the rest: for a first look."""
    if len(text) > LONGEST_READ:
        return understand(text, (), ground).status
    seen = look_at(text, (), ground)
    return _weighed(find_by_rules(seen, ground), seen).status


def read_ahead() -> None:
    """Make what the first text needs before it comes: that takes some three seconds."""
    ENCODER.read("")
    for text in ("estamos bien", "necesitamos agua"):
        understand(text)


def _read(text: str, questions: Sequence[OpenQuestion], ground: Ground) -> Reading:
    seen = look_at(text, questions, ground)
    found = _weighed(find_by_rules(seen, ground), seen)
    where = _where(seen, found, ground)
    return replace(
        _placed_at(where, _reading(seen, found, questions)),
        reasons=_reasons(seen, found, where),
        language=language_of(seen.spelled, seen.signs, ground.languages),
        duress=_has_duress(seen.signs, ground.duress_words),
        is_question=seen.is_question,
    )


def find_by_rules(seen: Seen, ground: Ground) -> Findings:
    """What the rules alone make of it."""
    found = read_findings(
        [word.text for word in seen.said],
        seen.placed,
        seen.country,
        answer=seen.answer,
        lost_phone=seen.lost_phone,
        has_command=seen.command is not None,
    )
    return found if seen.command in (None, LOST) else explained(found, seen, ground)


def _weighed(found: Findings, seen: Seen) -> Findings:
    """With what free words lean to: what is ours, or answers us, means what we agreed on."""
    if seen.command or seen.answer or seen.lost_phone or not seen.said:
        return found
    words = spoken(found.words, seen.places, is_question=seen.is_question)
    leaning = lean(found, words)
    if leaning is None:
        return found
    meaning = None if is_clear(found, leaning) else ENCODER.read(seen.spelled.original)
    leaning = leaning.with_another(meaning.likely) if meaning else leaning
    if is_too_short(seen.said, leaning):
        return found
    return with_besides(_with_second_opinion(found, leaning, seen), of_besides(found), words, meaning)


def _with_second_opinion(found: Findings, leaning: Leaning, seen: Seen) -> Findings:
    is_waved_off = found.status.is_distress and not leaning.likeliest.is_distress
    parts = windows(found, seen.places) if is_waved_off else ()
    alone = [lean(part, spoken(part.words, places, is_question=seen.is_question)) for part, places in parts]
    return weigh(found, leaning, [each for each in alone if each])


def _where(seen: Seen, found: Findings, ground: Ground) -> Whereabouts:
    where = find_whereabouts(seen.spelled, seen.signs, seen.mentions, ground, seen.country)
    departed = any(code == Status.DEPARTED.value for code, _first, _last in found.marks)
    return unless_they_left(where, seen.mentions, departed=departed or found.status is Status.DEPARTED)


def _reading(seen: Seen, found: Findings, questions: Sequence[OpenQuestion]) -> Reading:
    """What the words say, but for where."""
    asked = () if seen.command else questions  # the number of "V 1" answers no question
    is_explained = seen.command is not None and not found.status.is_distress
    return Reading(
        status=found.status,
        about=found.about,
        party_size=found.size.number if found.size else asked_size(found.words, asked),
        needs=found.needs,
        intent=found.intent,
        intent_sure=found.intent_sure,
        command=seen.command,
        answer=seen.answer.code if seen.answer else None,
        confident=found.confident or is_explained,
        medicine_days=asked_medicine_days(found.words, asked),
        case_codes=seen.codes,
        withdrawn=found.withdrawn,
        claim=find_claim(found.words, seen.placed, seen.country),
        on_the_road=find_on_the_road(found.words, seen.placed),
    )


def _placed_at(where: Whereabouts, reading: Reading) -> Reading:
    return replace(
        reading,
        place_text=where.text,
        place_id=where.place_id,
        latitude=where.latitude,
        longitude=where.longitude,
        destination_text=where.destination,
        place_choices=where.choices,
        place_role=where.role,
        point_suspect=where.suspect,
    )


def _read_long(text: str, questions: Sequence[OpenQuestion], ground: Ground) -> Reading:
    """The beginning in full, the rest for distress and duress alone; a person reads it anyhow."""
    head = _read(text[:LONGEST_READ], questions, ground)
    only_duress = Ground(duress_words=ground.duress_words)
    starts = range(LONGEST_READ - OVERLAP, len(text), LONGEST_READ - OVERLAP)
    rest = [_read(text[start : start + LONGEST_READ], (), only_duress) for start in starts]
    worst = max((head, *(piece for piece in rest if piece.status.is_distress)), key=_severity)
    needs = tuple(dict.fromkeys(need for piece in (head, worst) for need in piece.needs))
    return replace(
        head,
        status=worst.status,
        about=worst.about,
        needs=needs,
        reasons=worst.reasons,
        confident=False,
        duress=head.duress or any(piece.duress for piece in rest),
        withdrawn=head.withdrawn and worst is head,
    )


def _severity(reading: Reading) -> int:
    return reading.status.severity


def _has_duress(signs: Sequence[Token], duress_words: tuple[str, ...]) -> bool:
    """Whole words anywhere, and always looked for in all of the text."""
    if not duress_words:
        return False
    bare = f" {' '.join(sign.text for sign in signs)} "
    return any(word in bare for word in _spelled(duress_words))


@lru_cache(maxsize=4096)
def _spelled(duress_words: tuple[str, ...]) -> tuple[str, ...]:
    spellings = (" ".join(sign.text for sign in tokens(folded(word))) for word in duress_words)
    return tuple(f" {spelling} " for spelling in spellings if spelling)


def _reasons(seen: Seen, found: Findings, where: Whereabouts) -> tuple[Reason, ...]:
    """What decided, in the sender's own words, weightiest first."""
    reasons = [
        Reason(code, _quote(seen.spelled, seen.said, first, last)) for code, first, last in found.marks
    ]
    if answer := seen.answer:
        reasons.append(Reason("answer", seen.spelled.words(0, answer.end).strip()[:_LONGEST_QUOTE]))
    if where.text:
        reasons.append(Reason("place", where.text))
    if where.suspect:
        reasons.append(Reason(f"suspect-{where.suspect}", where.text or ""))
    if where.destination_words:
        reasons.append(Reason("destination", where.destination_words))
    return tuple(dict.fromkeys(reasons))[:_MOST_REASONS]


def _quote(spelled: Folded, said: list[Word], first: int, last: int) -> str:
    if not said or first >= len(said):
        return ""
    last = min(max(last, first + 1), len(said))
    return spelled.words(said[first].start, said[last - 1].end)[:_LONGEST_QUOTE]

"""One text in, one reading out: by rules one can read, the worst reading wins, doubt goes to a person."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from evac.conversation.answers import Answer, carrier_command, find_answer
from evac.conversation.command_words import leading_command
from evac.conversation.cues import SPELLER
from evac.conversation.cues.outside import OUTSIDE
from evac.conversation.findings import Findings, read_findings
from evac.conversation.from_afar import find_claim
from evac.conversation.language import language_of
from evac.conversation.lost_phone import LostPhone, behind_code, find_lost_phone
from evac.conversation.medicine import medicine_days
from evac.conversation.party_size import find_party_size
from evac.conversation.reading import Ground, OpenQuestion, Reading, Reason
from evac.conversation.roads import find_on_the_road
from evac.conversation.whereabouts import Whereabouts, find_whereabouts, unless_they_left
from evac.conversation.words import Word, read_words
from evac.kernel.case_codes import find_case_codes
from evac.kernel.folding import Folded, Token, fold, folded, tokens
from evac.kernel.status import Status
from evac.places.locate import Mention, locate_tokens

__all__ = ["Ground", "OpenQuestion", "Reading", "Reason", "understand"]

_NOWHERE = Ground()
LOST = "lost"  # the command's name
_NUMBERS_ASKED = ("size", "medicine_days")
_LONGEST_NUMBER = 3  # words
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


def _read(text: str, questions: Sequence[OpenQuestion], ground: Ground) -> Reading:
    spelled = folded(text)
    signs = tokens(spelled)
    answer = find_answer(spelled.text, questions)
    said = [word for word in read_words(signs, SPELLER) if answer is None or word.start >= answer.end]
    country, outside = _outside(ground.country_names, ground.outside_names)
    mentions = [
        mention
        for mention in locate_tokens(spelled, signs, ground.gazetteer, outside=outside, known=SPELLER.known)
        if not _is_slip(mention, signs)
    ]
    codes = tuple(find_case_codes(text))
    words, placed = [word.text for word in said], _placed(said, mentions)
    bare = [sign.text for sign in signs[:40]]
    lost_phone = find_lost_phone(words, codes) or _lost_by_word(bare, codes, ground)
    command = LOST if lost_phone else _command(bare, ground)
    asked = () if command else questions  # the number of "V 1" answers no question
    found = read_findings(
        words,
        placed,
        country,
        answer=answer,
        lost_phone=lost_phone,
        has_command=command is not None,
    )
    claim = find_claim(found.words, placed, country)
    departed = any(code == Status.DEPARTED.value for code, _first, _last in found.marks)
    where = find_whereabouts(spelled, signs, mentions, ground, country)
    where = unless_they_left(where, mentions, departed=departed or found.status is Status.DEPARTED)
    return Reading(
        status=found.status,
        about=found.about,
        place_text=where.text,
        place_id=where.place_id,
        latitude=where.latitude,
        longitude=where.longitude,
        destination_text=where.destination,
        party_size=found.size.number if found.size else _asked_size(found.words, asked),
        needs=found.needs,
        intent=found.intent,
        command=command,
        answer=answer.code if answer else None,
        language=language_of(spelled, signs, ground.languages),
        reasons=_reasons(spelled, said, found, where, answer),
        confident=found.confident or (command is not None and not found.status.is_distress),
        place_choices=where.choices,
        place_role=where.role,
        medicine_days=_medicine_days(found.words, asked),
        duress=_has_duress(signs, ground.duress_words),
        case_codes=codes,
        withdrawn=found.withdrawn,
        is_question="?" in spelled.text or "¿" in spelled.text,
        point_suspect=where.suspect,
        claim=claim,
        on_the_road=find_on_the_road(found.words, placed),
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


@lru_cache(maxsize=16)
def _outside(country_names: tuple[str, ...], names: tuple[str, ...]) -> tuple[frozenset[str], frozenset[str]]:
    """(folded names of the country, those and all names beyond it)."""
    country = frozenset(fold(name) for name in country_names)
    return country, country | OUTSIDE | frozenset(fold(name) for name in names)


def _is_slip(mention: Mention, signs: Sequence[Token]) -> bool:
    """ "sokorro" is a cry misspelled, not the town of that sound."""
    if mention.score == 1:
        return False
    names = [sign.text for sign in signs[mention.first : mention.last]]
    meant = [SPELLER.mend(name) for name in names]
    return all(word != name and word in SPELLER.known for word, name in zip(meant, names, strict=True))


def _placed(said: list[Word], mentions: Sequence[Mention]) -> list[tuple[Mention, int, int]]:
    """Each place with the numbers of its first and last word."""
    if not mentions:
        return []
    first_of: dict[int, int] = {}
    last_of: dict[int, int] = {}
    for number, word in enumerate(said):
        first_of.setdefault(word.token, number)
        last_of[word.token] = number + 1
    return [
        (mention, first_of[mention.first], last_of[mention.last - 1])
        for mention in mentions
        if mention.first in first_of and mention.last - 1 in last_of
    ]


def _command(bare: Sequence[str], ground: Ground) -> str | None:
    if command := carrier_command(bare):
        return command
    found = leading_command(bare, ground.command_words) if ground.command_words else None
    return found[0] if found else None


def _lost_by_word(bare: Sequence[str], codes: tuple[str, ...], ground: Ground) -> LostPhone | None:
    """The word for a lost phone, innocent or not, before a code or behind it."""
    rest = behind_code(bare, codes) if codes else ()
    found = leading_command(rest, ground.command_words) if rest and ground.command_words else None
    if found is None or found[0] != LOST:
        return None
    return LostPhone(0, len(bare) - len(rest) + found[1], by_word=True)


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


def _asked_size(words: list[str], questions: Sequence[OpenQuestion]) -> int | None:
    """ "4", when what we asked for last is a number of people."""
    if _number_asked(questions) != "size" or not 1 <= len(words) <= _LONGEST_NUMBER:
        return None
    size = find_party_size(["somos", *words])
    return size.number if size else None


def _number_asked(questions: Sequence[OpenQuestion]) -> str | None:
    """The newest question that is answered with a bare number."""
    return next((question.kind for question in questions if question.kind in _NUMBERS_ASKED), None)


def _medicine_days(words: list[str], questions: Sequence[OpenQuestion]) -> int | None:
    days = medicine_days(words)
    if days is None and _number_asked(questions) == "medicine_days":
        days = medicine_days(["insulin", "for", *words[:12]])
        if days is None and len(words) <= _LONGEST_NUMBER:
            days = medicine_days(["insulin", "for", *words, "days"])
    return days


def _reasons(
    spelled: Folded, said: list[Word], found: Findings, where: Whereabouts, answer: Answer | None
) -> tuple[Reason, ...]:
    """What decided, in the sender's own words, weightiest first."""
    reasons = [Reason(code, _quote(spelled, said, first, last)) for code, first, last in found.marks]
    if answer:
        reasons.append(Reason("answer", spelled.words(0, answer.end).strip()[:_LONGEST_QUOTE]))
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

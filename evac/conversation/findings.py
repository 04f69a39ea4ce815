"""What the words of a text tell, weighed: status, needs, intent, about whom, and whether it is sure."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from evac.conversation.answers import Answer
from evac.conversation.guesses import doubt_behind_but, guess_anything, guess_worse
from evac.conversation.intents import find_intent
from evac.conversation.journey import has_plan
from evac.conversation.lost_phone import LostPhone
from evac.conversation.marks import marks
from evac.conversation.needs import Lack
from evac.conversation.party_size import Size, find_party_size
from evac.conversation.phrases import Hit
from evac.conversation.speaker import read_about
from evac.conversation.told import Placed, Told, hear
from evac.kernel.needs import Need
from evac.kernel.status import About, Intent, Status, worst

_OTHERS_ONLY = frozenset(["no_contact", "missing"])
_SOFT_WISHES = frozenset(
    ["want", "wants", "looking", "busco", "buscando", "buscamos", "would", "love", "send", "bring"]
)
_SOFT_NEEDS = frozenset([Need.TRANSPORT, Need.PAPERS, Need.MONEY])
_MOST_SPANS = 20


@dataclass
class Findings:
    """The weighed result; marks are (code, first word, last word), weightiest first."""

    words: list[str]
    status: Status = Status.UNKNOWN
    about: About = About.SELF
    needs: tuple[Need, ...] = ()
    intent: Intent = Intent.NONE
    intent_sure: bool = True
    size: Size | None = None
    withdrawn: bool = False
    confident: bool = True
    marks: list[tuple[str, int, int]] = field(default_factory=list)


def read_findings(
    words: list[str],
    placed: Sequence[Placed],
    country: frozenset[str],
    *,
    answer: Answer | None,
    lost_phone: LostPhone | None = None,
    has_command: bool = False,
) -> Findings:
    """Weigh what the words tell.

    Args:
        placed: the places spoken of, each with its first and last word.
        country: folded names of the operation's country.
        answer: what the text answers, already taken out of ``words``.
        lost_phone: what tells of a lost phone, so that "lost" is no person.
        has_command: a word of ours explains the text; what only hints at more says nothing beside it.
    """
    told = hear(words, placed, country, lost_phone=lost_phone)
    found = Findings(words, withdrawn=told.distress.withdrawn)
    explained = answer is not None or has_command
    _weigh(told, found, answer, lost_phone, explained=explained)
    found.intent, intent_hit = _intent(told, found.status, answer)
    found.size = find_party_size(words)
    found.about = _about(told, found)
    found.marks = marks(told, found.size, (found.intent, intent_hit))
    found.confident = _is_confident(told, found, answer)
    return found


def _weigh(
    told: Told, found: Findings, answer: Answer | None, lost_phone: LostPhone | None, *, explained: bool
) -> None:
    """Status and needs: as told, then as guessed; what a guess of trouble needs is left to a person."""
    well = told.well
    found.status = guess_worse(told, _status(told, answer), lost_phone)
    found.needs = told.needs
    if found.status is Status.UNKNOWN and not explained:
        found.status = guess_anything(told)
    found.status = doubt_behind_but(told, found.status, well)


def _status(told: Told, answer: Answer | None) -> Status:
    statuses = [cry.status for cry in told.cries] + [journey.status for journey in told.journeys]
    if _lacks_badly(told):
        statuses.append(Status.NEEDS_HELP)
    if told.safe or told.distress.withdrawn:
        statuses.append(Status.SAFE)
    if answer and answer.meaning in set(Status):
        statuses.append(Status(answer.meaning))
    return worst(statuses)


def _lacks_badly(told: Told) -> bool:
    """Who is well and only without power copes."""
    if told.safe:
        return any(lack.need is not Need.POWER and not _is_soft(told.words, lack) for lack in told.lacks)
    is_dark = any(need is Need.POWER for need, _hit in told.weak)
    return is_dark or not all(_is_soft(told.words, lack) for lack in told.lacks)


def _is_soft(words: Sequence[str], lack: Lack) -> bool:
    """ "looking for a flight" is a plan; "looking for water" is not."""
    return words[lack.first] in _SOFT_WISHES and lack.need in _SOFT_NEEDS


def _intent(told: Told, status: Status, answer: Answer | None) -> tuple[Intent, Hit | None]:
    if answer and answer.meaning in set(Intent):
        return Intent(answer.meaning), None
    if status is Status.DEPARTED:
        return Intent.NONE, None
    intent, hit = find_intent(told.words, told.hits)
    if intent is Intent.NONE and has_plan(told.words, told.hits):
        return Intent.TRYING, None
    return intent, hit


def _about(told: Told, found: Findings) -> About:
    if found.status.is_distress:
        spans = [(cry.first, cry.last) for cry in told.cries] + [(one.first, one.last) for one in told.lacks]
        is_of_others = bool(told.cries) and not told.lacks and _OTHERS_ONLY.issuperset(_codes(told))
        return read_about(told.words, spans[:_MOST_SPANS], others_only=is_of_others)
    spans = [(hit.first, hit.last) for hit in _beside_the_counted(told, found.size)]
    spans += [(journey.first, journey.last) for journey in told.journeys]
    if told.distress.withdrawn_at:
        spans.append(told.distress.withdrawn_at)
    return read_about(told.words, spans[:_MOST_SPANS], others_only=False)


def _codes(told: Told) -> set[str]:
    return {cry.code for cry in told.cries}


def _beside_the_counted(told: Told, size: Size | None) -> list[Hit]:
    """Words of well-being; who is counted with the sender is not somebody else."""
    return [hit for hit in told.safe if size is None or not size.first <= hit.first <= size.last + 2]


def _is_confident(told: Told, found: Findings, answer: Answer | None) -> bool:
    if told.distress.doubted or told.distress.supposed:
        return False
    if told.safe and not _codes(told).isdisjoint(_GAINSAYING):
        return False
    if found.status is not Status.UNKNOWN or answer or found.intent is not Intent.NONE:
        return True
    return any(hit.code in ("greeting", "wrong_number") for hit in told.hits)


_GAINSAYING = frozenset(["not_safe", "afraid"])

"""What the console says about broadcasts: problems of texts, refusals, reasons to halt, audiences."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from evac.broadcasts.models import WRONG_PEOPLE
from evac.broadcasts.queries import WAITING
from evac.broadcasts.schemas import Audience
from evac.faces.staff.frame import Frame
from evac.faces.staff.labels import REASONS, label_of
from evac.faces.staff.speech import N_, Speech, speech
from evac.messaging.models import State
from evac.messaging.openers import WAITS_FOR_WORD

LANGUAGES: Mapping[str, str] = {"en": N_("English"), "es": N_("Spanish")}

# The domain's sentences hold values; each pattern takes them out, to be said in the reader's language.
_PROBLEMS = tuple(
    (re.compile(pattern), sentence)
    for pattern, sentence in (
        (r"expected some text, it is empty", N_("There are no words yet.")),
        (
            r"outside the SMS alphabet; spell it (?P<spelt>.+)",
            N_("Has letters outside the SMS alphabet. Spell it: %(spelt)s"),
        ),
        (r"says (?P<banned>.+)", N_("Would convict the phone it stands on: %(banned)s")),
        (
            r"promises help that nobody can give while there is no post: (?P<promised>.+)",
            N_("Promises help that nobody can give while there is no post: %(promised)s"),
        ),
        (
            r'offers "(?P<word>.+)", which the carrier answers itself',
            N_("Offers the word “%(word)s”, which the carrier answers itself."),
        ),
        (r"braces do not match: .+", N_("Braces do not match.")),
        (
            r"\{(?P<name>\w*)\} cannot stand here; allowed: (?P<allowed>.+)",
            N_("{%(name)s} cannot stand here. Allowed: %(allowed)s"),
        ),
        (
            r"must hold \{until\}: .+",
            N_("Must hold {until}: an order says until when it is worth anything."),
        ),
        (
            r"too long by (?P<over>\d+) for one segment of 160, with the longest values",
            N_("Too long by %(over)s for one text of 160, with the longest values."),
        ),
        (
            r"write \{letter\}(?P<digit>\d) for (?P<written>\w+): .+",
            N_("Write {letter}%(digit)s for %(written)s: the letter is chosen as the text is sent."),
        ),
        (
            r"must offer \{letter\}(?P<digit>\d): .+",
            N_("Must offer {letter}%(digit)s: the stage's question has that choice."),
        ),
        (
            r"offers \{letter\}(?P<digit>\d), which .+",
            N_("Offers {letter}%(digit)s, which the stage's question has not."),
        ),
        (
            r"\{number\} must stand before the choices: .+",
            N_("{number} must stand before the choices: the network may show another sender."),
        ),
    )
)

REFUSALS: Mapping[str, str] = {
    "same-officer": N_(
        "You wrote, edited or submitted this broadcast: another officer must approve it. Nothing was sent."
    ),
    "changed": N_(
        "This is not what was frozen, or not what you saw. Nothing was approved: look at it again."
    ),
    "too-late": N_(
        "At the real pace the last person has the text only after the deadline. "
        "Accept that below, or return it."
    ),
    "meaning-missing": N_("Write down what the discreet words mean: they stand in no phrase book."),
    "wrong-state": N_("It stands elsewhere by now: somebody was faster. Here is how it stands."),
    "wrong-code": N_("This code is wrong, or was used already. Wait for the next one."),
    "too-many-codes": N_("Too many tries. Wait a minute and try again."),
    "not-on-duty": N_("This number is not on the duty list: drafts are texted to our own staff only."),
    "too-many-trials": N_("Too many trials. Wait a few minutes."),
    "not-submittable": N_("It cannot be submitted yet: see the marked fields."),
    "no-such-stage": N_("A zone cannot be put on this stage."),
}

CANNOT_LEAVE = N_("These words cannot leave as they are: see what is marked beside them.")

# What an officer may choose, then what a dispatcher writes.
HALT_CHOICES: Mapping[str, str] = {
    "wrong-words": N_("the words are wrong"),
    WRONG_PEOPLE: N_("it goes to the wrong people"),
    "situation-changed": N_("the situation changed"),
    "other": N_("another reason"),
}
HALT_REASONS: Mapping[str, str] = {
    **HALT_CHOICES,
    "storm": N_("it halted itself: the carrier refused too many texts"),
    "filtered": N_("it halted itself: the carrier takes the text for spam"),
    "changed": N_("it halted itself: what stood in the database was not what was approved"),
    "too-late": N_("it halted itself: its time was over"),
}

# Sentences of the schema and of the submission, said as they are raised.
_SAID_AS_THEY_ARE = (
    N_("The ladder has no such stage."),
    N_("This stage offers seats, or is reached by an event: it cannot be sent."),
    N_("Say until when the instruction is worth anything."),
    N_("This moment is past."),
    N_("The operation does not speak this language."),
    N_("The words name a time, but none is given."),
    N_("These are the halted words. Change them, or leave them empty where nothing is to be corrected."),
    N_("The broadcast it names is no longer there."),
    N_("Nobody is meant."),
    N_("This is no code."),
    N_("This is no id of a broadcast."),
    N_("Not a valid datetime."),
    N_("Not a valid integer."),
    N_("Longer than maximum length 400."),
    N_("Must be greater than or equal to 1 and less than or equal to 8760."),
)


def console() -> dict[str, Any]:
    """For every template of the admin pages."""
    say = speech()
    return {
        "language_names": {code: say(name) for code, name in LANGUAGES.items()},
        "words_of_problem": lambda problem: problem_words(say, problem),
        "tallied": lambda state: tallied_words(say, state),
        "waits_for": lambda reason: waiting_words(say, reason),
    }


def waiting_words(say: Speech, reason: str) -> str:
    """What a recipient's text waits for, who is not texted in their turn."""
    if reason == WAITS_FOR_WORD:
        return say(N_("WhatsApp asks them to write first, and this follows when they do"))
    return say(REASONS.get(reason, reason))


def tallied_words(say: Speech, state: str) -> str:
    """What a recipient is counted as."""
    return say(N_("not queued yet")) if state == WAITING else say(label_of(State(state)))


def problem_words(say: Speech, problem: str) -> str:
    """One problem in the reader's language; what no pattern knows is said as it is."""
    for pattern, sentence in _PROBLEMS:
        if (found := pattern.fullmatch(problem)) is not None:
            return say(sentence, **found.groupdict()) if found.groupdict() else say(sentence)
    return say(problem)


def halt_words(say: Speech, reason: str | None) -> str:
    return say(HALT_REASONS.get(reason, reason)) if reason else ""


def audience_words(f: Frame, audience: Audience) -> list[tuple[str, str]]:
    """Pairs of what is filtered by and what was chosen; none: everyone."""
    return list(_filters(f, audience))


def _filters(f: Frame, audience: Audience) -> Iterator[tuple[str, str]]:
    if audience.got:
        yield f.say("Only"), f.say("who got the broadcast that this one corrects, or may get it still")
    if audience.not_reached_by:
        yield f.say("Not reached by"), f.say("an earlier broadcast")
    if audience.zones:
        yield f.say("Zone"), ", ".join(f.zone(code) for code in audience.zones)
    for name, codes in (
        (f.say("Status"), audience.statuses),
        (f.say("Intent"), audience.intents),
        (f.say("Needs any of"), audience.needs),
    ):
        if codes:
            yield name, ", ".join(f.label(code) for code in codes)
    if audience.languages:
        yield f.say("Language"), ", ".join(audience.languages)
    if audience.silent_hours:
        yield f.say("Silent for"), f.say("%(number)s h or longer", number=audience.silent_hours)
    if audience.departed:
        yield f.say("Also"), f.say("those known to have left")
    if audience.closed:
        yield f.say("Also"), f.say("closed parties")

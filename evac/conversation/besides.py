"""What a text says besides its status, by its words: lacks, intents, of whom it speaks.

"Ni una gota sale del grifo" names no lack of water, "row 12, Copa, Friday" no ticket. What no rule heard is
added with the words that tell of it. Of whom a text speaks is left as the rules read it unless the words
are clear.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from evac.conversation.encoder import Meaning
from evac.conversation.features import Spoken
from evac.conversation.findings import Findings
from evac.conversation.weights import Table, Weighed
from evac.kernel.needs import Need
from evac.kernel.status import About, Intent, Status

COLUMNS = (*Need, *Intent, *About)  # of besides.tsv
LACKED = 0.4  # as likely as that, the words alone tell of a need
MEANT = 0.6  # the likeliest intent, of all of them together
CLEARLY = 0.8  # that it speaks of somebody else
TABLE = Table("besides.tsv")
_WHAT_IS_DONE = (Status.DEPARTED, Status.MOVING)  # who is on the way means to do nothing but that

Odds = Mapping[str, float]


def with_besides(
    found: Findings, ruled: Iterable[str], spoken: Spoken, meaning: Meaning | None = None
) -> Findings:
    """The findings, and what besides their words tell.

    Args:
        ruled: what the rules found, as ``features.of_besides`` names it.
        meaning: of the text as a whole, where it was asked for; of a need it counts as much as the words.
    """
    words = TABLE.weigh(spoken, ruled)
    if words is None:
        return found
    odds = dict(zip(COLUMNS, words.odds, strict=True))
    found = replace(found, about=_about(found, _shares(odds, About)))
    found = _with_intent(found, _shares(odds, Intent), words)
    if meaning:
        odds |= {need: (odds[need] + meaning.lacked[need]) / 2 for need in Need}
    return _with_needs(found, odds, words) if found.status.is_distress else found


def _with_needs(found: Findings, odds: Odds, words: Weighed) -> Findings:
    added = [need for need in Need if need not in found.needs and odds[need] > LACKED]
    marks = [(need.value, *words.span(COLUMNS.index(need))) for need in added]
    return replace(found, needs=(*found.needs, *added), marks=[*found.marks, *marks])


def _with_intent(found: Findings, shares: Odds, words: Weighed) -> Findings:
    """One that is added is never sure: officers see it quoted, and nothing follows from it."""
    likeliest = max(Intent, key=lambda intent: shares[intent])
    if found.intent is not Intent.NONE or likeliest is Intent.NONE or shares[likeliest] < MEANT:
        return found
    if found.status in _WHAT_IS_DONE:
        return found
    mark = (likeliest.value, *words.span(COLUMNS.index(likeliest)))
    return replace(found, intent=likeliest, intent_sure=False, marks=[*found.marks, mark])


def _about(found: Findings, shares: Odds) -> About:
    """Of somebody else, where the words are clear; nobody else's well-being becomes the sender's by them.

    Officers differ in what they call both; of who left, and of a report called back, the rules know more.
    """
    is_left = found.status is Status.DEPARTED or found.withdrawn
    is_open = found.about is About.SELF and not is_left
    return About.OTHER if is_open and shares[About.OTHER] > CLEARLY else found.about


def _shares(odds: Odds, kinds: Iterable[str]) -> Odds:
    """Of several of which one is true."""
    together = sum(odds[kind] for kind in kinds)
    return {kind: odds[kind] / together for kind in kinds}

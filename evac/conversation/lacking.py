"""Which needs a text in distress tells of, by its words: "ni una gota sale del grifo" names no lack of water.

What the rules found stands; what they overlooked is added, with the words that tell of it.
"""

from dataclasses import replace

from evac.conversation.features import Spoken, of_needs
from evac.conversation.findings import Findings
from evac.conversation.weights import Table
from evac.kernel.needs import Need

NEEDS = tuple(Need)  # the columns of lackings.tsv
TOLD = 0.4  # as likely as that, the words alone tell of a need
TABLE = Table("lackings.tsv")


def with_needs(found: Findings, spoken: Spoken) -> Findings:
    """The findings, and the needs besides that their words tell of."""
    words = TABLE.weigh(spoken, of_needs(found))
    if words is None:
        return found
    likely = zip(NEEDS, words.odds, strict=True)
    added = [need for need, likelihood in likely if need not in found.needs and likelihood > TOLD]
    if not added:
        return found
    marks = [(need.value, *words.span(NEEDS.index(need))) for need in added]
    return replace(found, needs=(*found.needs, *added), marks=[*found.marks, *marks])

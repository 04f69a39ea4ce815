"""What the words of a text lean to, learnt from thousands of labelled ones: for whatever no rule foresaw.

What weighed most is quoted as the reason.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import sqrt

from evac.conversation.features import Spoken, of_rules
from evac.conversation.findings import Findings
from evac.conversation.weights import Span, Table, Weighed
from evac.kernel.status import Status

STATUSES = (
    Status.UNKNOWN,
    Status.SAFE,
    Status.MOVING,
    Status.DEPARTED,
    Status.NEEDS_HELP,
    Status.SOS,
)  # the columns of leanings.tsv
TABLE = Table("leanings.tsv")


@dataclass(frozen=True)
class Leaning:
    """What the words say together.

    Attributes:
        likely: of each status, 0 to 1, all together 1.
    """

    likely: Mapping[Status, float]
    words: Weighed

    @property
    def known_words(self) -> int:
        """How many different single words of it have a weight."""
        return self.words.known_words

    @property
    def likeliest(self) -> Status:
        return max(self.likely, key=lambda status: self.likely[status])

    @property
    def distress(self) -> float:
        return self.likely[Status.NEEDS_HELP] + self.likely[Status.SOS]

    def with_another(self, likely: Mapping[Status, float]) -> "Leaning":
        """What this and another opinion say together: the geometric mean of what each holds likely."""
        both = {status: sqrt(self.likely[status] * likely[status]) for status in STATUSES}
        whole = sum(both.values()) or 1.0
        return replace(self, likely={status: one / whole for status, one in both.items()})

    def span(self, status: Status) -> Span:
        """The words that speak most for a status."""
        return self.words.span(STATUSES.index(status))


def lean(found: Findings, spoken: Spoken) -> Leaning | None:
    """None when none of the words is known."""
    words = TABLE.weigh(spoken, of_rules(found))
    if words is None:
        return None
    likely = {status: one / sum(words.odds) for status, one in zip(STATUSES, words.odds, strict=True)}
    return Leaning(likely, words)

"""How one notice is named in another: with stage, place, time and first words beside its number."""

from dataclasses import dataclass

from babel import Locale

from evac.notices.models import Notice
from evac.operation.model import Operation
from evac.operation.moments import spoken_moment
from evac.operation.phrase_codes import DENIAL


@dataclass(frozen=True)
class Mention:
    """
    Attributes:
        stage: its name; None for a denial, which stands on no ladder.
        areas: the zones' names, or the country's.
        moment: when it was published, in the operation's time.
        headline: its first words.
    """

    number: int
    stage: str | None
    areas: str
    moment: str
    headline: str

    @property
    def about(self) -> str:
        """What it was about: "Leave now, Capital District"."""
        return ", ".join(part for part in (self.stage, self.areas) if part)

    @property
    def line(self) -> str:
        """All of it in one line without a word of our own, for whoever reads feeds and alerts."""
        return f"{self.number} · {self.about} · {self.moment} · {self.headline}"


def mention(notice: Notice, operation: Operation, language: str) -> Mention:
    words = notice.texts.get(language) or next(iter(notice.texts.values()))
    return Mention(
        notice.number,
        _stage(notice.stage, operation, language),
        _areas(notice, operation, language),
        spoken_moment(operation, notice.published_at, language),
        words["headline"],
    )


def _stage(code: str, operation: Operation, language: str) -> str | None:
    if code == DENIAL:
        return None
    rung = operation.ladder.find(code)
    return rung.name.get(language, code) if rung else code


def _areas(notice: Notice, operation: Operation, language: str) -> str:
    known = {zone.code: zone.name.get(language, zone.code) for zone in operation.zones}
    country = Locale(language).territories.get(operation.country, operation.country)
    return ", ".join(known.get(code, code) for code in notice.zones) or str(country)

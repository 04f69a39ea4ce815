"""What was reported, as it is taken in: by text, on a page, by an officer, by a machine."""

from dataclasses import dataclass
from datetime import datetime

from evac.kernel.needs import Need
from evac.kernel.source import Source
from evac.kernel.status import About, Intent, Status


@dataclass(frozen=True, repr=False)
class ReportedPlace:
    """Where someone says they are. Degrees are WGS 84; both or neither.

    Attributes:
        doubtful: kept as it was said, and no last-known place: it cannot be where they are.
    """

    text: str | None = None
    place_id: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    accuracy_m: int | None = None
    doubtful: bool = False

    @property
    def point(self) -> tuple[float, float] | None:
        if self.latitude is None or self.longitude is None:
            return None
        return self.latitude, self.longitude


@dataclass(frozen=True, repr=False)
class Report:
    """What was reported, by whom and how surely.

    Attributes:
        proven: sent with the party's PIN from its own page.
        stranger: from a page that proved nothing: a case code or a number may be anybody's.
        submission: a form's one-time id, so that a double submit makes one row.
        said_at: when it was said, for a text that waited for us; None: now.
        words: what the person wrote; sealed.
        reasons: (code, words) pairs that decided the reading; sealed.
    """

    status: Status
    source: Source
    about: About = About.SELF
    intent: Intent = Intent.NONE
    party_size: int | None = None
    needs: tuple[Need, ...] = ()
    confident: bool = True
    words: str | None = None
    reasons: tuple[tuple[str, str], ...] = ()
    place: ReportedPlace | None = None
    destination: str | None = None
    person_id: int | None = None
    officer_id: int | None = None
    contact_id: int | None = None
    incoming_id: int | None = None
    medicine_days: int | None = None
    proven: bool = False
    stranger: bool = False
    duress: bool = False
    submission: str | None = None
    said_at: datetime | None = None

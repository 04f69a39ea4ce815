"""What has happened to each party of the demo until now: invented, and the same in every run."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from evac.demo.lines import Line, pick
from evac.demo.names import SIZES, family
from evac.demo.towns import Town, spot_near
from evac.kernel.source import Source
from evac.kernel.wording import Wording
from evac.people.models import Channel, ContactState
from evac.people.schemas import MemberDetails

SEED = 2026
UNREAD = ("unclear", "chain", "photo")  # nothing was understood, and nothing came before
SIGN_OFFS = ("Nora", "Tia Eva", "Pepe", "Lalo", "Marina")
LONGEST_STORY_H = 288.0


@dataclass(frozen=True)
class Plot:
    """How ``parties`` of a thousand and some end up.

    Attributes:
        last: kind of the newest line; None for somebody never heard.
        heard_h: hours since then, at least and at most.
        before: kind of the line before, where it matters.
        care: what an officer has done: "in_hand", "late" (its time has passed) or "closed".
        trouble: "duress", "lost", "unreachable" or "stopped".
    """

    parties: int
    last: str | None
    heard_h: tuple[float, float] = (0.0, 0.0)
    before: str | None = None
    care: str | None = None
    trouble: str | None = None
    unregistered: float = 0.0  # share known only from a text


PLOTS = (
    Plot(380, "fine", (0.1, 23), unregistered=0.12),
    Plot(125, "leaving", (0.5, 30)),
    Plot(170, "fine", (26, 216), unregistered=0.1),
    Plot(70, "moving", (0.3, 20)),
    Plot(75, "departed", (2, 150)),
    Plot(55, "departed", (20, 200), care="closed"),
    Plot(150, None),
    Plot(12, "unclear", (0.3, 20), unregistered=0.7),
    Plot(12, "chain", (0.1, 4), unregistered=1.0),
    Plot(3, "photo", (0.2, 6), unregistered=0.5),
    Plot(36, "help", (0.1, 5), unregistered=0.2),
    Plot(60, "help", (0.5, 30), care="in_hand"),
    Plot(16, "help", (4, 40), care="late"),
    Plot(8, "sos", (1, 20), care="in_hand"),
    Plot(3, "sos", (0.05, 0.3)),
    Plot(1, "fine", (0.3, 0.4), trouble="duress"),
    Plot(7, "fine_after_all", (0.5, 6), before="sos", care="in_hand"),
    Plot(3, "fine", (5, 50), trouble="lost"),
    Plot(8, "fine", (40, 200), trouble="unreachable"),
    Plot(6, "fine", (30, 200), trouble="stopped"),
)
PARTIES = sum(plot.parties for plot in PLOTS)


@dataclass(frozen=True)
class Happening:
    """One word from a party."""

    at: datetime
    line: Line
    town: Town
    source: Source
    point: tuple[float, float] | None  # as a phone sent it; else the middle of a town that is named
    duress: bool = False

    @property
    def is_text(self) -> bool:
        return self.source in (Source.SMS, Source.WHATSAPP)


@dataclass(frozen=True)
class Care:
    """What an officer has taken on. ``officer`` counts the demo's officers who see citizens."""

    officer: int
    next_action_at: datetime
    closed: bool
    noted: bool
    wrote: bool


@dataclass(frozen=True)
class Story:
    number: str
    email: str | None
    language: str
    wording: Wording
    briefed: bool
    sign_off: str | None
    channel: Channel
    contact_state: ContactState
    source: Source
    registered_at: datetime
    unregistered: bool
    members: tuple[MemberDetails, ...]
    size: int
    town: Town
    happenings: tuple[Happening, ...]
    trouble: str | None
    care: Care | None


def invent(towns: Sequence[Town], now: datetime, seed: int = SEED) -> list[Story]:
    """All stories; two calls with the same ``now`` are equal."""
    dice = random.Random(seed)
    plots = [plot for plot in PLOTS for _ in range(plot.parties)]
    dice.shuffle(plots)
    return [_story(dice, index, plot, towns, now) for index, plot in enumerate(plots)]


def number_of(index: int) -> str:
    """Distinct for the first 20,000, apart from the crowd's own, and such as an exercise may text."""
    return f"+5842{'46'[index % 2]}555{index // 2 * 7919 % 10_000:04d}"


def _story(dice: random.Random, index: int, plot: Plot, towns: Sequence[Town], now: datetime) -> Story:
    unregistered = dice.random() < plot.unregistered
    language = "es" if dice.random() < 0.6 else "en"
    wording = Wording.PLAIN if not unregistered and dice.random() < 0.15 else Wording.DISCREET
    town = dice.choices(towns, [town.weight for town in towns])[0]
    size = dice.choice(SIZES)
    source = _source(dice, plot, unregistered)
    channel = Channel.WHATSAPP if dice.random() < 0.15 else Channel.SMS
    happenings = tuple(_happenings(dice, plot, language, size, town, towns, channel, now))
    first = happenings[0].at if happenings else now - timedelta(hours=dice.uniform(20, 200))
    registered_at = first if unregistered else first - timedelta(hours=dice.uniform(0.1, 12))
    members = () if unregistered else family(dice, min(size, 9), language, now.date())
    named = size if unregistered and any(h.line.names_size for h in happenings) else len(members) or 1
    return Story(
        number=number_of(index),
        email=f"p{index}@example.org" if not unregistered and dice.random() < 0.2 else None,
        language=language,
        wording=wording,
        briefed=wording is Wording.DISCREET and not unregistered and dice.random() < 0.3,
        sign_off=dice.choice(SIGN_OFFS) if not unregistered and dice.random() < 0.3 else None,
        channel=channel,
        contact_state=_contact_state(plot.trouble),
        source=source,
        registered_at=registered_at,
        unregistered=unregistered,
        members=members,
        size=named,
        town=town,
        happenings=happenings,
        trouble=plot.trouble,
        care=_care(dice, plot, now) if plot.care else None,
    )


def _source(dice: random.Random, plot: Plot, unregistered: bool) -> Source:
    if unregistered:
        return Source.SMS
    if plot.last is None:
        return Source.IMPORT
    return dice.choice((Source.WEB,) * 8 + (Source.CALL, Source.WALK_IN))


def _contact_state(trouble: str | None) -> ContactState:
    states = {
        "stopped": ContactState.STOPPED,
        "lost": ContactState.LOST,
        "unreachable": ContactState.UNREACHABLE,
    }
    return states.get(trouble or "", ContactState.OK)


def _happenings(
    dice: random.Random,
    plot: Plot,
    language: str,
    size: int,
    town: Town,
    towns: Sequence[Town],
    channel: Channel,
    now: datetime,
) -> Iterator[Happening]:
    """Oldest first: a greeting, up to two more words, and the one the plot ends with."""
    if plot.last is None:
        return
    kinds = ["hello" if size > 1 else "alone"]
    kinds += [dice.choice(("fine", "fine", "leaving")) for _ in range(dice.randrange(3))]
    kinds += [plot.before] if plot.before else []
    kinds = [plot.last] if plot.last in UNREAD else [*kinds, plot.last]
    hours = [dice.uniform(*plot.heard_h)]
    for kind in kinds[1:]:
        gap = dice.uniform(0.2, 1.5) if kind == "fine_after_all" else dice.uniform(3, 40)
        hours.append(min(hours[-1] + gap, LONGEST_STORY_H + gap))
    own = Source.WHATSAPP if channel is Channel.WHATSAPP else Source.SMS
    for kind, ago in zip(kinds, reversed(hours), strict=True):
        line = pick(dice, kind, language, size)
        is_last = kind is kinds[-1]
        pin = line.names_place and dice.random() < (0.7 if own is Source.WHATSAPP else 0.15)
        yield Happening(
            at=now - timedelta(hours=ago),
            line=line,
            town=dice.choice(towns) if kind == "moving" and dice.random() < 0.5 else town,
            source=own if kind in ("sos", *UNREAD) or dice.random() < 0.8 else Source.WEB,
            point=spot_near(dice, town) if pin else None,
            duress=is_last and plot.trouble == "duress",
        )


def _care(dice: random.Random, plot: Plot, now: datetime) -> Care:
    hours = dice.uniform(0.3, 20) if plot.care == "in_hand" else -dice.uniform(0.2, 5)
    return Care(
        officer=dice.randrange(3),
        next_action_at=now + timedelta(hours=hours),
        closed=plot.care == "closed",
        noted=dice.random() < 0.7,
        wrote=plot.care != "closed" and dice.random() < 0.6,
    )

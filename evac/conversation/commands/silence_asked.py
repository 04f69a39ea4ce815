"""For how long DARK asks for silence: it leads the text or ends it. Pure."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from evac.conversation.commands.amounts import AMOUNT, DAYS, hours_of
from evac.kernel.folding import folded

USUAL_HOURS, DAY_HOURS = 6, 24
_COURTESY = r"(?:please|pls|plz|por favor|porfa|thanks|thank you|thx|gracias|ok|okay)"
_GREETING = rf"(?:(?:hi|hello|hola|buenas|{_COURTESY})\b[\s,.:!-]*)*"
_WHO = r"(?:(?:i am|i'?m|we are|we'?re|please) )?"
_GOES = rf"{_WHO}(?:go|going) (?:dark|silent)"
_WORD = rf"(?:{_GOES}|dark|silencio|silence)"
_END = rf"(?=\W*$|\s*[.,;!\n]|\W+{_COURTESY}\W*(?:$|[.,;!\n]))"
_SAID = re.compile(rf"(?:^|[\s,.;:!])(?P<word>{_WORD})[\s:,-]*{AMOUNT}{_END}")
_REST = rf"{AMOUNT}(?![:.]?\d)(?P<behind>.*)"
_LEADS = re.compile(rf"\W*{_GREETING}(?P<word>{_WORD})[\s:-]*{_REST}", re.DOTALL)
_BEHIND = re.compile(rf"[\s:,.-]*{_REST}", re.DOTALL)
_ENDS = re.compile(_END)
_ONLY_COURTESY = re.compile(rf"\W*(?:{_COURTESY}\W*)*")
_GOES_NOW = re.compile(rf"\W*{_GREETING}{_GOES}(?: now)?\W*(?:{_COURTESY}\W*)*")
_SINCE = re.compile(r" (?:now|already|straight|without)\b")
_UNTIL = r"(?:(?:until|untill|till?|hasta)\b(?! (?:now|ahora|el momento)\b))"
_UNTIL_LEADS = re.compile(rf"\W*{_GREETING}{_WORD}[\s:,-]*(?P<until>{_UNTIL}.*)", re.DOTALL)
# "It is dark until 7" is said of the night.
_UNTIL_ENDS = re.compile(
    rf".*(?:[,.;:!\n] ?dark|\b(?:ok|bien|safe|well|fine|go|going|please) dark|\b(?:silencio|silence))"
    rf" (?P<until>{_UNTIL}[^.,;!\n]*)$",
    re.DOTALL,
)
_CLOCK = re.compile(
    rf"{_UNTIL} (?:(?:las?|los|the|about|at|como a las) )?(\d{{1,2}})(?:[:.h](\d\d))?(?: ?(?:hs?|horas?))?"
    r"(?: (?:en punto|o'?clock))?"
    r"(?: ?(a\.?m|p\.?m|de la (?:manana|madrugada)|de la (?:tarde|noche)|in the morning"
    r"|in the (?:evening|afternoon)|at night))?(?![\w:])"
)
_TOMORROW = re.compile(rf"{_UNTIL} (?:tomorrow|manana)\b")
_BEFORE_NOON = re.compile(r"a\.?m|de la ma|in the morning")
_AT_NIGHT = re.compile(r"de la noche|at night")


@dataclass(frozen=True)
class Silence:
    """
    Attributes:
        hours: how long, where no hour of the clock is told.
        clock: the minute of the day at which it ends, in the operation's time.
        either: the clock of twelve hours is meant, and nobody says which half of the day.
        is_told: the text says for how long.
    """

    hours: int = USUAL_HOURS
    clock: int | None = None
    either: bool = False
    is_told: bool = True

    def until(self, now: datetime, zone: tzinfo) -> datetime:
        if self.clock is None:
            return now + timedelta(hours=self.hours)
        local, round_the_clock = now.astimezone(zone), (12 if self.either else 24) * 60
        ahead = (self.clock - local.hour * 60 - local.minute) % round_the_clock
        return now.replace(second=0, microsecond=0) + timedelta(minutes=ahead or round_the_clock)


def silence_asked(words: str) -> Silence | None:
    """What a text asks for that begins with the word or ends with it ("all 3 ok dark 6")."""
    said = "\n".join(" ".join(line.split()) for line in folded(words).text.splitlines())
    if (found := _UNTIL_LEADS.match(said) or _UNTIL_ENDS.match(said)) is not None:
        return _until(found["until"])
    if (found := _LEADS.match(said)) is not None and _is_meant(found, found["word"]):
        return _for(found)
    if (found := _SAID.search(said)) is not None and not _tells_of_days(found, found["word"]):
        return _for(found)
    return Silence(is_told=False) if _GOES_NOW.fullmatch(said) else None


def silence_behind(rest: str, *, is_dark: bool) -> Silence | None:
    """What is asked for behind the word, or behind an innocent or a misspelled form of it.

    Args:
        is_dark: the word is "dark", which people also say of the night and of the power.
    """
    if _ONLY_COURTESY.fullmatch(rest):
        return Silence(is_told=False)
    if re.match(_UNTIL, rest):
        return _until(rest)
    found = _BEHIND.match(rest)
    return _for(found) if found is not None and _is_meant(found, "dark" if is_dark else "") else None


def _is_meant(found: re.Match[str], word: str) -> bool:
    """Whether the amount is one of silence: "dark for 3 days" and "dark 6 hours now" tell of the power."""
    behind = found["behind"]
    is_for = word == "dark" and "for" in found.string[found.start() : found.start("number")]
    if _tells_of_days(found, word):
        return not is_for and _ONLY_COURTESY.fullmatch(behind) is not None
    if _ENDS.match(behind):
        return True
    if is_for or (word == "dark" and _SINCE.match(behind)):
        return False
    return found["number"].isdigit() or found["unit"] is not None


def _tells_of_days(found: re.Match[str], word: str) -> bool:
    return word == "dark" and found["unit"] is not None and re.fullmatch(DAYS, found["unit"]) is not None


def _for(found: re.Match[str]) -> Silence | None:
    hours = hours_of(found["number"], found["unit"])
    return Silence(hours) if hours else None


def _until(said: str) -> Silence:
    """Where no hour is understood, the usual ones; the reply says until when."""
    if _TOMORROW.match(said):
        return Silence(DAY_HOURS)
    found = _CLOCK.match(said)
    if found is None or int(found[1]) > 24 or int(found[2] or 0) > 59:
        return Silence()
    hour, half = int(found[1]), found[3]
    clock = _hour_of_day(hour, half) * 60 + int(found[2] or 0)
    return Silence(clock=clock, either=half is None and 0 < hour <= 12)


def _hour_of_day(hour: int, half: str | None) -> int:
    if half is None or hour > 12:
        return hour % 24
    if _AT_NIGHT.match(half) and hour == 12:
        return 0
    return hour % 12 + (0 if _BEFORE_NOON.match(half) else 12)

"""How long ago, and at what time: short enough for a dense page, in the operation's time."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_date

from evac.faces.staff.speech import Speech


def age(length: timedelta, say: Speech) -> str:
    """ "now", "12 min", "3 h", "2 d": one unit, rounded down, as people say it."""
    minutes = int(max(length, timedelta(0)).total_seconds() // 60)
    if minutes < 1:
        return say("under 1 min")
    if minutes < 60:
        return say("%(number)s min", number=minutes)
    if minutes < 48 * 60:
        return say("%(number)s h", number=minutes // 60)
    return say("%(number)s d", number=minutes // (24 * 60))


def clock_time(moment: datetime, now: datetime, zone: ZoneInfo, say: Speech) -> str:
    """ "14:05" on the same day, else "6 Jan 14:05"."""
    local, today = moment.astimezone(zone), now.astimezone(zone).date()
    time = local.strftime("%H:%M")
    if local.date() == today:
        return time
    return f"{format_date(local.date(), 'd MMM', locale=say.language)} {time}"


def zone_name(zone: ZoneInfo) -> str:
    """ "Caracas" for America/Caracas: what the officers call that time."""
    return zone.key.rsplit("/", 1)[-1].replace("_", " ")

"""When somebody who rang is to be called back. Pure."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from evac.operation.model import CallHours

WITHIN = timedelta(minutes=30)
WITHIN_IN_DISTRESS = timedelta(minutes=10)


def call_back_due(now: datetime, *, hours: CallHours, time_zone: ZoneInfo, distress: bool) -> datetime:
    """Within half an hour, in the hours in which people are called; distress is called at any hour."""
    if distress:
        return now + WITHIN_IN_DISTRESS
    local = now.astimezone(time_zone)
    opens = datetime.combine(local.date(), hours.opens, time_zone)
    closes = datetime.combine(local.date(), hours.closes, time_zone)
    if local >= closes:
        opens = datetime.combine(local.date() + timedelta(days=1), hours.opens, time_zone)
    return max(now, opens.astimezone(now.tzinfo)) + WITHIN

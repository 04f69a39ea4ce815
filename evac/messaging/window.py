"""WhatsApp lets us write freely only for a day after the person's own message."""

from datetime import datetime, timedelta

from evac.people.models import Channel

WINDOW = timedelta(hours=24)
WINDOW_CLOSED = "window-closed"
WINDOW_CLOSED_CODE = "63016"  # Twilio's, where its clock and ours differ


def is_open(channel: Channel, heard_at: datetime | None, now: datetime) -> bool:
    """Whether a free text may be written there now; on other channels always.

    Args:
        heard_at: when the contact last wrote to us.
    """
    return channel is not Channel.WHATSAPP or (heard_at is not None and now - heard_at < WINDOW)

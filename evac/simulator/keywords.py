"""The words a carrier takes for itself, when they are the whole text."""

STOP = frozenset({"stop", "unsubscribe", "end", "quit", "stopall", "revoke", "optout", "cancel"})
START = frozenset({"start", "yes", "unstop"})
HELP = frozenset({"help", "info"})

ANSWERS = {
    "STOP": "You have successfully been unsubscribed. You will not receive any more messages from this "
    "number. Reply START to resubscribe.",
    "START": "You have successfully been re-subscribed to messages from this number. Reply HELP for help. "
    "Reply STOP to unsubscribe. Msg&Data Rates May Apply.",
    "HELP": "Reply STOP to unsubscribe. Msg&Data Rates May Apply.",
}


def keyword_of(body: str) -> str | None:
    """Return STOP, START or HELP if the whole text is one of their words; "Stop please" is none."""
    word = body.strip().lower()
    for keyword, words in (("STOP", STOP), ("START", START), ("HELP", HELP)):
        if word in words:
            return keyword
    return None

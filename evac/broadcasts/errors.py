"""Why something cannot be done to a broadcast."""

from datetime import datetime

from evac.kernel.errors import EvacError


class WrongState(EvacError):
    """It stands where this cannot be done to it."""

    code = "wrong-state"

    def __init__(self, action: str, state: str) -> None:
        super().__init__(f"A broadcast that is {state} cannot be acted on with {action}.")


class SameOfficer(EvacError):
    """The officer who wrote, edited or submitted a broadcast tried to approve it."""

    code = "same-officer"
    status = 403

    def __init__(self, broadcast_id: int) -> None:
        super().__init__(f"Broadcast {broadcast_id} needs approval by a second officer.")


class Changed(EvacError):
    """What stands in the database is not what was frozen, seen or approved."""

    code = "changed"

    def __init__(self, broadcast_id: int) -> None:
        super().__init__(f"Broadcast {broadcast_id} is not what was frozen and seen. Look at it again.")


class TooLate(EvacError):
    """The last person would have the text after the deadline, and nobody has accepted that."""

    code = "too-late"

    def __init__(self, last_at: datetime) -> None:
        self.last_at = last_at
        super().__init__("At the real pace the last person has the text only after the deadline.")


class MeaningMissing(EvacError):
    """Discreet words outside the phrase book: the second officer must write down what they mean."""

    code = "meaning-missing"
    status = 422

    def __init__(self, languages: tuple[str, ...]) -> None:
        self.languages = languages
        super().__init__(f"Say what the discreet words mean ({', '.join(languages)}).")


class NotSubmittable(EvacError):
    """The draft cannot be frozen as it is; ``problems`` says why, by field."""

    code = "not-submittable"
    status = 422

    def __init__(self, problems: dict[str, list[str]]) -> None:
        self.problems = self.errors = problems
        super().__init__("The broadcast cannot be submitted yet.")

"""Why a notice cannot be published."""

from evac.kernel.errors import EvacError


class WrongNotice(EvacError):
    """Something about the notice cannot be published; says what is expected."""

    code = "wrong-notice"
    status = 422

    def __init__(self, where: str, expected: str) -> None:
        self.where = where
        self.errors = {where: [f"{expected[:1].upper()}{expected[1:]}."]}
        super().__init__(f"{where}: {expected}.")


class AlreadyPublished(EvacError):
    """The broadcast stands in the log already; what changed since is an update of that notice."""

    code = "already-published"

    def __init__(self, number: int) -> None:
        self.number = number
        super().__init__(f"This broadcast was published as notice {number}; update that one.")


class LogMoved(EvacError):
    """Another notice was published since the officer looked: the same press twice, or a colleague's."""

    code = "log-moved"

    def __init__(self) -> None:
        super().__init__("A notice was published since you looked. See whether yours is still needed.")


class AlreadyReplaced(EvacError):
    """The notice it refers to has been updated or cancelled meanwhile."""

    code = "already-replaced"

    def __init__(self, number: int, by: int) -> None:
        self.by = by
        super().__init__(f"Notice {number} was already replaced by notice {by}; refer to that one.")

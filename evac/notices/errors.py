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


class OwnProposal(EvacError):
    """The officer who wrote or edited a proposal tried to approve it."""

    code = "same-officer"
    status = 403

    def __init__(self) -> None:
        super().__init__("A notice needs approval by a second officer.")


class ProposalChanged(EvacError):
    """What stands in the database is not what was signed or seen."""

    code = "changed"

    def __init__(self) -> None:
        super().__init__("The proposal is not what was signed and seen. Look at it again.")


class AlreadyDecided(EvacError):
    """It was published, returned or withdrawn meanwhile."""

    code = "already-decided"

    def __init__(self) -> None:
        super().__init__("Somebody has decided about this proposal already.")


class MayBeOurs(EvacError):
    """The number is kept for a broadcast whose texts name it: who holds one may well hold ours."""

    code = "may-be-ours"

    def __init__(self, number: int) -> None:
        super().__init__(
            f"Number {number} stands in the texts of a broadcast of ours that has no notice yet."
        )
        self.number = number


class LogMayLack(EvacError):
    """A backup was put back, and nobody has seen yet whether notices were published after it."""

    code = "log-may-lack"

    def __init__(self) -> None:
        super().__init__(
            "A backup was restored: the log may lack notices that were published after it, and a new one "
            "would bear a number that was used. Run python -m evac notices bring-back FILE with the log as "
            "it was exported last, or --nothing-missing where nothing is."
        )


class NotOurLog(EvacError):
    """An exported log does not continue ours, or is none."""

    code = "not-our-log"
    status = 422


class NothingToBringBack(EvacError):
    """The log is whole, or the file holds nothing that it lacks."""

    code = "nothing-to-bring-back"

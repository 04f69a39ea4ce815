"""The operation a session works for."""

from sqlalchemy.orm import Session

from evac.operation.model import Operation


def operation_of(session: Session) -> Operation:
    """Put there by the wiring when the session is opened, so that verbs need no global."""
    operation: Operation = session.info["operation"]
    return operation

from sqlalchemy.orm import Session

from evac.operation.current import operation_of
from evac.operation.model import Operation


def test_a_session_knows_its_operation(venezuela: Operation) -> None:
    assert operation_of(Session(info={"operation": venezuela})) is venezuela

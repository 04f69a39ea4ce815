"""Sealing and opening the cells of a row, bound to its table, column and uid."""

from typing import Protocol

from sqlalchemy.orm import Session

from evac.vault.seal import Vault


class SealedRow(Protocol):
    """A row with a uid of its own; its sealed columns end in ``_sealed``."""

    __tablename__: str
    uid: str


def vault_of(session: Session) -> Vault:
    """The deployment's vault, put there by ``Database``."""
    vault: Vault = session.info["vault"]
    return vault


def seal(session: Session, row: SealedRow, **texts: str | None) -> None:
    """``seal(session, person, name="Ana")`` fills ``person.name_sealed``; None empties the cell."""
    vault = vault_of(session)
    for name, text in texts.items():
        column = f"{name}_sealed"
        if not hasattr(type(row), column):
            raise AttributeError(f"{row.__tablename__} has no column {column}")
        sealed = (
            None if text is None else vault.seal(text, table=row.__tablename__, column=column, uid=row.uid)
        )
        setattr(row, column, sealed)


def sealed_cell(session: Session, table: str, column: str, uid: str, text: str) -> bytes:
    """One sealed cell for a statement that is not built from a model; ``column`` is the full column name."""
    return vault_of(session).seal(text, table=table, column=column, uid=uid)


def unseal(session: Session, row: SealedRow, name: str) -> str | None:
    """``unseal(session, person, "name")`` opens ``person.name_sealed``; None stays None."""
    column = f"{name}_sealed"
    sealed = getattr(row, column)
    if sealed is None:
        return None
    return vault_of(session).open(sealed, table=row.__tablename__, column=column, uid=row.uid)

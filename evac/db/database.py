"""Reading, writing and grouped writes on SQLite and PostgreSQL, the same for every caller."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import URL, Connection, Engine, create_engine, event, func, make_url, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from evac.db.gate import WriterGate
from evac.db.group_commit import GroupCommit
from evac.kernel.errors import EvacError

T = TypeVar("T")
BUSY_MS = 10_000  # how long SQLite waits for a lock the gate does not know of (backup, a person's shell)


class ReadOnly(EvacError):
    """The database answers but takes no writes."""

    code = "database-unavailable"
    status = 503

    def __init__(self) -> None:
        super().__init__("The database takes no writes at the moment.")


class Database:
    """Connections of one deployment.

    Args:
        url: an SQLAlchemy URL, ``sqlite:///file`` or ``postgresql+psycopg://...``.
        info: what every session carries (vault, operation): the deployment's context.
    """

    def __init__(self, url: str | URL, *, info: Mapping[str, Any] | None = None, pool_size: int = 20) -> None:
        self.url = make_url(url)
        self.info = dict(info or {})
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.engine = (
            _sqlite_engine(self.url, pool_size) if self.is_sqlite else _postgres_engine(self.url, pool_size)
        )
        self._writer = self.engine.execution_options(writes=True)
        self._single = self._writer if self.is_sqlite else _single_statements(self.url, pool_size)
        self._gate = WriterGate(Path(f"{self.url.database}.gate")) if self.is_sqlite else None
        self._groups = GroupCommit(self._writer, self._gate) if self._gate else None

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session whose changes are thrown away: one consistent snapshot on SQLite."""
        with Session(self.engine, info=dict(self.info), autoflush=False) as session:
            try:
                yield session
            finally:
                session.rollback()

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session that is committed at the end of the block or rolled back as a whole."""
        gate = self._gate.passing() if self._gate else nullcontext()
        with gate, Session(self._writer, info=dict(self.info), expire_on_commit=False) as session:
            try:
                yield session
                while last_acts := session.info.pop(_AT_END, None):  # one of them may ask for another
                    for finish in last_acts.values():
                        finish(session)
                session.commit()
            except BaseException:
                session.rollback()
                raise

    def grouped(self, write: Callable[[Connection], T]) -> T:
        """Run one small write and return after its commit, which it may share with others that wait.

        Args:
            write: a single statement; it may run twice, when a neighbour's fails or the server was restarted.
        """
        if self._groups:
            result: T = self._groups.run(write)
            return result
        try:
            return _write_at_once(self._single, write)
        except DBAPIError as error:
            if not error.connection_invalidated:
                raise
            return _write_at_once(self._single, write)  # the pool is new now

    def require_writable(self, *, within: float) -> None:
        """Take a writer's turn and give it back; costs the disk nothing.

        Args:
            within: seconds to wait for the turn at most.

        Raises:
            GateStuck: another process holds the turn.
            ReadOnly: the server is a standby, or was set to take no writes.
            OperationalError: the database is away or locked.
        """
        gate = self._gate.passing(patience=within) if self._gate else nullcontext()
        with gate, self._writer.connect() as connection:
            show = "SHOW transaction_read_only"
            if not self.is_sqlite and connection.exec_driver_sql(show).scalar_one() == "on":
                raise ReadOnly
            connection.rollback()

    def close(self) -> None:
        if self._groups:
            self._groups.close()
        self._single.dispose()
        self.engine.dispose()


_AT_END = "at_end"


def at_end(session: Session, name: str, finish: Callable[[Session], None]) -> None:
    """Run ``finish`` once, last in this transaction: for locks that must be taken last."""
    session.info.setdefault(_AT_END, {})[name] = finish


def database_now(session: Session) -> datetime:
    """The database's own time, shared by all dispatchers; with SQLite there is one machine and one clock."""
    if session.get_bind().dialect.name == "sqlite":
        return datetime.now(UTC)
    return session.execute(select(func.clock_timestamp())).scalar_one()


def _sqlite_engine(url: URL, pool_size: int) -> Engine:
    if url.database:
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(
        url,
        pool_size=pool_size,
        max_overflow=40,
        hide_parameters=True,  # a fault that reaches a console must not show what was being written
        connect_args={"timeout": BUSY_MS / 1000},
    )
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # the driver must not begin by itself; _begin_sqlite does
    for pragma in ("journal_mode=WAL", "synchronous=FULL", f"busy_timeout={BUSY_MS}", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("PRAGMA secure_delete=ON")  # deleted cells are overwritten, also in free pages


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _write_at_once(engine: Engine, write: Callable[[Connection], T]) -> T:
    with engine.connect() as connection:
        return write(connection)


def _single_statements(url: URL, pool_size: int) -> Engine:
    """Each statement is its own transaction: one round trip to the server instead of four."""
    return create_engine(
        url,
        isolation_level="AUTOCOMMIT",
        skip_autocommit_rollback=True,
        pool_size=pool_size,
        max_overflow=40,
        hide_parameters=True,
        pool_use_lifo=True,  # few warm connections, which have the statement prepared
    )


def _postgres_engine(url: URL, pool_size: int) -> Engine:
    return create_engine(url, pool_size=pool_size, max_overflow=40, pool_pre_ping=True, hide_parameters=True)

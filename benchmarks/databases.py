"""Databases for a benchmark: durable ones, as in production."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

from tests import postgres
from tests.support import migrate

# The tests' server trades durability for speed; a benchmark of commits must not.
_DURABLE = {"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on"}


@contextmanager
def sqlite_url() -> Iterator[str]:
    """Where only SQLite is the question."""
    with tempfile.TemporaryDirectory(prefix="evac-bench-") as folder:
        url = f"sqlite:///{folder}/evac.sqlite"
        migrate(url)
        yield url


@contextmanager
def database_urls() -> Iterator[dict[str, str]]:
    """A migrated database of each kind that this machine can run."""
    with tempfile.TemporaryDirectory(prefix="evac-bench-") as folder:
        urls = {"sqlite": f"sqlite:///{folder}/evac.sqlite"}
        os.environ.pop("EVAC_TEST_PG_URL", None)
        postgres.SETTINGS.update(_DURABLE)
        try:
            with postgres.temporary_postgres() as server:
                urls["postgresql"] = server.create_database("bench")
                for url in urls.values():
                    migrate(url)
                yield urls
        except postgres.PostgresUnavailable as error:
            print(f"no PostgreSQL here ({error}): measuring SQLite only", flush=True)
            migrate(urls["sqlite"])
            yield urls

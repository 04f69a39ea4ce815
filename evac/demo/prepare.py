"""The demo's database: its own is made anew with each start, a given one is filled only while it is empty."""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass

from evac.db import migrate
from evac.db.database import Database
from evac.demo.choices import Choice
from evac.demo.officers import secrets_of
from evac.demo.seed import is_seeded, seed
from evac.demo.towns import Town, towns_of
from evac.kernel.clock import utc_now
from evac.kernel.pauses import without_pauses
from evac.places.read import read_places
from evac.places.zones import add_missing_zones
from evac.settings import ROOT
from evac.triage.counts import counts
from evac.wiring import make_keyring_if_new, open_database, open_vault

COMPLETE = "complete"  # a file that says: everything is in


@dataclass(frozen=True)
class Prepared:
    """``secrets``: seeds of the authenticators by e-mail; empty where no demo filled the database."""

    parties: int
    invented: bool
    towns: list[Town]
    secrets: Mapping[str, str]


def bring_up(choice: Choice) -> Database:
    """The database at this version's schema; the caller closes it.

    What an interrupted start left behind is not taken for a filled database: it is thrown away.
    """
    data = choice.folder / "data"
    if choice.own_data and not (choice.keep and (data / COMPLETE).is_file()):
        shutil.rmtree(data, ignore_errors=True)
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    make_keyring_if_new(choice.settings)
    database = open_database(choice.settings, open_vault(choice.settings), choice.operation)
    migrate.upgrade(database)
    with database.writing() as session:
        add_missing_zones(session, choice.operation, now=utc_now())
    return database


def fill(database: Database, choice: Choice) -> Prepared:
    """Invent people where there are none."""
    places = read_places(ROOT / "instance" / "places" / f"{choice.operation.country}.csv")
    towns = towns_of(choice.operation, places)
    with database.reading() as session:
        invent = not is_seeded(session)
    if invent:
        with without_pauses():
            seed(database, towns, now=utc_now())
    if choice.own_data:
        (choice.folder / "data" / COMPLETE).touch(mode=0o600)
    with database.reading() as session:
        return Prepared(counts(session).parties, invent, towns, secrets_of(session))

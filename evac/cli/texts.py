"""What texts are understood to say, and where officers read otherwise."""

import csv
import json
from typing import IO

import click

from evac.audit.append import record
from evac.cli.plainly import plainly
from evac.conversation.correct import Miss, Read, misses
from evac.conversation.understand import understand
from evac.faces.support import Services
from evac.settings import Settings
from evac.wiring import ground_of, open_operation, wire


@click.command("understand")
@click.argument("text", required=False)
@click.option("--csv", "file", type=click.File("r", encoding="utf-8-sig"), help="Read texts from a CSV file.")
@click.option("--misses", "is_misses", is_flag=True, help="List the texts that officers read otherwise.")
@plainly
def understand_texts(text: str | None, file: IO[str] | None, is_misses: bool) -> None:
    """Print what a text is understood to say, one JSON object a text.

    With --csv, each row's column `text` (or the first column) is read.
    """
    if [text is not None, file is not None, is_misses].count(True) != 1:
        raise click.UsageError("Give one TEXT, or --csv FILE, or --misses.")
    if is_misses:
        tell_misses(wire(Settings.from_env()))
        return
    ground = ground_of(open_operation(Settings.from_env()))
    for one in [text] if file is None else _texts_in(file):
        click.echo(json.dumps(understand(one or "", (), ground).to_json(), ensure_ascii=False))


def _texts_in(file: IO[str]) -> list[str]:
    """The column named text, in any case, or the first one of a file without such a head."""
    try:
        rows = list(csv.reader(file))
    except (csv.Error, UnicodeDecodeError):
        raise click.ClickException("The file is not CSV in UTF-8.") from None
    head = [cell.strip().lower() for cell in rows[0]] if rows else []
    column = head.index("text") if "text" in head else 0
    return [row[column] for row in (rows[1:] if "text" in head else rows) if len(row) > column]


def tell_misses(services: Services) -> None:
    """Print the texts that officers read otherwise, one JSON object each; who looks is logged."""
    with services.database.writing() as session:
        found = list(misses(session))
        record(session, "understand.misses", at=services.clock(), details={"texts": len(found)})
    for miss in found:
        click.echo(json.dumps(_line(miss), ensure_ascii=False))


def _line(miss: Miss) -> dict[str, object]:
    """The status always; of the rest what was corrected, beside what was read."""
    line: dict[str, object] = {
        "text": miss.words,
        "was_read": miss.was.status.value,
        "status": miss.now.status.value,
    }
    for name in miss.now.differs_from(miss.was):
        if name != "status":
            line |= {f"was_{name}": _told(miss.was, name), name: _told(miss.now, name)}
    return line


def _told(read: Read, name: str) -> object:
    return [need.value for need in read.needs] if name == "needs" else getattr(read, name)

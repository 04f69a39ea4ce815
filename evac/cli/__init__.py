"""python -m evac ...: commands for operators.

Each exits 0 done, 1 something refused or failed, 2 wrong use.
"""

import click

from evac.cli.database import backup, db, restore_command
from evac.cli.officers import officers, tokens
from evac.cli.processes import catch_up_texts, check, dispatch, simulator, web
from evac.cli.proof import audit, notices
from evac.cli.texts import understand_texts


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
def main() -> None:
    """Evac: embassy evacuation and citizen check-in."""


for command in (db, backup, restore_command, web, dispatch, simulator, check, catch_up_texts):
    main.add_command(command)
for command in (understand_texts, officers, tokens, audit, notices):
    main.add_command(command)

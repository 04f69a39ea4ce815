"""Fills the demo's database, and lets web, dispatcher and carrier begin one after the other."""

from collections.abc import Callable

from evac.demo.choices import Choice
from evac.demo.desk import write_crowd, write_desk
from evac.demo.prepare import Prepared, bring_up, fill
from evac.demo.processes import AHEAD, CARRIER, DISPATCHER, WEB, Crew

NEW_PHONES = 200  # of the crowd, besides people who are on the roster already


def start(crew: Crew, choice: Choice, crowd_rate: float, *, say: Callable[[str], None]) -> None:
    """The web, started ahead, begins before people are invented, and they before the crowd texts.

    So no text meets a closed door.
    """
    database = bring_up(choice)
    try:
        crew.begin(WEB)
        crew.start(DISPATCHER, "dispatch", module=AHEAD)
        prepared = fill(database, choice)
    finally:
        database.close()
    say(f"{prepared.parties:,} parties are on the roster. Starting ...")
    crew.wait_for(WEB, f"{choice.web_url}/healthz")
    crew.start(CARRIER, *_carrier_options(choice, prepared, crowd_rate), module="evac.simulator")
    crew.begin(DISPATCHER)
    crew.wait_for(CARRIER, choice.desk_url)
    crew.wait_for(DISPATCHER, f"{choice.web_url}/readyz")


def _carrier_options(choice: Choice, prepared: Prepared, crowd_rate: float) -> list[str]:
    desk, crowd = choice.folder / "desk.json", choice.folder / "crowd.json"
    write_desk(desk, choice, prepared.secrets)
    options = ["--webhook-url", f"{choice.settings.public_url}/hooks/twilio/messages", "--desk", str(desk)]
    templates = choice.settings.operation / "whatsapp_templates.toml"
    options += ["--templates", str(templates)] if templates.is_file() else []
    options += ["--crowd", str(NEW_PHONES), "--crowd-rate", str(crowd_rate)]
    if not prepared.secrets:  # no demo has filled this database: its people do not text us
        return options
    write_crowd(crowd, choice, prepared.towns)
    return [*options, "--crowd-file", str(crowd)]

"""python -m evac.demo: prepare, start, watch, stop. Settings: EVAC_* as always, and EVAC_DEMO_KEEP=1."""

import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import click

from evac.demo.choices import FOLDER, Choice, Refused, choose
from evac.demo.lock import Lock, locked
from evac.demo.ports import Ports
from evac.demo.processes import AHEAD, CARRIER, DISPATCHER, WEB, Crew
from evac.kernel.errors import EvacError, WrongSetup

WATCH_S = 0.3
STOPPING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)

TO_TRY = (
    'Be a citizen: click a line under "Try first" on the desk, send it, and read the answer on that phone.',
    "Be an officer: sign in to the staff console with what the desk shows. An SOS comes within 20 seconds.",
    "Be difficult: switch a phone off, break the network on the desk, register on the citizen page.",
)


class Stopped(BaseException):
    """Somebody pressed Ctrl-C, ended the process or closed the terminal."""


@click.command(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option(
    "--crowd-rate", type=click.FloatRange(0.01, 20), default=0.5, help="Texts of the crowd a second."
)
def main(crowd_rate: float) -> None:
    """The whole of Evac with an exercise on this machine, until Ctrl-C.

    EVAC_* settings of the environment win over what the demo would choose. EVAC_DEMO_KEEP=1 goes on with the
    people and texts of the last demo instead of new ones; EVAC_DEMO_FOLDER holds its files (instance/demo).
    """
    _on_signal(_stop)
    try:
        folder = Path(os.environ.get("EVAC_DEMO_FOLDER") or FOLDER)
        with locked(folder) as lock:
            _run(choose(os.environ, Ports(), folder), lock, crowd_rate)
    except Stopped:
        _say("Stopped.")
    except EvacError as error:
        _say(f"{error}", file=sys.stderr)
        sys.exit(2 if isinstance(error, (Refused, WrongSetup)) else 1)


def _run(choice: Choice, lock: Lock, crowd_rate: float) -> None:
    for remark in choice.remarks:
        _say(remark)
    _say("Preparing the exercise ...")
    crew = Crew(choice.environment, choice.folder / "logs", lock.descriptor)
    try:
        _start(crew, choice, crowd_rate)
        lock.note(choice.desk_url, crew.ids)
        _show(choice)
        while True:
            time.sleep(WATCH_S)
            crew.check()
    finally:
        _on_signal(lambda: setattr(crew, "hurry", True))
        crew.stop((DISPATCHER, WEB), (CARRIER,))


def _start(crew: Crew, choice: Choice, crowd_rate: float) -> None:
    """The web reads its program on the other core while we read the rest of ours."""
    crew.start(WEB, "web", module=AHEAD)
    # Imported late: reading the whole domain takes seconds.
    from evac.demo.start import start

    start(crew, choice, crowd_rate, say=_say)


def _show(choice: Choice) -> None:
    _say(f"\n  Demo desk: {choice.desk_url}\n")
    for line in TO_TRY:
        _say(f"  - {line}")
    _say("\nCtrl-C stops everything.")


def _stop() -> None:
    raise Stopped


def _on_signal(act: Callable[[], None]) -> None:
    for number in STOPPING:
        signal.signal(number, lambda *_: act())


def _say(text: str, **options: object) -> None:
    """The terminal may be gone by now; that must not keep anything from being stopped."""
    try:
        print(text, flush=True, **options)  # type: ignore[call-overload]
    except OSError:
        return


if __name__ == "__main__":
    main()

"""What the demo runs with: EVAC_* of the environment win, the carrier is always the simulated one."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from evac.demo.ports import Ports
from evac.kernel.errors import EvacError
from evac.kernel.wording import Front
from evac.operation.load import load_operation
from evac.operation.model import Operation
from evac.settings import ROOT, SIMULATED_ACCOUNT, Settings, is_loopback

FOLDER = ROOT / "instance" / "demo"
HOST = "127.0.0.1"
PORT, SIMULATOR_PORT = 8000, 8001
SEGMENTS_PER_SECOND = "50"
WHATSAPP_NUMBER = "+13055550144"
ONLY_LOOPBACK = ("TWILIO_API_URL", "EVAC_PUBLIC_URL", "EVAC_QUIET_URL")
_LOCAL = "127.0.0.1,localhost,::1"


class Refused(EvacError):
    """The environment asks for something that a demo on this machine must not do."""

    code = "demo-refused"


@dataclass(frozen=True)
class Choice:
    """``environment`` is for the demo's processes; ``remarks`` are said to whoever starts it."""

    environment: Mapping[str, str]
    settings: Settings
    operation: Operation
    folder: Path
    own_data: bool  # the database is the demo's own and may be made anew
    keep: bool
    remarks: tuple[str, ...]

    @property
    def desk_url(self) -> str:
        return f"http://{HOST}:{self.settings.simulator_port}/"

    @property
    def web_url(self) -> str:
        """Where the web process is reached from here, whatever it is called from outside."""
        return f"http://{HOST}:{self.settings.port}"


def choose(given: Mapping[str, str], ports: Ports, folder: Path = FOLDER) -> Choice:
    """Settle everything before anything is started.

    Raises:
        Refused: an address that is not on this machine, or a given port that is taken.
        WrongSetup: a given setting or the operation's folder is wrong.
    """
    remarks: list[str] = []
    for name in ONLY_LOOPBACK:
        _refuse_elsewhere(name, given.get(name, ""))
    environment = _own_and_given(given, remarks) | _ports(given, ports, remarks)
    own_data = "EVAC_DATABASE_URL" not in environment
    environment = _defaults(environment, folder, own_data) | environment
    operation = load_operation(Settings.from_env(environment).operation)
    environment |= _carrier(environment, operation)
    return Choice(
        environment=environment,
        settings=Settings.from_env(environment),
        operation=operation,
        folder=folder,
        own_data=own_data,
        keep=given.get("EVAC_DEMO_KEEP", "0") not in ("", "0"),
        remarks=tuple(remarks),
    )


def _refuse_elsewhere(name: str, url: str) -> None:
    if url and not is_loopback(url):
        raise Refused(f"{name} points away from this machine; the demo only talks to 127.0.0.1. Unset it.")


def _own_and_given(given: Mapping[str, str], remarks: list[str]) -> dict[str, str]:
    """The environment without the real carrier, without proxies to this machine, and with our host."""
    kept = {name: value for name, value in given.items() if not name.startswith("TWILIO_")}
    kept = {name: value for name, value in kept.items() if value or not name.startswith("EVAC_")}
    ignored = sorted(name for name in given if name.startswith("TWILIO_"))
    if ignored:
        remarks.append(f"Ignored: {', '.join(ignored)}. The carrier is simulated, no text leaves here.")
    if kept.get("EVAC_HOST", HOST) != HOST:
        remarks.append("Ignored: EVAC_HOST. The demo listens on 127.0.0.1 only.")
    return kept | {"EVAC_HOST": HOST, "NO_PROXY": _LOCAL, "no_proxy": _LOCAL}


def _ports(given: Mapping[str, str], ports: Ports, remarks: list[str]) -> dict[str, str]:
    """Given ports must be free; others step aside."""
    chosen: dict[str, str] = {}
    for name, usual in (("EVAC_PORT", PORT), ("EVAC_SIMULATOR_PORT", SIMULATOR_PORT)):
        wanted = given.get(name)
        if wanted:
            if _is_port(wanted) and not ports.is_free(int(wanted)):
                raise Refused(f"{name}: port {wanted} is taken by another program.")
            continue
        port = usual if ports.is_free(usual) and str(usual) not in given.values() else ports.any_free()
        if port != usual:
            remarks.append(f"Port {usual} is taken by another program: {port} is used instead.")
        chosen[name] = str(port)
    return chosen


def _is_port(text: str) -> bool:
    """What is no port is named with the other wrong settings."""
    return text.isdecimal() and 0 < int(text) < 65536


def _defaults(environment: Mapping[str, str], folder: Path, own_data: bool) -> dict[str, str]:
    """The two fronts are two names of this machine, so that both can be looked at."""
    port = environment.get("EVAC_PORT", str(PORT))
    keyring = folder / "data" / "keyring.json" if own_data else folder / "keyring.json"
    return {
        "EVAC_DATABASE_URL": f"sqlite:///{folder / 'data' / 'evac.sqlite'}",
        "EVAC_KEYRING": str(keyring),
        "EVAC_OPERATION": "exercise",
        "EVAC_PUBLIC_URL": f"http://{HOST}:{port}",
        "EVAC_QUIET_URL": f"http://localhost:{port}",
        "EVAC_SEGMENTS_PER_SECOND": SEGMENTS_PER_SECOND,
    }


def _carrier(environment: Mapping[str, str], operation: Operation) -> dict[str, str]:
    """An account of the simulated carrier with the numbers that the operation's texts name."""
    quiet = operation.answer_to[Front.QUIET]
    simulator_port = environment.get("EVAC_SIMULATOR_PORT", str(SIMULATOR_PORT))
    return {
        "TWILIO_ACCOUNT_SID": SIMULATED_ACCOUNT.ljust(34, "0"),
        "TWILIO_AUTH_TOKEN": secrets.token_hex(16),
        "TWILIO_SMS_FROM": operation.answer_to[Front.NAMED],
        "TWILIO_SMS_FROM_QUIET": f"{quiet},+{int(quiet.lstrip('+')) + 1}",
        "TWILIO_WHATSAPP_FROM": WHATSAPP_NUMBER,
        "TWILIO_API_URL": f"http://{HOST}:{simulator_port}",
    }

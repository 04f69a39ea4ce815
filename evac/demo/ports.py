"""Which ports of this machine are free."""

import socket
from collections.abc import Callable
from dataclasses import dataclass

LOOPBACKS = ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1"))


def is_free(port: int) -> bool:
    """Whether nobody listens there under either address of this machine: "localhost" may mean both."""
    return not any(_listens(family, host, port) for family, host in LOOPBACKS) and _can_bind(port)


def any_free() -> int:
    """A port nobody has at this moment, above those that the system hands out by itself where it can."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@dataclass(frozen=True)
class Ports:
    """Asked about ports; a test answers for itself."""

    is_free: Callable[[int], bool] = is_free
    any_free: Callable[[], int] = any_free


def _listens(family: int, host: str, port: int) -> bool:
    try:
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.settimeout(0.5)
            return probe.connect_ex((host, port)) == 0
    except OSError:  # a machine without IPv6
        return False


def _can_bind(port: int) -> bool:
    with socket.socket() as probe:
        # As servers do: connections of an earlier one that linger are no obstacle.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except (OSError, OverflowError):
            return False
    return True

"""What counts as one visitor for a limit."""

import ipaddress
from datetime import date

from evac.vault.seal import Vault

OWNED_BY_ONE = 64  # of an IPv6 address's bits: whoever has one address of such a network has all of them


def visitor_key(vault: Vault, address: str | None, day: date) -> str:
    """A keyed hash that changes every day: no address is kept, and no visitor followed."""
    return vault.index("throttle", f"{day} {_network(address or '')}").hex()


def _network(address: str) -> str:
    try:
        known = ipaddress.ip_address(address)
    except ValueError:
        return address  # a test client or a socket without an address: one visitor
    if isinstance(known, ipaddress.IPv6Address):
        if known.ipv4_mapped:  # a socket for both kinds shows IPv4 like this: not one network
            return str(known.ipv4_mapped)
        return str(ipaddress.ip_network((known, OWNED_BY_ONE), strict=False))
    return address

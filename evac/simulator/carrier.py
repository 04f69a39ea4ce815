"""Puts the parts of one simulated carrier together and takes them apart again."""

from flask import current_app

from evac.simulator.calls import Calls
from evac.simulator.faults import Faults
from evac.simulator.inbound import Inbound
from evac.simulator.journal import Journal
from evac.simulator.network import Network
from evac.simulator.options import Options
from evac.simulator.posting import Poster
from evac.simulator.receipts import Receipts
from evac.simulator.store import Store
from evac.simulator.timeline import Timeline


class Carrier:
    """Everything that lives as long as the program. A face finds it through ``the_carrier()``."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.faults = Faults()
        self.refuses_with = 0  # code that every text is refused with, as a wrong set-up brings it about
        self.store = Store(Journal(options.log) if options.log else None)
        self.timeline = Timeline()
        self.poster = Poster(options.auth_tokens[0])
        self.receipts = Receipts(self.poster, self.faults, self.timeline)
        self.network = Network(
            self.store, self.receipts, self.timeline, pace=options.segments_per_second, hop_s=options.hop_s
        )
        self.calls = Calls(self.store, self.network, self.poster, self.timeline, hop_s=options.hop_s)
        self.inbound = Inbound(options, self.store, self.network, self.poster, self.faults, self.calls)
        self.network.resume()

    def set_phone(self, number: str, error_code: int) -> None:
        """Switch a phone off (an error code) or on again (0)."""
        if error_code:
            self.network.unreachable[number] = error_code
        else:
            self.network.unreachable.pop(number, None)
        self.store.touch(number)

    def close(self) -> None:
        self.timeline.close()
        self.receipts.close()
        self.calls.close()
        self.poster.close()
        self.store.close()


def the_carrier() -> Carrier:
    return current_app.extensions["carrier"]

"""python -m evac.simulator ...: the simulated carrier, without importing anything else of Evac."""

import sys

from evac.simulator.program import main

sys.exit(main(sys.argv[1:]))

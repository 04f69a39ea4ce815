"""python -m evac.demo.ahead ...: as python -m evac, with all that it imports read before its turn comes.

That takes seconds, in which the demo invents its people on the other core. It runs when a line comes on
standard input, and ends when that is closed without one.
"""

import sys

import evac.app
import evac.dispatcher.answering
import evac.dispatcher.loop
from evac.cli import main

__all__ = ["evac", "main"]

if __name__ == "__main__":
    if not sys.stdin.readline():
        sys.exit()
    main()

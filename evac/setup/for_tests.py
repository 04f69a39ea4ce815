"""python -m evac.setup.for_tests: what only tests compare with, apart from what pages are made of."""

import sys

from evac.kernel.errors import WrongSetup
from evac.setup import npm
from evac.setup.folders import Folders


def main() -> int:
    folders = Folders()
    try:
        npm.install(folders.root / "tests", folders.node_tests)
    except WrongSetup as error:
        print(f"Set-up failed: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

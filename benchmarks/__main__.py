"""python -m benchmarks [NAME ...]: all of them, or those named. Exit 1 when an aim was not met."""

import sys
from importlib import import_module

NAMES = (
    "webhook",
    "arrival",
    "receipts",
    "writers",
    "dispatch",
    "mixture",
    "freeze",
    "counts",
    "roster",
    "understanding",
    "corpus",
)


def main(names: list[str]) -> int:
    unknown = [name for name in names if name not in NAMES]
    if unknown:
        print(f"No benchmark {', '.join(unknown)}; there are {', '.join(NAMES)}.", file=sys.stderr)
        return 2
    met = [import_module(f"benchmarks.{name}").run() for name in names or NAMES]
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

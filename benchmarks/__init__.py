"""The hot paths beside their peers, in one interleaved run: `make bench`, or `make bench ARGS=webhook`."""

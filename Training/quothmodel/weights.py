"""The weights file: named tensors, each at a multiple of 64 bytes. FORMAT.md describes it."""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

MAGIC = b"QTHM"
VERSION = 1
ALIGNMENT = 64
FLOAT, INT8 = 0, 1


@dataclass(frozen=True)
class Quantised:
    """Rows of int8, each times its scale."""

    values: np.ndarray
    scales: np.ndarray

    def floats(self) -> np.ndarray:
        return self.values.astype(np.float32) * self.scales[:, None]


Tensor = np.ndarray | Quantised


def quantised(rows: np.ndarray) -> Quantised:
    """Every row scaled so that its greatest value becomes 127; rows of nothing keep scale 0."""
    greatest = np.abs(rows).max(1).astype(np.float32)
    scales = greatest / np.float32(127)
    safe = np.where(scales > 0, scales, 1).astype(np.float32)
    return Quantised(np.clip(np.rint(rows / safe[:, None]), -127, 127).astype(np.int8), scales)


def floats(tensor: Tensor) -> np.ndarray:
    return tensor.floats() if isinstance(tensor, Quantised) else tensor.astype(np.float32)


def pack(header: Mapping[str, object], tensors: Mapping[str, Tensor]) -> bytes:
    text = json.dumps(header, sort_keys=True, separators=(",", ":")).encode()
    result = bytearray(MAGIC + struct.pack("<III", VERSION, len(text), len(tensors)) + text)

    def align() -> None:
        result.extend(bytes(-len(result) % ALIGNMENT))

    for name, tensor in tensors.items():
        values = tensor.values if isinstance(tensor, Quantised) else tensor
        align()
        result += struct.pack("<I", len(name.encode())) + name.encode()
        result += struct.pack("<II", INT8 if isinstance(tensor, Quantised) else FLOAT, values.ndim)
        result += struct.pack(f"<{values.ndim}I", *values.shape)
        align()
        if isinstance(tensor, Quantised):
            result += tensor.scales.astype("<f4").tobytes()
            align()
            result += values.astype(np.int8).tobytes()
        else:
            result += values.astype("<f4").tobytes()
    align()
    return bytes(result)


def unpack(data: bytes) -> tuple[dict, dict[str, Tensor]]:
    """What `pack` was given; raises ValueError for anything else."""
    if data[:4] != MAGIC:
        raise ValueError("no weights file")
    version, length, count = struct.unpack_from("<III", data, 4)
    if version != VERSION:
        raise ValueError(f"version {version}, not {VERSION}")
    at = 16 + length
    header = json.loads(data[16:at])
    tensors: dict[str, Tensor] = {}

    def aligned(place: int) -> int:
        return place + -place % ALIGNMENT

    for _ in range(count):
        at = aligned(at)
        (size,) = struct.unpack_from("<I", data, at)
        name = data[at + 4 : at + 4 + size].decode()
        kind, rank = struct.unpack_from("<II", data, at + 4 + size)
        shape = struct.unpack_from(f"<{rank}I", data, at + 12 + size)
        at = aligned(at + 12 + size + 4 * rank)
        if kind == INT8:
            scales = np.frombuffer(data, "<f4", shape[0], at).copy()
            at = aligned(at + 4 * shape[0])
            values = np.frombuffer(data, np.int8, int(np.prod(shape)), at).reshape(shape).copy()
            at += values.nbytes
            tensors[name] = Quantised(values, scales)
        else:
            array = np.frombuffer(data, "<f4", int(np.prod(shape)), at).reshape(shape).copy()
            at += array.nbytes
            tensors[name] = array
    return header, tensors

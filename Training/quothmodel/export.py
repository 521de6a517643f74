"""Writes a fitted network as the weights file that the library carries, and vectors to test it against."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch

from .batches import BOUNDS, NEAR, Example
from .features import CLASS_BITS, COLUMNS, KINDS, Document, Window
from .gate import Gate
from .labels import LABELS
from .model import LAYERS, Network, Size
from .predict import logits
from .weights import Tensor, floats, quantised

#: The gate's weights share a scale in rows of so many.
GATE_ROW = 64


def tensors(network: Network) -> dict[str, Tensor]:
    """The network's weights under the names of FORMAT.md: the great tables int8, all else float."""

    def array(value: torch.Tensor) -> np.ndarray:
        return value.detach().cpu().numpy().astype(np.float32)

    tables = network.tables
    result: dict[str, Tensor] = {}
    for name, table in tables.columns.items():
        rows = array(table.weight)
        result[f"table.{name}"] = quantised(rows) if len(rows) > 1000 else rows
    result["table.classes"] = array(tables.classes)
    for name in ("distance", "sentence", "source", "kind"):
        result[f"table.{name}"] = array(getattr(tables, name).weight)
    for layer in range(LAYERS):
        for direction, part in (("forward", network.forwards[layer]), ("backward", network.backwards[layer])):
            prefix = f"layer{layer}.{direction}"
            result[f"{prefix}.input"] = array(part.weight_ih_l0)
            result[f"{prefix}.recurrent"] = array(part.weight_hh_l0)
            result[f"{prefix}.bias"] = array(part.bias_ih_l0 + part.bias_hh_l0)
    result["head.word"] = array(network.head_word.weight)
    result["head.bias"] = array(network.head_word.bias)
    result["head.cue"] = array(network.head_cue.weight)
    result["output.weight"] = array(network.output.weight)
    result["output.bias"] = array(network.output.bias)
    result["viterbi.start"], result["viterbi.transition"] = network.following()
    return result


def with_decoding(network: dict[str, Tensor], gate: Gate, calibration: np.ndarray) -> dict[str, Tensor]:
    """Adds what is needed beside the network: which candidates to skip, and confidence."""
    return {
        **network,
        "gate.weight": quantised(gate.weights.reshape(-1, GATE_ROW).astype(np.float32)),
        "gate.bias": np.array([gate.bias, gate.least], np.float32),
        "calibration": calibration.astype(np.float32),
    }


def restored_gate(values: dict[str, Tensor]) -> Gate:
    """The gate of a weights file."""
    bias, least = floats(values["gate.bias"])
    return Gate(floats(values["gate.weight"]).reshape(-1), float(bias), float(least))


def header(network: Network, name: str) -> dict[str, object]:
    return {
        "name": name,
        "labels": list(LABELS),
        "layers": LAYERS,
        "hidden": network.size.hidden,
        "width": network.size.width,
        "head": network.size.head,
        "buckets": {**COLUMNS, "classes": CLASS_BITS, "kind": KINDS},
        "distance": {"near": NEAR, "bounds": list(BOUNDS)},
    }


def load_tensors(network: Network, values: dict[str, Tensor]) -> Network:
    """The network with the weights of a file, so that what is measured is what is shipped."""

    def put(parameter: torch.Tensor, value: Tensor) -> None:
        parameter.data.copy_(torch.from_numpy(floats(value)))

    for name, table in network.tables.columns.items():
        put(table.weight, values[f"table.{name}"])
    put(network.tables.classes, values["table.classes"])
    for name in ("distance", "sentence", "source", "kind"):
        put(getattr(network.tables, name).weight, values[f"table.{name}"])
    for layer in range(LAYERS):
        for direction, part in (("forward", network.forwards[layer]), ("backward", network.backwards[layer])):
            put(part.weight_ih_l0, values[f"layer{layer}.{direction}.input"])
            put(part.weight_hh_l0, values[f"layer{layer}.{direction}.recurrent"])
            put(part.bias_ih_l0, values[f"layer{layer}.{direction}.bias"])
            part.bias_hh_l0.data.zero_()
    put(network.head_word.weight, values["head.word"])
    put(network.head_word.bias, values["head.bias"])
    put(network.head_cue.weight, values["head.cue"])
    put(network.output.weight, values["output.weight"])
    put(network.output.bias, values["output.bias"])
    put(network.starts, values["viterbi.start"])
    put(network.transitions, values["viterbi.transition"])
    network.allowed_starts.zero_()
    network.allowed.zero_()
    return network


def restored(head: dict, values: dict[str, Tensor]) -> Network:
    """The network of a weights file, ready to be asked."""
    return load_tensors(Network(Size(head["hidden"], head["width"], head["head"])), values).eval()


def vectors(network: Network, gate: Gate, examples: Sequence[Example], count: int = 200) -> dict[str, object]:
    """Windows as integers with the network's and the gate's scores: every length from short to long, mostly short."""
    ranked = sorted(examples, key=len)
    chosen = [ranked[int(len(ranked) * (i / count) ** 1.5)] for i in range(count)]
    windows = []
    for example, rows in zip(chosen, logits(network, chosen)):
        windows.append({
            **{name: example.columns[:, i].tolist() for i, name in enumerate(COLUMNS)},
            "classes": [[int(b) for b in np.flatnonzero(row)] for row in example.classes],
            "distance": example.distance.tolist(),
            "sentence": example.sentence.tolist(),
            "source": example.source.tolist(),
            "kind": example.kind,
            "cue": example.cue,
            "gate": round(float(gate.scores(alone(example))[0]), 3),
            "logits": [[round(float(v), 4) for v in row] for row in rows],
        })
    return {"windows": windows}


def alone(example: Example) -> Document:
    """The example's window as a document of its own."""
    count = len(example)
    window = Window(example.cue, example.kind, np.arange(count), example.sentence)
    return Document("", np.zeros((count, 2), np.int64), example.columns, example.classes, [window])


def quantise(network: Network) -> Network:
    """The network with its weights as they come back from a file."""
    return load_tensors(network, tensors(network))


"""The network's arithmetic in plain numpy, from a weights file: what the library has to reproduce."""

from __future__ import annotations

import numpy as np

from .batches import Example
from .features import COLUMNS
from .weights import Tensor, floats


def sigmoid(x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-x))


class Reference:
    def __init__(self, tensors: dict[str, Tensor]) -> None:
        self.tensors = {name: floats(t) for name, t in tensors.items()}

    def inputs(self, example: Example) -> np.ndarray:
        """One row for each token: the sum of a row for each of its features."""
        t = self.tensors
        x = example.classes.astype(np.float32) @ t["table.classes"]
        for index, name in enumerate(COLUMNS):
            x = x + t[f"table.{name}"][example.columns[:, index]]
        x = x + t["table.distance"][example.distance] + t["table.sentence"][example.sentence]
        x = x + t["table.source"][example.source]
        x[example.cue] += t["table.kind"][example.kind]
        return x

    def lstm(self, x: np.ndarray, name: str) -> np.ndarray:
        """The states of one direction of one layer, in the order of `x`."""
        weights, recurrent = self.tensors[f"{name}.input"], self.tensors[f"{name}.recurrent"]
        bias = self.tensors[f"{name}.bias"]
        h = c = np.zeros(recurrent.shape[1], np.float32)
        states = []
        for row in x:
            i, f, g, o = np.split(weights @ row + recurrent @ h + bias, 4)
            c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
            h = sigmoid(o) * np.tanh(c)
            states.append(h)
        return np.stack(states)

    def logits(self, example: Example) -> np.ndarray:
        t = self.tensors
        z = self.inputs(example)
        layer = 0
        while f"layer{layer}.forward.input" in t:
            ahead = self.lstm(z, f"layer{layer}.forward")
            back = self.lstm(z[::-1], f"layer{layer}.backward")[::-1]
            z = np.concatenate([ahead, back], 1)
            layer += 1
        mixed = z @ t["head.word"].T + z[example.cue] @ t["head.cue"].T + t["head.bias"]
        return np.maximum(mixed, 0) @ t["output.weight"].T + t["output.bias"]

import numpy as np
import pytest
import torch
from quothmodel import batches, export, weights
from quothmodel.gate import BUCKETS, PATTERNS, Gate
from quothmodel.model import Network, Size
from quothmodel.reference import Reference
from synthetic import article


def network():
    torch.manual_seed(2)
    made = Network(Size(8, 12, 6)).eval()
    for table in (made.tables.columns["word"], made.tables.columns["prefix"], made.tables.columns["suffix"]):
        torch.nn.init.normal_(table.weight, std=0.3)
    return made


def packed():
    made = network()
    gate = Gate(np.linspace(-1, 1, BUCKETS), -0.5, 0.25)
    tensors = export.with_decoding(export.tensors(made), gate, np.zeros(3))
    return made, tensors, weights.pack(export.header(made, "test"), tensors)


def test_what_is_written_is_read():
    _, tensors, file = packed()
    header, read = weights.unpack(file)
    assert header["hidden"] == 8 and header["labels"][1] == "B-CONTENT"
    assert list(read) == list(tensors)
    for name, tensor in tensors.items():
        assert np.array_equal(weights.floats(tensor), weights.floats(read[name])), name


def test_the_gate_comes_back():
    _, _, file = packed()
    gate = export.restored_gate(weights.unpack(file)[1])
    assert gate.bias == -0.5 and gate.least == 0.25
    assert np.abs(gate.weights - np.linspace(-1, 1, BUCKETS)).max() < 0.005


def test_data_is_aligned():
    _, _, file = packed()
    assert len(file) % weights.ALIGNMENT == 0
    place = file.index(b"table.word") - 4
    assert place % weights.ALIGNMENT == 0


def test_rounding_loses_little():
    rows = np.random.default_rng(1).normal(size=(50, 20)).astype(np.float32)
    rows[3] = 0
    kept = weights.quantised(rows).floats()
    assert np.abs(kept - rows).max() <= np.abs(rows).max() / 127 / 2 + 1e-6
    assert not kept[3].any()


def test_refuses_other_files():
    with pytest.raises(ValueError):
        weights.unpack(b"RIFF" + bytes(60))


def test_the_reference_agrees_with_torch():
    made, _, file = packed()
    reference = Reference(weights.unpack(file)[1])
    quantised = export.quantise(made)
    found = article(4)
    for window in found.document.windows[:3]:
        example = batches.example(found.document, window)
        with torch.no_grad():
            expected = quantised(batches.batch([example]))[0].numpy()
        assert np.abs(reference.logits(example) - expected).max() < 1e-4


def test_vectors_hold_integers_and_scores():
    made = export.quantise(network())
    found = [batches.example(a.document, w) for a in map(article, range(4)) for w in a.document.windows]
    windows = export.vectors(made, Gate(np.ones(BUCKETS), 1.0, 0.0), found, 5)["windows"]
    assert len(windows) == 5
    for window in windows:
        assert len(window["logits"]) == len(window["word"]) == len(window["classes"])
        assert window["distance"][window["cue"]] == batches.AT_CUE
        assert window["gate"] == len(PATTERNS) + 1

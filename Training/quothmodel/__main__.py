"""Fits the network to gold files, or reads articles with it.

usage: python -m quothmodel train --train FEATURES GOLD [--train …] --out FOLDER
       python -m quothmodel apply --weights FILE --features FEATURES GOLD --out SYSTEM
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

import torch

from . import calibrate, data, export, predict, teach, train, weights
from .decode import Item
from .model import Dropout, Network, Size

PATHS = ("FEATURES", "GOLD")
#: What can be set on the command line, each field under its name.
SETTINGS = (Size, Dropout, train.Plan)


def chosen(settings: Any, options: argparse.Namespace) -> Any:
    """The settings with what the command line says."""
    return settings(**{field.name: getattr(options, field.name) for field in fields(settings)})


def finish(network: Network, prepared: train.Prepared, out: Path, name: str) -> None:
    """Quantises, calibrates on the held-out articles, and writes the weights and the test vectors."""
    network = export.quantise(network)
    predictions = predict.predict(network, prepared.held, prepared.gate)
    found = [(a, predict.items(a, p, floating=False)) for a, p in zip(prepared.held, predictions)]
    tensors = export.with_decoding(export.tensors(network), prepared.gate, calibrate.fit(found))
    out.mkdir(parents=True, exist_ok=True)
    model = weights.pack(export.header(network, name), tensors)
    (out / "model.bin").write_bytes(model)
    gate = export.restored_gate(tensors)
    vectors = json.dumps(export.vectors(network, gate, prepared.held_examples), separators=(",", ":"))
    (out / "test-vectors.json").write_text(vectors + "\n")
    print(f"{out / 'model.bin'}: {len(model) / 1e6:.2f} MB; test vectors: {len(vectors) / 1e6:.2f} MB")


def run_train(options: argparse.Namespace) -> None:
    articles = data.load([(Path(f), Path(g)) for f, g in options.train])
    prepared = train.prepare(articles, options.others, options.rivals, options.pruned)
    print(
        f"{len(prepared.fitted)} articles to fit, {len(prepared.held)} held out; "
        f"{len(prepared.examples)} windows of {sum(map(len, prepared.examples))} tokens"
    )
    examples = prepared.examples
    if options.teacher:
        examples = examples + teach.unlabelled(teach.read_all(options.unlabelled), prepared.gate)
        print(f"{len(options.teacher)} teachers for {len(examples)} windows")
        shares = options.share or [1.0] * len(options.teacher)
        examples = teach.taught(examples, [teach.restored(path) for path in options.teacher], shares)
    size, dropout, plan = chosen(Size, options), chosen(Dropout, options), chosen(train.Plan, options)
    network = train.fit(examples, prepared.held_examples, size, dropout, plan)
    finish(network, prepared, options.out, options.name)


def run_apply(options: argparse.Namespace) -> None:
    header, tensors = weights.unpack(options.weights.read_bytes())
    network = export.restored(header, tensors)
    gate = export.restored_gate(tensors)
    articles = data.load([(Path(options.features[0]), Path(options.features[1]))])
    calibration = weights.floats(tensors["calibration"])

    def surety(item: Item) -> float:
        return calibrate.confidence(item, calibration)

    predictions = predict.predict(network, articles, gate)
    with open(options.out, "w", encoding="utf-8") as lines:
        for line in predict.system(articles, predictions, surety=surety):
            lines.write(json.dumps(line, ensure_ascii=False) + "\n")


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="quothmodel", description=__doc__)
    parser.add_argument("--threads", type=int, default=1)
    commands = parser.add_subparsers(required=True)
    fitting = commands.add_parser("train", help="fit the network and write its weights")
    fitting.set_defaults(run=run_train)
    fitting.add_argument("--train", nargs=2, action="append", metavar=PATHS, required=True)
    fitting.add_argument("--out", type=Path, required=True)
    fitting.add_argument("--name", default="news")
    for settings in SETTINGS:
        for field in fields(settings):
            fitting.add_argument(f"--{field.name}", type=type(field.default), default=field.default)
    fitting.add_argument("--others", choices=("skip", "negative"), default="negative")
    fitting.add_argument("--rivals", choices=("skip", "negative"), default="negative")
    fitting.add_argument("--pruned", type=float, default=0.01, help="the share of quotations that the gate may cost")
    fitting.add_argument("--teacher", type=Path, action="append", help="a weights file to learn to agree with")
    fitting.add_argument("--share", type=float, action="append", help="how much each teacher counts, in their order")
    fitting.add_argument(
        "--unlabelled", type=Path, action="append", default=[], metavar="FEATURES",
        help="features of texts without gold that the teachers label",
    )
    applying = commands.add_parser("apply", help="read articles with a weights file")
    applying.set_defaults(run=run_apply)
    applying.add_argument("--weights", type=Path, required=True)
    applying.add_argument("--features", nargs=2, metavar=PATHS, required=True)
    applying.add_argument("--out", type=Path, required=True)
    options = parser.parse_args(arguments)
    torch.set_num_threads(options.threads)
    torch.use_deterministic_algorithms(True)
    options.run(options)


if __name__ == "__main__":
    main()

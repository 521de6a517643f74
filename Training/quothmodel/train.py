"""Fits the network to labelled windows, always the same way for the same seed."""

from __future__ import annotations

import copy
import math
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor, nn

from . import data, gate, labels
from .batches import NO_LABEL, Batch, Example, in_order, shuffled
from .model import Dropout, Network, Size
from .sequence import negative_log_likelihood


@dataclass(frozen=True)
class Plan:
    epochs: int = 6
    batch: int = 32
    rate: float = 4e-3
    warmup: float = 0.06
    decay: float = 0.02
    averaging: float = 0.998
    clip: float = 2.0
    #: How much of the loss is of whole sequences rather than single places.
    sequence: float = 0.5
    #: How much of the loss is agreement with the teachers, where there are any.
    teaching: float = 0.7
    seed: int = 1


def loss(network: Network, batch: Batch, plan: Plan) -> Tensor:
    """Cross-entropy over the places, and the sequence's, mixed with that towards the teachers' probabilities."""
    scores = network(batch)
    known = batch.labels != NO_LABEL
    gold = nn.functional.cross_entropy(
        scores.flatten(0, 1), batch.labels.flatten(), ignore_index=NO_LABEL, reduction="sum"
    )
    labelled = known.any(1)
    sequence = negative_log_likelihood(
        scores[labelled], batch.labels[labelled], batch.lengths[labelled],
        network.starts + network.allowed_starts, network.transitions + network.allowed,
    )
    gold = (1 - plan.sequence) * gold + plan.sequence * sequence
    if batch.taught is None:
        return gold / batch.lengths.sum()
    agreement = -(batch.taught * scores.log_softmax(-1)).sum(-1)[batch.mask].sum()
    return (plan.teaching * agreement + (1 - plan.teaching) * gold) / batch.lengths.sum()


def rate(step: int, steps: int, warmup: float) -> float:
    """A short rise, then down to nearly nothing along a cosine."""
    done = step / steps
    if done < warmup:
        return (step + 1) / (warmup * steps)
    return 0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * (done - warmup) / (1 - warmup)))


def fit(
    examples: Sequence[Example], held_out: Sequence[Example], size: Size, dropout: Dropout, plan: Plan,
) -> Network:
    """The network with averaged weights, from the epoch that is best on the held-out examples."""
    torch.manual_seed(plan.seed)
    random.seed(plan.seed)
    shuffle = np.random.default_rng(plan.seed)
    network = Network(size, dropout)
    counts = np.bincount(np.concatenate([e.columns[:, 0] for e in examples]), minlength=len(network.occurrences))
    network.occurrences.copy_(torch.from_numpy(counts.astype(np.float32)))
    average = copy.deepcopy(network)
    optimiser = torch.optim.AdamW(network.parameters(), lr=plan.rate, weight_decay=plan.decay, foreach=True)
    steps = plan.epochs * math.ceil(len(examples) / plan.batch)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: rate(s, steps, plan.warmup))
    best, least, began, step = copy.deepcopy(average), math.inf, time.monotonic(), 0
    for epoch in range(plan.epochs):
        network.train()
        total = 0.0
        for batch in shuffled(examples, plan.batch, shuffle):
            value = loss(network, batch, plan)
            optimiser.zero_grad()
            value.backward()
            nn.utils.clip_grad_norm_(network.parameters(), plan.clip)
            optimiser.step()
            schedule.step()
            step += 1
            follow(average, network, min(plan.averaging, (step + 1) / (step + 10)))
            total += value.item() * len(batch.lengths)
        held = measure(average, held_out)
        print(
            f"epoch {epoch + 1} of {plan.epochs}: loss {total / len(examples):.4f}, held out {held:.4f}, "
            f"{time.monotonic() - began:.0f} s", flush=True,
        )
        if held < least:
            best, least = copy.deepcopy(average), held
    best.eval()
    return best


@torch.no_grad()
def follow(average: Network, network: Network, keep: float) -> None:
    """Moves the averaged weights a little towards the present ones."""
    torch._foreach_lerp_(list(average.parameters()), list(network.parameters()), 1 - keep)


@torch.no_grad()
def measure(network: Network, examples: Sequence[Example]) -> float:
    """The mean loss of a label."""
    network.eval()
    total = count = 0.0
    for _, batch in in_order(examples):
        kept = batch.labels != NO_LABEL
        total += float(nn.functional.cross_entropy(network(batch)[kept], batch.labels[kept], reduction="sum"))
        count += float(kept.sum())
    return total / max(1.0, count)


@dataclass(frozen=True)
class Prepared:
    """What is fitted: the articles split, their examples, and the gate that chose these."""

    fitted: list[data.Article]
    held: list[data.Article]
    examples: list[Example]
    held_examples: list[Example]
    gate: gate.Gate


def prepare(articles: Sequence[data.Article], others: str, rivals: str, pruned: float) -> Prepared:
    fitted, held = data.split(articles)
    words = labels.cue_shares((a.document, a.gold) for a in fitted)
    parts = [
        [(a, labels.project(a.document, a.gold, words, others, rivals)) for a in part] for part in (fitted, held)
    ]
    keeper = gate.fit(*parts, pruned)

    def made(part: Sequence[tuple[data.Article, labels.Projection]]) -> list[Example]:
        result: list[Example] = []
        for article, projection in part:
            keep = keeper.keep(article.document)
            kept = [l if yes or (l is not None and l.any()) else None for l, yes in zip(projection.labels, keep)]
            result += data.examples(article, replace(projection, labels=kept))
        return result

    return Prepared(fitted, held, made(parts[0]), made(parts[1]), keeper)

"""The network: rows of tables added up, two bidirectional LSTM layers, and a small head that also sees the cue."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from . import viterbi
from .batches import DISTANCES, Batch
from .features import CLASS_BITS, COLUMNS, KINDS, SENTENCES
from .labels import LABELS

LAYERS = 2


@dataclass(frozen=True)
class Size:
    """`hidden` units per direction cost time with their square; `width` is the length of an input row."""

    hidden: int = 24
    width: int = 48
    head: int = 32


@dataclass(frozen=True)
class Dropout:
    word: float = 0.06
    affix: float = 0.03
    #: Rare words are hidden more often: with `rare / (rare + occurrences)`.
    rare: float = 0.5
    units: float = 0.15
    #: How often the cue's word, prefix and suffix are hidden together: its classes and place have to do.
    cue: float = 0.1


class Tables(nn.Module):
    """A token's input is the sum of one row for each of its features; nothing else happens before the LSTM.

    So the part that does not depend on the window can be summed, and even multiplied by the first layer's
    weights, once per token of a document.
    """

    def __init__(self, size: Size) -> None:
        super().__init__()
        self.columns = nn.ModuleDict({name: nn.Embedding(n, size.width) for name, n in COLUMNS.items()})
        self.classes = nn.Parameter(torch.zeros(CLASS_BITS, size.width))
        self.distance = nn.Embedding(DISTANCES, size.width)
        self.sentence = nn.Embedding(SENTENCES, size.width)
        self.source = nn.Embedding(2, size.width)
        self.kind = nn.Embedding(KINDS, size.width)
        for name, table in self.columns.items():
            # Rows of words never met stay zero: an unknown word is seen by its prefix, suffix and shape alone.
            nn.init.normal_(table.weight, std=0.0 if COLUMNS[name] > 1000 else 0.2)
        nn.init.normal_(self.classes, std=0.2)
        for table in (self.distance, self.sentence, self.source, self.kind):
            nn.init.normal_(table.weight, std=0.3)

    def forward(self, batch: Batch, hidden: dict[str, Tensor]) -> Tensor:
        """`hidden` names columns and, for each token, whether their row is left out."""
        x = batch.classes @ self.classes + self.distance(batch.distance) + self.sentence(batch.sentence)
        x = x + self.source(batch.source)
        for index, (name, table) in enumerate(self.columns.items()):
            rows = table(batch.columns[..., index])
            x = x + (rows.masked_fill(hidden[name][..., None], 0.0) if name in hidden else rows)
        rows = torch.arange(len(batch.cue))
        at_cue = torch.zeros_like(x)
        at_cue[rows, batch.cue] = self.kind(batch.kind)
        return x + at_cue


def reversed_within(x: Tensor, lengths: Tensor) -> Tensor:
    """Every row back to front, its padding left at the end."""
    places = torch.arange(x.shape[1])[None].expand(x.shape[0], -1)
    places = torch.where(places < lengths[:, None], lengths[:, None] - 1 - places, places)
    return x.gather(1, places[..., None].expand_as(x))


class Network(nn.Module):
    def __init__(self, size: Size = Size(), dropout: Dropout = Dropout()) -> None:
        super().__init__()
        self.size, self.rates = size, dropout
        self.tables = Tables(size)
        widths = [size.width] + [2 * size.hidden] * (LAYERS - 1)
        self.forwards = nn.ModuleList(nn.LSTM(width, size.hidden, batch_first=True) for width in widths)
        self.backwards = nn.ModuleList(nn.LSTM(width, size.hidden, batch_first=True) for width in widths)
        self.head_word = nn.Linear(2 * size.hidden, size.head)
        self.head_cue = nn.Linear(2 * size.hidden, size.head, bias=False)
        self.output = nn.Linear(size.head, len(LABELS))
        self.dropout = nn.Dropout(dropout.units)
        #: What is learned of which label follows which, beside what is forbidden.
        self.starts = nn.Parameter(torch.zeros(len(LABELS)))
        self.transitions = nn.Parameter(torch.zeros(len(LABELS), len(LABELS)))
        self.register_buffer("allowed_starts", torch.from_numpy(viterbi.starts()), persistent=False)
        self.register_buffer("allowed", torch.from_numpy(viterbi.transitions()), persistent=False)
        #: How often each word bucket occurs in training; decides how often it is hidden.
        self.register_buffer("occurrences", torch.full((COLUMNS["word"],), 1e6))

    def forward(self, batch: Batch) -> Tensor:
        """Unnormalised scores [windows, places, labels]."""
        z = self.dropout(self.tables(batch, self._hidden(batch)))
        for ahead, back in zip(self.forwards, self.backwards):
            left, _ = ahead(z)
            right, _ = back(reversed_within(z, batch.lengths))
            z = self.dropout(torch.cat([left, reversed_within(right, batch.lengths)], -1))
        at_cue = z[torch.arange(len(z)), batch.cue]
        mixed = torch.relu(self.head_word(z) + self.head_cue(at_cue)[:, None])
        return self.output(self.dropout(mixed))

    def _hidden(self, batch: Batch) -> dict[str, Tensor]:
        if not self.training:
            return {}
        shape = batch.distance.shape
        counts = self.occurrences[batch.columns[..., 0]]
        rare = self.rates.rare / (self.rates.rare + counts)
        hidden = {name: torch.rand(shape) < self.rates.affix for name in ("prefix", "suffix")}
        hidden["word"] = torch.rand(shape) < self.rates.word + rare
        places = torch.arange(shape[1])[None]
        nameless = (places == batch.cue[:, None]) & (torch.rand(shape[0], 1) < self.rates.cue)
        return {name: rows | nameless for name, rows in hidden.items()}

    def following(self) -> tuple[np.ndarray, np.ndarray]:
        """What the best sequence adds to the scores: for the first place, and for every step."""
        start = (self.starts + self.allowed_starts).detach().numpy()
        return start, (self.transitions + self.allowed).detach().numpy()

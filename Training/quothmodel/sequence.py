"""The likelihood of whole label sequences: what the network's scores and the learned transitions say together."""

from __future__ import annotations

import torch
from torch import Tensor

from .batches import NO_LABEL


def negative_log_likelihood(
    scores: Tensor, labels: Tensor, lengths: Tensor, starts: Tensor, transitions: Tensor
) -> Tensor:
    """Of the labels of each window, summed over the batch.

    `starts` [labels] and `transitions` [from, to] are added to the scores [windows, places, labels].
    """
    labels = labels.masked_fill(labels == NO_LABEL, 0)
    alpha = starts + scores[:, 0]
    weights = transitions.exp()
    places = scores.shape[1]
    for place in range(1, places):
        top = alpha.amax(1, keepdim=True).detach()
        alpha_next = ((alpha - top).exp() @ weights).clamp_min(1e-30).log() + top + scores[:, place]
        alpha = torch.where((place < lengths)[:, None], alpha_next, alpha)
    total = alpha.logsumexp(1)
    inside = torch.arange(places)[None] < lengths[:, None]
    own = (scores.gather(2, labels[..., None])[..., 0] * inside).sum(1) + starts[labels[:, 0]]
    steps = transitions[labels[:, :-1], labels[:, 1:]] * inside[:, 1:]
    return (total - own - steps.sum(1)).sum()

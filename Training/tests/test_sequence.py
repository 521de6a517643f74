import itertools

import torch
from quothmodel.sequence import negative_log_likelihood


def test_equals_the_sum_over_all_sequences():
    torch.manual_seed(1)
    scores, starts, transitions = torch.randn(2, 3, 4), torch.randn(4), torch.randn(4, 4)
    labels, lengths = torch.tensor([[1, 2, 0], [3, 0, -100]]), torch.tensor([3, 2])

    def value(window, path):
        total = starts[path[0]] + sum(scores[window, i, l] for i, l in enumerate(path))
        return total + sum(transitions[a, b] for a, b in zip(path, path[1:]))

    expected = 0
    for window, length in enumerate(lengths.tolist()):
        paths = itertools.product(range(4), repeat=length)
        total = torch.logsumexp(torch.stack([value(window, p) for p in paths]), 0)
        expected = expected + total - value(window, labels[window, :length].tolist())
    found = negative_log_likelihood(scores, labels, lengths, starts, transitions)
    assert torch.allclose(found, expected, atol=1e-4)

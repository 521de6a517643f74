import numpy as np
import torch
from quothmodel import batches, labels
from quothmodel.model import Network, reversed_within
from synthetic import article


def examples():
    made = []
    for seed in range(6):
        found = article(seed)
        projection = labels.project(found.document, found.gold, {})
        made += [batches.example(found.document, w, l) for w, l in zip(found.document.windows, projection.labels)]
    return made


def test_distances():
    near = batches.distance_buckets(np.array([-50, -8, -7, 0, 1, 7, 8, 11, 12, 16, 24, 39, 40]))
    assert near.tolist() == [0, 4, 5, 12, 13, 19, 20, 20, 21, 22, 23, 23, 24]
    assert batches.DISTANCES == 25


def test_every_example_once():
    made = examples()
    seen = [length for batch in batches.shuffled(made, 5, np.random.default_rng(1)) for length in batch.lengths.tolist()]
    assert sorted(seen) == sorted(map(len, made))


def test_reversal_leaves_the_padding():
    x = torch.arange(8.0).reshape(2, 4, 1)
    turned = reversed_within(x, torch.tensor([2, 4]))[..., 0].tolist()
    assert turned == [[1, 0, 2, 3], [7, 6, 5, 4]]


def test_padding_changes_nothing():
    torch.manual_seed(1)
    network = Network().eval()
    made = sorted(examples(), key=len)
    with torch.no_grad():
        alone = network(batches.batch([made[0]]))[0]
        together = network(batches.batch([made[0], made[-1]]))[0, : len(made[0])]
    assert torch.allclose(alone, together, atol=1e-5)

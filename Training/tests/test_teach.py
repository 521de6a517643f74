import numpy as np
import torch
from quothmodel import batches, teach, train
from quothmodel.batches import Example
from quothmodel.model import Network, Size
from synthetic import article


def examples() -> list[Example]:
    documents = [article(seed).document for seed in range(3)]
    return teach.unlabelled(documents, np.ones((4, 32768)), 0.5)


def test_teachers_are_averaged():
    torch.manual_seed(1)
    teachers = [Network(Size(4, 6, 4)).eval() for _ in range(2)]
    for e in teach.taught(examples(), teachers):
        assert e.taught is not None and e.taught.shape == (len(e), 7)
        assert np.allclose(e.taught.sum(1), 1, atol=1e-5)


def test_windows_without_labels_teach_through_the_teachers_alone():
    torch.manual_seed(1)
    network = Network(Size(4, 6, 4)).eval()
    batch = batches.batch(teach.taught(examples(), [network]))
    plan = train.Plan(teaching=1.0)
    alike = train.loss(network, batch, plan)
    entropy = -(batch.taught * batch.taught.clamp_min(1e-9).log()).sum() / batch.lengths.sum()
    assert torch.allclose(alike, entropy, atol=1e-4)


def test_no_candidates_below_the_threshold():
    assert teach.unlabelled([article(1).document], np.zeros((4, 32768)), 0.5) == []

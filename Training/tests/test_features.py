import numpy as np
import pytest
from quothmodel import features
from synthetic import lines


def test_reads_a_line():
    line, _ = lines(1)
    document = features.document(line)
    assert document.columns.shape == (len(line["tokens"]), 7)
    assert document.windows[0].cue_position == 1
    assert document.windows[0].source == (0, 1)


def test_the_highest_class_bit_counts():
    line, _ = lines(1)
    line["classes"][0] = 1 << 63 | 1
    assert np.flatnonzero(features.document(line).classes[0]).tolist() == [0, 63]


def test_tokens_in_a_range_of_characters():
    document = features.document(lines(1)[0])
    start, end = document.offsets[2]
    assert document.tokens_in(start, end) == (2, 3)
    assert document.tokens_in(start + 1, end + 2) == (2, 4)
    assert document.tokens_in(end, end) == (3, 3)


@pytest.mark.parametrize("name", ["word", "shape", "mark"])
def test_refuses_values_outside_their_table(name):
    line, _ = lines(1)
    line[name][0] = features.COLUMNS[name]
    with pytest.raises(features.FeatureError):
        features.document(line)


def test_refuses_a_window_without_its_cue():
    line, _ = lines(1)
    line["windows"][0]["cue"] = len(line["tokens"]) - 1
    with pytest.raises(features.FeatureError):
        features.document(line)

import numpy as np
from quothmodel import decode, labels
from quothmodel.labels import O
from quothmodel.predict import Predicted, items
from synthetic import article


def certain(found, sure=0.97):
    """What a network would put out that knows the gold."""
    projection = labels.project(found.document, found.gold, {})
    scores = []
    for gold in projection.labels:
        row = np.full((len(gold), 7), (1 - sure) / 6)
        row[np.arange(len(gold)), gold] = sure
        scores.append(np.log(row))
    return Predicted(found.document.windows, scores, projection.labels)


def test_gold_labels_give_the_gold_back():
    for seed in range(20):
        found = article(seed)
        line = decode.system_line(found.document, found.text, items(found, certain(found)))
        assert [q["content"] for q in line["quotes"]] == [q["content"] for q in found.gold["quotes"]]
        assert [q["speaker"]["spans"] for q in line["quotes"]] == [q["speaker"]["spans"] for q in found.gold["quotes"]]
        assert {q["kind"] for q in line["quotes"]} <= {"indirect"}


def test_no_cue_no_quotation():
    found = article(1)
    predicted = certain(found)
    for labels_, scores in zip(predicted.labels, predicted.scores):
        labels_[:] = O
        scores[:] = np.log(0.01)
        scores[:, O] = np.log(0.94)
    assert items(found, predicted) == []


def test_the_source_is_read_off_the_marginals():
    found = article(3)
    predicted = certain(found)
    for labels_, scores in zip(predicted.labels, predicted.scores):
        if labels_.any():
            labels_[0] = O
            scores[0] = np.log([0.6, 0.3, 0.02, 0.02, 0.02, 0.02, 0.02])
            scores[0, labels.B_SOURCE] = np.log(0.4)
    assert all(item.source and item.source[1] - item.source[0] == 1 for item in items(found, predicted))


def test_quoted_spans():
    marks = np.array([0, 1, 2, 3, 0, 1, 2, 1, 2, 3, 1, 3])
    starts = np.zeros(12, bool)
    starts[7] = True
    assert decode.quoted_spans(marks, starts) == [(1, 4), (5, 7), (7, 10), (10, 12)]


def test_snapping_widens_to_the_span():
    settings = decode.Settings()
    found = article(2)
    window = found.document.windows[0]
    n = len(found.document.offsets)
    place = decode.layout(found.document, found.text)
    place.quoted = [(3, 9)]
    place.words = np.ones(n, bool)
    wide = decode.Window(1, 0, np.arange(n), np.ones(n), None)
    item = decode.Item((1, 2), [(3, 8)], (0, 1), 0.9, 0.9, wide)
    decode.snap([item], place, settings)
    assert item.content == [(3, 9)]
    assert window.cue == 1


def test_of_two_for_the_same_words_the_surer_stays():
    found = article(2)
    window = found.document.windows[0]
    sure = decode.Item((1, 2), [(3, 8)], None, 0.9, 0.9, window)
    less = decode.Item((4, 5), [(3, 8)], None, 0.6, 0.9, window)
    assert decode.settle([less, sure], decode.Settings()) == [sure]


def test_one_may_stand_inside_a_longer_one():
    window = article(2).document.windows[0]
    long = decode.Item((1, 2), [(3, 30)], None, 0.9, 0.9, window)
    short = decode.Item((10, 11), [(12, 18)], None, 0.6, 0.9, window)
    assert decode.settle([short, long], decode.Settings()) == [long, short]

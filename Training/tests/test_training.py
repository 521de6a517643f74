import numpy as np
from quothmodel import calibrate, gate, train
from quothmodel.model import Dropout, Size
from quothmodel.train import Plan
from synthetic import article

SMALL = Size(6, 10, 6)


def fitted(epochs=9, seed=1):
    articles = [article(n) for n in range(60)]
    prepared = train.prepare(articles, "skip", "skip", 0.02)
    plan = Plan(epochs=epochs, batch=16, rate=3e-2, averaging=0.9, seed=seed)
    return prepared, train.fit(prepared.examples, prepared.held_examples, SMALL, Dropout(units=0.0), plan)


def test_learns_a_simple_language():
    prepared, network = fitted()
    assert train.measure(network, prepared.held_examples) < 0.3


def test_the_same_seed_gives_the_same_weights():
    _, one = fitted(1)
    _, two = fitted(1)
    assert all((a == b).all() for a, b in zip(one.state_dict().values(), two.state_dict().values()))


def test_held_out_articles_do_not_depend_on_their_order():
    articles = [article(n) for n in range(40)]
    one = train.data.split(articles)[1]
    two = train.data.split(articles[::-1])[1]
    assert [a.document.id for a in one] == [a.document.id for a in two] and len(one) == 2


def test_rate_rises_and_falls():
    rates = [train.rate(s, 100, 0.1) for s in range(100)]
    assert rates[0] < rates[9] and rates[9] > rates[50] > rates[99] > 0


def test_the_gate_skips_what_is_never_a_cue():
    articles = [article(n) for n in range(60)]
    keep = train.prepare(articles, "skip", "skip", 0.0).gate.keep(articles[0].document)
    labelled = {q["cue"][0][0] for q in articles[0].gold["quotes"]}
    for window, kept in zip(articles[0].document.windows, keep):
        assert kept == (int(articles[0].document.offsets[window.cue][0]) in labelled)


def test_the_gate_sees_the_neighbours_within_the_document_only():
    document = article(1).document
    rows = gate.buckets(document)
    assert rows.shape == (len(document.windows), len(gate.PATTERNS))
    assert rows.min() >= 0 and rows.max() < gate.BUCKETS
    # The first window's cue is the second word: what lies two before it is outside.
    alone = gate.PATTERNS.index(((gate.WORD, -2),))
    assert rows[0, alone] not in rows[1:, alone]


def test_calibration_follows_what_is_right():
    found = []
    random = np.random.default_rng(1)
    for n in range(30):
        made = article(n)
        items = []
        for quote in made.gold["quotes"]:
            sure = random.random()
            right = random.random() < sure
            span = made.document.tokens_in(*quote["content"][0]) if right else (0, 1)
            items.append(calibrate.Item((1, 2), [span], None, sure, 0.9, made.document.windows[0]))
        found.append((made, items))
    weights = calibrate.fit(found)
    assert 0.5 < weights[1] < 2

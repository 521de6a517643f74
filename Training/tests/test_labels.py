from quothmodel.labels import B_CONTENT, B_CUE, B_SOURCE, I_CONTENT, NEGATIVE, O, SKIP, cue_shares, project
from synthetic import article


def first_with(speech: bool):
    for seed in range(50):
        found = article(seed, 1)
        if bool(found.gold["quotes"]) == speech:
            return found
    raise AssertionError


def test_labels_source_cue_and_content():
    found = first_with(True)
    (labels,) = project(found.document, found.gold, {}).labels
    assert labels[:4].tolist() == [B_SOURCE, B_CUE, O, B_CONTENT]
    assert set(labels[4:-1].tolist()) <= {I_CONTENT}
    assert labels[-1] == O


def test_a_candidate_that_is_no_cue_has_only_o():
    found = first_with(False)
    (labels,) = project(found.document, found.gold, {}).labels
    assert not labels.any()


def test_cues_of_thought_are_left_out_or_negative():
    found = first_with(True)
    found.gold["quotes"][0]["extra"]["speech_cue"] = False
    assert project(found.document, found.gold, {}, others=SKIP).labels == [None]
    (labels,) = project(found.document, found.gold, {}, others=NEGATIVE).labels
    assert not labels.any()


def test_fragments_begin_anew():
    found = first_with(True)
    (quote,) = found.gold["quotes"]
    (start, end) = quote["content"][0]
    middle = found.text.index(" ", start)
    quote["content"] = [[start, middle], [middle + 1, end]]
    (labels,) = project(found.document, found.gold, {}).labels
    assert labels.tolist().count(B_CONTENT) == 2


def test_a_missing_candidate_is_reported():
    found = first_with(True)
    found.document.windows.clear()
    projection = project(found.document, found.gold, {})
    assert projection.window_of == [None]


def test_shares_of_words():
    shares = cue_shares((a.document, a.gold) for a in map(article, range(40)))
    assert shares["said"] > 0.9 > 0.1 > shares["walked"]

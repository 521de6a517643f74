import struct

import numpy as np
import torch
from quothdialogue import antecedents

TEXT = "Ada Lee met Bo. She laughed. The old man left."


def question(span, candidates, right):
    return {"range": span, "candidates": candidates, "chosen": candidates[0], "isOwner": False,
            "features": [[0] if place == right else [1] for place in range(len(candidates))],
            "values": [[1.0] for _ in candidates]}


def line():
    mentions = [([0, 7], 1, True), ([12, 14], 2, True), ([16, 19], 1, False)]
    return {
        "names": [1, "Ada Lee", 2, "Bo"],
        "mentions": [{"range": r, "entity": e, "isName": n, "isPronoun": not n} for r, e, n in mentions],
        "questions": [question([16, 19], [2, 1], 1)],
    }


def labelled(document):
    return [(right, chosen) for _, right, chosen, _ in antecedents.label(line(), document)]


def test_coreference_tells_who_is_right():
    document = {"text": TEXT, "quotes": [], "entities": [
        {"id": "a", "mentions": [[0, 7], [16, 19]]}, {"id": "b", "mentions": [[12, 14]]}]}
    assert labelled(document) == [([1], 0)]
    document["entities"][0]["mentions"].pop()  # nobody knows
    assert labelled(document) == []


def test_speakers_of_quotations_tell_it_too():
    speaker = {"name": "Ada Lee", "spans": [[16, 19]]}
    document = {"text": TEXT, "quotes": [{"content": [[20, 27]], "speaker": speaker}]}
    assert labelled(document) == [([1], 0)]
    document["quotes"][0]["extra"] = {"referring_expression_span": [[16, 27]]}
    assert labelled(document) == [([1], 0)]
    document["quotes"][0]["speaker"] = {"name": "Cy"}
    assert labelled(document) == [([], 0)]
    owned = line()
    owned["questions"][0]["isOwner"] = True  # *her* in *said her mother*
    assert list(antecedents.label(owned, document)) == []


def test_of_one_person_the_one_with_a_name_is_wanted():
    found = line()
    found["mentions"].append({"range": [16, 19], "entity": 3, "isName": False, "isPronoun": True})
    found["questions"] = [question([16, 19], [3, 1], 1)]
    document = {"text": TEXT, "quotes": [], "entities": [{"id": "a", "mentions": [[0, 7], [16, 19]]}]}
    assert [right for _, right, _, _ in antecedents.label(found, document)] == [[1]]


def test_what_can_be_learned_is_learned():
    random = np.random.default_rng(3)
    rows = []
    for _ in range(400):
        place = int(random.integers(3))
        rows.append((question([0, 1], [4, 5, 6], place), [place], 0, 1.0))
    documents = [("a", rows)]
    model = antecedents.fit(documents, 2, 1, epochs=20)
    total, possible, right, _ = antecedents.judge(model, documents, 2)
    assert total == possible == 400 and right > 390


def test_the_file_has_what_its_header_says(tmp_path):
    path = tmp_path / "antecedents.bin"
    model = antecedents.Model(5).eval()
    antecedents.write(path, model)
    content = path.read_bytes()
    assert struct.unpack("<3I", content[:12]) == (antecedents.MAGIC, antecedents.VERSION, 5)
    numbers = np.frombuffer(content[12:], "<f4").reshape(7, antecedents.LANES)
    x = torch.rand(5)
    sums = x.numpy() @ numbers[:5] + numbers[5]
    sums[:-1] = np.maximum(sums[:-1], 0)
    with torch.no_grad():
        assert abs(sums @ numbers[6] - float(model(x))) < 1e-5

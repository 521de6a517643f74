import json
import random

from quothmodel import augment
from quothmodel.augment import Material

TEXT = "Ann Lee said that it would rain all day in the north. Bo left."
GOLD = {"id": "a", "text": TEXT, "quotes": [
    {"type": "indirect", "content": [[18, 52]], "cue": [[8, 12]], "speaker": {"spans": [[0, 7]]}}]}


def test_takes_plain_reports():
    assert list(augment.materials(GOLD)) == [Material("Ann Lee", "it would rain all day in the north")]


def test_leaves_what_has_marks_or_a_cue_inside():
    marked = json.loads(json.dumps(GOLD).replace("all day", "“all” d"))
    assert list(augment.materials(marked)) == []
    nested = json.loads(json.dumps(GOLD))
    nested["quotes"].append({"type": "indirect", "content": [[30, 52]], "cue": [[21, 26]], "speaker": None})
    assert Material("Ann Lee", "it would rain all day in the north") not in list(augment.materials(nested))


def test_ranges_hold_what_they_say():
    material = Material("Ann Lee", "it would rain all day in the north")
    for seed in range(200):
        made = augment.document("m", [augment.sentence(material, random.Random(seed))])
        (quote,) = made["quotes"]
        (content,) = [made["text"][a:b] for a, b in quote["content"]]
        assert content.lower() == material.content
        (source,) = [made["text"][a:b] for a, b in quote["speaker"]["spans"]]
        (cue,) = [made["text"][a:b] for a, b in quote["cue"]]
        assert source and cue and source == source.strip() and cue == cue.strip()


def test_the_same_seed_makes_the_same():
    assert augment.made([GOLD], 9) == augment.made([GOLD], 9)
    assert sum(len(d["quotes"]) for d in augment.made([GOLD], 9)) == 3

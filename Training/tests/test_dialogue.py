import itertools
import struct

import numpy as np
import pytest
import torch
from quothdialogue import __main__ as fitting
from quothdialogue import data, decode, gold, manner, model, pronouns, table


def test_fragments_find_their_own():
    text = "“Yes,” she said. “Of course it is.” He left."
    first, second = (0, text.index("”") + 1), (text.index("“Of"), text.rindex("”") + 1)
    wanted = [(first[0] + 1, first[1] - 1), second]  # one without its marks
    last = (text.index("He"), len(text))
    assert gold.matches(text, wanted, [second, first, last]) == {0: 1, 1: 0}
    half = (second[0], second[0] + 8)
    assert gold.matches(text, wanted, [half]) == {}  # less than half of both together
    assert gold.matches(text, wanted, [last]) == {}


def test_names_are_compared_without_titles_and_marks():
    speaker = {"name": "Mrs. Ada Lee", "aliases": ["The Widow"]}
    assert gold.is_right("Ada Lee", speaker) and gold.is_right("the widow", speaker)
    assert gold.is_right("Ada Lee’s", speaker)
    assert not gold.is_right("Ada", speaker) and not gold.is_right(None, speaker)


def test_titles_tell_people_apart():
    daughter = {"name": "Miss Lee", "aliases": ["Ada Lee"]}
    assert gold.is_right("Mrs. Lee", daughter) and gold.is_another("Mrs. Lee", daughter)
    assert not gold.is_another("Miss Lee", daughter) and not gold.is_another("Lee", daughter)
    assert not gold.is_another("Ada Lee", daughter)


def test_whom_the_text_names_is_the_speaker_whatever_the_gold_says():
    def turn(speaker, named):
        features = [[1.0] if candidate == named else [0.0] for candidate in (4, 7)]
        return {"quotes": [{"speaker": {"name": speaker}}], "candidates": [4, 7], "features": features}

    turns = [turn("Dolly", 7), turn("Dolly", 7), turn("Ada", 4), turn("Ada", None), turn("Bo", 4)]
    assert data.called(turns) == {"Dolly": 7}  # once is not enough, and 4 is two people’s
    assert data.called(turns + [turn("Ada", 4), turn("Ada", 4)]) == {"Dolly": 7, "Ada": 4}


def test_who_has_a_name_is_right_before_who_is_described():
    speaker = {"name": "Berta", "aliases": ["her mother"]}
    unnamed, named = [0.0] * (data.HAS_NAME + 1), [0.0] * data.HAS_NAME + [1.0]
    turn = {"quotes": [{"speaker": speaker}], "candidates": [4, 7, 9], "names": ["her mother", "Berta", "Ida"],
            "features": [unnamed, named, named]}
    assert data.right(turn, {}) == [1]
    speaker["aliases"].append("I")
    turn["names"][0] = "I"
    assert data.right(turn, {}) == [0, 1]
    turn["names"][:2] = ["her mother", "Otto"]
    assert data.right(turn, {}) == [0]


def conversation(size, random, width=4):
    people = [[1, 2], [2, 3, 1], [1, 3], [3, 2, 1]]
    return [
        {"candidates": people[index % 4], "change": random.normal(size=2).tolist(),
         "features": random.uniform(0.1, 0.9, (len(people[index % 4]), width)).tolist()}
        for index in range(size)
    ]


def relation(speaker, other, candidate):
    """0 where the turn goes on, 1 where it goes back to the other one, else `None`."""
    return 0 if candidate == speaker else 1 if candidate == other else None


def ways(fitted, turns, brief):
    """Every way through the turns, as the places of the candidates, with the logarithm of its weight."""
    scores = [decode.scores(fitted, turn, brief) for turn in turns]
    with torch.no_grad():
        changes = torch.tensor([turn["change"] for turn in turns])
        changes = torch.log(fitted.factors(changes, torch.tensor([float(brief)]))).double().numpy()
    for places in itertools.product(*[range(len(turn["candidates"])) for turn in turns]):
        value, speaker, other = 0.0, None, None
        for index, (turn, place) in enumerate(zip(turns, places)):
            person = turn["candidates"][place]
            value += scores[index][place]
            kind = relation(speaker, other, person) if index else None
            value += changes[index][kind] if kind is not None else 0
            if person != speaker:
                speaker, other = person, speaker
        yield places, value


def random_model():
    torch.manual_seed(2)
    fitted = model.Model(4, 3, 2, 3).eval()
    for weight in fitted.parameters():
        torch.nn.init.normal_(weight)
    return fitted


@pytest.mark.parametrize("brief", [False, True])
def test_the_decoder_sums_over_all_ways(brief):
    fitted, turns = random_model(), conversation(5, np.random.default_rng(2))
    sums = [np.zeros(len(turn["candidates"])) for turn in turns]
    for places, value in ways(fitted, turns, brief):
        for index, place in enumerate(places):
            sums[index][place] += np.exp(value)
    for found, wanted in zip(decode.probabilities(fitted, turns, brief), sums):
        np.testing.assert_allclose(found, wanted / wanted.sum(), rtol=1e-4)


def test_what_is_fitted_is_the_sum_over_all_ways():
    fitted, random = random_model(), np.random.default_rng(2)
    turns, shorter = conversation(5, random), conversation(3, random)
    for turn in turns + shorter:
        turn["right"] = []
    turns[1]["right"], turns[4]["right"], shorter[2]["right"] = [2], [0], [1]
    dialogues = [{"isBrief": False, "conversations": [turns]}, {"isBrief": True, "conversations": [shorter]}]
    batch = data.batch(list(data.stretches(dialogues)))
    with torch.no_grad():
        scores, factors = fitted.scores(batch.features, batch.brief), fitted.factors(batch.changes, batch.brief)
        every = model.log_sum(scores, factors, batch, batch.present)
        right = model.log_sum(scores, factors, batch, batch.right)
    for row, stretch in enumerate((turns, shorter)):
        known = {index: turn["right"] for index, turn in enumerate(stretch) if turn["right"]}
        values = list(ways(fitted, stretch, row == 1))
        wanted = [value for places, value in values if all(places[i] in r for i, r in known.items())]
        np.testing.assert_allclose(every[row], np.logaddexp.reduce([v for _, v in values]), rtol=1e-4)
        np.testing.assert_allclose(right[row], np.logaddexp.reduce(wanted), rtol=1e-4)


def test_a_name_leaves_no_choice():
    fitted = model.Model(2, 2, 1, 1).eval()
    turns = [{"candidates": [7, 8], "change": [1.0], "features": [[0.0, 9.0], [1.0, 0.0]]}]
    assert decode.probabilities(fitted, turns, False)[0].argmax() == 1


def test_what_can_be_learned_is_learned():
    random = np.random.default_rng(3)
    dialogues = []
    for _ in range(60):
        turns = conversation(6, random, 90)
        for turn in turns:  # whoever has the first feature speaks
            place = int(random.integers(len(turn["candidates"])))
            for index, features in enumerate(turn["features"]):
                features[1] = 1.0 if index == place else 0.0
            turn["right"], turn["quotes"] = [place], [{"extra": {}}]
        dialogues.append({"id": "a", "isBrief": False, "conversations": [turns]})
    found = list(fitting.answers(model.fit(data.batches(dialogues), 4, 2, 60), dialogues))
    assert np.mean([right for *_, right in found]) > 0.95


def test_calibration_makes_confidence_honest():
    random = np.random.default_rng(4)
    chances = random.uniform(0.5, 0.999, 4000)
    found = [(2, chance, "implicit", random.random() < (chance + 0.5) / 2) for chance in chances]
    slope, offset = fitting.calibrate(found)[2]
    confidence = 1 / (1 + np.exp(-(slope * np.log(chances / (1 - chances)) + offset)))
    assert abs(confidence.mean() - np.mean([right for *_, right in found])) < 0.01


def test_the_file_has_what_its_header_says(tmp_path):
    path = tmp_path / "dialogue.bin"
    model.write(path, model.Model(5, 3, 2, 4), [[[1.0, 0.0]] * 3] * 2)
    content = path.read_bytes()
    magic, version, *sizes = struct.unpack("<6I", content[:24])
    assert (magic, version, sizes) == (model.MAGIC, 2, [5, 3, 2, 4])
    assert len(content) == 24 + 8 * (3 * (5 + 2) + 5 + 4 * (2 + 3) + 2 * 2 + 6)


TEXT = "Ada Lee came. “Go,” she said."


def test_the_table_counts_by_how_the_speaker_is_told():
    document = {"text": TEXT, "quotes": [{
        "content": [[14, 19]], "speaker": {"name": "Ada Lee"}, "extra": {"attribution": "anaphoric"}}]}
    answer = {"quotes": [{"content": [[14, 19]], "speaker": {"name": "Ada Lee", "spans": [[20, 23]]}}]}
    for numbers in table.counts(document, answer):
        assert numbers["all"] == numbers["anaphoric"] == 1
    assert "1.000" in table.row("a", *table.counts(document, answer))


def test_pronouns_end_in_the_entity():
    document = {"text": TEXT, "entities": [{"id": 3, "mentions": [[0, 7], [20, 23]]}], "quotes": [{
        "content": [[14, 19]], "speaker": {"spans": [[20, 23]]}, "extra": {"entity": 3}}]}
    quote = {"content": [[14, 19]], "speaker": {"id": 0, "name": "Ada Lee", "spans": [[20, 23]]}}

    def counts(mentions):
        return pronouns.counts(document, {"quotes": [quote], "speakers": [{"id": 0, "mentions": mentions}]})

    assert counts([[0, 7], [20, 23]]) == (1, 1)
    assert counts([[20, 23]]) == (1, 0)


def test_stories_are_told_from_other_texts(tmp_path, capsys):
    def line(name, third, capital):
        return f'{{"id": "{name}", "shares": [{third}, 0, 0, {capital}, 0.02, 0.01]}}\n'

    stories, others = tmp_path / "stories.jsonl", tmp_path / "others.jsonl"
    stories.write_text("".join(line(f"s{n}", 0.08 + n / 1000, 0.03) for n in range(20)))
    others.write_text("".join(line(f"n{n}", 0.01 + n / 1000, 0.2) for n in range(20)))
    out = tmp_path / "weights.swift"
    manner.main(["--story", str(stories), "--other", str(others), "--out", str(out)])
    printed = capsys.readouterr().out
    assert "stories: 20 of 20" in printed and "other texts: 0 of 20" in printed
    slopes = out.read_text().split("shares: [Float] = [")[1].split("]")[0].split(", ")
    assert float(slopes[0]) > 0 > float(slopes[3])

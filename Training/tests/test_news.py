from quothdialogue import news, press

ARTICLE = """=== a
“No,” said Ann Lee, a baker.

The baker added that she was tired. A neighbour agreed: it had been a long day.
---
Ann Lee | No
Ann Lee / Lee | she was tired
A neighbour | it had been a long day
NOT | agreed

=== b
It rained, Bo said.
---
indirect | Bo | It rained ++ all day | to: nobody
indirect | - | nothing
leftout | x | y
"""


def documents(tmp_path):
    path = tmp_path / "press.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return list(press.documents(path))


def test_press_reads_both_kinds_of_lines(tmp_path):
    first, second = documents(tmp_path)
    assert first["id"] == "press/a"
    found = [(first["text"][slice(*q["content"][0])], q["speaker"]["name"]) for q in first["quotes"]]
    assert found == [("No", "Ann Lee"), ("she was tired", "Ann Lee"), ("it had been a long day", "A neighbour")]
    assert "Lee" in first["quotes"][1]["speaker"]["aliases"]
    assert [q["speaker"]["name"] for q in second["quotes"]] == ["Bo"]


def question(document, quote, candidates):
    start, end = document["quotes"][quote]["content"][0]
    return {"range": [0, 1], "contents": [[start, end + 4]], "candidates": candidates,
            "features": [[0]] * len(candidates), "values": [[1.0]] * len(candidates)}


def test_labels(tmp_path):
    document = documents(tmp_path)[0]
    line = {
        "names": {"0": "Ann Lee", "1": "Bo Carr", "-3": "a neighbour"},
        "descriptions": [
            question(document, 1, [-1, 1, 0]),  # the baker is Ann Lee
            question(document, 2, [-1, 0, 1]),  # the neighbour is somebody new
            question(document, 2, [-1, 0, -3]),  # or who comes
            question(document, 0, [-1, 1]),  # nobody is right
        ],
    }
    assert [right for _, right, _, _ in news.label(line, document, "descriptions")] == [[2], [0], [2], []]


def test_what_nobody_is_known_to_say_is_no_question(tmp_path):
    document = documents(tmp_path)[0]
    asked = dict(question(document, 0, [-1, 0]), contents=[[0, 0]])
    assert list(news.label({"names": {}, "descriptions": [asked]}, document, "descriptions")) == []


def test_names_and_descriptions():
    assert news.has_name({"name": "Ann Lee"})
    assert news.has_name({"name": "the Ministry of Health"})
    assert not news.has_name({"name": "a nurse who trained in Kerala"})


def test_pronouns_for_people_without_a_name_count_more(tmp_path):
    document = documents(tmp_path)[0]
    line = {"names": {"0": "Ann Lee", "1": "a neighbour"},
            "pronouns": [question(document, 0, [0, 1]), question(document, 2, [0, 1])]}
    found = [(right, weight) for _, right, _, weight in news.label(line, document, "pronouns")]
    assert found == [([0], 1.0), ([1], news.UNNAMED_WEIGHT)]

import pytest
from quothdialogue import gold, scenes

SCENE = """=== the-gate
A boy with a bucket came out. Ida Falk lifted her hand.

“Whose gate is it?” she asked. “Yours?”

“Ma’am, it’s ‘The Gate’ to me,” said the boy. He put down the bucket.

The man in the hut laughed. “He’s new,” the man said.
---
Ida Falk / Ida | Whose gate is it?
a boy with a bucket | Ma’am, it’s ‘The Gate’
NOT | The Gate
the man in the hut | He’s new,
"""


def read(tmp_path, text=SCENE):
    path = tmp_path / "gates.txt"
    path.write_text(text, encoding="utf-8")
    return list(scenes.documents(path))


def test_a_line_is_a_quotation_up_to_its_closing_mark(tmp_path):
    (document,) = read(tmp_path)
    assert document["id"] == "gates/the-gate"
    contents = [document["text"][slice(*quote["content"][0])] for quote in document["quotes"]]
    assert contents == ["Whose gate is it?", "Ma’am, it’s ‘The Gate’ to me,", "He’s new,"]


def test_a_description_is_right_with_any_article_and_shorter_where_nobody_else_has_it(tmp_path):
    ida, boy, man = [quote["speaker"] for quote in read(tmp_path)[0]["quotes"]]
    assert gold.is_right("Ida", ida) and gold.is_right("the boy with a bucket", boy)
    assert gold.is_right("the boy", boy) and gold.is_right("the man", man)
    assert not gold.is_right("the boy", man)
    two = scenes.shorter({"the man in the hut", "the man at the gate"})
    assert two == {"the man in the hut": [], "the man at the gate": []}


def test_pronouns_beside_a_quotation_are_its_speaker(tmp_path):
    document = read(tmp_path)[0]
    spans = [quote["extra"].get("referring_expression_span", []) for quote in document["quotes"]]
    words = [[document["text"][start:end] for start, end in found] for found in spans]
    assert words == [["she"], [], []]


def test_words_told_with_dashes_teach_nothing(tmp_path):
    dashes = "=== the-quay\n— Cold, said Bo.\n\n“It is,” said Ida.\n---\nBo | Cold\nIda | It is,\n"
    (document,) = read(tmp_path, dashes)
    assert [quote["speaker"]["name"] for quote in document["quotes"]] == ["Ida"]


def test_words_that_no_quotation_begins_with_are_an_error(tmp_path):
    with pytest.raises(ValueError, match="the-gate: no quotation begins with 'Never'"):
        read(tmp_path, SCENE + "Ida | Never\n")

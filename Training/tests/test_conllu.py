from quothmodel.conllu import texts

LINES = """# newdoc id = a
# newpar
# text = It rained.
1\tIt\t_
# text = Nobody came.
# newpar
# text = Then it stopped.
# newdoc id = b
# text = Hello.
"""


def test_documents_and_paragraphs():
    found = list(texts(LINES.splitlines(keepends=True)))
    assert found == [
        {"id": "a", "text": "It rained. Nobody came.\n\nThen it stopped.\n"}, {"id": "b", "text": "Hello.\n"},
    ]

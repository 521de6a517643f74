"""Takes the plain text out of CoNLL-U files, for teachers to label.

usage: python -m quothmodel.conllu FILE… > TEXTS.jsonl
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator


def texts(lines: Iterable[str]) -> Iterator[dict[str, str]]:
    """A document for each `# newdoc`, its sentences joined with spaces and its paragraphs with empty lines."""
    id, text = "", ""
    for line in lines:
        if line.startswith("# newdoc"):
            if text:
                yield {"id": id, "text": text.rstrip() + "\n"}
            id, text = line.partition("=")[2].strip(), ""
        elif line.startswith("# newpar") and text:
            text = text.rstrip() + "\n\n"
        elif line.startswith("# text ="):
            text += line.partition("=")[2].strip() + " "
    if text:
        yield {"id": id, "text": text.rstrip() + "\n"}


if __name__ == "__main__":
    for path in sys.argv[1:]:
        with open(path, encoding="utf-8") as lines:
            for document in texts(lines):
                print(json.dumps(document, ensure_ascii=False))

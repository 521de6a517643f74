"""Cuts excerpts of some paragraphs from texts, for what tells stories from other texts where there is little to read.

usage: python -m quothdialogue.excerpts FILE [--each N] [--most N] [--seed N] > EXCERPTS.jsonl

FILE has JSON lines with "id" and "text", or is one of the files of articles of the tests. Written are the texts and
some excerpts of each, at random, two of three with at least two passages in marks. Texts that must not be fitted on
are left out: those of GUM's genres whose licence forbids commercial use.
"""
import argparse
import json
import random
import re
import sys

from . import scenes

CLOSED = ("fiction", "reddit", "whow", "essay", "letter", "podcast")
PARAGRAPHS = (2, 2, 3, 3, 4, 5, 6, 8, 10, 15, 20)
WORDS = 25, 1000


def read(path):
    """The texts of a file, each with its id."""
    if path.endswith(".txt"):
        yield from ((name, text) for name, text, _ in scenes.blocks(path))
        return
    with open(path, encoding="utf-8") as file:
        for document in map(json.loads, file):
            id = str(document["id"])
            if not ("GUM_" in id and any(kind in id for kind in CLOSED)):
                yield id, document["text"]


def paragraphs(text):
    found = [part for part in re.split(r"\n\s*\n", text) if part.strip()]
    return found if len(found) >= 4 else [line for line in text.split("\n") if line.strip()]


def excerpts(texts, count, seed):
    """So many excerpts of texts, each an id and the text; fewer where they are hard to find."""
    chance = random.Random(seed)
    texts = [(id, paragraphs(text)) for id, text in texts]
    found = 0
    for _ in range(40 * count):
        if found == count:
            return
        id, parts = chance.choice(texts)
        length = chance.choice(PARAGRAPHS)
        if len(parts) < length:
            continue
        start = chance.randrange(len(parts) - length + 1)
        text = "\n\n".join(" ".join(part.split()) for part in parts[start : start + length])
        marks = len(re.findall("[“\"‘]", text))
        if WORDS[0] <= len(text.split()) <= WORDS[1] and (marks >= 2 or found % 3 == 0):
            found += 1
            yield f"{id}-{found}", text


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file")
    parser.add_argument("--each", type=int, default=30, help="how many excerpts for each text")
    parser.add_argument("--most", type=int, default=1500, help="how many for all of them at most")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    texts = list(read(options.file))
    count = min(options.most, options.each * len(texts))
    for id, text in texts + list(excerpts(texts, count, options.seed)):
        json.dump({"id": id, "text": text}, sys.stdout, ensure_ascii=False)
        print()


if __name__ == "__main__":
    main()

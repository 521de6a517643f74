"""Fits the models that decide whom *he*, *she* and *the editor* mean in news; see Training/README.md.

usage: python -m quothdialogue.news QUESTIONS GOLD [QUESTIONS GOLD …] --folds FOLDER
       python -m quothdialogue.news QUESTIONS GOLD [QUESTIONS GOLD …] --pronouns news.bin --descriptions descriptions.bin
       [--judge QUESTIONS GOLD …]

QUESTIONS is what `quoth candidates --news GOLD` writes, GOLD what `quothdialogue.press` makes. The first
writes the models of each fifth of the files that are fitted on the others: what they decide is what the models of the second
will see of texts that they do not know. The figures printed are of files left out, a fifth at a time.
"""
import argparse
import json

import numpy as np

from . import antecedents, gold
from .scenes import noun_phrase

NEW = -1  # the candidate that is somebody new
# How much a pronoun counts that takes up whoever has no name: these are few, and at 1 the model hardly ever has *a woman
# selling bread* go on. Of 1, 2, 3, 4 and 6 this is best for files left out, for them and for all together.
UNNAMED_WEIGHT = 3.0
FOLDS = 5
# Epochs and lanes: descriptions are decided by more things that only count together.
KINDS = {
    "pronouns": {"epochs": 60, "lanes": 16},
    "descriptions": {"epochs": 120, "lanes": 64},
}


def has_name(speaker):
    """Whether the text names the speaker: *Ann Lee*, not *a nurse*."""
    name = speaker["name"]
    return not noun_phrase(name) and name.split()[-1][0].isupper()


def who(contents, document):
    """The gold speaker of what a question's mention is reported to have said, if there is one."""
    for quote in document["quotes"]:
        start, end = quote["content"][0]
        shared = sum(max(0, min(end, high) - max(start, low)) for low, high in contents)
        if shared and 2 * shared >= end - start:
            return quote["speaker"]
    return None


def label(line, document, kind):
    """Yields the questions that the gold answers, as `antecedents.label` does. One whose speaker is nobody's candidate
    has no right place."""
    names = gold.names(line)
    for question in line[kind]:
        speaker = who(question["contents"], document)
        if speaker is None:
            continue
        candidates = question["candidates"]
        right = [
            place for place, entity in enumerate(candidates)
            if entity != NEW and gold.is_right(names.get(str(entity)), speaker)
        ]
        if not right and NEW in candidates and not has_name(speaker):
            right = [candidates.index(NEW)]
        chosen = question.get("chosen")
        weight = UNNAMED_WEIGHT if kind == "pronouns" and not has_name(speaker) else 1.0
        yield question, right, candidates.index(chosen) if chosen in candidates else -1, weight


def load(path, gold_path, kind):
    """One entry an article: its id and its questions; and how many features they have."""
    texts = gold.documents(gold_path)
    with open(path, encoding="utf-8") as file:
        lines = [json.loads(line) for line in file]
    inputs = lines[0][kind[:-1] + "Features"]
    return [(line["id"], list(label(line, texts[line["id"]], kind))) for line in lines], inputs


def pairs(files):
    return list(zip(files[::2], files[1::2]))


def read(files, kind):
    """The articles of each file, and how many features their questions have."""
    parts = [load(*pair, kind) for pair in pairs(files)]
    return [documents for documents, _ in parts], parts[0][1]


def without(parts, fold):
    """The articles of the files that are not of the fold."""
    return [document for place, part in enumerate(parts) if place % FOLDS != fold for document in part]


def write_folds(files, folder, seed):
    for kind, settings in KINDS.items():
        parts, inputs = read(files, kind)
        for fold in range(FOLDS):
            model = antecedents.fit(without(parts, fold), inputs, seed, **settings)
            antecedents.write(f"{folder}/{kind}.{fold}.bin", model)


def fit(kind, files, judges, seed):
    """The model of a kind of questions, after the figures of files left out."""
    parts, inputs = read(files, kind)
    found = np.zeros(4, int)
    for fold in range(FOLDS):
        model = antecedents.fit(without(parts, fold), inputs, seed, **KINDS[kind])
        for part in parts[fold::FOLDS]:
            found += antecedents.judge(model, part, inputs)
    antecedents.show(f"{kind}, left out", found)
    model = antecedents.fit([document for part in parts for document in part], inputs, seed, **KINDS[kind])
    for pair in pairs(judges):
        antecedents.show(f"{kind}, {pair[1]}", antecedents.judge(model, load(*pair, kind)[0], inputs))
    return model


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="+")
    parser.add_argument("--folds", metavar="FOLDER")
    parser.add_argument("--judge", nargs="*", default=[])
    parser.add_argument("--pronouns")
    parser.add_argument("--descriptions")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    if options.folds:
        write_folds(options.files, options.folds, options.seed)
    for kind in KINDS:
        if path := getattr(options, kind):
            antecedents.write(path, fit(kind, options.files, options.judge, options.seed))


if __name__ == "__main__":
    main()

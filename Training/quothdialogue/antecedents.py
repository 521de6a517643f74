"""Fits the model that decides whom *he* and *she* take up in stories; see Training/README.md.

usage: python -m quothdialogue.antecedents QUESTIONS GOLD [QUESTIONS GOLD …] --out antecedents.bin

QUESTIONS is what `quoth candidates --antecedents GOLD` writes. A gold file has coreference (`entities` with their `mentions`),
or quotations whose `speaker.spans` or `extra.referring_expression_span` has the pronoun. The figures printed are of
documents left out.
"""
import argparse
import json
import struct
from collections import Counter, defaultdict

import numpy as np
import torch

from . import gold
from .model import NEVER, descend, surprise

LANES = 16  # 15 hidden units and a linear one: a row of the file, or some multiple of it
MAGIC, VERSION = 0x47505451, 1
CANDIDATES = 10
# How much a pronoun counts whose gold is only a speaker's name, beside one of coreference.
SPEAKER_WEIGHT = 0.7


def clusters(document):
    """The gold entity of each mention, by its start and end."""
    return {
        tuple(mention): entity["id"]
        for entity in document.get("entities") or []
        for mention in entity.get("mentions") or []
    }


def known_entities(line, spans):
    """The gold entity of most of the mentions of each entity found, names and descriptions first."""
    ends = defaultdict(dict)
    for (start, end), entity in spans.items():
        ends[end][start] = entity
    votes, pronouns = defaultdict(Counter), defaultdict(Counter)
    for mention in line["mentions"]:
        start, end = mention["range"]
        same = ends.get(end)
        if mention["entity"] < 0 or not same:
            continue
        nearest = min(same, key=lambda other: abs(other - start))
        if abs(nearest - start) > 12 and nearest > start:
            continue
        (pronouns if mention["isPronoun"] else votes)[mention["entity"]][same[nearest]] += 1
    for entity, counts in pronouns.items():
        votes.setdefault(entity, counts)
    return {entity: counts.most_common(1)[0][0] for entity, counts in votes.items()}


def label(line, document):
    """Yields the questions that the gold answers, with the places of the right candidates, the chosen place and
    the weight."""
    names = gold.names(line)
    spans = clusters(document)
    people = known_entities(line, spans) if spans else {}
    named = {mention["entity"] for mention in line["mentions"] if mention["isName"]}
    speakers = {}
    for quote in document["quotes"]:
        speaker = quote.get("speaker") or {}
        words = quote.get("extra", {}).get("referring_expression_span") or speaker.get("spans") or []
        for start, end in words if speaker else []:
            speakers[start] = (start, end, speaker)
    places = [speakers[start] for start in sorted(speakers)]
    starts = [entry[0] for entry in places]
    for question in line["questions"]:
        start, end = question["range"]
        candidates = question["candidates"]
        if not candidates:
            continue
        if spans:
            wanted = spans.get((start, end))
            if wanted is None:
                continue
            right = [p for p, entity in enumerate(candidates) if people.get(entity) == wanted]
            # Of those who are one person, whoever has a name is worth finding.
            right = [p for p in right if candidates[p] in named] or right
            weight = 1.0
        else:
            # *her* in *said her mother* is not the speaker.
            if question["isOwner"]:
                continue
            place = int(np.searchsorted(starts, start, side="right")) - 1
            if place < 0 or end > places[place][1]:
                continue
            speaker = places[place][2]
            right = [
                p for p, entity in enumerate(candidates)
                if gold.is_right(names.get(str(entity)), speaker)
            ]
            weight = SPEAKER_WEIGHT
        chosen = candidates.index(question["chosen"]) if question["chosen"] in candidates else -1
        yield question, right, chosen, weight


def features(path):
    """How many features the questions of a file have."""
    with open(path, encoding="utf-8") as file:
        return json.loads(file.readline())["features"]


def load(path, gold_path):
    """One entry a document: its id, and its questions."""
    texts = gold.documents(gold_path)
    with open(path, encoding="utf-8") as file:
        return [(line["id"], list(label(line, texts[line["id"]]))) for line in map(json.loads, file)]


class Model(torch.nn.Module):
    def __init__(self, inputs, lanes=LANES):
        super().__init__()
        self.inner = torch.nn.Linear(inputs, lanes - 1)
        self.output = torch.nn.Linear(lanes - 1, 1, bias=False)
        self.linear = torch.nn.Linear(inputs, 1, bias=False)
        self.dropout = torch.nn.Dropout(0.5)
        torch.nn.init.zeros_(self.linear.weight)

    def forward(self, features):
        inner = self.dropout(torch.relu(self.inner(features)))
        return (self.output(inner) + self.linear(features)).squeeze(-1)


def tensors(documents, inputs):
    rows = [row for _, pronouns in documents for row in pronouns]
    width = max([CANDIDATES, *(len(row[0]["candidates"]) for row in rows)])
    features = np.zeros((len(rows), width, inputs), np.float32)
    right = np.zeros((len(rows), width), bool)
    present = np.zeros((len(rows), width), bool)
    for index, (pronoun, places, _, _) in enumerate(rows):
        for place in range(len(pronoun["candidates"])):
            present[index, place] = True
            features[index, place, pronoun["features"][place]] = pronoun["values"][place]
        right[index, places] = True
    weights = np.array([row[3] for row in rows], np.float32)
    return [torch.tensor(array) for array in (features, right, present, weights)]


def fit(documents, inputs, seed, epochs=10, decay=0.2, rate=5e-3, lanes=LANES):
    torch.manual_seed(seed)
    features, right, present, weights = tensors(documents, inputs)
    usable = torch.nonzero(right.any(1) & (present.sum(1) > 1)).squeeze(1)
    model = Model(inputs, lanes)

    def loss(places):
        batch = usable[places]
        losses = surprise(model(features[batch]), present[batch], right[batch])
        return (losses * weights[batch]).sum() / weights[batch].sum()

    return descend(model, loss, len(usable), epochs, rate, decay)


def judge(model, documents, inputs):
    """How many pronouns there are, how many have a right candidate, and end in one by the model and as the
    library chose."""
    features, right, present, _ = tensors(documents, inputs)
    with torch.no_grad():
        best = model(features).masked_fill(~present, NEVER).argmax(1)
    rows = [row for _, pronouns in documents for row in pronouns]
    chosen = sum(row[2] in row[1] for row in rows)
    correct = int(right[torch.arange(len(rows)), best].sum()) if rows else 0
    return np.array([len(rows), int(right.any(1).sum()), correct, chosen])


def write(path, model):
    """Writes the file that `Training/FORMAT.md` describes."""
    with torch.no_grad():
        rows = torch.cat([model.inner.weight, model.linear.weight]).T
        bias = torch.cat([model.inner.bias, torch.zeros(1)])
        output = torch.cat([model.output.weight[0], torch.ones(1)])
        numbers = torch.cat([rows, bias[None], output[None]]).numpy()
    with open(path, "wb") as file:
        file.write(struct.pack("<3I", MAGIC, VERSION, len(numbers) - 2))
        file.write(numbers.astype("<f4").tobytes())


def show(name, counts):
    total, possible, model, library = counts
    print(f"{name:40} {total:6}, {possible / max(total, 1):.3f} with a right candidate: "
          f"model {model / max(total, 1):.3f}, library {library / max(total, 1):.3f}")


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="+")
    parser.add_argument("--out", required=True)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    pairs = list(zip(options.files[::2], options.files[1::2]))
    parts = [load(*pair) for pair in pairs]
    inputs = features(pairs[0][0])
    for pair, documents in zip(pairs, parts):
        found = np.zeros(4, int)
        others = [document for part in parts if part is not documents for document in part]
        for fold in range(options.folds):
            left = documents[fold::options.folds]
            rest = [d for index, d in enumerate(documents) if index % options.folds != fold]
            if any(rows for _, rows in left):
                found += judge(fit(rest + others, inputs, options.seed), left, inputs)
        show(pair[1], found)
    write(options.out, fit([document for part in parts for document in part], inputs, options.seed))


if __name__ == "__main__":
    main()

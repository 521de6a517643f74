"""The turns of dialogues with their candidates, as `quoth candidates` writes them, and who is right."""
import json
from collections import Counter, namedtuple

import numpy as np
import torch

from . import gold

CANDIDATES = 10
# So many turns of a conversation are fitted at once.
TURNS = 24
# The places of the features of a candidate whom the cue names, and of one who has a name at all.
NAMED, HAS_NAME = 0, 58
# What the narrator is called whose name is not known.
NARRATOR = "I"


def load(path, gold_path):
    """The dialogues of a file, each turn with `right`: the places of the candidates that are."""
    texts = gold.documents(gold_path)
    dialogues = []
    with open(path, encoding="utf-8") as file:
        for line in map(json.loads, file):
            names = gold.names(line)
            document = texts[line["id"]]
            turns = [turn for conversation in line["conversations"] for turn in conversation]
            given = [(turn, fragment) for turn in turns for fragment in turn["fragments"]]
            wanted = [(quote, f) for quote in document["quotes"] for f in quote["content"]]
            pairs = gold.matches(document["text"], [f for _, f in wanted], [f for _, f in given])
            for turn in turns:
                turn["quotes"], turn["right"] = [], []
                turn["names"] = [names[str(entity)] for entity in turn["candidates"]]
            for one, other in pairs.items():
                if wanted[one][0].get("speaker"):
                    given[other][0]["quotes"].append(wanted[one][0])
            same = called(turns)
            for turn in filter(lambda turn: turn["quotes"], turns):
                turn["right"] = right(turn, same)
            dialogues.append({key: line[key] for key in ("id", "isBrief", "conversations")})
    return dialogues


def right(turn, same):
    """The places of the candidates that are the turn's gold speaker. Where the gold lets *her mother* stand for
    Berta, Berta is who is to be found; the narrator is nobody else."""
    speaker = turn["quotes"][0]["speaker"]
    found = [
        place for place, (name, entity) in enumerate(zip(turn["names"], turn["candidates"]))
        if same.get(speaker["name"]) == entity
        or gold.is_right(name, speaker) and not gold.is_another(name, speaker)
    ]
    return [
        place for place in found if turn["features"][place][HAS_NAME] or turn["names"][place] == NARRATOR
    ] or found


def called(turns):
    """The candidate that stands for each gold speaker, whatever the gold calls it: the one whom the text
    names beside most of the speaker's quotations, and beside hardly anybody else's."""
    pairs, speakers, entities = Counter(), Counter(), Counter()
    for turn in turns:
        if not turn["quotes"]:
            continue
        speaker = turn["quotes"][0]["speaker"]["name"]
        for features, entity in zip(turn["features"], turn["candidates"]):
            if features[NAMED]:
                pairs[speaker, entity] += 1
                speakers[speaker] += 1
                entities[entity] += 1
    return {
        speaker: entity for (speaker, entity), count in pairs.items()
        if count > 1 and 2 * count > speakers[speaker] and 2 * count > entities[entity]
    }


def stretches(dialogues):
    """The conversations as far as somebody in them is known, cut where they are long: each the turns, the
    numbers of the people in them, and whether the text is a brief one."""
    for dialogue in dialogues:
        for turns in dialogue["conversations"]:
            turns = [turn for turn in turns if turn["candidates"]]
            for start in range(0, len(turns), TURNS):
                stretch = turns[start:start + TURNS]
                if any(turn["right"] for turn in stretch):
                    numbers = {}
                    for turn in stretch:
                        for entity in turn["candidates"]:
                            numbers.setdefault(entity, len(numbers))
                    yield stretch, numbers, dialogue["isBrief"]


Batch = namedtuple("Batch", "features changes people present right live brief width")


def batch(stretches):
    """Stretches side by side: by turn and candidate the features, the person, whether there is one, and
    whether it may be right; by turn the change to it, and whether there is one; and how many people are in
    one of them. Where nobody is known to be right, everybody may be."""
    shape = len(stretches), max(len(turns) for turns, *_ in stretches), CANDIDATES
    first = stretches[0][0][0]
    features = np.zeros((*shape, len(first["features"][0])), np.float32)
    changes = np.zeros((*shape[:2], len(first["change"])), np.float32)
    people = np.zeros(shape, np.int64)
    present, right = np.zeros(shape, bool), np.zeros(shape, bool)
    for row, (turns, numbers, _) in enumerate(stretches):
        for column, turn in enumerate(turns):
            at, count = (row, column), len(turn["candidates"])
            features[at][:count] = turn["features"]
            changes[at] = turn["change"]
            people[at][:count] = [numbers[entity] for entity in turn["candidates"]]
            named = next((p for p, f in enumerate(turn["features"]) if f[NAMED] == 1), None)
            if named is None:
                present[at][:count] = True
                right[at][turn["right"] or range(count)] = True
            else:  # The cue leaves no choice.
                present[at][named] = right[at][named] = True
    live = present.any(2)
    brief = np.array([brief for *_, brief in stretches], np.float32)
    width = max(len(numbers) for _, numbers, _ in stretches)
    return Batch(*map(torch.tensor, (features, changes, people, present, right, live, brief)), width)


def batches(dialogues, size=16):
    """All stretches, those of like length together."""
    ordered = sorted(stretches(dialogues), key=lambda stretch: len(stretch[0]))
    return [batch(ordered[start:start + size]) for start in range(0, len(ordered), size)]

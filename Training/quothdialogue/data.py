"""The turns of dialogues with their candidates, as `quoth candidates` writes them, and who is right."""
import json
from collections import Counter

import numpy as np
import torch

from . import gold

CANDIDATES = 10
# The place of the feature of a candidate whom the cue names.
NAMED = 0


def load(path, gold_path):
    """The dialogues of a file, each turn with `right`: the places of the candidates that are."""
    texts = gold.documents(gold_path)
    dialogues = []
    with open(path, encoding="utf-8") as file:
        for line in map(json.loads, file):
            names = line["names"]
            if isinstance(names, list):  # how Swift writes a dictionary whose keys are numbers
                names = dict(zip(map(str, names[::2]), names[1::2]))
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
                speaker = turn["quotes"][0]["speaker"]
                turn["right"] = [
                    place for place, (name, entity) in enumerate(zip(turn["names"], turn["candidates"]))
                    if same.get(speaker["name"]) == entity
                    or gold.is_right(name, speaker) and not gold.is_another(name, speaker)
                ]
            dialogues.append({"id": line["id"], "conversations": line["conversations"]})
    return dialogues


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


def relation(speaker, other, candidate):
    """0 where the turn goes on, 1 where it goes back to the other one, else `None`."""
    if speaker is None or candidate is None:
        return None
    return 0 if candidate == speaker else 1 if candidate == other else None


def examples(dialogues):
    """Every turn whose speaker is known and is not the only candidate: the candidates' features; what
    each would make of the change to it and of the two changes after it, the other turns being as
    they are; and which are right."""
    features, changes, right, present = [], [], [], []
    width = None
    for dialogue in dialogues:
        for turns in dialogue["conversations"]:
            said = [t["candidates"][t["right"][0]] if t["right"] else None for t in turns]
            speaker = other = None
            for index, turn in enumerate(turns):
                if index and said[index - 1] is not None and said[index - 1] != speaker:
                    speaker, other = said[index - 1], speaker
                if not turn["right"] or len(turn["candidates"]) < 2:
                    continue
                width = len(turn["change"])
                last = speaker if index and said[index - 1] is not None else None
                x = np.zeros((CANDIDATES, len(turn["features"][0])), np.float32)
                y = np.zeros((CANDIDATES, 2 * width), np.float32)
                for place, candidate in enumerate(turn["candidates"][:CANDIDATES]):
                    x[place] = turn["features"][place]
                    before = speaker if last is None else other if candidate == last else last
                    steps = [(relation(last, other, candidate), turn["change"])]
                    if index + 1 < len(turns):
                        following = said[index + 1]
                        steps.append((relation(candidate, before, following), turns[index + 1]["change"]))
                        if following is not None and index + 2 < len(turns):
                            between = before if following == candidate else candidate
                            steps.append(
                                (relation(following, between, said[index + 2]), turns[index + 2]["change"]))
                    for kind, change in steps[0 if index else 1:]:
                        if kind is not None:
                            y[place, kind * width:(kind + 1) * width] += change
                features.append(x)
                changes.append(y)
                places = np.arange(CANDIDATES)
                right.append(np.isin(places, turn["right"]))
                present.append(places < len(turn["candidates"]))
    arrays = (features, changes, right, present)
    return [torch.tensor(np.array(array)) for array in arrays], width

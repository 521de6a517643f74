"""Fits the model of dialogues, tries it on novels left out, and makes its confidence honest.

usage: python -m quothdialogue CANDIDATES GOLD [CANDIDATES GOLD …] --out dialogue.bin

The documents are left out in turn, some of each file at a time; the figures are of those of the first pair.
A pair that is given twice counts twice.
"""
import argparse
import json
from collections import Counter

import numpy as np
from quothmodel import logistic

from . import data, decode, model

KINDS = ("name", "words", "nothing")
NO_CUE = 85  # the place of "no cue" among the names of `CandidateFeatures.swift`


def kind(turn):
    """What refers to the speaker: a name, other words, or nothing."""
    if any(features[0] == 1 or features[3] == 1 for features in turn["features"]):
        return 0
    return 2 if turn["features"][0][NO_CUE] == 1 else 1


def answers(fitted, dialogues):
    """For each turn with gold: its kind, the probability of the answer, what was asked, and whether the
    answer is right."""
    for dialogue in dialogues:
        for turns in dialogue["conversations"]:
            turns = [turn for turn in turns if turn["candidates"]]
            if not turns:
                continue
            for turn, chances in zip(turns, decode.probabilities(fitted, turns, dialogue["isBrief"])):
                best = int(np.argmax(chances))
                for quote in turn["quotes"]:
                    asked = quote.get("extra", {}).get("attribution") or "–"
                    yield kind(turn), chances[best], asked, best in turn["right"]


def accuracy(fitted, dialogues):
    """How many of the turns with gold end in the right speaker."""
    return float(np.mean([right for *_, right in answers(fitted, dialogues)]))


def calibrate(found):
    """Slope and offset of the log-odds, by kind: Platt (1999), by Newton's method."""
    result = []
    for wanted in range(len(KINDS)):
        rows = [(chance, right) for kind, chance, _, right in found if kind == wanted]
        chances = np.clip([chance for chance, _ in rows], 1e-4, 1 - 1e-4)
        x = np.stack([np.log(chances / (1 - chances)), np.ones(len(rows))], 1)
        y = np.array([right for _, right in rows], float)
        enough = len(rows) > 20
        weights = logistic.fit(x, y, ridge=1e-3) if enough else np.zeros(2)
        result.append([float(weight) for weight in weights])
    return result


def report(found, calibration):
    """Prints how often the speaker is right, and how often by the confidence."""
    total, right = Counter(), Counter()
    bins, hits, sums = Counter(), Counter(), Counter()
    for number, chance, asked, is_right in found:
        for name in ("all", asked):
            total[name] += 1
            right[name] += is_right
        slope, offset = calibration[number]
        chance = min(max(chance, 1e-4), 1 - 1e-4)
        confidence = 1 / (1 + np.exp(-(slope * np.log(chance / (1 - chance)) + offset)))
        bins[int(confidence * 10)] += 1
        hits[int(confidence * 10)] += is_right
        sums[int(confidence * 10)] += confidence
    for name in total:
        print(f"{name:12} {right[name] / total[name]:.3f} of {total[name]}")
    print("confidence   answers  mean   right")
    for place in sorted(bins):
        mean, share = sums[place] / bins[place], hits[place] / bins[place]
        print(f"{place / 10:.1f} to {place / 10 + 0.1:.1f}  {bins[place]:7}  {mean:.2f}   {share:.2f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+")
    parser.add_argument("--out", required=True)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--epochs", type=int, default=20)
    parser.add_argument("--seeds", type=int, default=8, help="how many fits the best is taken of")
    parser.add_argument("--dev", nargs="*", default=[], metavar="FILE",
                        help="candidates and gold by which the best is told; without, what it was fitted on")
    parser.add_argument("--hidden", type=int, default=16)
    options = parser.parse_args()
    pairs = list(zip(options.files[::2], options.files[1::2]))
    files = [sorted(data.load(*pair), key=lambda dialogue: dialogue["id"]) for pair in pairs]

    def fits(dialogues, seeds=(1,)):
        batches = data.batches(dialogues)
        return [model.fit(batches, options.hidden, epochs=options.epochs, seed=seed) for seed in seeds]

    found, brief, first = [], [], []
    for fold in range(options.folds):
        fitted = fits([d for file in files for i, d in enumerate(file) if i % options.folds != fold])[0]
        left = {d["id"]: d for file in files for d in file[fold::options.folds]}
        found += answers(fitted, [d for d in left.values() if not d["isBrief"]])
        brief += answers(fitted, [d for d in left.values() if d["isBrief"]])
        first += answers(fitted, files[0][fold::options.folds])
    calibrations = calibrate(found), calibrate(brief)
    report(first, calibrations[0])
    if brief:
        print("of brief texts:")
        report(brief, calibrations[1])
    everything = sum(files, [])
    judges = sum([data.load(*pair) for pair in zip(options.dev[::2], options.dev[1::2])], [])
    # Whose the turns of a scene are may change from fit to fit.
    best = max(fits(everything, range(1, options.seeds + 1)),
               key=lambda fit: accuracy(fit, judges or everything))
    model.write(options.out, best, calibrations)
    print(json.dumps({"calibrations": [dict(zip(KINDS, one)) for one in calibrations]}))


if __name__ == "__main__":
    main()

"""The decoding of `TurnDecoder.swift`: how likely each candidate spoke each turn, given all turns."""
import numpy as np
import torch


def scores(model, turn, brief):
    """The candidates' scores; a name that the cue has for its subject leaves no choice."""
    with torch.no_grad():
        features = torch.tensor(turn["features"], dtype=torch.float32)
        result = model.scores(features, torch.tensor([float(brief)])).double().numpy()
    named = [place for place, features in enumerate(turn["features"]) if features[0] == 1]
    if named:
        result = np.full(len(result), -60.0)
        result[named[0]] = 0
    return result


def probabilities(model, turns, brief):
    """The probabilities of the candidates of each turn of a conversation."""
    numbers = {}
    people = [[numbers.setdefault(e, len(numbers)) for e in turn["candidates"]] for turn in turns]
    width = len(numbers)
    weights = []
    for turn, places in zip(turns, people):
        row = np.zeros(width)
        if places:
            score = scores(model, turn, brief)
            row[places] = np.exp(np.maximum(score - score.max(), -60))
        weights.append(row)
    with torch.no_grad():
        changes = torch.tensor([turn["change"] for turn in turns], dtype=torch.float32)
        factors = model.factors(changes, torch.tensor([float(brief)])).double().numpy()
    forward = [np.zeros((width, width + 1))]  # the speaker, and the other one or nobody
    forward[0][:, width] = weights[0]
    for weight, (same, back) in zip(weights[1:], factors[1:]):
        last = forward[-1]
        turned = last[:, :width]
        new = np.maximum(last.sum(1)[:, None] - turned, 0) + turned * back
        np.fill_diagonal(new, 0)
        following = last * same
        following[:, :width] += new.T
        following *= weight[:, None]
        forward.append(following / max(following.sum(), 1e-300))
    backward = np.ones((width, width + 1))
    result = []
    for index in reversed(range(len(turns))):
        mass = (forward[index] * backward).sum(1)[people[index]]
        result.append(mass / mass.sum() if mass.sum() > 0 else mass)
        weight, (same, back) = weights[index], factors[index]
        onward = weight[:, None] * backward
        step = onward[:, :width].T.copy()  # from the row's speaker to the column's
        np.fill_diagonal(step, 0)
        backward = step.sum(1)[:, None] + same * onward
        backward[:, :width] += (back - 1) * step
        backward /= max(backward.max(), 1e-300)
    return result[::-1]

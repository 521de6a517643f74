"""The model of `SpeakerModel.swift`, and how it is fitted."""
import math
import random
import struct

import numpy as np
import torch

NEVER = -1e4
MAGIC, VERSION = 0x47445451, 1


class Model(torch.nn.Module):
    def __init__(self, inputs, hidden, changes):
        super().__init__()
        self.hidden = torch.nn.Linear(inputs, hidden)
        self.output = torch.nn.Linear(hidden, 1)
        self.linear = torch.nn.Linear(inputs, 1, bias=False)
        self.change = torch.nn.Linear(changes, 2, bias=False)
        self.dropout = torch.nn.Dropout(0.1)
        torch.nn.init.zeros_(self.linear.weight)
        torch.nn.init.zeros_(self.change.weight)

    def scores(self, features):
        inner = torch.relu(self.hidden(self.dropout(features)))
        return (self.output(self.dropout(inner)) + self.linear(features)).squeeze(-1)


def pace(optimizer, rate, step, steps):
    """Sets the rate of learning: it rises over fifty steps and falls like a cosine."""
    cosine = 0.03 + 0.97 * 0.5 * (1 + math.cos(math.pi * step / steps))
    for group in optimizer.param_groups:
        group["lr"] = rate * cosine * min(1, step / 50)


def surprise(scores, present, right):
    """How unlikely the right ones of those present are by the scores, for each row."""
    scores = scores.masked_fill(~present, NEVER)
    return torch.logsumexp(scores, 1) - torch.logsumexp(scores.masked_fill(~right, NEVER), 1)


def descend(model, loss, count, epochs, rate, decay, size=128):
    """Fits the model by the loss of the examples at some places, a batch of them at a time."""
    optimizer = torch.optim.AdamW(model.parameters(), lr=rate, weight_decay=decay)
    step, steps = 0, epochs * math.ceil(count / size)
    for _ in range(epochs):
        for places in torch.randperm(count).split(size):
            value = loss(places)
            optimizer.zero_grad()
            value.backward()
            optimizer.step()
            step += 1
            pace(optimizer, rate, step, steps)
    return model.eval()


def fit(examples, changes, hidden=16, epochs=10, rate=5e-3, decay=1e-2, forget=0.1, seed=1):
    """Fits each turn with the turns around it given (pseudo-likelihood, Besag 1975), which costs
    seconds; now and then without them, so that the words beside a turn count as well."""
    torch.manual_seed(seed)
    random.seed(seed)
    np.random.seed(seed)
    features, around, right, present = examples
    model = Model(features.shape[2], hidden, changes)

    def loss(batch):
        known = (torch.rand(len(batch), 1) > forget).float()
        scores = model.scores(features[batch])
        scores = scores + (around[batch] @ model.change.weight.reshape(-1)) * known
        return surprise(scores, present[batch], right[batch]).mean()

    return descend(model, loss, len(features), epochs, rate, decay)


def write(path, model, calibration):
    """Writes the file that `Training/FORMAT.md` describes."""
    with torch.no_grad():
        units = torch.cat([model.hidden.weight, model.hidden.bias[:, None]], 1).flatten()
        parts = [units, model.output.weight.flatten(), model.output.bias,
                 model.linear.weight.flatten(), model.change.weight.flatten()]
        numbers = torch.cat(parts + [torch.tensor(calibration).flatten()])
    header = struct.pack("<5I", MAGIC, VERSION, model.hidden.in_features,
                         model.hidden.out_features, model.change.in_features)
    with open(path, "wb") as file:
        file.write(header + numbers.numpy().astype("<f4").tobytes())

"""The model of `SpeakerModel.swift`, and how it is fitted."""
import math
import struct

import torch

NEVER = -1e4
MAGIC, VERSION = 0x47445451, 2


class Scorer(torch.nn.Module):
    """A hidden layer beside a linear one. In brief texts the biases and the linear weights are others, which differ
    from those of long texts by no more than the fitting sees reason for (Daumé 2007)."""

    def __init__(self, inputs, hidden, outputs):
        super().__init__()
        self.hidden = torch.nn.Linear(inputs, hidden)
        self.output = torch.nn.Linear(hidden, outputs, bias=False)
        self.linear = torch.nn.Linear(inputs, outputs, bias=False)
        self.brief_bias = torch.nn.Parameter(torch.zeros(hidden))
        self.brief_linear = torch.nn.Linear(inputs, outputs, bias=False)
        self.dropout = torch.nn.Dropout(0.2)
        torch.nn.init.zeros_(self.linear.weight)
        torch.nn.init.zeros_(self.brief_linear.weight)

    def forward(self, features, brief):
        """`brief` is 1 for the rows of brief texts and 0 for others."""
        brief = brief.view(-1, *[1] * (features.dim() - 1))
        inner = torch.relu(self.hidden(self.dropout(features)) + brief * self.brief_bias)
        return (self.output(self.dropout(inner)) + self.linear(features)
                + brief * self.brief_linear(features))

    def weights(self, brief):
        """The numbers for brief texts or for others, in the order of the file."""
        bias = self.hidden.bias + brief * self.brief_bias
        linear = self.linear.weight + brief * self.brief_linear.weight
        return torch.cat([self.hidden.weight, bias[:, None]], 1), self.output.weight, linear


class Model(torch.nn.Module):
    def __init__(self, inputs, hidden, changes, turning):
        super().__init__()
        self.candidate = Scorer(inputs, hidden, 1)
        self.change = Scorer(changes, turning, 2)
        torch.nn.init.zeros_(self.change.output.weight)

    def scores(self, features, brief):
        return self.candidate(features, brief).squeeze(-1)

    def factors(self, changes, brief):
        """How much likelier than to somebody new a turn goes on, and goes back to the one before."""
        return torch.exp(self.change(changes, brief))


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


def log_sum(scores, factors, batch, allowed):
    """The logarithm of the sum over all ways through each stretch that keep to the candidates allowed: the
    forward pass of `TurnDecoder.swift`."""
    rows, turns, _ = scores.shape
    width = batch.width
    top = scores.masked_fill(~allowed, NEVER).max(2).values.detach()
    weights = torch.exp((scores - top[..., None]).clamp(min=-60, max=0)) * allowed
    # By person rather than by candidate.
    weights = torch.zeros(rows, turns, width).scatter_add(2, batch.people, weights)
    same, back = factors[..., 0], factors[..., 1]
    others = 1 - torch.eye(width)
    # The speaker, and the other one or nobody.
    state = torch.cat([torch.zeros(rows, width, width), weights[:, 0, :, None]], 2)
    result = torch.zeros(rows)
    for turn in range(turns):
        if turn:
            turned = state[..., :width]
            new = (state.sum(2, keepdim=True) - turned).clamp(min=0)
            new = (new + turned * back[:, turn, None, None]) * others
            state = state * same[:, turn, None, None]
            state = torch.cat([state[..., :width] + new.mT, state[..., width:]], 2)
            state = state * weights[:, turn, :, None]
        mass = state.sum((1, 2))
        live = batch.live[:, turn]
        result = result + torch.where(live, torch.log(mass.clamp(min=1e-30)) + top[:, turn], 0.0)
        state = state / mass.clamp(min=1e-30)[:, None, None]
    return result


def fit(batches, hidden=16, turning=8, epochs=20, rate=1e-2, decay=1e-2, seed=1):
    """Fits whole stretches of turns, so that those who spoke are the likeliest of all who could have spoken:
    a conditional random field (Lafferty et al. 2001) whose turns without gold are anybody's."""
    torch.manual_seed(seed)
    model = Model(batches[0].features.shape[-1], hidden, batches[0].changes.shape[-1],
                  turning)

    def loss(place):
        batch = batches[place]
        scores = model.scores(batch.features, batch.brief)
        factors = model.factors(batch.changes, batch.brief)
        unlikely = log_sum(scores, factors, batch, batch.present) - log_sum(
            scores, factors, batch, batch.right)
        return unlikely.sum() / batch.live.sum()

    return descend(model, loss, len(batches), epochs, rate, decay, size=1)


def write(path, model, calibrations):
    """Writes the file that `Training/FORMAT.md` describes; of the calibrations the first is for long texts."""
    parts = []
    with torch.no_grad():
        for brief, calibration in enumerate(calibrations):
            parts += model.candidate.weights(brief) + model.change.weights(brief)
            parts.append(torch.tensor(calibration))
        numbers = torch.cat([part.flatten() for part in parts])
    candidate, change = model.candidate.hidden, model.change.hidden
    header = struct.pack("<6I", MAGIC, VERSION, candidate.in_features, candidate.out_features,
                         change.in_features, change.out_features)
    with open(path, "wb") as file:
        file.write(header + numbers.numpy().astype("<f4").tobytes())

"""Logistic regression by Newton's method."""

from __future__ import annotations

import numpy as np


def fit(
    x: np.ndarray,
    y: np.ndarray,
    each: np.ndarray | float = 1.0,
    prior: np.ndarray | None = None,
    strength: float = 0.0,
    ridge: float = 0.0,
    steps: int = 50,
) -> np.ndarray:
    """The weights of the columns of x. A row counts `each`, the weights are drawn to the prior with the strength;
    a ridge keeps steps small and changes nothing of where they end."""
    prior = np.zeros(x.shape[1]) if prior is None else prior
    weights = prior.copy()
    eye = np.eye(x.shape[1])
    for _ in range(steps):
        p = 1 / (1 + np.exp(-x @ weights))
        gradient = x.T @ (each * (p - y)) + strength * (weights - prior)
        curvature = (x * (each * p * (1 - p))[:, None]).T @ x + (strength + ridge) * eye
        change = np.linalg.solve(curvature, gradient)
        weights = weights - change
        if np.abs(change).max() < 1e-8:
            break
    return weights

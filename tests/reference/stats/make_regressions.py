"""Slopes within units by full dummy-variable regressions.

Writes regressions.json beside this file: small seeded panels with the Poisson pseudo-maximum-likelihood and the
least-squares slope, and their HC1 and clustered errors, from regressions with a dummy column for every
effect (no effects taken out, no iteration shared with the code under test).

    python3 make_regressions.py        (numpy 2.x)

Run it again only when a case is added.
"""

import json
import pathlib

import numpy as np


def design(x, units, times):
    columns = [x] + [(units == u).astype(float) for u in np.unique(units)]
    if times is not None:
        columns += [(times == t).astype(float) for t in np.unique(times)[1:]]
    return np.column_stack(columns)


def poisson(y, X):
    beta = np.linalg.lstsq(X, np.log(y + 0.5 * y.mean()), rcond=None)[0]
    for _ in range(200):
        mu = np.exp(X @ beta)
        step = np.linalg.solve(X.T @ (X * mu[:, None]), X.T @ (y - mu))
        beta = beta + step
        if np.max(np.abs(step)) < 1e-14:
            break
    mu = np.exp(X @ beta)
    return beta, X.T @ (X * mu[:, None]), X * (y - mu)[:, None]


def least_squares(y, X):
    beta = np.linalg.solve(X.T @ X, X.T @ y)
    return beta, X.T @ X, X * (y - X @ beta)[:, None]


def answer(fit, y, x, units, times):
    X = design(x, units, times)
    beta, bread, scores = fit(y, X)
    inverse = np.linalg.inv(bread)
    n, k = X.shape
    robust = inverse @ (scores.T @ scores) @ inverse * n / (n - k)
    groups = np.unique(units)
    sums = np.array([scores[units == g].sum(axis=0) for g in groups])
    clustered = inverse @ (sums.T @ sums) @ inverse * len(groups) / (len(groups) - 1)
    return {
        'estimate': float(beta[0]),
        'robustError': float(np.sqrt(robust[0, 0])),
        'clusteredError': float(np.sqrt(clustered[0, 0])),
    }


def panel(reps, months, seed, with_times, missing):
    rng = np.random.default_rng(seed)
    units = np.repeat(np.arange(reps), months)
    times = np.tile(np.arange(months), reps)
    x = np.round(np.log(45) + 0.3 * rng.standard_normal(reps)[units] + 0.3 * rng.standard_normal(reps * months), 6)
    mean = np.exp(0.65 * x + 0.5 * rng.standard_normal(reps)[units] + 0.2 * rng.standard_normal(months)[times])
    y = rng.negative_binomial(4, 4 / (4 + mean)).astype(float)
    keep = rng.permutation(len(y))[missing:]
    y, x, units, times = y[keep], x[keep], units[keep], times[keep] if with_times else None
    return {
        'outcomes': y.tolist(),
        'regressor': x.tolist(),
        'units': units.tolist(),
        'times': times.tolist() if with_times else None,
        'poisson': answer(poisson, y, x, units, times),
        'leastSquares': answer(least_squares, y, x, units, times),
    }


def main():
    cases = [
        panel(5, 12, 1, False, 0),
        panel(5, 12, 2, True, 0),
        panel(4, 9, 3, True, 7),
        panel(22, 8, 4, True, 11),
    ]
    here = pathlib.Path(__file__).with_name('regressions.json')
    here.write_text('[\n' + ',\n'.join(json.dumps(c) for c in cases) + '\n]\n')


if __name__ == '__main__':
    main()

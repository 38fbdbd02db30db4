"""Partial pooling by brute force.

Writes pooling.json beside this file: the posterior means and standard deviations of a few units, their average
correlation, and the most likely mean and spread, from the models and priors stated in src/lib/stats/pooling,
integrated over a dense grid of mean and spread (nothing adaptive, no Laplace step, no special kernels).

    python3 make_pooling.py        (scipy, numpy)

Run it again only when a model, a prior or a case changes.
"""

import json
import pathlib

import numpy as np
from scipy import optimize
from scipy.special import betaln, expit, gammaln, xlog1py, xlogy

WEAK_SD = 2.0


def gamma_poisson(case):
    phi = np.array(case.get('overdispersion', [1] * len(case['counts'])))
    y, t = np.array(case['counts']) / phi, np.array(case['exposures']) / phi

    def marginal(location, spread):
        mean, shape = np.exp(location), spread**-2.0
        e = mean * t
        with np.errstate(divide='ignore', invalid='ignore'):
            terms = (
                gammaln(shape + y) - gammaln(shape) - gammaln(y + 1)
                - shape * np.log1p(e / shape) + np.where(y > 0, y * np.log(e / (shape + e)), 0)
            )
        return terms[t > 0].sum()

    def moments(location, spread):
        shape = spread**-2.0
        rate = shape / np.exp(location) + t
        return (shape + y) / rate, (shape + y) / rate**2

    def same(location):
        e = np.exp(location) * t
        return (xlogy(y, e) - e - gammaln(y + 1))[t > 0].sum()

    start = np.log((y.sum() + 1) / t.sum())
    return marginal, same, moments, start, 0.5, 3.0, np.exp


def beta_binomial(case):
    w, n = np.array(case['wins'], float), np.array(case['trials'], float)

    def marginal(location, spread):
        mu, total = expit(location), spread**-2.0 - 1
        a, b = mu * total, (1 - mu) * total
        return (betaln(a + w, b + n - w) - betaln(a, b) - betaln(w + 1, n - w + 1) - np.log(n + 1)).sum()

    def moments(location, spread):
        mu, total = expit(location), spread**-2.0 - 1
        p = (mu * total + w) / (total + n)
        return p, p * (1 - p) / (total + n + 1)

    def same(location):
        p = expit(location)
        return (xlogy(w, p) + xlog1py(n - w, -p) - betaln(w + 1, n - w + 1) - np.log(n + 1)).sum()

    start = np.log((w.sum() + 1) / (n.sum() - w.sum() + 1))
    return marginal, same, moments, start, 0.3, 0.95, expit


def normal_logs(case):
    x, v = np.array(case['means']), np.array(case['variances'])

    def marginal(location, spread):
        total = v + spread**2
        return (-0.5 * np.log(total) - 0.5 * (x - location) ** 2 / total).sum()

    def moments(location, spread):
        weight = spread**2 / (spread**2 + v)
        return weight * (x - location), weight * v

    def same(location):
        return marginal(location, 0)

    start = (x / v).sum() / (1 / v).sum()
    return marginal, same, moments, start, 0.5, 3.0, lambda location: location


MODELS = {'gammaPoisson': gamma_poisson, 'betaBinomial': beta_binomial, 'normalLogs': normal_logs}

CASES = [
    ('gammaPoisson', {'counts': [20, 25, 18, 30, 22], 'exposures': [20, 20, 20, 20, 20]}),
    ('gammaPoisson', {'counts': [31, 9, 55, 14, 0], 'exposures': [20, 12, 22, 21, 3]}),
    (
        'gammaPoisson',
        {'counts': [900, 700, 1100, 1000, 850], 'exposures': [20] * 5, 'overdispersion': [15, 12, 18, 15, 10]},
    ),
    ('betaBinomial', {'wins': [7, 9, 3, 12], 'trials': [30, 32, 20, 30]}),
    ('betaBinomial', {'wins': [40, 12, 25, 60, 3, 18], 'trials': [90, 80, 70, 95, 40, 66]}),
    ('normalLogs', {'means': [8.2, 8.9, 8.4, 8.6], 'variances': [0.02, 0.03, 0.02, 0.01]}),
    (
        # the eight schools of Gelman et al. (2013), section 5.5, in hundredths
        'normalLogs',
        {
            'means': [0.28, 0.08, -0.03, 0.07, -0.01, 0.01, 0.18, 0.12],
            'variances': [0.0225, 0.01, 0.0256, 0.0121, 0.0081, 0.0121, 0.01, 0.0324],
        },
    ),
]


def answer(name, case):
    marginal, same, moments, start, scale, limit, mean_of = MODELS[name](case)
    locations = start + np.linspace(-7, 7, 1401)
    # a grid that is finer where spreads are small: s = limit u^2, with its Jacobian
    u = (np.arange(400) + 0.5) / 400
    spreads = limit * u**2
    log_weight = np.array(
        [
            [
                marginal(m, s) - 0.5 * ((m - start) / WEAK_SD) ** 2 - 0.5 * (s / scale) ** 2 + np.log(2 * limit * root)
                for m in locations
            ]
            for s, root in zip(spreads, u)
        ]
    )
    weight = np.exp(log_weight - log_weight.max())
    weight /= weight.sum()
    keep = [(i, j) for i, j in zip(*np.nonzero(weight > 1e-14))]
    first = np.array([moments(locations[j], spreads[i])[0] for i, j in keep])
    second = np.array([moments(locations[j], spreads[i])[1] for i, j in keep])
    w = np.array([weight[i, j] for i, j in keep])[:, None]
    mean = (w * first).sum(axis=0)
    variance = (w * (second + (first - mean) ** 2)).sum(axis=0)
    scores = (first - mean) / np.sqrt(variance)
    size = len(mean)
    pairs = (w[:, 0] * (scores.sum(axis=1) ** 2 - (scores**2).sum(axis=1))).sum()
    best = optimize.minimize(
        lambda p: -marginal(p[0], limit * expit(p[1])), [start, -2], method='Nelder-Mead',
        options={'xatol': 1e-10, 'fatol': 1e-12, 'maxiter': 10000, 'maxfev': 10000},
    )
    none = optimize.minimize_scalar(lambda m: -same(m), bracket=(start - 0.1, start + 0.1), tol=1e-12)
    ratio = 2 * (none.fun - best.fun)
    return {
        'means': mean.tolist(),
        'sds': np.sqrt(variance).tolist(),
        'correlation': float(pairs / (size * (size - 1))),
        'mean': float(mean_of(best.x[0])) if ratio > 1e-4 else float(mean_of(none.x)),
        'gridSpread': float(limit * expit(best.x[1])) if ratio > 1e-4 else 0.0,
        'likelihoodRatio': float(ratio) if ratio > 1e-4 else 0.0,
    }


def main():
    cases = [{'model': name, 'data': data, 'expected': answer(name, data)} for name, data in CASES]
    here = pathlib.Path(__file__).with_name('pooling.json')
    here.write_text('[\n' + ',\n'.join(json.dumps(c) for c in cases) + '\n]\n')


if __name__ == '__main__':
    main()

"""Maximum-likelihood fits of plain, right-censored and weighted samples.

Writes fits.json beside this file: for each family seeded samples (plain; with about a third of the rows
censored; censored and weighted), the estimates, their covariance (inverse of the observed information by
central differences) and the log-likelihood. The likelihood is maximised by scipy.optimize on scipy.stats' own logpdf/logpmf and
logsf; continuous censored cases are checked against scipy.stats' `fit` of `CensoredData`.

    python3 make_fits.py [family ...]        (scipy >= 1.11 for CensoredData; made with 1.17.1; families named renew their cases only)

Run it again only when a family or a case is added.
"""

import json
import pathlib
import sys

import numpy as np
from scipy import optimize, special, stats as st


def nbinom(size, mean):
    return st.nbinom(size, size / (size + mean))


class Counts:
    """A law of counts from its log mass and log survival; quantiles by search. What scipy does not have."""

    def __init__(self, logpmf, logsf):
        self.logpmf, self.logsf = logpmf, logsf

    def ppf(self, u):
        def one(share):
            k = 0
            while -np.expm1(self.logsf(np.array([float(k)]))[0]) < share:
                k += 1
            return k

        return np.array([float(one(share)) for share in u])

    def rvs(self, size, random_state):
        return self.ppf(random_state.uniform(size=size))


def with_zeros(zero, law):
    return Counts(
        lambda k: np.where(
            k == 0, np.log(zero + (1 - zero) * law.pmf(0)), np.log1p(-zero) + law.logpmf(np.maximum(k, 1))
        ),
        lambda k: np.log1p(-zero) + law.logsf(k),
    )


def beta_geometric(a, b):
    base = special.betaln(a, b)
    return Counts(
        lambda k: special.betaln(a + 1, b + k - 1) - base,
        lambda k: special.betaln(a, b + k) - base,
    )


class Mixture:
    """Two laws of positive values, the first with the given share."""

    def __init__(self, share, first, second):
        self.share, self.laws = share, (first, second)

    def both(self, of):
        first, second = (of(law) for law in self.laws)
        return np.logaddexp(np.log(self.share) + first, np.log1p(-self.share) + second)

    def logpdf(self, x):
        return self.both(lambda law: law.logpdf(x))

    def logsf(self, x):
        return self.both(lambda law: law.logsf(x))

    def rvs(self, size, random_state):
        draws = [law.rvs(size=size, random_state=random_state) for law in self.laws]
        return np.where(random_state.uniform(size=size) < self.share, *draws)

    def ppf(self, u):
        def one(share):
            ends = sorted(law.ppf(share) for law in self.laws)
            return optimize.brentq(lambda x: -np.expm1(self.logsf(x)) - share, *ends)

        return np.array([one(share) for share in u])


def log_normals(share, m1, s1, m2, s2):
    return Mixture(share, st.lognorm(s1, scale=np.exp(m1)), st.lognorm(s2, scale=np.exp(m2)))


def gammas(share, k1, r1, k2, r2):
    return Mixture(share, st.gamma(k1, scale=1 / r1), st.gamma(k2, scale=1 / r2))


# name -> parameter names, frozen law, true parameters, kind of each ('real', 'positive', 'chance')
FAMILIES = {
    'normal': (['mean', 'sd'], lambda m, s: st.norm(m, s), [50, 12], ['real', 'positive']),
    'logNormal': (['mu', 'sigma'], lambda m, s: st.lognorm(s, scale=np.exp(m)), [3, 0.8], ['real', 'positive']),
    'gamma': (['shape', 'rate'], lambda k, r: st.gamma(k, scale=1 / r), [1.8, 0.05], ['positive', 'positive']),
    'weibull': (['shape', 'scale'], lambda k, c: st.weibull_min(k, scale=c), [1.3, 60], ['positive', 'positive']),
    'exponential': (['rate'], lambda r: st.expon(scale=1 / r), [0.02], ['positive']),
    'logLogistic': (['shape', 'scale'], lambda k, c: st.fisk(k, scale=c), [2.2, 35], ['positive', 'positive']),
    'beta': (['alpha', 'beta'], lambda a, b: st.beta(a, b), [2.5, 4], ['positive', 'positive']),
    'poisson': (['mean'], lambda m: st.poisson(m), [6], ['positive']),
    'negativeBinomial': (['size', 'mean'], nbinom, [2, 9], ['positive', 'positive']),
    'binomial': (['p'], lambda p: st.binom(20, p), [0.35], ['chance']),
    'betaBinomial': (['alpha', 'beta'], lambda a, b: st.betabinom(20, a, b), [3, 5], ['positive', 'positive']),
    'lomax': (['shape', 'scale'], lambda k, c: st.lomax(k, scale=c), [2.5, 60], ['positive', 'positive']),
    'inverseGaussian': (['mean', 'shape'], lambda m, s: st.invgauss(m / s, scale=s), [40, 70], ['positive', 'positive']),
    'geometric': (['p'], st.geom, [0.2], ['chance']),
    'zeroInflatedPoisson': (['zero', 'mean'], lambda z, m: with_zeros(z, st.poisson(m)), [0.25, 4], ['chance', 'positive']),
    'zeroInflatedNegativeBinomial': (
        ['zero', 'size', 'mean'],
        lambda z, s, m: with_zeros(z, nbinom(s, m)),
        [0.3, 3, 9],
        ['chance', 'positive', 'positive'],
    ),
    'betaGeometric': (['alpha', 'beta'], beta_geometric, [3, 12], ['positive', 'positive']),
    'logNormalMixture': (
        ['share', 'mu1', 'sigma1', 'mu2', 'sigma2'],
        log_normals,
        [0.4, 1, 0.5, 4, 0.4],
        ['chance', 'real', 'positive', 'real', 'positive'],
    ),
    'gammaMixture': (
        ['share', 'shape1', 'rate1', 'shape2', 'rate2'],
        gammas,
        [0.45, 1.9, 0.2, 13, 0.15],
        ['chance', 'positive', 'positive', 'positive', 'positive'],
    ),
}
# scipy's name, its fixed arguments and the order of ours in its answer, for the cross-check
CENSORED_DATA = {
    'normal': (st.norm, {}, lambda a: [a[0], a[1]]),
    'logNormal': (st.lognorm, {'floc': 0}, lambda a: [np.log(a[2]), a[0]]),
    'gamma': (st.gamma, {'floc': 0}, lambda a: [a[0], 1 / a[2]]),
    'weibull': (st.weibull_min, {'floc': 0}, lambda a: [a[0], a[2]]),
    'exponential': (st.expon, {'floc': 0}, lambda a: [1 / a[1]]),
    'logLogistic': (st.fisk, {'floc': 0}, lambda a: [a[0], a[2]]),
    'lomax': (st.lomax, {'floc': 0}, lambda a: [a[0], a[2]]),
    'inverseGaussian': (st.invgauss, {'floc': 0}, lambda a: [a[0] * a[2], a[2]]),
}
TO_FREE = {'real': lambda v: v, 'positive': np.log, 'chance': lambda v: np.log(v / (1 - v))}
FROM_FREE = {'real': lambda v: v, 'positive': np.exp, 'chance': lambda v: 1 / (1 + np.exp(-v))}


def sample(law, discrete, rng, n, cut):
    """Observed where the value comes before a random end of watching, else censored at that end."""
    values = law.rvs(size=n, random_state=rng)
    ends = law.ppf(rng.uniform(0.3, 1, size=n))
    # a count that is censored at c is known to exceed c
    censored = (values > ends) & cut
    kept = np.where(censored, ends, values)
    return (np.floor(kept) if discrete else np.array([float(f'{v:.6g}') for v in kept])), censored


def log_likelihood(law, discrete, values, censored, weights):
    observed = law.logpmf(values) if discrete else law.logpdf(values)
    return float(np.sum(weights * np.where(censored, law.logsf(values), observed)))


def maximise(objective, start):
    best = start
    for _ in range(3):
        best = optimize.minimize(
            objective, best, method='Nelder-Mead', options={'xatol': 1e-11, 'fatol': 1e-13, 'maxiter': 20000, 'maxfev': 20000}
        ).x
    return best


def hessian(f, at):
    at = np.asarray(at, dtype=float)
    steps = 1e-4 * np.maximum(np.abs(at), 1e-3)
    size = len(at)
    result = np.zeros((size, size))
    for i in range(size):
        for j in range(size):
            total = 0
            for a in (1, -1):
                for b in (1, -1):
                    moved = at.copy()
                    moved[i] += a * steps[i]
                    moved[j] += b * steps[j]
                    total += a * b * f(moved)
            result[i, j] = total / (4 * steps[i] * steps[j])
    return result


def case(name, cut, weighted, seed):
    names, law_of, truth, kinds = FAMILIES[name]
    rng = np.random.default_rng(seed)
    discrete = hasattr(law_of(*truth), 'logpmf') and name not in CENSORED_DATA and name != 'beta' and 'Mixture' not in name
    values, censored = sample(law_of(*truth), discrete, rng, 80, cut)
    weights = rng.integers(0, 5, size=80).astype(float) / 2 if weighted else np.ones(80)

    def at(parameters):
        return log_likelihood(law_of(*parameters), discrete, values, censored, weights)

    def objective(free):
        return -at([FROM_FREE[kind](v) for kind, v in zip(kinds, free)])

    truth_free = np.array([TO_FREE[kind](v) for kind, v in zip(kinds, truth)])
    # a mixture has several maxima: the best of a few searches that begin around the truth is polished
    starts = [truth_free + 0.7 * rng.normal(size=len(truth_free)) for _ in range(12 if 'Mixture' in name else 0)]
    rough = [optimize.minimize(objective, start, method='L-BFGS-B').x for start in starts]
    free = maximise(objective, min([truth_free, *rough], key=objective))
    estimates = [float(FROM_FREE[kind](v)) for kind, v in zip(kinds, free)]
    if name in CENSORED_DATA and cut and not weighted:
        law, fixed, ours = CENSORED_DATA[name]
        check = ours(law.fit(st.CensoredData.right_censored(values, censored), **fixed))
        assert np.allclose(check, estimates, rtol=1e-3), (name, check, estimates)
    covariance = np.linalg.inv(-hessian(at, estimates))
    return {
        'family': name,
        'values': values.tolist(),
        'censored': [int(c) for c in censored] if cut else None,
        'weights': weights.tolist() if weighted else None,
        'estimates': dict(zip(names, estimates)),
        'covariance': covariance.tolist(),
        'logLikelihood': at(estimates),
    }


def main(wanted):
    kinds = [(False, False), (True, False), (True, True)]
    here = pathlib.Path(__file__).with_name('fits.json')
    known = json.loads(here.read_text()) if wanted else []
    cases = []
    for i, name in enumerate(FAMILIES):
        if wanted and name not in wanted:
            cases += [entry for entry in known if entry['family'] == name]
        else:
            cases += [case(name, cut, weighted, 4000 + 3 * i + j) for j, (cut, weighted) in enumerate(kinds)]
    here.write_text('[\n' + ',\n'.join(json.dumps(c) for c in cases) + '\n]\n')


if __name__ == '__main__':
    main(sys.argv[1:])

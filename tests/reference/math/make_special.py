"""Reference values for the special functions: special.json.

Run from the repository root when points are added (about a minute):
    /usr/bin/python3 tests/reference/math/make_special.py
Each list holds rows [arguments..., value]. Points are seeded; made with mpmath 1.2.1. The incomplete
functions are summed here from series of positive terms (DLMF 8.11.4, 8.17.8), as mpmath's own
hypergeometric routines lose the tails; their precision is raised until 1 - P is known.
"""

import json
import random
from pathlib import Path

from mpmath import digamma, erf, erfc, exp, log, log1p, loggamma, mp, mpf, psi, sqrt

mp.dps = 50
rng = random.Random(20240502)
SMALLEST = mpf("1e-290")


def log_uniform(low, high):
    return 10 ** rng.uniform(low, high)


def rows(function, points):
    found = []
    for point in points:
        arguments = point if isinstance(point, tuple) else (point,)
        value = function(*map(mpf, arguments))
        if value is not None and abs(value) > SMALLEST:
            found.append([*arguments, float(value)])
    return found


def gamma_p(a, x):
    term = total = mpf(1)
    k = 0
    while term > total * mpf(10) ** -(mp.dps + 5):
        k += 1
        term *= x / (a + k)
        total += term
    return exp(a * log(x) - x - loggamma(a + 1)) * total


def gamma_pair(a, x):
    """P, Q and the density of x at 340 digits, enough for tails of 1e-290"""
    with mp.workdps(340):
        p = gamma_p(a, x)
        return p, 1 - p, exp((a - 1) * log(x) - x - loggamma(a))


def beta_i(x, a, b):
    term = total = mpf(1)
    k = 0
    while term > total * mpf(10) ** -(mp.dps + 5):
        term *= x * (a + b + k) / (a + 1 + k)
        k += 1
        total += term
    return exp(a * log(x) + b * log1p(-x) + loggamma(a + b) - loggamma(a + 1) - loggamma(b)) * total


def beta_lower(x, a, b):
    if x < 0.9:
        return beta_i(x, a, b)
    with mp.workdps(100):
        return 1 - beta_i(1 - x, b, a)


def gamma_points():
    points = []
    for _ in range(120):
        shape = log_uniform(-3, 1.5)
        points.append((shape, shape * log_uniform(-2, 1)))
    for _ in range(120):
        shape = log_uniform(0, 4.3)
        points.append((shape, abs(shape + rng.uniform(-8, 8) * shape**0.5)))
    points += [(log_uniform(-6, -2), log_uniform(-5, 1)) for _ in range(30)]
    points += [(1e5, 1e5 - 3000.0), (1e5, 1e5 + 3000.0), (21.0, 13.0), (21.0, 31.0), (20.0, 12.5)]
    return points


def beta_points():
    points = []
    for _ in range(120):
        points.append((rng.uniform(0.0005, 0.995), log_uniform(-2, 1.5), log_uniform(-2, 1.5)))
    for _ in range(120):
        a, b = log_uniform(0, 3.5), log_uniform(0, 3.5)
        mean = a / (a + b)
        spread = (mean * (1 - mean) / (a + b + 1)) ** 0.5
        x = mean + rng.uniform(-6, 6) * spread
        if 0 < x < 0.999:
            points.append((x, a, b))
    points += [(1e-7 * u, 1.5, 1e7) for u in (0.1, 1.0, 3.0)] + [(0.3002, 3e5, 7e5), (0.2995, 3e5, 7e5)]
    return points


def gamma_inverse(p, shape, x):
    """Two Newton steps at high precision from an x whose rounded probability is p"""
    with mp.workdps(60):
        for _ in range(2):
            value, _rest, slope = gamma_pair(shape, x)
            x -= (value - p) / slope
        return x


def beta_inverse(p, a, b, x):
    with mp.workdps(60):
        for _ in range(2):
            slope = exp((a - 1) * log(x) + (b - 1) * log1p(-x) + loggamma(a + b) - loggamma(a) - loggamma(b))
            x -= (beta_lower(x, a, b) - p) / slope
        return x


def inverse_rows(direct, inverse, points, split):
    """Rows [p, parameters..., x] for p well inside (0, 1), where p determines x."""
    found = []
    for point in points:
        x, parameters = split(point)
        p = float(direct(mpf(x), *map(mpf, parameters)))
        if 1e-250 < p < 1 - 1e-6:
            answer = inverse(mpf(p), *map(mpf, parameters), mpf(x))
            found.append([p, *parameters, float(answer)])
    return found


tails = [rng.uniform(-37, 37) for _ in range(80)] + [rng.uniform(-3, 3) for _ in range(80)]
probabilities = [log_uniform(-300, 0) for _ in range(60)] + [rng.random() for _ in range(100)]
positive = [log_uniform(-8, 8) for _ in range(100)] + [rng.uniform(0, 10) for _ in range(120)]
near_zeros = [z + rng.choice([-1, 1]) * log_uniform(-12, -1) for z in (1, 2) for _ in range(20)]
units = [rng.choice([-1, 1]) * log_uniform(-12, -0.1) for _ in range(80)]
units += [rng.uniform(-0.99, 3) for _ in range(60)]
gammas, betas = gamma_points(), beta_points()
# Deep tails, from their own generator so that the points above stay as they are.
deep = random.Random(20240504)
gamma_tails = [(s, s * 10 ** deep.uniform(-3, -0.3)) for s in (10 ** deep.uniform(0.7, 2.7) for _ in range(60))]
gamma_tails += [(10 ** deep.uniform(-2, 2.5), deep.uniform(60, 900)) for _ in range(60)]
beta_tails = [
    (10 ** deep.uniform(-4, -0.2), 10 ** deep.uniform(0.5, 2.5), 10 ** deep.uniform(-1, 3)) for _ in range(110)
]
near_one = [1 - 2.0**-k for k in range(10, 54, 3)]
shapes = [(log_uniform(-4, 6), log_uniform(-4, 6)) for _ in range(120)]


def normal_quantile(p):
    # Newton from a double start; mpmath's erfinv fails in the far tail
    z = -sqrt(-2 * log(min(p, 1 - p))) if min(p, 1 - p) < 0.1 else mpf(0)
    q = min(p, 1 - p)
    for _ in range(60):
        value = erfc(-z / sqrt(mpf(2))) / 2
        z -= log(value / q) * value * sqrt(2 * mp.pi) * exp(z * z / 2)
    return z if p <= 0.5 else -z


reference = {
    "erf": rows(erf, [rng.uniform(-6, 6) for _ in range(80)] + [log_uniform(-20, 0) for _ in range(20)]),
    "erfc": rows(erfc, [rng.uniform(-6, 25.7) for _ in range(120)] + [0.5, 0.50001, 0.49999]),
    "normalCdf": rows(lambda z: erfc(-z / sqrt(mpf(2))) / 2, tails),
    "normalPdf": rows(lambda z: exp(-z * z / 2) / sqrt(2 * mp.pi), tails),
    "normalQuantile": rows(normal_quantile, probabilities + near_one),
    "log1pMinusX": rows(lambda x: log1p(x) - x, units),
    "logGamma": rows(loggamma, positive + near_zeros),
    "digamma": rows(digamma, positive),
    "trigamma": rows(lambda x: psi(1, x), positive),
    "logBeta": rows(lambda a, b: loggamma(a) + loggamma(b) - loggamma(a + b), shapes),
    "gammaP": rows(lambda a, x: gamma_pair(a, x)[0], gammas + gamma_tails),
    "gammaQ": rows(lambda a, x: gamma_pair(a, x)[1], gammas + gamma_tails),
    "gammaPInverse": inverse_rows(
        lambda x, a: gamma_pair(a, x)[0], gamma_inverse, gammas[:200:2] + gammas[-5:], lambda g: (g[1], g[:1])
    ),
    "betaI": rows(beta_lower, betas + beta_tails),
    "betaIInverse": inverse_rows(beta_lower, beta_inverse, betas[::2], lambda g: (g[0], g[1:])),
}
Path("tests/reference/math/special.json").write_text(json.dumps(reference, separators=(",", ":")) + "\n")
print({name: len(cases) for name, cases in reference.items()})

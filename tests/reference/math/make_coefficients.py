"""Prints the coefficient lists that stand in erf.ts, scaledErfc.ts, gamma.ts, stirling.ts and
gammaIncomplete.ts.

Run from anywhere; nothing is written. The lists are roundings of exact values or Chebyshev
coefficients by quadrature at 60 digits, so any mpmath 1.x prints the same.
"""

from mpmath import bernoulli, cos, erfc, exp, log, mp, mpf, pi, sqrt, zeta

mp.dps = 60
NODES = 80


def chebyshev(function, terms):
    """Chebyshev coefficients on [-1, 1]; the first is already halved."""
    values = [function(cos(pi * (k + mpf(1) / 2) / NODES)) for k in range(NODES)]
    found = []
    for j in range(terms):
        total = sum(v * cos(pi * j * (k + mpf(1) / 2) / NODES) for k, v in enumerate(values))
        found.append(total * (1 if j == 0 else 2) / NODES)
    return found


def scaled_erfc(knee):
    """(1 + 2x) e^(x^2) erfc(x) on [1/2, inf), x = 1/2 + knee (1 + s) / (1 - s)"""

    def function(s):
        x = mpf(1) / 2 + knee * (1 + s) / (1 - s)
        if x > 60:  # DLMF 7.12.1
            terms, term = mpf(0), mpf(1)
            for k in range(1, 30):
                terms += term
                term *= -(2 * k - 1) / (2 * x * x)
            return (1 + 2 * x) * terms / (x * sqrt(pi))
        return (1 + 2 * x) * exp(x * x) * erfc(x)

    return function


def temme(terms):
    """d_n of eta / (lambda - 1) = sum d_n eta^n, eta^2 / 2 = lambda - 1 - log(lambda)

    lambda - 1 = sum a_k eta^k with a_1 = 1 and, from eta deta = (1 - 1/lambda) dlambda,
    eta (1 + m) = m m', m = lambda - 1.
    """
    a = [mpf(0), mpf(1)]
    for n in range(2, terms + 2):
        # coefficient of eta^n in m m' - eta m = eta
        known = a[n - 1] - sum(a[i] * a[n + 1 - i] * (n + 1 - i) for i in range(2, n))
        a.append(known / (n + 1))
    series = a[1:]
    inverse = [mpf(1)]
    for n in range(1, terms):
        inverse.append(-sum(series[i] * inverse[n - i] for i in range(1, n + 1)))
    return inverse


def show(name, values):
    print(f"const {name} = [{', '.join(repr(float(v)) for v in values)}];")


if __name__ == "__main__":
    show("SCALED_ERFC", chebyshev(scaled_erfc(mpf(4)), 26))
    show("ERF_SERIES", [mpf(-1) ** k / (mp.factorial(k) * (2 * k + 1)) * 2 / sqrt(pi) for k in range(13)])
    show("LOG_GAMMA_SERIES", [(-1) ** k * (zeta(k) - 1) / k for k in range(2, 29)])
    show("STIRLING", [bernoulli(2 * k) / (2 * k * (2 * k - 1)) for k in range(1, 10)])
    show("DIGAMMA", [bernoulli(2 * k) / (2 * k) for k in range(1, 10)])
    show("TRIGAMMA", [bernoulli(2 * k) for k in range(1, 10)])
    show("TEMME", temme(30))
    print("1 - euler =", repr(float(1 - mp.euler)), "log(2 pi)/2 =", repr(float(log(2 * pi) / 2)))

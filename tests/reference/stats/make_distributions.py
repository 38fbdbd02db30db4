"""Reference values of every distribution family, to 17 digits.

Writes distributions.json beside this file. Each value is computed by mpmath with 40 digits from the
textbook formula at exactly the double written in the file; scipy only proposes where to look.

    python3 make_distributions.py        (mpmath 1.3.0, scipy 1.17.1, numpy 2.x; any recent ones do)

Run it again only when a family or a case is added.
"""

import json
import pathlib

import mpmath as mp
from scipy import stats as st

mp.mp.dps = 40
ONE = mp.mpf(1)


def upper_gamma(a, x):
    """Regularised Q(a, x); mpmath's own asymptotic choice fails for a few large a, so check the sum."""
    return mp.gammainc(a, x, mp.inf, regularized=True)


def lower_gamma(a, x):
    return mp.gammainc(a, 0, x, regularized=True)


def beta_i(x, a, b):
    return mp.betainc(a, b, 0, x, regularized=True)


def beta_upper(x, a, b):
    return mp.betainc(b, a, 0, 1 - x, regularized=True)


def softplus(z):
    return mp.log1p(mp.e ** z)


def normal_cdf(z):
    return mp.erfc(-z / mp.sqrt(2)) / 2


class Family:
    """log density, cdf and survival in mpmath; a frozen scipy law for the places to look at."""

    def __init__(self, kind, log_pdf, cdf, survival, mean, variance, law):
        self.kind, self.log_pdf, self.cdf, self.survival = kind, log_pdf, cdf, survival
        self.mean, self.variance, self.law = mean, variance, law


def log_choose(n, k):
    return mp.loggamma(n + 1) - mp.loggamma(k + 1) - mp.loggamma(n - k + 1)


def log_beta(a, b):
    return mp.loggamma(a) + mp.loggamma(b) - mp.loggamma(a + b)


def bb_mass(k, n, a, b):
    return mp.e ** (log_choose(n, k) + log_beta(k + a, n - k + b) - log_beta(a, b))


def bg_survival(k, a, b):
    """P(X > k) of the beta-geometric from 1."""
    return mp.e ** (log_beta(a, b + k) - log_beta(a, b))


class BetaGeometricLaw:
    """Places to look at for a law that scipy does not have; none beyond 1e9, where counts lose their meaning."""

    def __init__(self, alpha, beta):
        self.a, self.b = mp.mpf(alpha), mp.mpf(beta)

    def support(self):
        return 1, mp.inf

    def isf(self, tail):
        low, high = 0, 1
        while bg_survival(high, self.a, self.b) > tail:
            low, high = high, 2 * high
            if high > 1e9:
                return mp.inf
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if bg_survival(middle, self.a, self.b) > tail else (low, middle)
        return high

    def ppf(self, u):
        return self.isf(1 - mp.mpf(u))


class WithZeros:
    """A scipy law of counts with extra zeros."""

    def __init__(self, zero, law):
        self.zero, self.law = zero, law

    def support(self):
        return self.law.support()

    def ppf(self, u):
        return self.law.ppf((u - self.zero) / (1 - self.zero)) if u > self.zero else 0.0

    def isf(self, tail):
        return self.law.isf(min(1, tail / (1 - self.zero)))


def with_zeros(counts):
    """The family of counts with a share `zero` of extra zeros."""

    def log_pdf(x, zero, **p):
        mass = mp.e ** counts.log_pdf(x, **p)
        return mp.log((zero if x == 0 else 0) + (1 - zero) * mass)

    return Family(
        'discrete',
        log_pdf,
        lambda x, zero, **p: zero + (1 - zero) * counts.cdf(x, **p),
        lambda x, zero, **p: (1 - zero) * counts.survival(x, **p),
        lambda zero, **p: (1 - zero) * counts.mean(**p),
        lambda zero, **p: (1 - zero) * (counts.variance(**p) + zero * counts.mean(**p) ** 2),
        lambda zero, **p: WithZeros(zero, counts.law(**p)),
    )


def heavy(index):
    """The variance of a tail of index up to 2: none where the mean is infinite too."""
    return mp.inf if index > 1 else mp.nan


def pert_shapes(min, mode, max):
    return 1 + 4 * (mode - min) / (max - min), 1 + 4 * (max - mode) / (max - min)


FAMILIES = {
    'normal': Family(
        'continuous',
        lambda x, mean, sd: -((x - mean) / sd) ** 2 / 2 - mp.log(sd) - mp.log(2 * mp.pi) / 2,
        lambda x, mean, sd: mp.erfc(-(x - mean) / sd / mp.sqrt(2)) / 2,
        lambda x, mean, sd: mp.erfc((x - mean) / sd / mp.sqrt(2)) / 2,
        lambda mean, sd: mean,
        lambda mean, sd: sd ** 2,
        lambda mean, sd: st.norm(mean, sd),
    ),
    'logNormal': Family(
        'continuous',
        lambda x, mu, sigma: -((mp.log(x) - mu) / sigma) ** 2 / 2 - mp.log(x * sigma) - mp.log(2 * mp.pi) / 2,
        lambda x, mu, sigma: mp.erfc(-(mp.log(x) - mu) / sigma / mp.sqrt(2)) / 2,
        lambda x, mu, sigma: mp.erfc((mp.log(x) - mu) / sigma / mp.sqrt(2)) / 2,
        lambda mu, sigma: mp.e ** (mu + sigma ** 2 / 2),
        lambda mu, sigma: mp.expm1(sigma ** 2) * mp.e ** (2 * mu + sigma ** 2),
        lambda mu, sigma: st.lognorm(sigma, scale=float(mp.e ** mu)),
    ),
    'gamma': Family(
        'continuous',
        lambda x, shape, rate: shape * mp.log(rate) + (shape - 1) * mp.log(x) - rate * x - mp.loggamma(shape),
        lambda x, shape, rate: lower_gamma(shape, rate * x),
        lambda x, shape, rate: upper_gamma(shape, rate * x),
        lambda shape, rate: shape / rate,
        lambda shape, rate: shape / rate ** 2,
        lambda shape, rate: st.gamma(shape, scale=1 / rate),
    ),
    'weibull': Family(
        'continuous',
        lambda x, shape, scale: mp.log(shape / x) + shape * mp.log(x / scale) - (x / scale) ** shape,
        lambda x, shape, scale: -mp.expm1(-((x / scale) ** shape)),
        lambda x, shape, scale: mp.e ** -((x / scale) ** shape),
        lambda shape, scale: scale * mp.gamma(1 + 1 / shape),
        lambda shape, scale: scale ** 2 * (mp.gamma(1 + 2 / shape) - mp.gamma(1 + 1 / shape) ** 2),
        lambda shape, scale: st.weibull_min(shape, scale=scale),
    ),
    'exponential': Family(
        'continuous',
        lambda x, rate: mp.log(rate) - rate * x,
        lambda x, rate: -mp.expm1(-rate * x),
        lambda x, rate: mp.e ** (-rate * x),
        lambda rate: 1 / rate,
        lambda rate: 1 / rate ** 2,
        lambda rate: st.expon(scale=1 / rate),
    ),
    'logLogistic': Family(
        'continuous',
        lambda x, shape, scale: mp.log(shape / x)
        + shape * mp.log(x / scale)
        - 2 * softplus(shape * mp.log(x / scale)),
        lambda x, shape, scale: 1 / (1 + (x / scale) ** -shape),
        lambda x, shape, scale: 1 / (1 + (x / scale) ** shape),
        lambda shape, scale: scale * (mp.pi / shape) / mp.sin(mp.pi / shape) if shape > 1 else mp.inf,
        lambda shape, scale: mp.inf
        if shape <= 2
        else scale ** 2
        * (2 * (mp.pi / shape) / mp.sin(2 * mp.pi / shape) - ((mp.pi / shape) / mp.sin(mp.pi / shape)) ** 2),
        lambda shape, scale: st.fisk(shape, scale=scale),
    ),
    'lomax': Family(
        'continuous',
        lambda x, shape, scale: mp.log(shape / scale) - (shape + 1) * mp.log1p(x / scale),
        lambda x, shape, scale: -mp.expm1(-shape * mp.log1p(x / scale)),
        lambda x, shape, scale: (1 + x / scale) ** -shape,
        lambda shape, scale: scale / (shape - 1) if shape > 1 else mp.inf,
        lambda shape, scale: scale ** 2 * shape / (shape - 1) ** 2 / (shape - 2) if shape > 2 else heavy(shape),
        lambda shape, scale: st.lomax(shape, scale=scale),
    ),
    'inverseGaussian': Family(
        'continuous',
        lambda x, mean, shape: mp.log(shape / (2 * mp.pi * x ** 3)) / 2 - shape * (x - mean) ** 2 / (2 * mean ** 2 * x),
        lambda x, mean, shape: normal_cdf(mp.sqrt(shape / x) * (x / mean - 1))
        + mp.e ** (2 * shape / mean) * normal_cdf(-mp.sqrt(shape / x) * (x / mean + 1)),
        lambda x, mean, shape: normal_cdf(-mp.sqrt(shape / x) * (x / mean - 1))
        - mp.e ** (2 * shape / mean) * normal_cdf(-mp.sqrt(shape / x) * (x / mean + 1)),
        lambda mean, shape: mean,
        lambda mean, shape: mean ** 3 / shape,
        lambda mean, shape: st.invgauss(mean / shape, scale=shape),
    ),
    'beta': Family(
        'continuous',
        lambda x, alpha, beta: (alpha - 1) * mp.log(x) + (beta - 1) * mp.log1p(-x) - log_beta(alpha, beta),
        lambda x, alpha, beta: beta_i(x, alpha, beta),
        lambda x, alpha, beta: beta_upper(x, alpha, beta),
        lambda alpha, beta: alpha / (alpha + beta),
        lambda alpha, beta: alpha * beta / (alpha + beta) ** 2 / (alpha + beta + 1),
        lambda alpha, beta: st.beta(alpha, beta),
    ),
    'uniform': Family(
        'continuous',
        lambda x, min, max: -mp.log(max - min),
        lambda x, min, max: (x - min) / (max - min),
        lambda x, min, max: (max - x) / (max - min),
        lambda min, max: (min + max) / 2,
        lambda min, max: (max - min) ** 2 / 12,
        lambda min, max: st.uniform(min, max - min),
    ),
    'triangular': Family(
        'continuous',
        lambda x, min, mode, max: mp.log(2 * (x - min) / (max - min) / (mode - min))
        if x < mode
        else mp.log(2 * (max - x) / (max - min) / (max - mode)),
        lambda x, min, mode, max: (x - min) ** 2 / (max - min) / (mode - min)
        if x < mode
        else 1 - (max - x) ** 2 / (max - min) / (max - mode),
        lambda x, min, mode, max: 1 - (x - min) ** 2 / (max - min) / (mode - min)
        if x < mode
        else (max - x) ** 2 / (max - min) / (max - mode),
        lambda min, mode, max: (min + mode + max) / 3,
        lambda min, mode, max: (min ** 2 + mode ** 2 + max ** 2 - min * mode - min * max - mode * max) / 18,
        lambda min, mode, max: st.triang((mode - min) / (max - min), min, max - min),
    ),
    'pert': Family(
        'continuous',
        lambda x, min, mode, max: 4 * (mode - min) / (max - min) * mp.log((x - min) / (max - min))
        + 4 * (max - mode) / (max - min) * mp.log((max - x) / (max - min))
        - log_beta(*pert_shapes(min, mode, max))
        - mp.log(max - min),
        lambda x, min, mode, max: beta_i((x - min) / (max - min), *pert_shapes(min, mode, max)),
        lambda x, min, mode, max: beta_upper((x - min) / (max - min), *pert_shapes(min, mode, max)),
        lambda min, mode, max: (min + 4 * mode + max) / 6,
        lambda min, mode, max: (4 * mode + max - 5 * min) * (5 * max - 4 * mode - min) / 252,
        lambda min, mode, max: st.beta(*pert_shapes(min, mode, max), min, max - min),
    ),
    'poisson': Family(
        'discrete',
        lambda x, mean: x * mp.log(mean) - mean - mp.loggamma(x + 1),
        lambda x, mean: upper_gamma(x + 1, mean),
        lambda x, mean: lower_gamma(x + 1, mean),
        lambda mean: mean,
        lambda mean: mean,
        lambda mean: st.poisson(mean),
    ),
    'negativeBinomial': Family(
        'discrete',
        lambda x, size, mean: mp.loggamma(size + x)
        - mp.loggamma(size)
        - mp.loggamma(x + 1)
        + size * mp.log(size / (size + mean))
        + x * mp.log(mean / (size + mean)),
        lambda x, size, mean: beta_i(size / (size + mean), size, x + 1),
        lambda x, size, mean: beta_i(mean / (size + mean), x + 1, size),
        lambda size, mean: mean,
        lambda size, mean: mean + mean ** 2 / size,
        lambda size, mean: st.nbinom(size, size / (size + mean)),
    ),
    'binomial': Family(
        'discrete',
        lambda x, n, p: log_choose(n, x) + x * mp.log(p) + (n - x) * mp.log1p(-p),
        lambda x, n, p: ONE if x >= n else beta_i(1 - p, n - x, x + 1),
        lambda x, n, p: 0 * ONE if x >= n else beta_i(p, x + 1, n - x),
        lambda n, p: n * p,
        lambda n, p: n * p * (1 - p),
        lambda n, p: st.binom(n, p),
    ),
    'betaBinomial': Family(
        'discrete',
        lambda x, n, alpha, beta: mp.log(bb_mass(x, n, alpha, beta)),
        lambda x, n, alpha, beta: mp.fsum(bb_mass(k, n, alpha, beta) for k in range(int(x) + 1)),
        lambda x, n, alpha, beta: mp.fsum(bb_mass(k, n, alpha, beta) for k in range(int(x) + 1, int(n) + 1)),
        lambda n, alpha, beta: n * alpha / (alpha + beta),
        lambda n, alpha, beta: n * alpha * beta * (alpha + beta + n) / (alpha + beta) ** 2 / (alpha + beta + 1),
        lambda n, alpha, beta: st.betabinom(n, alpha, beta),
    ),
    'geometric': Family(
        'discrete',
        lambda x, p: mp.log(p) + (x - 1) * mp.log1p(-p),
        lambda x, p: -mp.expm1(x * mp.log1p(-p)),
        lambda x, p: (1 - p) ** x,
        lambda p: 1 / p,
        lambda p: (1 - p) / p ** 2,
        lambda p: st.geom(p),
    ),
    'betaGeometric': Family(
        'discrete',
        lambda x, alpha, beta: log_beta(alpha + 1, beta + x - 1) - log_beta(alpha, beta),
        lambda x, alpha, beta: 1 - bg_survival(x, alpha, beta),
        lambda x, alpha, beta: bg_survival(x, alpha, beta),
        lambda alpha, beta: (alpha + beta - 1) / (alpha - 1) if alpha > 1 else mp.inf,
        lambda alpha, beta: alpha * beta * (alpha + beta - 1) / (alpha - 1) ** 2 / (alpha - 2) if alpha > 2 else heavy(alpha),
        BetaGeometricLaw,
    ),
}


class MixtureLaw:
    """Places to look at for a mixture of scipy laws: halving on its cdf, or on its survival above the middle."""

    def __init__(self, parts, support):
        self.parts, self.ends = parts, support

    def support(self):
        return self.ends

    def isf(self, tail):
        return self.search(lambda x: sum(w * law.sf(x) for w, law in self.parts) > tail, lambda law: law.isf(tail))

    def ppf(self, u):
        return self.search(lambda x: sum(w * law.cdf(x) for w, law in self.parts) < u, lambda law: law.ppf(u))

    def search(self, left_of, end):
        low, high = (f(end(law) for _, law in self.parts) for f in (min, max))
        for _ in range(200):
            middle = (low + high) / 2
            low, high = (middle, high) if left_of(middle) else (low, middle)
        return high


def mixture(component, parts_of):
    """A mixture of a family above; parts_of gives (share, parameters) of each part."""

    def average(of):
        return lambda *x, **p: mp.fsum(share * of(*x, **part) for share, part in parts_of(**p))

    def variance(**p):
        center = average(component.mean)(**p)
        return mp.fsum(
            share * (component.variance(**part) + (component.mean(**part) - center) ** 2) for share, part in parts_of(**p)
        )

    return Family(
        'continuous',
        lambda x, **p: mp.log(average(lambda x, **part: mp.e ** component.log_pdf(x, **part))(x, **p)),
        average(component.cdf),
        average(component.survival),
        average(component.mean),
        variance,
        lambda **p: MixtureLaw(
            [(float(share), component.law(**{k: float(v) for k, v in part.items()})) for share, part in parts_of(**p)],
            (0, float('inf')),
        ),
    )


def two(names):
    """The parts of a mixture of two, whose parameters are `share` and these names with 1 and 2."""
    return lambda share, **p: [
        (share, {name: p[name + '1'] for name in names}),
        (1 - share, {name: p[name + '2'] for name in names}),
    ]


def price_parts(spread, **p):
    count = len(p) // 2
    whole = sum(p[f'share{i + 1}'] for i in range(count))
    return [(p[f'share{i + 1}'] / whole, {'price': p[f'price{i + 1}'], 'spread': spread}) for i in range(count)]


def above_zero(spread):
    return normal_cdf(1 / spread)


def hazard(spread):
    return mp.npdf(1 / spread) / above_zero(spread)


# normal about the price with a standard deviation in proportion, cut off at 0
PRICE = Family(
    'continuous',
    lambda x, price, spread: mp.log(mp.npdf((x / price - 1) / spread) / (price * spread * above_zero(spread))),
    lambda x, price, spread: (normal_cdf((x / price - 1) / spread) - normal_cdf(-1 / spread)) / above_zero(spread),
    lambda x, price, spread: normal_cdf((1 - x / price) / spread) / above_zero(spread),
    lambda price, spread: price * (1 + spread * hazard(spread)),
    lambda price, spread: (price * spread) ** 2 * (1 - hazard(spread) / spread - hazard(spread) ** 2),
    lambda price, spread: st.truncnorm(-1 / spread, float('inf'), price, price * spread),
)


class AtomsLaw:
    def __init__(self, **p):
        count = len(p) // 2
        self.values = [p[f'value{i + 1}'] for i in range(count)]
        whole = sum(p[f'share{i + 1}'] for i in range(count))
        self.shares = [p[f'share{i + 1}'] / whole for i in range(count)]

    def sum(self, keep):
        return mp.fsum(w for v, w in zip(self.values, self.shares) if keep(v))

    def mean(self):
        return mp.fsum(v * w for v, w in zip(self.values, self.shares))

    def variance(self):
        return mp.fsum(w * (v - self.mean()) ** 2 for v, w in zip(self.values, self.shares))


EMPIRICAL = Family(
    'atoms',
    lambda x, **p: mp.log(AtomsLaw(**p).sum(lambda v: v == x)),
    lambda x, **p: AtomsLaw(**p).sum(lambda v: v <= x),
    lambda x, **p: AtomsLaw(**p).sum(lambda v: v > x),
    lambda **p: AtomsLaw(**p).mean(),
    lambda **p: AtomsLaw(**p).variance(),
    AtomsLaw,
)

FAMILIES['logNormalMixture'] = mixture(FAMILIES['logNormal'], two(['mu', 'sigma']))
FAMILIES['gammaMixture'] = mixture(FAMILIES['gamma'], two(['shape', 'rate']))
FAMILIES['pricePoints'] = mixture(PRICE, price_parts)
FAMILIES['empirical'] = EMPIRICAL
FAMILIES['zeroInflatedPoisson'] = with_zeros(FAMILIES['poisson'])
FAMILIES['zeroInflatedNegativeBinomial'] = with_zeros(FAMILIES['negativeBinomial'])

CASES = [
    ('normal', {'mean': 0, 'sd': 1}),
    ('normal', {'mean': 50000, 'sd': 20900.5}),
    ('normal', {'mean': -3.25, 'sd': 0.125}),
    ('logNormal', {'mu': 0, 'sigma': 1}),
    ('logNormal', {'mu': 8.4, 'sigma': 0.55}),
    ('logNormal', {'mu': 10.0473, 'sigma': 1.7675}),
    ('gamma', {'shape': 0.3, 'rate': 0.001}),
    ('gamma', {'shape': 1, 'rate': 2.5}),
    ('gamma', {'shape': 1.4221, 'rate': 0.0055}),
    ('gamma', {'shape': 45.75, 'rate': 1}),
    ('gamma', {'shape': 2500, 'rate': 50}),
    ('weibull', {'shape': 0.5, 'scale': 40}),
    ('weibull', {'shape': 1.159, 'scale': 273.4}),
    ('weibull', {'shape': 5, 'scale': 1}),
    ('exponential', {'rate': 0.001}),
    ('exponential', {'rate': 7.5}),
    ('logLogistic', {'shape': 1.2, 'scale': 30}),
    ('logLogistic', {'shape': 2.75, 'scale': 45.5}),
    ('logLogistic', {'shape': 8, 'scale': 1000}),
    ('lomax', {'shape': 0.8, 'scale': 12.5}),
    ('lomax', {'shape': 1.75, 'scale': 40}),
    ('lomax', {'shape': 6.5, 'scale': 300}),
    ('inverseGaussian', {'mean': 1, 'shape': 0.2}),
    ('inverseGaussian', {'mean': 45.5, 'shape': 60}),
    ('inverseGaussian', {'mean': 30, 'shape': 2500}),
    ('beta', {'alpha': 0.5, 'beta': 0.5}),
    ('beta', {'alpha': 7, 'beta': 3}),
    ('beta', {'alpha': 1, 'beta': 12.5}),
    ('beta', {'alpha': 250.5, 'beta': 900}),
    ('uniform', {'min': -10, 'max': 1}),
    ('uniform', {'min': 0.25, 'max': 97.5}),
    ('triangular', {'min': 10, 'mode': 25.5, 'max': 90}),
    ('triangular', {'min': -4, 'mode': 3, 'max': 4.25}),
    ('pert', {'min': 10, 'mode': 25.5, 'max': 90}),
    ('pert', {'min': 0.5, 'mode': 7.75, 'max': 8}),
    ('poisson', {'mean': 0.2}),
    ('poisson', {'mean': 6.79}),
    ('poisson', {'mean': 45}),
    ('poisson', {'mean': 12345.5}),
    ('negativeBinomial', {'size': 0.397, 'mean': 8.68}),
    ('negativeBinomial', {'size': 1.5, 'mean': 45}),
    ('negativeBinomial', {'size': 25, 'mean': 0.5}),
    ('negativeBinomial', {'size': 1200, 'mean': 300}),
    ('geometric', {'p': 0.004}),
    ('geometric', {'p': 0.15}),
    ('geometric', {'p': 0.75}),
    ('binomial', {'n': 1, 'p': 0.25}),
    ('binomial', {'n': 20, 'p': 0.02}),
    ('binomial', {'n': 200, 'p': 0.85}),
    ('binomial', {'n': 5000, 'p': 0.4}),
    ('betaBinomial', {'n': 10, 'alpha': 0.5, 'beta': 0.75}),
    ('betaBinomial', {'n': 60, 'alpha': 6.5, 'beta': 20}),
    ('betaBinomial', {'n': 200, 'alpha': 30, 'beta': 2}),
    ('zeroInflatedPoisson', {'zero': 0.02, 'mean': 0.75}),
    ('zeroInflatedPoisson', {'zero': 0.3, 'mean': 6.5}),
    ('zeroInflatedPoisson', {'zero': 0.85, 'mean': 48}),
    ('zeroInflatedNegativeBinomial', {'zero': 0.05, 'size': 0.6, 'mean': 4}),
    ('zeroInflatedNegativeBinomial', {'zero': 0.4, 'size': 3.5, 'mean': 45}),
    ('betaGeometric', {'alpha': 1.5, 'beta': 9}),
    ('betaGeometric', {'alpha': 0.9, 'beta': 2.5}),
    ('betaGeometric', {'alpha': 14, 'beta': 120}),
    ('logNormalMixture', {'share': 0.35, 'mu1': 1.2, 'sigma1': 0.6, 'mu2': 4.1, 'sigma2': 0.45}),
    ('logNormalMixture', {'share': 0.8, 'mu1': 2.4, 'sigma1': 1.3, 'mu2': 5.1, 'sigma2': 0.2}),
    ('gammaMixture', {'share': 0.45, 'shape1': 1.9, 'rate1': 0.2, 'shape2': 13.5, 'rate2': 0.16}),
    ('gammaMixture', {'share': 0.2, 'shape1': 0.7, 'rate1': 0.9, 'shape2': 220, 'rate2': 2.5}),
    ('pricePoints', {'spread': 0.1, 'price1': 55, 'share1': 0.3, 'price2': 550, 'share2': 0.5, 'price3': 5200, 'share3': 0.2}),
    ('pricePoints', {'spread': 0.2, 'price1': 1200, 'share1': 0.5, 'price2': 1900, 'share2': 0.5}),
    ('empirical', {'value1': -2.5, 'share1': 0.125, 'value2': 0, 'share2': 0.5, 'value3': 0.75, 'share3': 0.375}),
    ('empirical', {'value1': 7, 'share1': 0.1, 'value2': 8, 'share2': 0.2, 'value3': 4000000, 'share3': 0.3}),
]

PLACES = [1e-12, 1e-6, 1e-3, 0.05, 0.25, 0.5, 0.75, 0.95, 0.999, 1 - 1e-6]
TAILS = [1e-9, 1e-15, 1e-40]
LEVELS = [1e-9, 1e-4, 0.01, 0.25, 0.5, 0.75, 0.99, 0.9999]


def number(value):
    if mp.isnan(value):
        return 'NaN'
    return 'Infinity' if mp.isinf(value) else float(value)


def places(family, parameters):
    law = family.law(**parameters)
    if family.kind == 'atoms':
        return [float(value) for value in law.values]
    wanted = [float(x) for x in [law.ppf(u) for u in PLACES] + [law.isf(u) for u in TAILS]]
    low, high = law.support()
    rounded = [float(f'{x:.12g}') for x in wanted]
    inside = [x for x in rounded if low < x < high]
    if family.kind == 'discrete':
        inside += [float(low)] + ([float(high)] if high < mp.inf else [])
    return sorted(set(inside))


def discrete_quantile(family, p, u):
    law = family.law(**{name: float(v) for name, v in p.items()})
    low = int(law.support()[0])
    k = max(low, int(law.ppf(float(u))) - 3)
    while k > low and family.cdf(mp.mpf(k), **p) >= u:
        k -= 1
    while family.cdf(mp.mpf(k), **p) < u:
        k += 1
    return float(k)


def continuous_quantile(family, p, u):
    guess = family.law(**{name: float(v) for name, v in p.items()}).ppf(float(u))
    # in relative steps around the guess: the density may be steep at 0
    root = mp.findroot(lambda t: family.cdf(mp.mpf(guess) * mp.e ** t, **p) / u - 1, (0, 1e-12))
    return float(mp.mpf(guess) * mp.e ** root)


def quantile(family, p, u):
    if family.kind == 'atoms':
        law = family.law(**p)
        return float(next(v for v in law.values if family.cdf(v, **p) >= u))
    if family.kind == 'discrete':
        return discrete_quantile(family, p, u)
    if 'sd' in p:
        z = mp.sqrt(2) * mp.erfinv(2 * u - 1)
        return float(p['mean'] + p['sd'] * z)
    if set(p) == {'min', 'max'}:
        return float(p['min'] + u * (p['max'] - p['min']))
    return continuous_quantile(family, p, u)


def case(name, parameters):
    family = FAMILIES[name]
    p = {key: mp.mpf(value) for key, value in parameters.items()}
    points = [
        {
            'x': x,
            'logPdf': float(family.log_pdf(mp.mpf(x), **p)),
            'cdf': float(family.cdf(mp.mpf(x), **p)),
            'survival': float(family.survival(mp.mpf(x), **p)),
        }
        for x in places(family, parameters)
    ]
    return {
        'family': name,
        'parameters': parameters,
        'mean': number(family.mean(**p)),
        'variance': number(family.variance(**p)),
        'points': points,
        'quantiles': [{'u': u, 'x': quantile(family, p, mp.mpf(u))} for u in LEVELS],
    }


def main():
    cases = [case(name, parameters) for name, parameters in CASES]
    here = pathlib.Path(__file__).with_name('distributions.json')
    here.write_text('[\n' + ',\n'.join(json.dumps(c) for c in cases) + '\n]\n')


if __name__ == '__main__':
    main()

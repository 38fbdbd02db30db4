"""The funnel world in NumPy: all replications of a day at once, luck from NumPy's own generator.

usage and output as funnelSimpy.py; the seconds are those on a core
"""
import sys
import time
from statistics import NormalDist

import numpy as np

replications, reps, days = (int(x) for x in sys.argv[1:4])
demos, passing, win, mean, log_sd, cycle_mu, cycle_sigma, hot_sd, hot_loading, eta, slope = (
    float(x) for x in sys.argv[4:15]
)
dials = 45.0
luck = np.random.default_rng(1)
inverse = NormalDist().inv_cdf
# The normal quantile by a table: NumPy has none of its own.
nodes = 1 << 16
quantiles = np.array([inverse((k + 0.5) / nodes) for k in range(nodes)])
quality = -quantiles[(passing * (np.arange(2000) + 0.5) / 2000 * nodes).astype(int)]
low, high = -10.0, 10.0
for _ in range(60):
    at = 0.5 * (low + high)
    low, high = (at, high) if (1 / (1 + np.exp(-at - slope * quality))).mean() < win else (low, at)

BEFORE = 3
start = time.process_time()
shape = (replications, reps)
booked = np.zeros(replications)
z = luck.standard_normal((3, *shape))
on = hot_loading * hot_sd
level = np.exp(hot_sd * z - 0.5 * hot_sd**2)
heat = np.exp(on * z - 0.5 * on**2)
constant = np.exp(0.5 * eta * (1 - eta) * (hot_sd**2 + np.log1p(1 / dials / (days / 3))))
# Deals of the days before are open on the first.
for day in range(-BEFORE, days):
    month = max(0, day) * 3 // days
    made = luck.poisson(dials * level[month])
    held = luck.poisson(demos * made / dials * constant * level[month] ** (eta - 1))
    owner = np.repeat(np.arange(held.size), held.ravel())
    u = luck.random(owner.size)
    kept = u < passing
    owner, u = owner[kept], u[kept]
    closes = day + np.floor(luck.lognormal(cycle_mu, cycle_sigma, owner.size) + 0.5).astype(int)
    inside = (closes >= 0) & (closes < days)
    owner, u, closes = owner[inside], u[inside], closes[inside]
    chance = 1 / (1 + np.exp(slope * quantiles[(u * nodes).astype(int)] - at))
    chance *= heat.reshape(3, -1)[closes * 3 // days, owner]
    owner = owner[luck.random(owner.size) < chance]
    amounts = luck.lognormal(np.log(mean) - 0.5 * log_sd**2, log_sd, owner.size)
    booked += np.bincount(owner // reps, amounts, minlength=replications)
print(time.process_time() - start, booked.mean())

"""The funnel world in SimPy: a process for each rep and for each deal, luck from Python's own generator.

usage: python3 funnelSimpy.py REPLICATIONS REPS DAYS DEMOS PASS WIN MEAN LOG_SD CYCLE_MU CYCLE_SIGMA HOT_SD HOT_LOADING ETA SLOPE
prints seconds on a core, and the mean bookings of a quarter
"""
import math
import random
import sys
import time
from statistics import NormalDist

import simpy

replications, reps, days = (int(x) for x in sys.argv[1:4])
demos, passing, win, mean, log_sd, cycle_mu, cycle_sigma, hot_sd, hot_loading, eta, slope = (
    float(x) for x in sys.argv[4:15]
)
dials = 45.0
BEFORE = 3
amount_mu = math.log(mean) - 0.5 * log_sd * log_sd
normal = NormalDist()
luck = random.Random(1)


def logistic(x):
    return 1 / (1 + math.exp(-x))


def intercept():
    """The log odds at which those that pass are won at the rep's own rate."""
    qualities = [-normal.inv_cdf(passing * (k + 0.5) / 2000) for k in range(2000)]
    low, high = -10.0, 10.0
    for _ in range(60):
        middle = 0.5 * (low + high)
        rate = sum(logistic(middle + slope * s) for s in qualities) / 2000
        low, high = (middle, high) if rate < win else (low, middle)
    return 0.5 * (low + high)


at = intercept()


def poisson(m):
    limit, k, p = math.exp(-m), 0, luck.random()
    while p > limit:
        k += 1
        p *= luck.random()
    return k


def deal(env, books, heat):
    u = luck.random()
    if u >= passing:
        return
    yield env.timeout(math.floor(luck.lognormvariate(cycle_mu, cycle_sigma) + 0.5))
    day = int(env.now) - BEFORE
    if day < 0:
        return
    if luck.random() < logistic(at - slope * normal.inv_cdf(u)) * heat[day * 3 // days]:
        books[0] += luck.lognormvariate(amount_mu, log_sd)


def rep(env, books):
    z = [luck.gauss(0, 1) for _ in range(3)]
    on = hot_loading * hot_sd
    level = [math.exp(hot_sd * x - 0.5 * hot_sd**2) for x in z]
    heat = [math.exp(on * x - 0.5 * on**2) for x in z]
    constant = math.exp(0.5 * eta * (1 - eta) * (hot_sd**2 + math.log1p(1 / dials / (days / 3))))
    # Deals of the days before are open on the first.
    for day in range(-BEFORE, days):
        month = max(0, day) * 3 // days
        made = poisson(dials * level[month])
        saturated = constant * level[month] ** (eta - 1)
        for _ in range(poisson(demos * made / dials * saturated)):
            env.process(deal(env, books, heat))
        yield env.timeout(1)


start = time.process_time()
total = 0.0
for _ in range(replications):
    books = [0.0]
    env = simpy.Environment()
    for _ in range(reps):
        env.process(rep(env, books))
    env.run(until=days + BEFORE)
    total += books[0]
print(time.process_time() - start, total / replications)

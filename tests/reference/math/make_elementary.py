"""Reference values for exp, log, expm1, log1p and pow: elementary.json.

Run from the repository root when points are added:
    python3 tests/reference/math/make_elementary.py
Each case is [argument, (argument,) value]; the value is the correctly rounded double, and `rest` of
the same index is (exact - value) in units of 1/1000 ulp, so that a test can measure parts of an ulp.
Points are seeded; made with mpmath 1.2.1 at 60 digits.
"""

import json
import math
import random
import struct
from pathlib import Path

from mpmath import exp, expm1, log, log1p, mp, mpf, power

mp.dps = 60
LARGEST = 1.7976931348623157e308
rng = random.Random(20240501)


def ulp(value):
    """Distance to the next double away from zero, at least the smallest subnormal."""
    return mpf(math.ulp(value))


def any_positive():
    """A double whose exponent is uniform over the whole range, subnormals included."""
    bits = rng.getrandbits(63)
    value = struct.unpack("<d", struct.pack("<Q", bits))[0]
    return value if 0 < value <= LARGEST else any_positive()


def near(centre, low, high):
    """centre +- a distance that is log-uniform in [10^low, 10^high]"""
    return centre + rng.choice([-1, 1]) * 10 ** rng.uniform(low, high)


def rounded(exact):
    """The nearest double, or None where it overflows or is zero."""
    if abs(exact) > LARGEST:
        return None
    with mp.workprec(53):
        value = float(+exact)
    if abs(value) < 2.3e-308:  # subnormal: one rounding, on the grid of 2^-1074
        value = float(mp.nint(exact * mpf(2) ** 1074)) * 5e-324
    return value if value != 0 else None


def cases(function, arguments):
    rows, rests = [], []
    for argument in arguments:
        exact = function(*map(mpf, argument))
        value = rounded(exact)
        if value is None:
            continue
        rows.append([*argument, value])
        rests.append(round(float((exact - mpf(value)) / ulp(value)) * 1000))
    return {"cases": rows, "rest": rests}


def singles(values):
    return [(float(value),) for value in values]


def exp_points():
    points = [rng.uniform(-745, 709.78) for _ in range(200)]
    points += [rng.uniform(-745.13, -708) for _ in range(50)]
    points += [rng.uniform(-1, 1) for _ in range(150)]
    points += [near(0, -18, 0) for _ in range(100)]
    points += [709.782712893384, -745.1332191019411, -708.3964185322641, 5e-324, -2e-308]
    return singles(points)


def log_points():
    points = [any_positive() for _ in range(200)]
    points += [rng.uniform(0.4, 2.5) for _ in range(150)]
    points += [near(1, -15, -1) for _ in range(150)]
    points += [5e-324 * rng.randint(1, 10**12) for _ in range(20)]
    points += [5e-324, 2.2250738585072014e-308, LARGEST, 0.7089843749999999, 0.708984375]
    return singles(points)


def expm1_points():
    points = [rng.uniform(-40, 60) for _ in range(200)]
    points += [rng.uniform(60, 709.78) for _ in range(30)]
    points += [near(0, -17, 0) for _ in range(200)]
    points += [near(0.1, -16, -2) for _ in range(20)] + [near(-0.1, -16, -2) for _ in range(20)]
    return singles(points + [5e-324, -5e-324, 1e-300])


def log1p_points():
    points = [near(0, -17, 0) for _ in range(200)]
    points += [rng.uniform(-1, 1.5) for _ in range(150)]
    points += [-1 + 10 ** rng.uniform(-15.9, -1) for _ in range(50)]
    points += [10 ** rng.uniform(0, 308) for _ in range(100)]
    return singles([p for p in points if p > -1] + [5e-324, -5e-324, 1e-300])


def pow_points():
    points = [(rng.uniform(0, 10), rng.uniform(-10, 10)) for _ in range(200)]
    for _ in range(190):
        base = any_positive()
        points.append((base, rng.uniform(-745, 709.7) / math.log(base)))
    for _ in range(160):
        base = near(1, -15, -1)
        points.append((base, rng.uniform(-745, 709.7) / math.log(base)))
    points += [(-float(rng.randint(2, 20)), float(rng.randint(-30, 30))) for _ in range(60)]
    points += [(rng.uniform(0, 4), 10 ** rng.uniform(-25, -5)) for _ in range(30)]
    return [(b, e) for b, e in points if b != 0 and e != 0 and b != 1]


Path("tests/reference/math/elementary.json").write_text(
    json.dumps(
        {
            "exp": cases(exp, exp_points()),
            "log": cases(log, log_points()),
            "expm1": cases(expm1, expm1_points()),
            "log1p": cases(log1p, log1p_points()),
            "pow": cases(power, pow_points()),
        },
        separators=(",", ":"),
    )
    + "\n"
)

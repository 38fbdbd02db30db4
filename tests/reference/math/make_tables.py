"""Writes src/lib/math/expTable.ts and src/lib/math/logTable.ts.

Run from the repository root when a table changes shape:
    python3 tests/reference/math/make_tables.py && npx prettier --write src/lib/math/*Table.ts
Needs mpmath (any 1.x); the values are exact roundings, so its version does not matter.
"""

from pathlib import Path

from mpmath import floor, log, mp, mpf, nint

mp.dps = 60
SOURCE = Path("src/lib/math")


def exp_table():
    """2^(j/128) as head + tail; head is the nearest double, tail the nearest double to the rest."""
    rows = []
    for j in range(128):
        value = mpf(2) ** (mpf(j) / 128)
        head = float(value)
        rows += [head, float(value - mpf(head))]
    return rows


def cell_centre(j):
    """Middle of cell j of log.ts: high word 0x3fe6b000 + (j << 13) + 0x1000, low word 0."""
    bits = 0x3FE6B000 + (j << 13) + 0x1000
    exponent = (bits >> 20) - 1023
    return (1 + mpf(bits & 0xFFFFF) / 2**20) * mpf(2) ** exponent


def log_table():
    """Per cell: 1/centre rounded to 16 binary places, then -log of it as head + tail.

    The head is a multiple of 2^-42, so that k * LN2_HEAD + head is exact for every exponent k.
    """
    rows = []
    for j in range(128):
        inverse = nint(2**16 / cell_centre(j)) / 2**16
        value = -log(inverse)
        head = floor(value * 2**42 + mpf(1) / 2) / mpf(2) ** 42
        rows += [float(inverse), float(head), float(value - head)]
    return rows


def write(name, text, rows):
    body = ", ".join(repr(number) for number in rows)
    note = "// Made by tests/reference/math/make_tables.py; do not edit by hand.\n\n"
    path = SOURCE / f"{name}.ts"
    path.write_text(f"{note}{text}export const {name} = new Float64Array([{body}]);\n")


write(
    "expTable",
    "/** 2^(j/128) for j = 0..127 as pairs: the nearest double, then the nearest double to the rest. */\n",
    exp_table(),
)
write(
    "logTable",
    "/**\n * For each of the 128 cells of `log`: the inverse of its middle to 16 binary places, then minus the\n"
    " * log of that inverse as a multiple of 2^-42 and a rest.\n */\n",
    log_table(),
)
ln2 = log(mpf(2))
print("ln2/128 head (35 bits), tail:")
head = floor(ln2 / 128 * 2**42) / mpf(2) ** 42
print(repr(float(head)), repr(float(ln2 / 128 - head)))
print("ln2 head (multiple of 2^-42), tail:")
head = floor(ln2 * 2**42) / mpf(2) ** 42
print(repr(float(head)), repr(float(ln2 - head)))
print("128/ln2:", repr(float(128 / ln2)))

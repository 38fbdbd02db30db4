import { logBeta } from '../../../src/lib/math/beta';
import { betaI, betaIInverse } from '../../../src/lib/math/betaIncomplete';
import { erf, erfc } from '../../../src/lib/math/erf';
import { exp } from '../../../src/lib/math/exp';
import { expm1 } from '../../../src/lib/math/expm1';
import { findRoot } from '../../../src/lib/math/findRoot';
import { digamma, logGamma, logGamma1p, trigamma } from '../../../src/lib/math/gamma';
import { gammaP, gammaPInverse, gammaQ } from '../../../src/lib/math/gammaIncomplete';
import { hessian } from '../../../src/lib/math/hessian';
import {
	cholesky,
	invertPositiveDefinite,
	solvePositiveDefinite
} from '../../../src/lib/math/linear';
import { log } from '../../../src/lib/math/log';
import { log1p } from '../../../src/lib/math/log1p';
import { log1pMinusX } from '../../../src/lib/math/log1pMinusX';
import { minimise } from '../../../src/lib/math/minimise';
import {
	normalCdf,
	normalLogPdf,
	normalPdf,
	normalQuantile,
	normalSurvival
} from '../../../src/lib/math/normal';
import { pow } from '../../../src/lib/math/pow';
import { sum } from '../../../src/lib/math/sum';

/**
 * Outputs of every function of src/lib/math over a fixed set of arguments, as bytes. Runs in any engine:
 * equal bytes are what the folder promises. The arguments come from integers by + - * / alone.
 *
 * @returns little-endian doubles per function name; every NaN has the same bits
 */
export function mathOutputs(): Record<string, Uint8Array<ArrayBuffer>> {
	let state = 0;
	// Uniform in (0, 1) from a linear congruential generator (Numerical Recipes' constants).
	const unit = () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return (state + 0.5) / 4294967296;
	};
	const between = (low: number, high: number) => low + (high - low) * unit();
	const shape = () => scaled(unit(), -9, 14);
	const positive = () => scaled(unit(), -40, 40);
	// Every function begins at the same state, so that adding one changes no other.
	const draw = (n: number, f: () => number | readonly number[]) => {
		state = 20240503;
		return toBytes(Array.from({ length: n }, f).flat());
	};
	const many = 4000;
	const some = 1000;
	return {
		exp: draw(many, () => exp(between(-750, 715))),
		expSmall: draw(many, () => exp(between(-2, 2))),
		expm1: draw(many, () => expm1(between(-3, 3))),
		log: draw(many, () => log(scaled(unit(), -1074, 1023))),
		logNearOne: draw(many, () => log(between(0.5, 2))),
		log1p: draw(many, () => log1p(between(-1, 2))),
		log1pMinusX: draw(some, () => log1pMinusX(between(-1, 2))),
		pow: draw(many, () => pow(positive(), between(-20, 20))),
		powSigned: draw(some, () => pow(between(-9, 9), Math.floor(between(-9, 9)))),
		erf: draw(some, () => erf(between(-7, 7))),
		erfc: draw(some, () => erfc(between(-7, 28))),
		normalPdf: draw(some, () => normalPdf(between(-40, 40))),
		normalLogPdf: draw(some, () => normalLogPdf(between(-40, 40))),
		normalCdf: draw(some, () => normalCdf(between(-40, 10))),
		normalSurvival: draw(some, () => normalSurvival(between(-10, 40))),
		normalQuantile: draw(some, () => normalQuantile(unit())),
		normalQuantileTail: draw(some, () => normalQuantile(scaled(unit(), -1000, -1))),
		logGamma: draw(some, () => logGamma(shape())),
		logGamma1p: draw(some, () => logGamma1p(between(-0.5, 2))),
		digamma: draw(some, () => digamma(shape())),
		trigamma: draw(some, () => trigamma(shape())),
		logBeta: draw(some, () => logBeta(shape(), shape())),
		gammaP: draw(some, () => aroundMean(shape(), unit(), gammaP)),
		gammaQ: draw(some, () => aroundMean(shape(), unit(), gammaQ)),
		gammaPInverse: draw(some, () => gammaPInverse(unit(), shape())),
		betaI: draw(some, () => betaI(unit(), shape(), shape())),
		betaIInverse: draw(some, () => betaIInverse(unit(), shape(), shape())),
		sum: draw(100, () => sum(Array.from({ length: 50 }, () => between(-1, 1) * positive()))),
		findRoot: draw(100, () => rootFor(between(0.1, 100))),
		minimise: toBytes([...valley(-1.2, 1), ...valley(3, 0.5)]),
		hessian: toBytes(hessian(([x, y]) => exp(x) * log(y), [0.3, 1.7]).flat()),
		linear: draw(100, () => solved(between(-1, 1), between(-1, 1), between(-1, 1)))
	};
}

/** A double in [2^low, 2^high), its exponent about uniform, made by exact doubling or halving. */
function scaled(unit: number, low: number, high: number): number {
	const exponent = low + unit * (high - low);
	const whole = Math.floor(exponent);
	let value = 1 + (exponent - whole);
	for (let i = 0; i < whole; i++) value *= 2;
	for (let i = 0; i > whole; i--) value *= 0.5;
	return value;
}

function aroundMean(shape: number, unit: number, f: (shape: number, x: number) => number): number {
	return f(shape, shape + (unit - 0.4) * 10 * Math.sqrt(shape));
}

function rootFor(target: number): number[] {
	const { x, iterations } = findRoot((x) => x + exp(x) - target, -100, 100);
	return [x, iterations];
}

function valley(x: number, y: number): number[] {
	const f = ([a, b]: readonly number[]) => 100 * (b - a * a) * (b - a * a) + (1 - a) * (1 - a);
	const { x: found, value, iterations } = minimise(f, [x, y]);
	return [...found, value, iterations];
}

function solved(a: number, b: number, c: number): number[] {
	const matrix = [
		[1 + a * a, a * b, a * c],
		[a * b, 1 + b * b, b * c],
		[a * c, b * c, 1 + c * c]
	];
	const inverse = invertPositiveDefinite(matrix) ?? [];
	const x = solvePositiveDefinite(matrix, [a, b, c]) ?? [];
	return [...inverse.flat(), ...x, ...(cholesky(matrix) ?? []).flat()];
}

function toBytes(values: readonly number[]): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(8 * values.length);
	const view = new DataView(bytes.buffer);
	values.forEach((value, i) => {
		if (value === value) view.setFloat64(8 * i, value, true);
		else view.setUint32(8 * i + 4, 0x7ff80000, true);
	});
	return bytes;
}

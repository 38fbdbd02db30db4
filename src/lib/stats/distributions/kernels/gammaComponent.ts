import { exp } from '../../../math/exp';
import { trigamma } from '../../../math/gamma';
import { gammaQ } from '../../../math/gammaIncomplete';
import { log } from '../../../math/log';
import { gammaShape, logMinusDigamma } from './gammaShape';
import { stirlingError } from './stirlingError';
import type { MixtureComponent, Slopes } from './mixtureComponent';

const HALF_LOG_TWO_PI = 0.91893853320467274178;
/** Difference step of the log survival: truncation and rounding of its second differences are both near 1e-6. */
const STEP = 1e-3;

/** The gamma law by the log of its mean and the log of its shape, which hardly depend on each other. */
export const gammaComponent: MixtureComponent = {
	curveAt(logMean, logShape) {
		const shape = exp(logShape);
		const mean = exp(logMean);
		const constant = densityConstant(shape);
		return (x, logX) => constant + shape * (logX - logMean - x / mean + 1) - logX;
	},
	slopesAt(logMean, logShape) {
		const shape = exp(logShape);
		const mean = exp(logMean);
		const constant = densityConstant(shape);
		const { value: gap, slope } = logMinusDigamma(shape);
		const logSurvival = survivalAround(logMean, logShape);
		return {
			observed(x, logX, out) {
				const ratio = x / mean;
				// how far log(ratio) is from ratio - 1, and the derivative by the shape
				const dent = logX - logMean - ratio + 1;
				const byShape = dent + gap;
				out.value = constant + shape * dent - logX;
				out.first = shape * (ratio - 1);
				out.second = shape * byShape;
				out.firstFirst = -shape * ratio;
				out.firstSecond = out.first;
				out.secondSecond = out.second + shape * shape * slope;
			},
			censored: (x, _, out) => differences((i, j) => logSurvival(x, i, j), out)
		};
	},
	best({ mean, meanLog }) {
		const { shape } = gammaShape(Math.max(1e-12, log(mean) - meanLog));
		return [log(mean), log(shape)];
	},
	spreadOfLogs: (_, logShape) => Math.sqrt(trigamma(exp(logShape)))
};

/** shape log(shape) - shape - log Gamma(shape), by Stirling's formula: the large terms are gone. */
const densityConstant = (shape: number): number =>
	0.5 * log(shape) - HALF_LOG_TWO_PI - stirlingError(shape);

/** log of the survival at the coordinates moved by i and j steps. */
function survivalAround(logMean: number, logShape: number) {
	const shapes = [-1, 0, 1].map((j) => exp(logShape + j * STEP));
	const means = [-1, 0, 1].map((i) => exp(logMean + i * STEP));
	return (x: number, i: number, j: number): number => {
		const shape = shapes[j + 1];
		const tail = gammaQ(shape, (shape * x) / means[i + 1]);
		return tail > 0 ? log(tail) : -745;
	};
}

function differences(f: (i: number, j: number) => number, out: Slopes): void {
	const middle = f(0, 0);
	const [left, right, down, up] = [f(-1, 0), f(1, 0), f(0, -1), f(0, 1)];
	out.value = middle;
	out.first = (right - left) / (2 * STEP);
	out.second = (up - down) / (2 * STEP);
	out.firstFirst = (right - 2 * middle + left) / (STEP * STEP);
	out.secondSecond = (up - 2 * middle + down) / (STEP * STEP);
	out.firstSecond = (f(1, 1) - f(1, -1) - f(-1, 1) + f(-1, -1)) / (4 * STEP * STEP);
}

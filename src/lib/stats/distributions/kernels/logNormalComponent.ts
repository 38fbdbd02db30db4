import { exp } from '../../../math/exp';
import { log } from '../../../math/log';
import { normalLogPdf } from '../../../math/normal';
import { logOfNormalTail } from './logOfNormalTail';
import type { MixtureComponent } from './mixtureComponent';

/** The log-normal law by mu and log sigma. */
export const logNormalComponent: MixtureComponent = {
	curveAt(mu, logSigma) {
		const sigma = exp(logSigma);
		return (_, logX) => normalLogPdf((logX - mu) / sigma) - logSigma - logX;
	},
	slopesAt(mu, logSigma) {
		const sigma = exp(logSigma);
		return {
			observed(_, logX, out) {
				const z = (logX - mu) / sigma;
				out.value = normalLogPdf(z) - logSigma - logX;
				out.first = z / sigma;
				out.second = z * z - 1;
				out.firstFirst = -1 / (sigma * sigma);
				out.firstSecond = (-2 * z) / sigma;
				out.secondSecond = -2 * z * z;
			},
			censored(_, logX, out) {
				const z = (logX - mu) / sigma;
				out.value = logOfNormalTail(z);
				// the hazard of the normal law and its slope
				const hazard = exp(normalLogPdf(z) - out.value);
				const rise = hazard * (hazard - z);
				out.first = hazard / sigma;
				out.second = z * hazard;
				out.firstFirst = -rise / (sigma * sigma);
				out.firstSecond = -(rise * z + hazard) / sigma;
				out.secondSecond = -z * (hazard + z * rise);
			}
		};
	},
	best: ({ meanLog, varianceOfLogs }) => [meanLog, 0.5 * log(varianceOfLogs)],
	spreadOfLogs: (_, logSigma) => exp(logSigma)
};

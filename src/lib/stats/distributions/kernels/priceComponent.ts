import { exp } from '../../../math/exp';
import { log } from '../../../math/log';
import { normalCdf, normalLogPdf, normalPdf } from '../../../math/normal';
import { logOfNormalTail } from './logOfNormalTail';
import type { MixtureComponent } from './mixtureComponent';

/** One price as a component: the law of `priceLaw` by the logs of price and spread. */
export const priceComponent: Pick<MixtureComponent, 'curveAt' | 'slopesAt'> = {
	curveAt(logPrice, logSpread) {
		const [price, spread] = [exp(logPrice), exp(logSpread)];
		const constant = logPrice + logSpread + cutAt(spread).value;
		return (x) => normalLogPdf((x / price - 1) / spread) - constant;
	},
	slopesAt(logPrice, logSpread) {
		const [price, spread] = [exp(logPrice), exp(logSpread)];
		const cut = cutAt(spread);
		return {
			observed(x, _, out) {
				const z = (x / price - 1) / spread;
				// minus the derivative of z by the log of the price
				const fall = z + 1 / spread;
				out.value = normalLogPdf(z) - logPrice - logSpread - cut.value;
				out.first = z * fall - 1;
				out.second = z * z - 1 - cut.first;
				out.firstFirst = -fall * (fall + z);
				out.firstSecond = -2 * z * fall;
				out.secondSecond = -2 * z * z - cut.second;
			},
			censored(x, _, out) {
				const z = (x / price - 1) / spread;
				const fall = z + 1 / spread;
				const tail = logOfNormalTail(z);
				const hazard = exp(normalLogPdf(z) - tail);
				const rise = hazard * (hazard - z);
				out.value = tail - cut.value;
				out.first = hazard * fall;
				out.second = hazard * z - cut.first;
				out.firstFirst = -fall * (rise * fall + hazard);
				out.firstSecond = -fall * (rise * z + hazard);
				out.secondSecond = -z * (rise * z + hazard) - cut.second;
			}
		};
	}
};

/** log of the normal law's chance above 0, with its derivatives by the log of the spread. */
function cutAt(spread: number) {
	const u = 1 / spread;
	const chance = normalCdf(u);
	const hazard = normalPdf(u) / chance;
	return {
		value: log(chance),
		first: -u * hazard,
		second: u * hazard * (1 - u * (u + hazard))
	};
}

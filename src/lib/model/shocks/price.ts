import { exp } from '../../math/exp';
import { log1p } from '../../math/log1p';
import type { ShockType } from './shockType';

/**
 * Prices change from a day on: amounts by the change, the chance to win by the change to the power of
 * the elasticity.
 *
 * Assumption: demand for a deal is constant in its elasticity. The default of -1 is a guess: revenue
 * then stays as it was, which is the point from which to argue either way. Meta-analyses of price
 * elasticities are about consumer goods (mean -2.6: Bijmolt, van Heerde and Pieters 2005).
 */
export const price: ShockType = {
	fields: [
		{ name: 'change', min: -0.9, max: 2, default: 0.1, unit: 'share' },
		{ name: 'elasticity', min: -6, max: 0, default: -1, unit: 'elasticity' },
		{ name: 'fromDay', min: 0, max: 260, default: 0, unit: 'workingDay' }
	],
	act({ change, elasticity, fromDay }, workingDay, _, into) {
		if (workingDay < fromDay) return;
		into.size *= 1 + change;
		into.win *= exp(elasticity * log1p(change));
	},
	source: 'definition; the elasticity is a guess'
};

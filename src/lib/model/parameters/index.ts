import type { Parameter } from './parameter';
import { anyPositive, around, beta, normal } from './priors';
import { quotaParameters } from './quota';
import { stockParameters } from './stock';

/**
 * The behavioural parameters with the defaults and priors of D§4.4, in the order of that table.
 * Their position is their address (`purposes.world`, n = position): append, never insert.
 */
export const parameters = {
	/** elasticity of demos to real dials at constant quality (saturation) */
	eta: {
		value: 0.65,
		prior: normal(0.65, 0.2),
		range: [0.1, 1],
		source: 'prior',
		evidence: 'D§4.4; estimable within rep (D§4.6)'
	},
	/** elasticity of conversion to minutes per dial (dilution) */
	alphaQ: {
		value: 1,
		prior: normal(0.9, 0.3),
		range: [0, 2],
		source: 'prior',
		evidence: 'D§4.4'
	},
	/** elasticity of bookings to time on follow-up; mean .35, sd .15 */
	alphaF: {
		value: 0.35,
		prior: { family: 'gamma', parameters: { shape: 5.444444444444445, rate: 15.555555555555557 } },
		range: anyPositive,
		source: 'guess',
		evidence: 'D§4.4, weakly from time shares (D§4.2 Result 1)'
	},
	/** elasticity of bookings to time on demos and deals; mean .25, sd .15 */
	alphaD: {
		value: 0.25,
		prior: { family: 'gamma', parameters: { shape: 2.7777777777777777, rate: 11.11111111111111 } },
		range: anyPositive,
		source: 'guess',
		evidence: 'D§4.4, weakly from time shares (D§4.2 Result 1)'
	},
	/** response of hours to pressure */
	eps: {
		value: 0.25,
		prior: around(0.25, 0.5),
		range: [0.001, 5],
		source: 'guess',
		evidence: 'D§4.4; never estimable from a quiet history'
	},
	/** how easily a lift is delivered by cutting quality, against time = 1 */
	easeQuality: {
		value: 0.8,
		prior: around(0.8, 0.5),
		range: anyPositive,
		source: 'guess',
		evidence: 'D§4.2 Result 3, D§4.4'
	},
	/** how easily it is delivered by logging what was not done, against time = 1 */
	easeGaming: {
		value: 0.3,
		prior: around(0.3, 0.5),
		range: anyPositive,
		source: 'guess',
		evidence: 'D§4.2 Result 3, D§4.4'
	},
	/** how much a guard makes cutting quality dearer */
	guardQuality: {
		value: 2,
		prior: normal(2, 0.7),
		range: anyPositive,
		source: 'guess',
		evidence: 'D§4.4; never estimable from a quiet history'
	},
	/** how much a guard makes gaming dearer */
	guardGaming: {
		value: 3,
		prior: normal(3, 0.7),
		range: anyPositive,
		source: 'guess',
		evidence: 'D§4.4; never estimable from a quiet history'
	},
	/** how much commission makes both dearer */
	commissionEase: {
		value: 1.5,
		prior: normal(1.5, 0.7),
		range: anyPositive,
		source: 'prior',
		evidence: 'direction: Hong, Hossain, List and Tanaka 2018; size D§4.4'
	},
	/** sd over reps of the log propensity to pad */
	paddingSpread: {
		value: 1,
		prior: normal(0, 1),
		range: anyPositive,
		source: 'prior',
		evidence: 'heavy tail: Wells Fargo 2011-16 (D§2); half-normal, D§4.4'
	},
	/** share that is padded on top of the gap at full pressure without a guard */
	paddingBase: {
		value: 0.05,
		prior: null,
		range: [0, 1],
		source: 'guess',
		evidence: 'D§4.2, padding dispersion'
	},
	/** required lift at which half of the reps give the target up */
	giveUpAt: {
		value: 1.5,
		prior: normal(1.5, 0.3),
		range: [0.1, 10],
		source: 'guess',
		evidence: 'D§4.2 Result 4; goal difficulty: Locke and Latham 2002'
	},
	/** softness of giving up */
	giveUpSoftness: {
		value: 0.2,
		prior: null,
		range: [0.01, 5],
		source: 'guess',
		evidence: 'D§4.4'
	},
	/** share of the excess above an activity target that is let go at full pressure */
	coasting: {
		value: 0.5,
		prior: beta(5, 5),
		range: [0, 1],
		source: 'guess',
		evidence: 'D§4.4; estimable from bunching in past targets'
	},
	...quotaParameters,
	...stockParameters,
	/** log odds of winning per sd of a deal's latent quality */
	qualitySlope: {
		value: 1,
		prior: normal(1, 0.25),
		range: [0, 3],
		channels: ['selection'],
		source: 'guess',
		evidence: 'D§4.5 c: win logit a + b S, b about 1'
	},
	/** how easily a number is reached by moving the bar of what counts, against time = 1 */
	easeBar: {
		value: 1,
		prior: around(1, 0.5),
		range: anyPositive,
		channels: ['selection'],
		source: 'guess',
		evidence: 'D§4.5 c, f, g'
	},
	/** how easily it is reached by easier, smaller or bigger prospects, against time = 1 */
	easeLevel: {
		value: 0.6,
		prior: around(0.6, 0.5),
		range: anyPositive,
		channels: ['level'],
		source: 'guess',
		evidence: 'D§4.5 b, k'
	},
	/** how much worth per unit an easier prospect loses: exp(-zeta drift) */
	levelLoss: {
		value: 0.5,
		prior: normal(0.5, 0.2),
		range: [0, 3],
		channels: ['level'],
		source: 'guess',
		evidence: 'D§4.5 b, zeta'
	},
	/** sd of a prospect's latent quality on the logit of converting at a touch */
	touchFrailty: {
		value: 0.5,
		prior: normal(0.5, 0.15),
		range: [0, 3],
		channels: ['rule'],
		source: 'guess',
		evidence: 'D§4.4, sd_u; not to be had from touch counts alone'
	},
	/** how much less likely reps give up a prospect that is one sd better: log odds */
	touchDiscernment: {
		value: 1,
		prior: normal(1, 0.5),
		range: [0, 5],
		channels: ['rule'],
		source: 'guess',
		evidence: 'D§4.6: reps quit on bad leads, so late hazards are too high; the size is a guess'
	},
	/** what a re-dial of a prospect already worked brings, against an average touch */
	redialYield: {
		value: 0.1,
		prior: null,
		range: [0, 1],
		channels: ['rule'],
		source: 'guess',
		evidence: 'model.md section 2, step 3: little'
	}
} as const satisfies Readonly<Record<string, Parameter>>;

export type ParameterId = keyof typeof parameters;
export const parameterIds = Object.keys(parameters) as readonly ParameterId[];

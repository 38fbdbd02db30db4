import type { Parameter } from './parameter';
import { beta, normal } from './priors';

/**
 * What a quota does to effort and to dates (D§4.2 Result 5, D§4.5 i). Half-normal priors are normal
 * ones cut at 0, which is where their ranges begin.
 */
export const quotaParameters = {
	/** eps_B: how much harder a rep works when the quota is within reach */
	quotaGradient: {
		value: 0.25,
		prior: normal(0, 0.2),
		range: [0, 2],
		channels: ['effort'],
		source: 'guess',
		evidence: 'D§4.4; direction Chung, Steenburgh and Sudhir 2014; bunching in past quotas'
	},
	/** eps_G: how much effort goes when the quota is out of reach */
	quotaGivingUp: {
		value: 0.1,
		prior: normal(0, 0.1),
		range: [0, 0.5],
		channels: ['effort'],
		source: 'guess',
		evidence: 'D§4.4; direction Chung, Steenburgh and Sudhir 2014'
	},
	/** eps_K: how much effort goes when the quota is met and nothing more is paid */
	quotaCoasting: {
		value: 0.1,
		prior: normal(0, 0.1),
		range: [0, 0.5],
		channels: ['effort'],
		source: 'guess',
		evidence: 'D§4.4'
	},
	/** how much effort goes above a ceiling on pay */
	quotaCeiling: {
		value: 0.35,
		prior: normal(0.35, 0.1),
		range: [0, 0.8],
		channels: ['effort'],
		source: 'guess',
		evidence: 'D§2, calibrated with commissionEffort on Misra and Nair 2011'
	},
	/** how much harder a rep works where every sale is paid alike, than for neither quota nor commission */
	commissionEffort: {
		value: 0.1,
		prior: normal(0.1, 0.05),
		range: [0, 0.5],
		channels: ['effort'],
		source: 'guess',
		evidence:
			'D§2, calibrated on Misra and Nair 2011; at most .15 by Copeland and Monnet 2003 (pay alone)'
	},
	/** p_pull: chance that a deal due soon after the deadline is brought forward when that would help */
	pullProbability: {
		value: 0.2,
		prior: beta(4, 16),
		range: [0, 1],
		channels: ['timing'],
		source: 'prior',
		evidence: 'D§4.4, from last-day multiples (InsideSales Labs 2017)'
	},
	/** K: working days after the deadline from which deals can be brought forward */
	pullWindowDays: {
		value: 10,
		prior: { family: 'uniform', parameters: { min: 5, max: 20 } },
		range: [0, 130],
		channels: ['timing'],
		source: 'guess',
		evidence: 'D§4.4'
	},
	/** delta: discount that a deal brought forward costs on top */
	pullDiscount: {
		value: 0.09,
		prior: beta(9, 91),
		range: [0, 1],
		channels: ['timing'],
		source: 'prior',
		evidence: 'Larkin 2014: mispricing of 6 to 8% of revenue at 75% on the last day'
	},
	/** p_push: chance that a deal due before the deadline is held back when the period is lost or won */
	pushProbability: {
		value: 0.1,
		prior: beta(2, 18),
		range: [0, 1],
		channels: ['timing'],
		source: 'guess',
		evidence: 'D§4.4; direction Oyer 1998'
	},
	/** lam+: part of a beaten quota's excess that is added to the next one */
	ratchetUp: {
		value: 0.6,
		prior: normal(0.6, 0.15),
		range: [0, 1],
		channels: ['effort', 'timing'],
		source: 'guess',
		evidence: 'order from Leone, Misra and Zimmerman 2004, size [A]'
	},
	/** lam-: part of a missed quota's shortfall that is taken off the next one */
	ratchetDown: {
		value: 0.3,
		prior: normal(0.3, 0.15),
		range: [0, 1],
		channels: ['effort', 'timing'],
		source: 'guess',
		evidence: 'order from Leone, Misra and Zimmerman 2004, size [A]'
	},
	/** rho_r: effort that a rep who foresees the ratchet keeps back, per unit of lam+, when sure to beat it */
	ratchetForesight: {
		value: 0.1,
		prior: null,
		range: [0, 1],
		channels: ['effort'],
		source: 'guess',
		evidence: 'D§4.5 i; direction Weitzman 1980'
	}
} as const satisfies Readonly<Record<string, Parameter>>;

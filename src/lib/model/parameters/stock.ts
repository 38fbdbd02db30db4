import type { Parameter } from './parameter';
import { anyPositive, around, beta, normal } from './priors';

/** What a coverage target does to the stock of open deals (D§4.5 h), and what a review finds (D§5). */
export const stockParameters = {
	/** a_w: elasticity of winning to the attention that a live deal gets */
	attentionElasticity: {
		value: 0.45,
		prior: normal(0.45, 0.15),
		range: [0, 2],
		channels: ['stock'],
		source: 'prior',
		evidence: 'D§4.4; estimable within rep from wins on 1 / open deals (selection)'
	},
	/** att: attention that a dead deal still takes, against a live one */
	deadAttention: {
		value: 0.5,
		prior: beta(5, 5),
		range: [0, 1],
		channels: ['stock'],
		source: 'guess',
		evidence: 'D§4.4; estimable from touches on deals later lost'
	},
	/** how easily coverage is delivered by keeping dead deals, against real creation = 1 */
	easeHoarding: {
		value: 1.2,
		prior: around(1.2, 0.5),
		range: anyPositive,
		channels: ['stock'],
		source: 'guess',
		evidence: 'D§4.5 h'
	},
	/** how easily it is delivered by deals created early or for show */
	easeJunk: {
		value: 0.8,
		prior: around(0.8, 0.5),
		range: anyPositive,
		channels: ['stock'],
		source: 'guess',
		evidence: 'D§4.5 h'
	},
	/** how easily it is delivered by writing larger amounts */
	easeInflation: {
		value: 0.6,
		prior: around(0.6, 0.5),
		range: anyPositive,
		channels: ['stock'],
		source: 'guess',
		evidence: 'D§4.5 h'
	},
	/** required lift of coverage at which half of the reps give it up */
	coverageGiveUpAt: {
		value: 1.2,
		prior: normal(1.2, 0.3),
		range: [0.1, 10],
		channels: ['stock'],
		source: 'guess',
		evidence: 'D§4.4'
	},
	/** elasticity of deals really created to the effort put into creating them */
	creationElasticity: {
		value: 0.6,
		prior: normal(0.6, 0.15),
		range: [0.1, 1],
		channels: ['stock'],
		source: 'guess',
		evidence: 'D§4.5 h'
	},
	/** share of winning that is lost per unit of effort moved from closing to creating */
	creationCost: {
		value: 0.12,
		prior: normal(0.12, 0.05),
		range: [0, 0.5],
		channels: ['stock'],
		source: 'guess',
		evidence: 'D§4.5 h'
	},
	/** share of the open value that is dead when nobody sets a target */
	deadShare: {
		value: 0.3,
		prior: beta(12, 28),
		range: [0.01, 0.9],
		channels: ['stock'],
		source: 'guess',
		evidence: 'D§8.1 row 7 (.2 to .4)'
	},
	/** weeks that a dead deal stays in the CRM when nobody sets a target */
	deadStayWeeks: {
		value: 6,
		prior: around(6, 0.4),
		range: [0.5, 104],
		channels: ['stock'],
		source: 'guess',
		evidence: 'no figure; losses are cleaned up in batches (InsideSales Labs 2017)'
	},
	/** v: chance that a pipeline review closes a deal without evidence */
	reviewFinds: {
		value: 0.6,
		prior: beta(12, 8),
		range: [0, 1],
		channels: ['stock'],
		source: 'guess',
		evidence: 'D§5'
	},
	/** how much faster dead deals leave once pipelines are reviewed: 1 = twice as fast */
	reviewHazard: {
		value: 1,
		prior: around(1, 0.3),
		range: [0, 20],
		channels: ['stock'],
		source: 'guess',
		evidence: 'D§5 (direction)'
	}
} as const satisfies Readonly<Record<string, Parameter>>;

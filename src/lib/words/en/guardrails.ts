import type { GuardrailId } from '../../model/guardrails';
import { targetTypes } from '../../model/targets';
import type { TargetId } from '../../model/targets';
import type { TargetType } from '../../model/targets/targetType';
import { capital, decimal } from './numbers';
import { targetWords } from './targets';

/** What is said of a guardrail. */
export interface GuardrailWords {
	/** an action: what the manager does */
	readonly label: string;
	/** in a list: "60, bonus, checked" */
	readonly short: string;
	/** why it keeps the first number honest, one sentence */
	readonly why: string;
}

export const guardrailWords: Readonly<Record<GuardrailId, GuardrailWords>> = {
	pairedRatio: {
		label: 'Check weekly what the numbers lead to',
		short: 'checked',
		why: 'What leads nowhere stops paying, so less is rushed or done only to be counted.'
	},
	opportunityAudit: {
		label: 'Audit what is entered',
		short: 'audited',
		why: 'A sample is held against the calls behind it, so entries that are not there are found and pay less.'
	},
	acceptanceGate: {
		label: 'Let whoever closes accept first',
		short: 'accepted',
		why: 'What is below the bar is sent back, so lowering it brings nothing.'
	},
	pipelineReview: {
		label: 'Review open deals by evidence',
		short: 'reviewed',
		why: 'Deals without a next step are closed, so the books shrink at once and live deals get attention.'
	},
	callListening: {
		label: 'Listen to some calls',
		short: 'listened to',
		why: 'Haste and easy talk are heard, so a call that only counts is worth less.'
	},
	outcomeMetric: {
		label: 'Push half of it on the outcome',
		short: 'with outcome',
		why: 'Half of the push is on what sells, so effort goes where it sells and less of it into the number.'
	},
	linearPay: {
		label: 'Pay every sale at the same rate',
		short: 'paid evenly',
		why: 'Without a cliff nobody gains by moving a deal across the deadline or by stopping at it.'
	},
	rotatingMetrics: {
		label: 'Let one of several numbers count',
		short: 'rotating',
		why: 'Nobody knows which number counts, so effort is spread, and each of them steers less.'
	}
};

/** What a ratio is of, by the target beside which it stands. */
const ratios: Readonly<Partial<Record<TargetId, string>>> = {
	dialsPerDay: 'dials-to-demos',
	prospectsApproached: 'prospects-to-demos',
	conversationsPerDay: 'conversations-to-demos',
	demosPerWeek: 'demos-to-opportunities'
};

/**
 * The words of a guardrail beside the targets of a plan. A paired ratio is called after the one that it
 * works on; beside several of them, or none, its words fit any.
 */
export function guardrailBeside(id: GuardrailId, targets: readonly TargetId[]): GuardrailWords {
	const worked = [...new Set(targets)].filter((type) => offers(type, id));
	if (id !== 'pairedRatio' || worked.length !== 1) return guardrailWords[id];
	const [type] = worked;
	const { many } = targetWords[type];
	const ratio = ratios[type];
	return {
		...guardrailWords[id],
		label: ratio ? `Check ${ratio} weekly` : `Check weekly what the ${many} lead to`,
		why: `${capital(many)} that lead nowhere stop paying, so fewer are rushed or made only to be counted.`
	};
}

function offers(type: TargetId, id: GuardrailId): boolean {
	const { guardrails }: TargetType = targetTypes[type];
	return guardrails.includes(id);
}

/** "Costs you 7.5 hours a week": its price in the manager's time. */
export function guardrailCost(hoursAWeek: number): string {
	if (hoursAWeek < 0.05) return 'Costs you no time';
	const hours = decimal(hoursAWeek, 1);
	return `Costs you ${hours} ${hours === '1' ? 'hour' : 'hours'} a week`;
}

/** Beside the name until its worth is known, and while it is on. */
export const guardrailState = { working: 'working it out', on: 'in use' } as const;

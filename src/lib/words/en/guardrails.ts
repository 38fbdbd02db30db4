import type { GuardrailId } from '../../model/guardrails';
import { decimal } from './numbers';

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
		label: 'Check dials-to-demos weekly',
		short: 'checked',
		why: 'Dials that lead nowhere stop paying, so fewer are rushed or made only to be counted.'
	},
	pipelineReview: {
		label: 'Review open deals by evidence',
		short: 'reviewed',
		why: 'Deals without a next step are closed, so the books shrink at once and live deals get attention.'
	},
	linearPay: {
		label: 'Pay every sale at the same rate',
		short: 'paid evenly',
		why: 'Without a cliff nobody gains by moving a deal across the deadline or by stopping at it.'
	}
};

/** "Costs you 7.5 hours a week": its price in the manager's time. */
export function guardrailCost(hoursAWeek: number): string {
	if (hoursAWeek < 0.05) return 'Costs you no time';
	const hours = decimal(hoursAWeek, 1);
	return `Costs you ${hours} ${hours === '1' ? 'hour' : 'hours'} a week`;
}

/** Beside the name until its worth is known, and while it is on. */
export const guardrailState = { working: 'working it out', on: 'in use' } as const;

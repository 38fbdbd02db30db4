import type { ShockId } from '../../model/shocks';

/** What is said of a shock and of the numbers it asks for (`fields` is keyed by the field's name). */
export interface ShockWords {
	readonly label: string;
	/** one sentence on what it stands for */
	readonly why: string;
	readonly fields: Readonly<Record<string, { readonly label: string; readonly unit: string }>>;
	/** the shock with its numbers: "buyers say yes 20% less often from day 1" */
	sentence(parameters: Readonly<Record<string, number>>): string;
}

export const shockWords: Readonly<Record<ShockId, ShockWords>> = {
	winRate: {
		label: 'Buyers say no more often',
		why: 'The market turns: the chance to win each deal changes, whoever sells it.',
		fields: {
			change: { label: 'Change in the chance to win', unit: 'share' },
			fromDay: { label: 'From working day', unit: 'working day' }
		},
		sentence: ({ change, fromDay }) => {
			const more = change >= 0 ? 'more' : 'less';
			const size = Math.round(Math.abs(change) * 100);
			return `buyers say yes ${size}% ${more} often from working day ${Math.round(fromDay) + 1}`;
		}
	}
};

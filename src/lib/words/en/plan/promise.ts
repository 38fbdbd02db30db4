import { money, type Rich } from '../numbers';

/** The sentence with the number to promise, in the parts that surround the control for "8 times in 10". */
export interface PromiseWords {
	/** "Need a number to promise?" */
	readonly lead: string;
	/** "8 times in 10" */
	readonly times: string;
	/** " the team books at least $869K with no target, $800K with this one." */
	readonly rest: Rich;
}

/** How often a promise may be asked to hold, of 10 quarters. */
export const promiseTimes = { min: 5, max: 9, default: 8 } as const;

/** The label of the control. */
export const promiseLabel = 'How often it must hold, times in ten';

/**
 * @param times of 10 quarters, whole, 5 to 9
 * @param none amount reached that often without a target
 * @param target the same with the target; null when there is none
 */
export function promise(
	times: number,
	none: number,
	target: number | null,
	currency: string,
	several = false
): PromiseWords {
	const withNone: Rich = [
		{ text: ' the team books at least ' },
		{ text: money(none, currency), mark: 'free' },
		{ text: ' with no target' }
	];
	const rest: Rich =
		target === null
			? [...withNone, { text: '.' }]
			: [
					...withNone,
					{ text: ', ' },
					{ text: money(target, currency), mark: 'push' },
					{ text: several ? ' with these.' : ' with this one.' }
				];
	return { lead: 'Need a number to promise?', times: `${times} times in 10`, rest };
}

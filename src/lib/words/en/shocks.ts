import type { ShockId } from '../../model/shocks';

/** What is said of a shock and of the numbers it asks for (`fields` is keyed by the field's name). */
export interface ShockWords {
	readonly label: string;
	/** one sentence on what it stands for */
	readonly why: string;
	readonly fields: Readonly<Record<string, { readonly label: string; readonly unit: string }>>;
	/**
	 * the shock with its numbers: "buyers say yes 20% less often from day 1"
	 * @param rep name of the rep whom it is about, where there is one
	 */
	sentence(parameters: Readonly<Record<string, number>>, rep?: string): string;
}

const day = (fromDay: number): string => `from working day ${Math.round(fromDay) + 1}`;
const percent = (change: number): string => `${Math.round(Math.abs(change) * 100)}%`;
const days = (count: number): string =>
	Math.round(count) === 1 ? '1 working day' : `${Math.round(count)} working days`;
const fromDayField = { label: 'After', unit: 'working days' };

export const shockWords: Readonly<Record<ShockId, ShockWords>> = {
	winRate: {
		label: 'Buyers say no more often',
		why: 'The market turns: the chance to win each deal changes, whoever sells it.',
		fields: {
			change: { label: 'Change in the chance to win', unit: 'share' },
			fromDay: fromDayField
		},
		sentence: ({ change, fromDay }) =>
			`buyers say yes ${percent(change)} ${change >= 0 ? 'more' : 'less'} often ${day(fromDay)}`
	},
	dealSize: {
		label: 'Deals get smaller',
		why: 'Budgets are cut or raised: as many buyers sign, for another amount.',
		fields: { change: { label: 'Change in the amount', unit: 'share' }, fromDay: fromDayField },
		sentence: ({ change, fromDay }) =>
			`deals are ${percent(change)} ${change >= 0 ? 'larger' : 'smaller'} ${day(fromDay)}`
	},
	price: {
		label: 'Prices change',
		why: 'Amounts change with the price, and so does the chance that a buyer says yes.',
		fields: {
			change: { label: 'Change in the price', unit: 'share' },
			elasticity: { label: 'Wins for 1% of price', unit: '%' },
			fromDay: fromDayField
		},
		sentence: ({ change, fromDay }) =>
			`prices ${change >= 0 ? 'rise' : 'fall'} by ${percent(change)} ${day(fromDay)}`
	},
	leadSupply: {
		label: 'Fewer or worse leads',
		why: 'Marketing, a list or a partner brings less: fewer demos come of the same work, or fewer of them are worth an opportunity.',
		fields: {
			volume: { label: 'Change in leads', unit: 'share' },
			quality: { label: 'Change in the share that qualifies', unit: 'share' },
			fromDay: fromDayField
		},
		sentence: ({ volume, quality, fromDay }) => {
			const parts = [
				...(volume === 0
					? []
					: [`${percent(volume)} ${volume > 0 ? 'more' : 'fewer'} leads come in`]),
				...(quality === 0
					? []
					: [`${percent(quality)} ${quality > 0 ? 'more' : 'fewer'} of them qualify`])
			];
			return parts.length === 0
				? 'leads stay as they are'
				: `${parts.join(' and ')} ${day(fromDay)}`;
		}
	},
	slip: {
		label: 'Decisions drag',
		why: 'Buyers take longer: everything closes later, and some of it after the quarter.',
		fields: { days: { label: 'Later by', unit: 'working days' }, fromDay: fromDayField },
		sentence: ({ days: late, fromDay }) => `deals close ${days(late)} later ${day(fromDay)}`
	},
	holiday: {
		label: 'Nobody works for some days',
		why: 'A company week, a strike, a storm: no dials, no demos, and nothing closes until it is over.',
		fields: { fromDay: fromDayField, days: { label: 'For', unit: 'working days' } },
		sentence: ({ days: off, fromDay }) => `nobody works for ${days(off)} ${day(fromDay)}`
	},
	repLeaves: {
		label: 'A rep leaves',
		why: 'New business stops with the rep, and colleagues win part of what the rep had open.',
		fields: {
			rep: { label: 'Who', unit: 'rep' },
			fromDay: fromDayField,
			kept: { label: 'Of the open deals colleagues win', unit: 'share' }
		},
		sentence: ({ fromDay }, rep) => `${rep ?? 'a rep'} leaves ${day(fromDay)}`
	},
	repJoins: {
		label: 'A rep joins',
		why: 'Somebody new comes without open deals and takes some months to get up to speed.',
		fields: { fromDay: fromDayField },
		sentence: ({ fromDay }) => `a new rep joins ${day(fromDay)}`
	},
	lostWhale: {
		label: 'The largest deal is lost',
		why: 'In every quarter played, the largest win falls through: how much of the goal hangs on one deal.',
		fields: {},
		sentence: () => 'the largest win of each quarter is lost after all'
	}
};

/** Their part of the rail. */
export const shockRail = {
	title: 'What may happen',
	add: 'Add what may happen',
	which: 'What may happen?',
	remove: 'Remove',
	removeOf: (label: string): string => `Remove: ${label}`,
	/** who is meant where nobody is chosen */
	middleRep: 'the middle rep'
} as const;

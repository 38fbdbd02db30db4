import type { GuardrailId } from '../../model/guardrails';
import type { TargetId } from '../../model/targets';
import { decimal, money } from './numbers';

/** What a form says of one further setting of a target or a guardrail. */
export interface SettingWords {
	readonly label: string;
	/** after the number; '' = none */
	readonly unit?: string;
	/** the answers of a choice, by id */
	readonly of?: Readonly<Record<string, string>>;
}

type Settings = Readonly<Record<string, SettingWords>>;

const targets: Readonly<Partial<Record<TargetId, Settings>>> = {
	bookingsQuota: {
		of: { label: 'Whose number', of: { rep: 'each rep’s own', team: 'the team’s' } },
		pay: {
			label: 'How it pays',
			of: {
				cliff: 'a bonus at the quota',
				accelerator: 'a higher rate above it',
				cap: 'up to a ceiling',
				linear: 'every sale alike'
			}
		},
		ceiling: { label: 'Ceiling', unit: 'times the quota' },
		ratchet: { label: 'Of what is above it raises the next quota' }
	},
	pipelineCoverage: { quota: { label: 'Quota to cover, a rep and quarter (0: as usual)' } },
	keyAccountInteractions: {
		accounts: { label: 'Key accounts a rep has', unit: 'accounts' },
		minutes: { label: 'Takes', unit: 'minutes each' },
		gain: { label: 'Renewals that twice as many would add' }
	},
	ownNumber: {
		counts: {
			label: 'What is it?',
			of: {
				other: 'not in our records',
				dials: 'dials',
				prospects: 'people approached',
				conversations: 'conversations',
				demos: 'demos',
				opportunities: 'opportunities',
				stageAdvances: 'stage moves',
				wins: 'wins'
			}
		},
		usual: { label: 'Done today', unit: 'a day' },
		minutes: { label: 'Takes', unit: 'minutes each' },
		easeLogged: { label: 'How easily logged and not done', unit: '0 to 5' },
		feeds: {
			label: 'What it leads to',
			of: { demos: 'demos', opportunities: 'opportunities', wins: 'wins', nothing: 'nothing' }
		},
		worth: { label: 'What 1% more of it adds there', unit: '%' }
	}
};

const guardrails: Readonly<Partial<Record<GuardrailId, Settings>>> = {
	acceptanceGate: { noise: { label: 'How often the reader errs (0: never)' } },
	rotatingMetrics: { metrics: { label: 'Numbers that take turns' } },
	pipelineReview: {
		firstWeek: { label: 'First review in week' },
		everyWeeks: { label: 'Then every (0: never again)', unit: 'weeks' }
	}
};

/** The words of a setting; its id where there are none, rather than nothing. */
export const settingWords = (type: TargetId | GuardrailId, name: string): SettingWords =>
	(targets[type as TargetId] ?? guardrails[type as GuardrailId])?.[name] ?? { label: name };

/** What every target and guardrail is asked as well. */
export const settingsCommon = {
	period: 'Counted over',
	periods: { day: 'each day', week: 'each week', month: 'each month', quarter: 'the quarter' },
	strength: 'How thoroughly',
	from: 'From',
	to: 'To',
	timesOwn: 'Times their own',
	range: 'a range',
	ownBaseline: 'times their own',
	more: 'More about it'
} as const;

/** How the number of a setting is read and written, by its unit. */
export function settingFormat(
	unit: string,
	currency: string
): { kind: 'count' | 'share' | 'money'; write: (x: number) => string } {
	if (unit === 'share') return { kind: 'share', write: (x) => `${decimal(100 * x, 1)}%` };
	if (unit.startsWith('money')) return { kind: 'money', write: (x) => money(x, currency) };
	return { kind: 'count', write: (x) => decimal(x, 2) };
}

/** When a text is no number, or out of range. */
export const complaintOf = (write: (x: number) => string, min: number, max: number): string =>
	`Type ${write(min)} to ${write(max)}.`;

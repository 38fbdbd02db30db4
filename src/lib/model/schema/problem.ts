import type { NumberSchema, TextForm } from './schema';

/** What a place in a document should have held. */
export type ExpectedType = 'number' | 'text' | 'object' | 'list' | 'numberOrForms';

/** Where and what: the place in the document (`targets[0].level`, '' = the whole) and what stood there. */
interface Place {
	readonly path: string;
	readonly value: unknown;
}

/**
 * One fault of a document, without prose: the sentence comes from the words file. A fault is a
 * value, because a user's file is not a caller's mistake.
 */
export type Problem = Place &
	(
		| { readonly code: 'missing'; readonly key: string }
		| { readonly code: 'unknownKey'; readonly key: string; readonly nearest: string }
		| {
				readonly code: 'notOneOf';
				readonly nearest: string | null;
				readonly allowed: readonly string[];
		  }
		| { readonly code: 'wrongType'; readonly expected: ExpectedType }
		/** an object that is none of the forms a value may take; each form is a list of keys */
		| { readonly code: 'noForm'; readonly forms: readonly (readonly string[])[] }
		| { readonly code: 'outOfRange'; readonly bounds: NumberSchema }
		| { readonly code: 'notWhole' }
		| { readonly code: 'badText'; readonly form: TextForm }
		| { readonly code: 'badLength'; readonly minLength: number; readonly maxLength: number }
		| { readonly code: 'reversed'; readonly low: string; readonly high: string }
		| { readonly code: 'tooMany'; readonly most: number }
		| { readonly code: 'repeated' }
		/** the plan names a rep or a seniority that the team does not have */
		| {
				readonly code: 'notInTeam';
				readonly what: 'rep' | 'level';
				readonly key: string;
				/** null = the team has none at all */
				readonly nearest: string | null;
		  }
		/** a start of the plan that the history does not reach to; ISO dates */
		| { readonly code: 'outOfReach'; readonly earliest: string; readonly latest: string }
		/** holidays leave no working day in the horizon; the value is how many there are */
		| { readonly code: 'noWorkingDay' }
	);

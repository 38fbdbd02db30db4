/**
 * What is counted as what: the settings behind every number that the Data page and the report print.
 * The defaults are those of the design; each can be set at import, and travels with the answers.
 */
export interface Definitions {
	/** seconds from which a call counts as a conversation whatever its outcome says; null = never */
	readonly conversationSeconds: number | null;
	/** a demo that was booked and not held counts too */
	readonly bookedDemos: boolean;
	/** minutes within which several dials to one prospect are one touch */
	readonly touchMinutes: number;
	/** emails of one prospect and day are one touch: sequences send several */
	readonly emailsPerDay: boolean;
	/** 1 to 12: the month that opens the fiscal year; quarters and years of a file are counted from it */
	readonly fiscalYearStart: number;
}

export const standardDefinitions: Definitions = {
	conversationSeconds: null,
	bookedDemos: false,
	touchMinutes: 60,
	emailsPerDay: true,
	fiscalYearStart: 1
};

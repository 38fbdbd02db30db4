import { counted, monthNames } from './numbers';

/** What is counted as what: on the Data page, with its settings, and in the report. */
export const definitionWords = {
	title: 'What is counted as what',
	bookings: {
		name: 'Bookings of a month',
		text: 'The amounts of deals won in it, by the day they were won in the plan’s time zone, credited to the owner at closing.'
	},
	dialsPerDay: {
		name: 'Dials a day',
		text: 'Outbound calls over working days. A working day without any activity counts as a day: an absence that no log tells from a slow day.'
	},
	conversation: {
		name: 'A conversation',
		text: (seconds: number | null): string =>
			seconds === null
				? 'A call whose outcome says that somebody was reached.'
				: `A call of at least ${counted(seconds, 'second')}, whatever its outcome says.`,
		byLength: 'Go by the length of the call',
		seconds: 'Seconds at least',
		complaint: 'Type a number of seconds from 1 to 3,600.'
	},
	demo: {
		name: 'A demo',
		text: (booked: boolean): string =>
			booked ? 'A demo that was booked, held or not.' : 'A demo that was held; a no-show is none.',
		booked: 'Count booked demos, too'
	},
	touch: {
		name: 'A touch',
		text: (minutes: number, perDay: boolean): string =>
			`An outbound call, email, meeting or demo. ${minutes === 0 ? 'Every dial is one' : `Dials within ${counted(minutes, 'minute')} are one`}${perDay ? ', and so are emails of one day' : ''}.`,
		minutes: 'Minutes within which dials are one touch',
		emails: 'Emails of one day are one touch',
		complaint: 'Type a number of minutes from 0 to 1,440.'
	},
	fiscal: {
		name: 'Fiscal year',
		text: (opening: number): string =>
			opening === 1
				? 'It is the calendar year; quarters are those of the calendar.'
				: `It opens in ${monthNames[opening - 1]} and is called by the year in which it ends; quarters are counted from there.`,
		opens: 'It opens in'
	},
	zone: {
		name: 'Time zone',
		text: 'Times that carry a zone are moved into the plan’s; the others stay as they are written.',
		hours: 'The plan’s zone',
		offset: (minutes: number): string => {
			const size = Math.abs(minutes);
			const half = size % 60 === 0 ? '' : `:${size % 60}`;
			return minutes === 0 ? 'UTC' : `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${half}`;
		}
	}
} as const;

/** What is counted as what, with its settings. */
interface DefinitionFacts {
	readonly conversationSeconds: number | null;
	readonly bookedDemos: boolean;
	readonly touchMinutes: number;
	readonly emailsPerDay: boolean;
	readonly fiscalYearStart: number;
	/** minutes that the plan's zone is ahead of UTC */
	readonly zoneMinutes: number;
}

/** Every definition as it is set, as a name and a sentence: for the report. */
export function definitionList(
	facts: DefinitionFacts
): readonly { readonly name: string; readonly text: string }[] {
	const { bookings, dialsPerDay, conversation, demo, touch, fiscal, zone } = definitionWords;
	return [
		{ name: bookings.name, text: bookings.text },
		{ name: dialsPerDay.name, text: dialsPerDay.text },
		{ name: conversation.name, text: conversation.text(facts.conversationSeconds) },
		{ name: demo.name, text: demo.text(facts.bookedDemos) },
		{ name: touch.name, text: touch.text(facts.touchMinutes, facts.emailsPerDay) },
		{ name: fiscal.name, text: fiscal.text(facts.fiscalYearStart) },
		{ name: zone.name, text: `${zone.offset(facts.zoneMinutes)}.` }
	];
}

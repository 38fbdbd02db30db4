import { describe, expect, it } from 'vitest';
import {
	withActivityKind,
	withChoice,
	withKind,
	withName,
	withOutcome,
	withoutFile,
	withRate,
	withRole,
	withSnapshot
} from './answerEdits';

describe('answer edits', () => {
	it('add to what was said before', () => {
		let answers = withRole({}, 'a.csv', 'Owner', 'rep');
		answers = withRole(answers, 'a.csv', 'Notes', null);
		answers = withRole(answers, 'b.csv', 'Owner', 'rep');
		answers = withKind(withChoice(answers, 'date a.csv', 'dmy'), 'a.csv', 'activities');
		answers = withOutcome(withOutcome(answers, 'Closed', 'won'), 'Dead', 'lost');
		answers = withActivityKind(withRate(answers, 'EUR', 1.08), 'LVM', 'voicemail');
		expect(withName(answers, 'Northside')).toEqual({
			roles: { 'a.csv': { Owner: 'rep', Notes: null }, 'b.csv': { Owner: 'rep' } },
			choices: { 'date a.csv': 'dmy' },
			kinds: { 'a.csv': 'activities' },
			outcomes: { Closed: 'won', Dead: 'lost' },
			activityKinds: { LVM: 'voicemail' },
			rates: { EUR: 1.08 },
			name: 'Northside'
		});
	});
	it('take the snapshot day back to what the data say', () => {
		expect(withSnapshot({ name: 'x' }, 20178)).toEqual({ name: 'x', snapshot: 20178 });
		expect(withSnapshot({ name: 'x', snapshot: 20178 }, null)).toEqual({ name: 'x' });
	});
	it('forget what was said of a file that is gone', () => {
		const both = withKind(withRole(withRole({}, 'a', 'x', 'rep'), 'b', 'x', 'rep'), 'a', 'leads');
		expect(withoutFile(both, 'a')).toEqual({ roles: { b: { x: 'rep' } }, kinds: {} });
	});
});

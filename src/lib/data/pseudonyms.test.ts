import { describe, expect, it } from 'vitest';
import { assemble } from './assemble/assemble';
import { fileOfText } from './importFile';
import { withPseudonyms } from './pseudonyms';
import { writeHistory } from './writeHistory';

const files = [
	fileOfText(
		'deals.csv',
		'Deal ID,Owner,Account,Stage,Amount,Created Date,Close Date\nX9,Ann Lee,Acme,Won,10,2025-01-02,2025-02-01\nX8,Bob Ray,Acme,Lost,20,2025-01-03,2025-02-02\n'
	),
	fileOfText(
		'activities.csv',
		'Activity ID,Owner,Timestamp,Activity Type,Deal ID\nT1,Ann Lee,2025-01-10 10:00,Call,X9\n'
	)
];

describe('withPseudonyms', () => {
	const { history } = assemble(files);
	if (!history) throw new Error('the files hold a history');
	const other = withPseudonyms(history);

	it('leaves no name or id of the files in the export', () => {
		const text = writeHistory(other)
			.map((file) => file.text)
			.join('\n');
		for (const word of ['Ann', 'Lee', 'Bob', 'Ray', 'Acme', 'X9', 'X8', 'T1'])
			expect(text.toLowerCase()).not.toMatch(new RegExp(`\\b${word.toLowerCase()}\\b`));
	});

	it('keeps what belongs together, and every number', () => {
		expect(other.opportunities?.account).toEqual(['Account 1', 'Account 1']);
		expect(other.activities?.opportunity).toEqual([other.opportunities?.id[0]]);
		expect(other.opportunities?.amount).toEqual(history.opportunities?.amount);
		expect(other.reps.name).toEqual(['Rep 1', 'Rep 2']);
	});
});

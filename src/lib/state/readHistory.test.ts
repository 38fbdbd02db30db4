import { describe, expect, it } from 'vitest';
import { sampleTeam } from '../data/sample/sampleTeam';
import { readHistory } from './readHistory';

describe('readHistory', () => {
	const history = sampleTeam();

	it('takes a history as it comes out of the store', () => {
		const stored = structuredClone(history);
		expect(readHistory(stored)).toBe(stored);
	});
	it('refuses what is no history, lacks a table, or has a column of another length', () => {
		expect(readHistory(null)).toBeNull();
		expect(readHistory({ ...history, snapshot: NaN })).toBeNull();
		expect(readHistory({ ...history, snapshot: '2026-03-31' })).toBeNull();
		expect(readHistory({ ...history, opportunities: undefined })).toBeNull();
		const { reps } = history;
		expect(readHistory({ ...history, reps: { ...reps, name: reps.name.slice(1) } })).toBeNull();
		const activities = { ...history.activities, rep: new Int32Array(3) };
		expect(readHistory({ ...history, activities })).toBeNull();
	});
});

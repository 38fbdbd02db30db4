import { describe, expect, it } from 'vitest';
import { activityKinds, type History } from '../history/history';
import { fitTouches } from './touchFit';

const CALL = activityKinds.indexOf('call');
const nobody = { rows: 0 } as const;

/**
 * 100 leads: the first 40 become a deal on the day of their second touch and are called once more after it,
 * 20 said no after one, 30 were called three times long ago, 10 once yesterday. Every call is made twice.
 */
function history(): History {
	const calls: { lead: string; day: number }[] = [];
	const call = (lead: number, ...days: number[]) => {
		for (const day of days)
			for (const _ of [0, 1]) calls.push({ lead: `l${lead}`, day: day + 0.4 });
	};
	for (let i = 0; i < 40; i++) call(i, 10, 20, 30);
	for (let i = 40; i < 60; i++) call(i, 15);
	for (let i = 60; i < 90; i++) call(i, 10, 12, 14);
	for (let i = 90; i < 100; i++) call(i, 99);
	const leads = Array.from({ length: 100 }, (_, i) => i);
	const deals = leads.slice(0, 40);
	return {
		snapshot: 100,
		activities: {
			rows: calls.length,
			when: Float64Array.from(calls, ({ day }) => day),
			kind: new Int8Array(calls.length).fill(CALL),
			outbound: null,
			lead: calls.map(({ lead }) => lead),
			opportunity: null
		},
		leads: {
			rows: 100,
			id: leads.map((i) => `l${i}`),
			qualified: null,
			opportunity: leads.map((i) => (i < 40 ? `d${i}` : '')),
			status: {
				codes: Int32Array.from(leads, (i) => (i >= 40 && i < 60 ? 0 : -1)),
				labels: ['Not interested']
			}
		},
		opportunities: {
			rows: 40,
			id: deals.map((i) => `d${i}`),
			created: new Float64Array(40).fill(20.6),
			outcome: new Int8Array(40),
			touches: null
		},
		reps: nobody
	} as unknown as History;
}

describe('fitTouches', () => {
	it('counts days of touching up to the deal, and tells the exits apart', () => {
		const { unit, table } = fitTouches(history())!;
		expect(unit).toBe('lead');
		expect([...table.atRisk]).toEqual([100, 70, 30]);
		expect([...table.won]).toEqual([0, 40, 0]);
		expect([...table.lost]).toEqual([20, 0, 0]);
		expect([...table.givenUp]).toEqual([0, 0, 30]);
		expect([...table.open]).toEqual([10, 0, 0]);
	});

	it('takes touches of deals where leads are not known, a lost one for given up', () => {
		const { unit, table } = fitTouches({
			...history(),
			leads: null,
			opportunities: {
				rows: 60,
				touches: Float64Array.from({ length: 60 }, (_, i) => (i === 0 ? NaN : 1 + (i % 3))),
				outcome: Int8Array.from({ length: 60 }, (_, i) => i % 3)
			}
		} as unknown as History)!;
		expect(unit).toBe('deal');
		expect(table.units).toBe(59);
		expect([...table.open]).toEqual([19, 0, 0]);
		expect([...table.won]).toEqual([0, 20, 0]);
		expect([...table.givenUp]).toEqual([0, 0, 20]);
	});

	it('says nothing about a handful of prospects, or without a count of touches', () => {
		expect(fitTouches({ ...history(), leads: null })).toBeNull();
		expect(fitTouches({ ...history(), activities: null })).toBeNull();
	});
});

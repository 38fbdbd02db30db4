import { describe, expect, it } from 'vitest';
import { normalCdf, normalQuantile } from '../../math/normal';
import { generatorOf } from '../../random/generator';
import { tripwiresOf, type Trace } from './tripwires';

const weeks = 13;
const replications = 4000;
const generator = generatorOf('tripwires');
const z = (): number => normalQuantile(generator.next());
const column = (value: (w: number) => number): Float64Array =>
	Float64Array.from({ length: weeks * replications }, (_, i) => value(i % weeks));

const trace = (id: string, of: string, per: string | null = null): Trace => ({
	id,
	of,
	per,
	visible: true
});

describe('tripwiresOf', () => {
	const none = {
		loud: column(() => 50 + z()),
		quiet: column(() => 50 + z()),
		base: column(() => 10)
	};
	const own = {
		loud: column(() => 54 + z()),
		quiet: column(() => 50.05 + z()),
		base: column(() => 10)
	};
	const traces = [trace('quiet', 'quiet'), trace('loud', 'loud', 'base')];
	const [first, second] = tripwiresOf(traces, weeks, none, own);

	it('names the trace that shows first, and the week', () => {
		expect([first.id, first.week, first.moves]).toEqual(['loud', 1, 'up']);
		expect(first.none[0]).toBeCloseTo(5, 1);
		expect(first.own[12]).toBeCloseTo(5.4, 1);
	});

	it('never raises the alarm without a target in more quarters than allowed', () => {
		for (const { falseAlarm } of [first, second]) {
			expect(falseAlarm).toBeLessThanOrEqual(0.05);
			expect(falseAlarm).toBeGreaterThan(0.045);
		}
	});

	it('is surer every week, and never sure of what hardly moves', () => {
		const course = first.detected.map(({ value }) => value);
		for (let w = 1; w < weeks; w++) expect(course[w]).toBeGreaterThanOrEqual(course[w - 1]);
		expect(course[12]).toBeGreaterThan(0.99);
		expect(second.week).toBeNull();
		expect(second.detected[12].value).toBeLessThan(0.2);
	});

	it('detects as often as the normal distribution says when there is one week only', () => {
		const n = 20000;
		const draw = (shift: number) => ({ x: Float64Array.from({ length: n }, () => shift + z()) });
		const [wire] = tripwiresOf([trace('x', 'x')], 1, draw(0), draw(2));
		// Alarm beyond 1.645 sd: 1 - Phi(1.645 - 2). Error of threshold and share about .7 points.
		expect(Math.abs(wire.detected[0].value - normalCdf(2 - 1.6449))).toBeLessThan(0.025);
	});

	it('sees at once what never varied before', () => {
		const honest = { real: column(() => 7), logged: column(() => 7) };
		const padded = { real: column(() => 7), logged: column(() => 7.7) };
		const [wire] = tripwiresOf([trace('honesty', 'real', 'logged')], weeks, honest, padded);
		expect([wire.week, wire.moves, wire.falseAlarm]).toEqual([1, 'down', 0]);
		expect(wire.detected[0].value).toBe(1);
	});

	it('sees nothing where nothing changes', () => {
		const same = { x: column(() => 7) };
		const [wire] = tripwiresOf([trace('x', 'x')], weeks, same, same);
		expect([wire.week, wire.distance, wire.detected[12].value]).toEqual([null, 0, 0]);
	});
});

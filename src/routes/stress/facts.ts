import type { TargetMapInput } from '$lib/charts/targetMap/targetMap';
import type { TornadoRow } from '$lib/charts/tornado/tornado';
import type { Plan } from '$lib/model/plan';
import type { Tornado } from '$lib/sim/explain/tornado';
import type { PlayedMap } from '$lib/state/stressPlays.svelte';
import { inputLabel, inputValue } from '$lib/words/en/explain/inputs';
import type { StressFacts } from '$lib/words/en/explain/stress';
import type { ToldTarget } from '$lib/words/en/targets';

/** Rows that are drawn; the table below the chart has as many. */
const mostRows = 10;

/** The played map as the chart wants it. */
export function mapInput({ map, result }: PlayedMap, plan: Plan): TargetMapInput {
	const { levels, pressures } = map;
	const [target] = plan.targets;
	const place = (level: number, pressure: number) => {
		const l = levels.indexOf(level);
		return l < 0 ? null : { level: l, pressure: nearestTo(pressures, pressure) };
	};
	return {
		levels,
		pressures,
		cells: result.cells.map(({ paired }, i) => ({
			level: Math.floor(i / pressures.length),
			pressure: i % pressures.length,
			effect: paired.mean,
			error: paired.monteCarloError
		})),
		plan: target && typeof target.level === 'number' ? place(target.level, target.pressure) : null,
		safest: place(result.safest.at[0], result.safest.at[1])
	};
}

/** A pressure between two stops is nearest to one: its row is where the plan is framed. */
const nearestTo = (values: readonly number[], x: number): number =>
	values.reduce(
		(best, value, i) => (Math.abs(value - x) < Math.abs(values[best] - x) ? i : best),
		0
	);

/** What the headline of the map is about. */
export const mapFacts = (
	{ map, result }: PlayedMap,
	target: ToldTarget,
	currency: string
): StressFacts => ({ levels: map.levels, pressures: map.pressures, result, target, currency });

/** The widest bars, and what the target changes with everything as it is. */
export function tornadoRows({ bars, effect }: Tornado): {
	readonly rows: readonly TornadoRow[];
	readonly plan: number;
} {
	const rows = bars.slice(0, mostRows).map(({ id, low, high, effect: swing }): TornadoRow => ({
		id,
		label: inputLabel(id),
		low: inputValue(low),
		high: inputValue(high),
		atLow: swing.low.value,
		atHigh: swing.high.value
	}));
	return { rows, plan: effect.value };
}

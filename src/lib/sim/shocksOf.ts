import type { ShockSpec } from '../model/plan';
import { shockTypes } from '../model/shocks';
import type { ShockEffect, ShockType } from '../model/shocks/shockType';
import type { Team } from '../model/team';
import { joins } from '../model/teamInPlay';
import type { Horizon } from './horizon';

/** What the shocks of a scenario do: factors by rep and day played, rep-major. */
export interface ArmShock {
	readonly present: Float64Array;
	readonly own: Float64Array;
	readonly inbound: Float64Array;
	readonly pass: Float64Array;
	readonly win: Float64Array;
	readonly size: Float64Array;
	/** the day on which that closes which would close on a day */
	readonly closes: Int32Array;
	/** largest wins of the horizon that are lost after all */
	readonly largestLost: number;
}

const effect: ShockEffect = {
	present: 1,
	own: 1,
	inbound: 1,
	pass: 1,
	win: 1,
	size: 1,
	late: 0,
	closed: false
};

/** The values of a shock's fields, with defaults for what is not said. */
function valuesOf({ fields }: ShockType, spec: ShockSpec): Readonly<Record<string, number>> {
	const numbers = fields.flatMap((field) =>
		field.unit === 'rep' ? [] : [[field.name, Number(spec[field.name] ?? field.default)] as const]
	);
	return Object.fromEntries(numbers);
}

const typeOf = ({ type }: ShockSpec): ShockType => shockTypes[type];

/** null = nothing happens. */
export function shocksOf(
	shocks: readonly ShockSpec[],
	team: Team,
	horizon: Horizon
): ArmShock | null {
	if (shocks.length === 0 && team.reps.every((rep) => rep.joins === undefined)) return null;
	const days = horizon.day.length;
	const ones = (): Float64Array => new Float64Array(team.reps.length * days).fill(1);
	const [present, own, inbound, pass, win, size] = Array.from({ length: 6 }, ones);
	const closes = new Int32Array(team.reps.length * days);
	const closed = new Uint8Array(days);
	const joining = shocks.filter(joins);
	const known = shocks.map((spec) => ({
		act: typeOf(spec).act,
		values: valuesOf(typeOf(spec), spec),
		rep: joins(spec) ? joinerOf(joining.indexOf(spec), team) : repOf(spec, team)
	}));
	team.reps.forEach((rep, r) => {
		for (let i = 0; i < days; i++) {
			effect.present = effect.own = effect.inbound = effect.pass = effect.win = effect.size = 1;
			effect.late = 0;
			effect.closed = false;
			if (rep.joins !== undefined) effect.present = 0;
			if (i >= horizon.start)
				for (const { act, values, rep: about } of known)
					act?.(values, i - horizon.start, about === null || about === rep.id, effect);
			const at = r * days + i;
			present[at] = effect.present;
			own[at] = effect.own;
			inbound[at] = effect.inbound;
			pass[at] = effect.pass;
			win[at] = effect.win;
			size[at] = effect.size;
			closes[at] = i + Math.round(effect.late);
			closed[i] = effect.closed ? 1 : 0;
		}
		for (let i = 0; i < days; i++) {
			let on = closes[r * days + i];
			while (on < days && closed[on]) on++;
			closes[r * days + i] = on;
		}
	});
	const largestLost = shocks.filter((spec) => typeOf(spec).losesLargest).length;
	return { present, own, inbound, pass, win, size, closes, largestLost };
}

const joinerOf = (number: number, { reps }: Team): string =>
	reps.find((rep) => rep.joins === number)?.id ?? '';

/** The rep that a shock is about; null = all of them. */
function repOf(spec: ShockSpec, team: Team): string | null {
	const about = typeOf(spec).fields.some(({ unit }) => unit === 'rep');
	if (!about) return null;
	return typeof spec.rep === 'string' ? spec.rep : middleRep(team);
}

/** Who is meant where nobody is named: the rep in the middle by deals started, whatever the order. */
function middleRep({ reps }: Team): string {
	const sorted = reps
		.filter((rep) => rep.joins === undefined)
		.sort((a, b) => a.demosPerDay.value - b.demosPerDay.value || (a.id < b.id ? -1 : 1));
	return sorted[Math.floor((sorted.length - 1) / 2)].id;
}

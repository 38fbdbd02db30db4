import { log } from '../../math/log';
import { frailtyClasses } from '../../model/behaviour/frailty';
import { tableSteps, type TouchTables } from '../../model/touches/touchTables';
import { purposes } from '../../random/purposes';
import type { Luck } from '../../random/uniform';
import { packState } from './prospectQueue';

/**
 * A prospect's resistance is exponential: it converts at the touch at which the hazards it has met add up
 * to it. One number then stands for a draw per touch with the same law, and a prospect that converts at
 * some touch does so under every rule that lets it get there (model.md section 7).
 *
 * The low bits of a uniform choose the class, which leaves 28 for the resistance.
 */
export function resistanceOf(u: number): number {
	const place = u * frailtyClasses;
	return -log(place - Math.floor(place));
}

/** State before the first touch: class, touch of giving up by habit, and of saying no. */
export function stateOf(tables: TouchTables, luck: Luck, entity: number, u: number): number {
	const place = luck.uniform(entity, purposes.prospect, 1) * tableSteps;
	const step = Math.floor(place);
	const other = Math.floor((place - step) * tableSteps);
	const klass = Math.floor(u * frailtyClasses);
	return packState(0, klass, tables.givenUpAt[klass * tableSteps + step], tables.lostAt[other]);
}

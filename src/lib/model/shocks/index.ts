import { dealSize } from './dealSize';
import { holiday } from './holiday';
import { leadSupply } from './leadSupply';
import { lostWhale } from './lostWhale';
import { price } from './price';
import { repJoins } from './repJoins';
import { repLeaves } from './repLeaves';
import type { ShockType } from './shockType';
import { slip } from './slip';
import { winRate } from './winRate';

/** Every shock, one line each. */
export const shockTypes = {
	winRate,
	dealSize,
	price,
	leadSupply,
	slip,
	holiday,
	repLeaves,
	repJoins,
	lostWhale
} as const satisfies Readonly<Record<string, ShockType>>;

export type ShockId = keyof typeof shockTypes;
export const shockIds = Object.keys(shockTypes) as readonly ShockId[];

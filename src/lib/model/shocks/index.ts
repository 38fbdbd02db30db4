import type { ShockType } from './shockType';
import { winRate } from './winRate';

/** Every shock, one line each. */
export const shockTypes = {
	winRate
} as const satisfies Readonly<Record<string, ShockType>>;

export type ShockId = keyof typeof shockTypes;
export const shockIds = Object.keys(shockTypes) as readonly ShockId[];

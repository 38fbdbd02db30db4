import type { Metric, TargetType } from './targetType';

/** How a level is to be read and written: as a number, a share of 1, or an amount in plan currency. */
export type LevelKind = 'count' | 'share' | 'money';

const amounts: readonly Metric[] = ['bookings', 'opportunityValue', 'dealSize'];

export const levelKindOf = ({ per, metric }: Pick<TargetType, 'per' | 'metric'>): LevelKind =>
	per === 'share' ? 'share' : amounts.includes(metric) ? 'money' : 'count';

import { bookingsQuota } from './bookingsQuota';
import { conversationsPerDay } from './conversationsPerDay';
import { demosPerWeek } from './demosPerWeek';
import { dialsPerDay } from './dialsPerDay';
import { pipelineCoverage } from './pipelineCoverage';
import { followUpsPerContact } from './followUpsPerContact';
import { prospectsApproached } from './prospectsApproached';
import type { TargetType } from './targetType';
import { touchCutoff } from './touchCutoff';
import { touchMandate } from './touchMandate';

/** Every target type, one line each. Forms, schema, words and shared tests derive from this list. */
export const targetTypes = {
	dialsPerDay,
	prospectsApproached,
	conversationsPerDay,
	demosPerWeek,
	followUpsPerContact,
	touchCutoff,
	touchMandate,
	bookingsQuota,
	pipelineCoverage
} as const satisfies Readonly<Record<string, TargetType>>;

export type TargetId = keyof typeof targetTypes;
export const targetIds = Object.keys(targetTypes) as readonly TargetId[];

import { bookingsQuota } from './bookingsQuota';
import { conversationsPerDay } from './conversationsPerDay';
import { conversionRate } from './conversionRate';
import { dealSize } from './dealSize';
import { demosPerWeek } from './demosPerWeek';
import { dialsPerDay } from './dialsPerDay';
import { followUpsPerContact } from './followUpsPerContact';
import { keyAccountInteractions } from './keyAccountInteractions';
import { ownNumber } from './ownNumber';
import { pipelineCoverage } from './pipelineCoverage';
import { prospectsApproached } from './prospectsApproached';
import { qualifiedOpportunities } from './qualifiedOpportunities';
import { qualifiedValue } from './qualifiedValue';
import { stageAdvances } from './stageAdvances';
import type { TargetType } from './targetType';
import { touchCutoff } from './touchCutoff';
import { touchMandate } from './touchMandate';
import { winRate } from './winRate';

/** Every target type, one line each. Forms, schema, words and shared tests derive from this list. */
export const targetTypes = {
	dialsPerDay,
	prospectsApproached,
	conversationsPerDay,
	demosPerWeek,
	followUpsPerContact,
	touchCutoff,
	touchMandate,
	conversionRate,
	qualifiedOpportunities,
	qualifiedValue,
	stageAdvances,
	pipelineCoverage,
	bookingsQuota,
	winRate,
	dealSize,
	keyAccountInteractions,
	ownNumber
} as const satisfies Readonly<Record<string, TargetType>>;

export type TargetId = keyof typeof targetTypes;
export const targetIds = Object.keys(targetTypes) as readonly TargetId[];

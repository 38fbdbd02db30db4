import type { FileKind } from '../fileKind';
import { activityAliases } from './activities';
import type { AliasTable } from './aliasTable';
import { leadAliases } from './leads';
import { opportunityAliases } from './opportunities';
import {
	accountAliases,
	contactAliases,
	productAliases,
	repAliases,
	stageHistoryAliases,
	touchAliases
} from './others';
import { repPeriodAliases } from './repPeriods';
import { targetAliases } from './targets';

/** The headers that announce each kind of file, in the order in which ties are decided. */
export const aliasTables: Readonly<Record<Exclude<FileKind, 'unknown'>, AliasTable>> = {
	opportunities: opportunityAliases,
	activities: activityAliases,
	repPeriods: repPeriodAliases,
	stageHistory: stageHistoryAliases,
	leads: leadAliases,
	reps: repAliases,
	contacts: contactAliases,
	accounts: accountAliases,
	products: productAliases,
	touches: touchAliases,
	targets: targetAliases
};

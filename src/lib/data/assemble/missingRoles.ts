import { isUsed, type FileKind } from '../columns/fileKind';
import type { Role } from '../columns/role';
import { hasOutcomes } from './readOutcomes';
import { hasRole, type ImportContext, type Sheet } from './sheet';

/** Roles whose absence means that something cannot be computed, with those that stand in for them. */
const wanted: Partial<Record<FileKind, readonly (readonly Role[])[]>> = {
	opportunities: [
		['rep'],
		['created'],
		['closed', 'won_time', 'lost_time'],
		['amount', 'expected_amount'],
		['deal_id']
	],
	activities: [['rep'], ['when'], ['activity_type']],
	repPeriods: [['dials'], ['bookings'], ['wins']],
	leads: [['created'], ['status']],
	stageHistory: [['deal_id', 'deal']],
	contacts: [['account']],
	accounts: [['account', 'account_id']]
};

/** Says which columns a file lacks: each costs something that the page names ("no create date"). */
export function reportMissingRoles(sheet: Sheet, { log }: ImportContext): void {
	const { kind, file } = sheet.recognition;
	if (!isUsed(kind)) return;
	for (const roles of wanted[kind] ?? [])
		if (!roles.some((role) => hasRole(sheet, role)))
			log.add({ code: 'roleMissing', file, role: roles[0], kind });
	if (kind === 'opportunities' && !hasOutcomes(sheet))
		log.add({ code: 'roleMissing', file, role: 'status', kind });
}

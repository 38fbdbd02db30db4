/**
 * What one row of a file is. Most become canonical tables or join into them; products and lists of
 * touches are recognised, and set aside with the reason.
 */
export const fileKinds = [
	'repPeriods',
	'activities',
	'opportunities',
	'stageHistory',
	'leads',
	'reps',
	'contacts',
	'accounts',
	'targets',
	'products',
	'touches',
	'unknown'
] as const;
export type FileKind = (typeof fileKinds)[number];

/** Kinds whose rows reach the history. */
export const usedKinds = [
	'reps',
	'leads',
	'opportunities',
	'activities',
	'repPeriods',
	'stageHistory',
	'contacts',
	'accounts',
	'targets'
] as const;
export type UsedKind = (typeof usedKinds)[number];

export const isUsed = (kind: FileKind): kind is UsedKind =>
	(usedKinds as readonly FileKind[]).includes(kind);

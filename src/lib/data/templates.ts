import { writeCsv, type CsvCell } from './writeCsv';

/** Files to fill in, as the importer reads them without a question. */
export const templateKinds = [
	'repPeriods',
	'opportunities',
	'activities',
	'reps',
	'accounts',
	'targets'
] as const;
export type TemplateKind = (typeof templateKinds)[number];

/** Headers, and two rows that show how to fill them in. */
const rows: Readonly<Record<TemplateKind, readonly (readonly CsvCell[])[]>> = {
	repPeriods: [
		['Rep', 'Month', 'Dials', 'Conversations', 'Demos', 'Opportunities', 'Won deals', 'Bookings'],
		['Ann Lee', '2025-01', 940, 75, 31, 14, 4, 21500],
		['Bob Ray', '2025-01', 870, 66, 28, 12, 3, 15200]
	],
	opportunities: [
		[
			...['Deal ID', 'Owner', 'Account', 'Created Date', 'Stage', 'Amount', 'Close Date'],
			...['Expected Close Date', 'Lead Source', 'Product', 'Number of contacts']
		],
		['D1', 'Ann Lee', 'Acme', '2025-01-13', 'Won', 4800, '2025-02-20', '', 'Outbound', 'Basic', 5],
		['D2', 'Bob Ray', 'Globex', '2025-01-20', 'Proposal', 3100, '', '2025-03-31', 'Inbound', '', 2]
	],
	activities: [
		[
			...['Activity ID', 'Owner', 'Activity Date', 'Activity Type', 'Direction', 'Outcome'],
			...['Duration (seconds)', 'Deal ID']
		],
		['A1', 'Ann Lee', '2025-01-13 09:05', 'Call', 'Outbound', 'No answer', 20, ''],
		['A2', 'Ann Lee', '2025-01-14 10:30', 'Demo', 'Outbound', 'Held', 2700, 'D1']
	],
	reps: [
		['Rep', 'Level', 'Territory', 'Start Date', 'End Date'],
		['Ann Lee', 'senior', 'North', '2021-04-01', ''],
		['Bob Ray', 'junior', 'South', '2024-09-15', '']
	],
	accounts: [
		[
			...['Account ID', 'Account Name', 'Industry', 'Employees', 'Annual Revenue', 'Key Account'],
			...['Renewal Date', 'Renewal Amount']
		],
		['C1', 'Acme', 'Manufacturing', 240, 31000000, 'yes', '2025-09-30', 18000],
		['C2', 'Globex', 'Retail', 35, 4200000, 'no', '', '']
	],
	targets: [
		['Rep', 'Month', 'Metric', 'Target'],
		['Ann Lee', '2025-01', 'Bookings', 20000],
		['Bob Ray', '2025-01', 'Dials', 900],
		['Team', '2025-01', 'Bookings', 38000]
	]
};

/** A template as CSV text. */
export const templateOf = (
	kind: TemplateKind
): { readonly name: string; readonly text: string } => ({
	name: `${kind === 'repPeriods' ? 'rep-months' : kind}-template.csv`,
	text: writeCsv(rows[kind])
});

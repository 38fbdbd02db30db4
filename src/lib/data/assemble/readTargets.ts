import type { TargetTable } from '../../history/history';
import { fill } from '../fill';
import { encode } from './columnSet';
import { readText } from './readColumns';
import { readMoney } from './readMoney';
import { readRepColumn } from './readReps';
import { periodsOf } from './readRepPeriods';
import { columnOf, inUse, setAside, type ImportContext, type Sheet } from './sheet';

export type TargetColumns = Omit<TargetTable, 'rows'>;

/** Words that stand where a rep would for the team as a whole. */
const wholeTeam =
	/^(?:all|team|total|everyone|everybody|whole team|company|alle|equipo|equipe|zespół)$/i;

/**
 * Reads a list of targets into canonical columns, row for row. A row without a rep is the team's. What
 * the target counts stands in a column of its own, or is the header of its value ("Quota").
 */
export function readTargets(sheet: Sheet, context: ImportContext): TargetColumns {
	const { rows, rowNumber, file } = sheet.table;
	const names = columnOf(sheet, 'rep')?.cells;
	const named = readRepColumn(sheet, { ...context, reps: withoutTeam(context) }, false);
	const periods = periodsOf(sheet, context);
	const header = columnOf(sheet, 'target')?.guess.header ?? '';
	const metrics = readText(sheet, 'metric');
	const value = readMoney(sheet, 'target', context) ?? new Float64Array(rows).fill(NaN);
	for (let row = 0; row < rows; row++) {
		if (!inUse(sheet, row)) continue;
		const place = { file, row: rowNumber[row] };
		if (!periods[row]) {
			setAside(sheet, row, 'noPeriod');
			const column = columnOf(sheet, 'period') ?? columnOf(sheet, 'month');
			const cell = column?.cells.at(row) ?? '';
			const at = column?.guess.header ?? '';
			context.log.add({ code: 'unreadablePeriod', ...place, column: at, value: cell });
		} else if (Number.isNaN(value[row])) {
			setAside(sheet, row, 'emptyMeasures');
			context.log.add({ code: 'emptyMeasures', ...place });
		}
	}
	return {
		rep: fill(new Int32Array(rows), named, (rep, row) =>
			names && wholeTeam.test(names.at(row)) ? -1 : rep
		),
		start: fill(new Float64Array(rows), periods, (period) => period?.start ?? NaN),
		end: fill(new Float64Array(rows), periods, (period) => (period ? period.end - 1 : NaN)),
		metric: encode(metrics?.map((word) => word || header) ?? new Array<string>(rows).fill(header)),
		value
	};
}

/** A registry in which the whole team is nobody. */
const withoutTeam = ({ reps }: ImportContext): ImportContext['reps'] => ({
	...reps,
	indexOf: (name) => (wholeTeam.test(name) ? -1 : reps.indexOf(name))
});

/** One cell of the map of levels and pressures: bookings against no target, plan currency. */
export interface MapCell {
	/** position of the level in `levels`, and of the pressure in `pressures` */
	readonly level: number;
	readonly pressure: number;
	readonly effect: number;
	/** standard error of `effect` */
	readonly error: number;
}

export interface TargetMapInput {
	/** ascending */
	readonly levels: readonly number[];
	/** ascending; the hardest is drawn on top */
	readonly pressures: readonly number[];
	/** every combination; null = not played yet */
	readonly cells: readonly (MapCell | null)[];
	/** positions of the plan, null where it is not on the map */
	readonly plan: { readonly level: number; readonly pressure: number } | null;
	/** positions of the cell that loses least in a bad quarter */
	readonly safest: { readonly level: number; readonly pressure: number } | null;
}

export interface PlacedCell {
	readonly level: number;
	readonly pressure: number;
	readonly cell: MapCell | null;
	/** who is ahead; `none` where it cannot be told or nothing was played */
	readonly tone: 'push' | 'free' | 'none';
	/** strength of the colour, in [0, 1]: the amount against the largest of the map */
	readonly strength: number;
	/** the line of break-even runs along this edge */
	readonly above: boolean;
	readonly right: boolean;
	readonly isPlan: boolean;
	readonly isSafest: boolean;
}

export interface TargetMapLayout {
	/** positions of the levels that are shown: all, or a window of three on a narrow screen */
	readonly shown: readonly number[];
	/** the hardest pressure first */
	readonly rows: readonly (readonly PlacedCell[])[];
	/** the window may be moved */
	readonly before: boolean;
	readonly after: boolean;
}

/** Below this width, px, the numbers do not fit into eleven columns. */
const narrowBelow = 560;
const windowSize = 3;

/**
 * The map as a grid.
 * @param width of the container, px
 * @param from first level of the window on a narrow screen
 */
export function layoutTargetMap(
	{ levels, pressures, cells, plan, safest }: TargetMapInput,
	width: number,
	from: number
): TargetMapLayout {
	const all = levels.map((_, i) => i);
	const narrow = width < narrowBelow && levels.length > windowSize;
	const start = Math.min(Math.max(0, from), levels.length - windowSize);
	const shown = narrow ? all.slice(start, start + windowSize) : all;
	const at = (level: number, pressure: number): MapCell | null =>
		cells[level * pressures.length + pressure] ?? null;
	const largest = Math.max(0, ...cells.map((cell) => (cell ? Math.abs(cell.effect) : 0)));
	const rows = [...pressures.keys()].reverse().map((pressure) =>
		shown.map((level): PlacedCell => {
			const cell = at(level, pressure);
			return {
				level,
				pressure,
				cell,
				tone: toneOf(cell),
				strength: cell && largest > 0 ? Math.abs(cell.effect) / largest : 0,
				above: pressure + 1 < pressures.length && parted(cell, at(level, pressure + 1)),
				right:
					level + 1 < levels.length &&
					shown.includes(level + 1) &&
					parted(cell, at(level + 1, pressure)),
				isPlan: plan?.level === level && plan.pressure === pressure,
				isSafest: safest?.level === level && safest.pressure === pressure
			};
		})
	);
	return {
		shown,
		rows,
		before: narrow && start > 0,
		after: narrow && start + windowSize < levels.length
	};
}

/** Beyond two standard errors somebody is ahead. */
function toneOf(cell: MapCell | null): PlacedCell['tone'] {
	if (!cell || Math.abs(cell.effect) <= 2 * cell.error) return 'none';
	return cell.effect > 0 ? 'push' : 'free';
}

/** Break-even runs between a cell in which the target costs and one in which it does not. */
function parted(a: MapCell | null, b: MapCell | null): boolean {
	return a !== null && b !== null && a.effect < 0 !== b.effect < 0;
}

/** A cell of the grid by its place: row from the top, column from the left. */
export interface GridPlace {
	readonly row: number;
	readonly column: number;
}

/** Where a key of a grid leads to; null = the key is none of a grid's. */
export function movedBy(
	key: string,
	{ row, column }: GridPlace,
	rows: number,
	columns: number
): GridPlace | null {
	const to = (r: number, c: number): GridPlace => ({
		row: Math.min(rows - 1, Math.max(0, r)),
		column: Math.min(columns - 1, Math.max(0, c))
	});
	switch (key) {
		case 'ArrowUp':
			return to(row - 1, column);
		case 'ArrowDown':
			return to(row + 1, column);
		case 'ArrowLeft':
			return to(row, column - 1);
		case 'ArrowRight':
			return to(row, column + 1);
		case 'Home':
			return to(row, 0);
		case 'End':
			return to(row, columns - 1);
		default:
			return null;
	}
}

/** What can go back and forth: the plan, or files that are being settled. */
export interface Undoable {
	readonly canUndo: boolean;
	readonly canRedo: boolean;
	undo(): void;
	redo(): void;
}

/** Files with steps of their own. */
export interface UndoableFiles extends Undoable {
	/** true while there are files to be settled */
	readonly active: boolean;
}

/**
 * What undo and redo go through where files are chosen: the files while there are any, and forward to
 * the files again after the first choice of them was taken back; the plan otherwise.
 */
export function undoableAmong(files: UndoableFiles, plan: Undoable): Undoable {
	const back = files.active ? files : plan;
	const forward = files.active || files.canRedo ? files : plan;
	return {
		canUndo: back.canUndo,
		canRedo: forward.canRedo,
		undo: () => back.undo(),
		redo: () => forward.redo()
	};
}

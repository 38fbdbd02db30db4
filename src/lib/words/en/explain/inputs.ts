import { assumption } from '../assumptions';
import { capital, decimal } from '../numbers';

/** Numbers of the team that the list of assumptions has no words for. */
const more: Readonly<Record<string, string>> = {
	dealSizeScale: 'how large deals are',
	cycleScale: 'how long deals take',
	dealSizeFactor: 'how reps differ in the size of their deals'
};

/** An input as part of a sentence; one without words (a newer engine) by its id. */
export const inputPhrase = (id: string): string => more[id] ?? assumption(id).phrase;

/** An input as a label. */
export const inputLabel = (id: string): string =>
	id in more ? capital(more[id]) : assumption(id).label;

/** The value of an input: three digits that matter. */
export const inputValue = (value: number): string =>
	decimal(
		value,
		Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 1 ? 2 : 3
	);

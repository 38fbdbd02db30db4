import type { PlanProblem } from '../../model/readPlan';

/**
 * One sentence for a fault of a plan file: where it is, what stands there, what would mend it.
 * For the command line and for the notice when a plan is opened.
 */
export function planProblem(problem: PlanProblem): string {
	const { path, value } = problem;
	const whole = path === '';
	const where = whole ? 'The plan' : path;
	const should = whole ? 'The plan should' : `${path} is ${shown(value)}; it should`;
	switch (problem.code) {
		case 'notJson':
			return `The plan is not valid JSON${placeWords(problem.line, problem.column)}.`;
		case 'missing':
			return `${where} has no "${problem.key}", which it needs.`;
		case 'unknownKey':
			return `${where} has an unknown key "${problem.key}"; did you mean "${problem.nearest}"?`;
		case 'notOneOf':
			return `${where} is ${shown(value)}; ${choiceWords(problem.nearest, problem.allowed)}`;
		case 'wrongType':
			return `${should} be ${typeWords[problem.expected]}.`;
		case 'noForm':
			return `${should} be a number or ${problem.forms.map(formWords).join(' or ')}.`;
		case 'outOfRange':
			return `${should} be ${rangeWords(problem.bounds)}.`;
		case 'notWhole':
			return `${should} be a whole number.`;
		case 'badText':
			return `${should} be ${textWords[problem.form]}.`;
		case 'badLength':
			return `${should} have ${problem.minLength} to ${problem.maxLength} letters.`;
		case 'reversed':
			return `${where} runs backwards; "${problem.low}" should not be above "${problem.high}".`;
		case 'tooMany':
			return `${where} is too long; it may hold ${problem.most} at most.`;
		case 'repeated':
			return `${where} is ${shown(value)}, which is there already; give it a name of its own.`;
		case 'notInTeam':
			return `${where} names the ${problem.what} "${problem.key}", ${teamWords(problem)}`;
		case 'outOfReach':
			return `${should} be from ${problem.earliest} to ${problem.latest}, near the end of the history.`;
		case 'noWorkingDay':
			return `${should} leave at least one working day in the horizon.`;
	}
}

function teamWords({ what, nearest }: Extract<PlanProblem, { code: 'notInTeam' }>): string {
	const not = what === 'rep' ? 'who is not in the team' : 'which no rep of the team has';
	return nearest === null ? `${not}.` : `${not}; did you mean "${nearest}"?`;
}

const typeWords: Record<Extract<PlanProblem, { code: 'wrongType' }>['expected'], string> = {
	number: 'a number',
	text: 'a text in quotes',
	object: 'an object in braces',
	list: 'a list in brackets',
	numberOrForms: 'a number, a range { "from", "to" } or another form of a level'
};

const textWords: Record<Extract<PlanProblem, { code: 'badText' }>['form'], string> = {
	any: 'a text',
	date: 'a date such as "2026-01-31"',
	currency: 'a currency of three capitals such as "USD"'
};

const placeWords = (line: number | null, column: number | null): string =>
	line === null ? '' : ` (line ${line}, column ${column})`;

const choiceWords = (nearest: string | null, allowed: readonly string[]): string =>
	nearest === null
		? `it should be one of ${allowed.map((word) => `"${word}"`).join(', ')}.`
		: `did you mean "${nearest}"?`;

const formWords = (keys: readonly string[]): string =>
	`{ ${keys.map((key) => `"${key}"`).join(', ')} }`;

function rangeWords({ min, max, open }: { min: number; max: number; open?: boolean }): string {
	if (!Number.isFinite(max)) return open ? `above ${min}` : `at least ${min}`;
	return open ? `above ${min} and below ${max}` : `between ${min} and ${max}`;
}

/** The value as it stands in the file, cut where it is long. */
function shown(value: unknown): string {
	const text = JSON.stringify(value) ?? 'nothing';
	return text.length <= 40 ? text : `${text.slice(0, 37)}...`;
}

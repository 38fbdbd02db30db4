import { axisValues, type Axis } from '../lib/model/vary/planCells';
import { parsePlanPath } from '../lib/model/vary/planPath';
import { wrongUsage } from './refusal';

/** Cells of a sweep: the map on screen has 55. */
export const mostCells = 1000;

/**
 * The axes of `--vary PATH=FROM:TO:STEP`.
 * @throws Refusal (wrong usage) saying which part is wrong
 */
export function axesOf(texts: readonly string[]): readonly Axis[] {
	if (texts.length === 0)
		throw wrongUsage('sweep needs --vary PATH=FROM:TO:STEP, such as targets[0].level=40:80:5.');
	if (texts.length > 2) throw wrongUsage(`--vary is given ${texts.length} times; 2 are possible.`);
	const axes = texts.map(axisOf);
	const places = texts.map((text) => text.slice(0, text.lastIndexOf('=')));
	if (places.length === 2 && places[0] === places[1])
		throw wrongUsage(`--vary varies ${places[0]} twice.`);
	const cells = axes.reduce((product, { values }) => product * values.length, 1);
	if (cells > mostCells)
		throw wrongUsage(
			`--vary asks for ${cells} cells; ${mostCells} are possible. Take larger steps.`
		);
	return axes;
}

function axisOf(text: string): Axis {
	const split = text.lastIndexOf('=');
	const path = parsePlanPath(text.slice(0, Math.max(0, split)));
	const numbers = text.slice(split + 1).split(':');
	if (!path || numbers.length !== 3 || !numbers.every(isNumber))
		throw wrongUsage(
			`--vary is "${text}"; it should be PATH=FROM:TO:STEP, such as targets[0].level=40:80:5.`
		);
	if (path[0] === 'scenarios')
		throw wrongUsage(
			"--vary is about the plan's own targets; its scenarios are not played in a sweep."
		);
	const [from, to, step] = numbers.map(Number);
	if (to < from) throw wrongUsage(`--vary is "${text}"; FROM should not be above TO.`);
	if (step <= 0) throw wrongUsage(`--vary is "${text}"; STEP should be above 0.`);
	if ((to - from) / step >= mostCells)
		throw wrongUsage(
			`--vary is "${text}"; that is more than ${mostCells} values. Take larger steps.`
		);
	return { path, values: axisValues(from, to, step, mostCells + 1) };
}

const isNumber = (text: string): boolean => /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text);

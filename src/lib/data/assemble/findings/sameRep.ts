import { plainLetters } from '../../columns/normalise';
import type { Answers } from '../../question';
import type { ImportContext } from '../sheet';

const PREFIX = 'sameRep:';
const BETWEEN = '|';

/** Names that the user said are another's, folded, with the name to use. */
export function mergedNames({ choices }: Answers): ReadonlyMap<string, string> {
	const merged = new Map<string, string>();
	for (const [id, choice] of Object.entries(choices ?? {})) {
		if (!id.startsWith(PREFIX) || choice !== 'merge') continue;
		const [kept, other] = id.slice(PREFIX.length).split(BETWEEN);
		if (kept && other) merged.set(other, kept);
	}
	return merged;
}

interface Name {
	readonly text: string;
	readonly tokens: readonly string[];
}

/** "Lee, Ann" and "ann.lee@example.com" are ann lee. */
function nameOf(text: string): Name {
	const local = text.includes('@') ? text.slice(0, text.indexOf('@')) : text;
	const comma = local.indexOf(',');
	const turned = comma < 0 ? local : `${local.slice(comma + 1)} ${local.slice(0, comma)}`;
	const tokens = plainLetters(turned)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((token) => token !== '');
	return { text, tokens };
}

/** One letter more, less or other, or two turned round; false at once for lengths far apart. */
function isOneSlip(a: string, b: string): boolean {
	if (a === b || Math.abs(a.length - b.length) > 1) return a === b;
	let start = 0;
	while (start < a.length && a[start] === b[start]) start++;
	let end = 0;
	while (
		end < Math.min(a.length, b.length) - start &&
		a[a.length - 1 - end] === b[b.length - 1 - end]
	)
		end++;
	const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
	const turned = left.length === 2 && left[0] === right[1] && left[1] === right[0];
	return (left.length <= 1 && right.length <= 1) || turned;
}

/** Letters below which one slip makes another name: Ann Lee and Ann Les are two people. */
const LONG_NAME = 9;

/** Do two names look like one person? Numbered names ("Rep 12") never do. */
export function looksAlike(a: string, b: string): boolean {
	const [x, y] = [nameOf(a).tokens, nameOf(b).tokens];
	if (x.length === 0 || y.length === 0 || [...x, ...y].some((token) => /\p{N}/u.test(token)))
		return false;
	const sorted = (tokens: readonly string[]): string => [...tokens].sort().join(' ');
	if (sorted(x) === sorted(y)) return true;
	const [last, other] = [x[x.length - 1], y[y.length - 1]];
	const initials = x.length > 1 && y.length > 1 && last === other;
	if (initials && (x[0].startsWith(y[0]) || y[0].startsWith(x[0]))) return true;
	const [joined, joinedOther] = [x.join(''), y.join('')];
	return Math.min(joined.length, joinedOther.length) >= LONG_NAME && isOneSlip(joined, joinedOther);
}

/** People compared with each other: beyond so many a list of pairs would help nobody. */
const MOST_NAMES = 400;

/**
 * Names pairs of reps that look like one person. The one with more rows would be kept. They stay apart
 * until the user says otherwise; what was merged already is listed too, so that it can be taken back.
 *
 * @param rows rows credited to each
 */
export function reportSameReps(
	names: readonly string[],
	rows: readonly number[],
	{ log, answers }: ImportContext
): void {
	const options = ['merge', 'apart'] as const;
	for (const [id, chosen] of Object.entries(answers.choices ?? {})) {
		if (!id.startsWith(PREFIX) || chosen !== 'merge') continue;
		const [value, other] = id.slice(PREFIX.length).split(BETWEEN);
		log.add({ code: 'sameRep', value, other, fix: { id, options, chosen, proposed: 'merge' } });
	}
	const most = Math.min(names.length, MOST_NAMES);
	for (let a = 0; a < most; a++)
		for (let b = a + 1; b < most; b++) {
			if (!looksAlike(names[a], names[b])) continue;
			const [kept, gone] = rows[a] >= rows[b] ? [a, b] : [b, a];
			const id = PREFIX + names[kept] + BETWEEN + names[gone];
			const chosen = answers.choices?.[id] ?? null;
			const fix = { id, options, chosen, proposed: 'merge' };
			const [value, other] = [names[kept], names[gone]];
			log.add({ code: 'sameRep', value, other, rows: Math.max(1, rows[gone]), fix });
		}
}

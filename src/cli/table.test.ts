import { expect, it } from 'vitest';
import { table } from './table';

it('aligns words to the left and figures to the right, without spaces at the end', () => {
	const rows = [
		['', 'mean', 'p10'],
		['no target', '$735K', '$5K'],
		['plan', '-']
	];
	expect(table(rows)).toBe(
		['            mean  p10', 'no target  $735K  $5K', 'plan           -'].join('\n')
	);
	expect(
		table(
			[
				['a', 'b'],
				['longer', '']
			],
			2
		)
	).toBe('a       b\nlonger');
});

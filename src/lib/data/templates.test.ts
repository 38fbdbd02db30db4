import { describe, expect, it } from 'vitest';
import { assemble } from './assemble/assemble';
import { fileOfText } from './importFile';
import { severityOf } from './issue';
import { templateKinds, templateOf } from './templates';

const filesOf = (...kinds: (typeof templateKinds)[number][]) =>
	kinds.map(templateOf).map(({ name, text }) => fileOfText(name, text));

describe('templates', () => {
	it.each(templateKinds)(
		'%s is read as what it is, every column used, without a question',
		(kind) => {
			const { understood, questions } = assemble(filesOf(kind));
			expect(questions).toEqual([]);
			const [file] = understood.files;
			expect(file.kind).toBe(kind);
			expect(file.columns.filter(({ role }) => role === null)).toEqual([]);
		}
	);

	it('go together', () => {
		const { history, questions, understood, issues } = assemble(
			// all but the months of reps, whose two rows are of other deals than the two of the deals
			filesOf(...templateKinds.filter((kind) => kind !== 'repPeriods'))
		);
		expect(questions).toEqual([]);
		expect(issues.filter((issue) => severityOf(issue) !== 'note')).toEqual([]);
		expect(history?.accounts).toMatchObject({
			name: ['Acme', 'Globex'],
			key: new Uint8Array([1, 0])
		});
		const { metric, value, rep } = history!.targets!;
		expect(Array.from(metric.codes, (code) => metric.labels[code])).toEqual([
			'Bookings',
			'Dials',
			'Bookings'
		]);
		expect(Array.from(value)).toEqual([20000, 900, 38000]);
		expect(Array.from(rep)).toEqual([0, 1, -1]);
		expect(history?.reps).toMatchObject({ level: ['senior', 'junior'], team: ['North', 'South'] });
		expect(understood.links).toMatchObject([
			{ from: 'activities', to: 'opportunities', linked: 1, matched: 1 },
			{ from: 'opportunities', to: 'accounts', linked: 2, matched: 2 }
		]);
	});
});

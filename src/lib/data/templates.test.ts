import { describe, expect, it } from 'vitest';
import { assemble } from './assemble/assemble';
import { fileOfText } from './importFile';
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
		const { history, questions, understood } = assemble(
			filesOf('opportunities', 'activities', 'reps')
		);
		expect(questions).toEqual([]);
		expect(history?.reps).toMatchObject({ level: ['senior', 'junior'], team: ['North', 'South'] });
		expect(understood.links).toMatchObject([{ linked: 1, matched: 1 }]);
	});
});

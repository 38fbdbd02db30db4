import { describe, expect, it } from 'vitest';
import type { Answers } from '../data/question';
import type { Reading } from '../worker/dataServer';
import { Draft } from './draft.svelte';
import { memoryStore } from './testing/memoryStore';
import { Vault } from './vault';

/** Reads nothing: every file has the same two columns, and the answers it was read with are noted. */
function setUp(held = new Map<string, unknown>()) {
	const asked: Answers[] = [];
	const read = (files: readonly File[], answers: Answers): Promise<Reading> => {
		asked.push(answers);
		const columns = [{ header: 'Owner' }, { header: 'Closed' }];
		const understood = { files: files.map(({ name }) => ({ file: name, columns })) };
		return Promise.resolve({ understood } as unknown as Reading);
	};
	const vault = new Vault(memoryStore(held), () => undefined);
	return { draft: new Draft(read, vault), asked, held };
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const file = (name: string): File => new File(['x'], name);

describe('Draft', () => {
	it('reads files as such files were settled before, as one step that undo takes back', async () => {
		const { draft: before, held } = setUp();
		before.add([file('may.csv')]);
		before.choose('dateOrder:may.csv:Closed', 'dmy');
		await settled();
		await before.rememberAnswers();

		const { draft, asked } = setUp(held);
		draft.add([file('june.csv')]);
		await settled();
		expect(draft.recalled).toEqual(['june.csv']);
		expect(asked.at(-1)?.choices).toEqual({ 'dateOrder:june.csv:Closed': 'dmy' });
		draft.undo();
		await settled();
		expect(draft.recalled).toEqual([]);
		expect(draft.answers.choices).toBeUndefined();
		expect(draft.files).toHaveLength(1);
		draft.redo();
		await settled();
		expect(draft.recalled).toEqual(['june.csv']);
	});
	it('recalls for files that come later, and again after the files were left', async () => {
		const { draft: before, held } = setUp();
		before.add([file('may.csv')]);
		before.setKind('may.csv', 'opportunities');
		await settled();
		await before.rememberAnswers();
		const { draft } = setUp(held);
		draft.add([file('a.csv')]);
		await settled();
		draft.add([file('b.csv')]);
		await settled();
		expect(draft.recalled).toEqual(['a.csv', 'b.csv']);
		draft.discard();
		await settled();
		expect(draft.recalled).toEqual([]);
		draft.add([file('a.csv')]);
		await settled();
		expect(draft.answers.kinds).toEqual({ 'a.csv': 'opportunities' });
	});
	it('has nothing to recall where nothing was said', async () => {
		const { draft, held, asked } = setUp();
		draft.add([file('may.csv')]);
		await settled();
		await draft.rememberAnswers();
		const later = setUp(held).draft;
		later.add([file('june.csv')]);
		await settled();
		expect(later.recalled).toEqual([]);
		expect(asked).toHaveLength(1);
	});
});

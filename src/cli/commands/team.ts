import type { Command } from '../command';
import { complainOf, readHistory } from '../readHistory';
import { teamDocument } from '../teamDocument';
import { teamTable } from '../teamTable';

/** Reads a history and fits the team. */
export const team: Command = {
	name: 'team',
	usage: 'FILE...',
	summary: 'reads a history and fits the team',
	positionals: { min: 1, max: Infinity },
	options: {},
	async run({ positionals, json }, terminal) {
		const { assembly, fit } = await readHistory(positionals, terminal);
		const document = teamDocument(assembly, fit);
		if (!json) complainOf(assembly, terminal);
		terminal.print(json ? JSON.stringify(document, null, '\t') : teamTable(document));
		return 0;
	}
};

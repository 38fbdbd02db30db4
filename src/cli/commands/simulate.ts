import { checkPlan } from '../../lib/model/checkPlan';
import { scenariosOf } from '../../lib/sim/arms';
import { fullDepth } from '../../lib/worker/forecast';
import { explanationIds } from '../../lib/sim/explain';
import type { Command } from '../command';
import {
	explainedDocument,
	explainedText,
	explainOnThreads,
	explanationsOf
} from '../explainOption';
import { forecastDocument, scenarioName } from '../forecastDocument';
import { forecastTable } from '../forecastTable';
import { wholeNumber } from '../parseArguments';
import { playOnThreads, settled } from '../playOnThreads';
import { planRefusal, readPlanFile } from '../readPlanFile';
import { createSamplesCsv } from '../samplesCsv';
import { teamFor } from '../teamFor';
import { withSeed } from '../withSeed';

/** Plays the scenarios of a plan under the same luck. */
export const simulate: Command = {
	name: 'simulate',
	usage:
		'PLAN [--history FILE...] [--replications N|settled] [--seed TEXT] [--workers K] [--samples OUT.csv] [--explain WHAT,...]',
	summary: "plays the plan's scenarios under the same luck",
	positionals: { min: 1, max: 1 },
	options: {
		history: { values: 'many', value: 'FILE...', summary: "the team's past, instead of a sketch" },
		replications: {
			values: 'one',
			value: 'N',
			summary: `quarters to play, ${fullDepth.quarter} by default; "${settled}": until the figures are precise`
		},
		seed: { values: 'one', value: 'TEXT', summary: "other luck than the plan's" },
		workers: { values: 'one', value: 'K', summary: 'threads, one per core by default' },
		samples: {
			values: 'one',
			value: 'OUT.csv',
			summary: 'writes the bookings of every replication'
		},
		explain: {
			values: 'many',
			value: 'WHAT,...',
			summary: `what else is worked out: ${explanationIds.join(', ')}, or all`
		}
	},
	async run(given, terminal) {
		const [path] = given.positionals;
		const asked = explanationsOf(given.options.explain);
		const bounds = { min: 1, max: 1e6 };
		const asMany = given.options.replications[0] === settled;
		const replications = asMany
			? settled
			: wholeNumber(given, 'replications', bounds, fullDepth.quarter);
		const workers = wholeNumber(given, 'workers', { min: 1, max: 64 }, terminal.cores);
		const plan = withSeed(await readPlanFile(path, terminal), given);
		const team = await teamFor(plan, path, given.options.history, terminal);
		const problems = checkPlan(plan, team);
		if (problems.length > 0) throw planRefusal(path, problems);
		const samples = createSamplesCsv(
			scenariosOf(plan).map(({ name }) => scenarioName(name)),
			team.reps
		);
		const [samplesPath] = given.options.samples;
		const onChunk = samplesPath === undefined ? undefined : samples.add;
		const { result, open } = await playOnThreads(
			{ team, plan },
			{ replications, workers, onChunk },
			terminal
		);
		if (samplesPath !== undefined) terminal.write(samplesPath, samples.text());
		const explained = await explainOnThreads(
			{ team, plan },
			asked,
			{ replications: result.replications, workers },
			terminal
		);
		const document = {
			...forecastDocument(result, plan, team),
			/** what the stop rule still found open; null where the number of quarters was given */
			stillOpen: open
		};
		terminal.print(
			given.json
				? JSON.stringify(
						asked.length > 0 ? { ...document, explain: explainedDocument(explained) } : document,
						null,
						'\t'
					)
				: [forecastTable(result, plan, team), explainedText(explained, plan)]
						.filter((part) => part !== '')
						.join('\n\n')
		);
		return 0;
	}
};
